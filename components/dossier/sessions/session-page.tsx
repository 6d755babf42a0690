import type { ReactNode } from "react";
import type { SessionView } from "@/lib/dossier/sessions/queries";
import { isReadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { Sealed } from "../sealed";
import { RemarkList } from "../section/remark-list";
import { SectionText } from "../section/section-text";
import { TextChanges } from "../section/text-changes";
import { SectionStateTag } from "../section-state-tag";
import { type Binding, caseField } from "./sessions-card";
import { sessionsCrumb, sessionsTrail } from "./sessions-page";

type Part = Readonly<{ view: SessionView; words: Words }>;
type Item = SessionView["items"][number];

const outcomeText = ({ outcome, state }: Item, { sessions }: Words): string => {
  const { walk } = sessions;
  if (outcome === "returned" && state === "sent") return walk.sentAgain;
  return outcome ? walk.outcomes[outcome] : walk.notReached;
};

const looks: Readonly<Record<"passed" | "returned" | "later" | "none", string>> = {
  passed: "border-success bg-success-soft text-success",
  returned: "border-warning bg-warning-soft text-warning",
  later: "border-info bg-info-soft text-info",
  none: "border-line text-ink",
};

/** All items of the session as numbers, each with what came of it; any can be opened again while the history is open. */
function Items({ view, words }: Part) {
  const { walk } = words.sessions;
  return (
    <nav aria-label={walk.items} className="my-4">
      <ol className="flex flex-wrap gap-1.5">
        {view.items.map((item) => (
          <li key={item.number}>
            <a
              aria-current={item.number === view.number ? "step" : undefined}
              className={`inline-flex min-h-9 min-w-9 items-center justify-center rounded-md border px-1.5 tabular-nums no-underline hover:border-link aria-[current]:outline-2 aria-[current]:outline-link ${looks[item.outcome ?? "none"]}`}
              href={view.isShut ? undefined : `/dossiers/${view.caseId}/sessions/${view.sessionId}?item=${item.number}`}
              title={outcomeText(item, words)}
            >
              <span className="sr-only">{words.dossier.itemShort(item.number)}: </span>
              <span aria-hidden="true">{item.number}</span>
              <span className="sr-only">{outcomeText(item, words)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The item in large type, for two people at one screen. */
function Shown({ view, words }: Part) {
  const { section } = view;
  if (!section) return null;
  const { walk } = words.sessions;
  return (
    <div className="text-lg leading-relaxed md:text-xl">
      <p className="flex flex-wrap items-center gap-3 text-base">
        <SectionStateTag
          isChanged={section.line.acceptedOn !== null}
          returnedCount={section.line.returnedCount}
          state={section.line.state}
          words={words}
        />
      </p>
      {section.changes && <TextChanges changes={section.changes} words={words} />}
      {section.reads ? (
        <SectionText content={section.content} number={section.item.number} words={words} />
      ) : section.accepted !== null ? (
        <SectionText content={section.accepted} number={section.item.number} words={words} />
      ) : null}
      {section.line.state !== "sent" && section.line.state !== "passed" && (
        <Notice tone="info">
          <p className="text-base">{walk.notSent}</p>
          <p className="mt-2 text-base">
            <a className="link inline-flex min-h-9 items-center" href={hrefOf(view)}>
              {walk.reload}
            </a>
          </p>
        </Notice>
      )}
      {section.remarks.length > 0 && (
        <section className="my-6">
          <SectionHeading>{words.dossier.section.remarks}</SectionHeading>
          <RemarkList
            item={{ number: section.item.number, content: section.content }}
            remarks={section.remarks}
            words={words}
          />
        </section>
      )}
    </div>
  );
}

const hrefOf = ({ caseId, sessionId, number }: SessionView): string =>
  `/dossiers/${caseId}/sessions/${sessionId}${number === null ? "" : `?item=${number}`}`;

type Done = "passSection" | "returnSection" | "leaveSection" | "notes";

const isDone = (text: string): text is Done => ["passSection", "returnSection", "leaveSection", "notes"].includes(text);

function DoneNotice({ done, words }: Readonly<{ done: Told; words: Words }>) {
  if (!done || !isDone(done.what)) return null;
  const said = words.sessions.done[done.what];
  return <Notice tone="success">{typeof said === "string" ? said : said(done.number)}</Notice>;
}

/** What was just done, and with which item. */
export type Told = Readonly<{ what: string; number: number }> | null;

type Props = Part & Readonly<{ done: Told; leave: Binding; notes: Binding; end: Binding; children?: ReactNode }>;

/** A working session at one screen. `children`: the reviewer's two forms of the item, as on its own page. */
export function SessionPage({ view, done, leave, notes, end, words, children }: Props) {
  const { sessions, dossier } = words;
  const { walk } = sessions;
  const { number } = view;
  const position = view.items.findIndex((item) => item.number === number) + 1;
  const left = view.items.filter(({ outcome }) => outcome === null).length;
  return (
    <>
      <PageHeading
        subtitle={`${view.person.name}${number === null ? "" : ` · ${walk.position(position, view.items.length)}`}`}
        title={number === null ? walk.title : dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "")}
        trail={sessionsTrail(view, words, sessionsCrumb(view, words))}
      />
      <DoneNotice done={done} words={words} />
      <Items view={view} words={words} />
      {number !== null && <Shown view={view} words={words} />}
      {number === null && (
        <Notice tone={view.isShut ? "info" : "success"}>{view.isShut ? walk.shut : walk.allDone}</Notice>
      )}
      {children}
      {number !== null && (
        <section className="my-4">
          <Form
            {...leave}
            fields={[caseField, { name: "number", label: "", kind: "hidden" }]}
            submit={walk.later}
            tone="quiet"
            words={words.layout.form}
          />
          <p className="text-muted text-sm">{walk.laterHint}</p>
        </section>
      )}
      <details className="my-6 border-line border-t pt-2" open={number === null || view.notes !== null}>
        <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{walk.notes}</summary>
        {view.notes !== null && !isReadable(view.notes) && (
          <p>
            <Sealed text={view.notes} words={words} />
          </p>
        )}
        <Form
          {...notes}
          fields={[
            caseField,
            { name: "notes", label: walk.notes, hint: walk.notesHint, kind: "prose", max: 4_000, optional: true },
          ]}
          submit={walk.saveNotes}
          tone="quiet"
          words={words.layout.form}
        />
      </details>
      <details className="my-6 border-line border-t pt-2" open={number === null}>
        <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{walk.endTitle}</summary>
        <p className="max-w-prose text-muted">
          {left > 0 && !view.isShut && `${walk.pauseHint} `}
          {walk.endHint(left)}
        </p>
        <Form {...end} confirm={walk.endConfirm} fields={[caseField]} submit={walk.end} words={words.layout.form} />
      </details>
    </>
  );
}
