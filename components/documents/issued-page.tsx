import type { IssuedPaperView } from "@/lib/documents/issued-queries";
import { formatDay } from "@/lib/primitives/day";
import { isReadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { FactList } from "../ui/fact-list";
import { Form } from "../ui/form";
import type { FormAction, FormBinding, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { Files, formsTrail, OwnTemplate } from "./form-page";
import { PaperSheet } from "./paper-sheet";

type Acts = Readonly<{
  mark: FormBinding;
  retract: Readonly<{ action: FormAction; initialOf: (state: string) => FormState }>;
}>;
type Props = Readonly<{ view: IssuedPaperView; acts: Acts; done: string | null; officePdf: boolean; words: Words }>;

function Replacement({ view, words: { documents } }: Pick<Props, "view" | "words">) {
  const address = (id: string) => `/admissions/${view.head.id}/issued/${id}`;
  return (
    <>
      {view.replacedById && (
        <Notice title={documents.replacedNotice} tone="warning">
          <a className="link" href={address(view.replacedById)}>
            {documents.toReplacement}
          </a>
        </Notice>
      )}
      {view.replacesId && (
        <p className="my-3">
          {view.reason && isReadable(view.reason) && `${documents.replacedBecause(view.reason)} `}
          <a className="link" href={address(view.replacesId)}>
            {documents.toReplaced}
          </a>
        </p>
      )}
    </>
  );
}

function States({ view, acts, words }: Omit<Props, "done" | "officePdf">) {
  const { documents } = words;
  const hidden = [
    { name: "caseId", kind: "hidden", label: "", value: view.head.id },
    { name: "paperId", kind: "hidden", label: "", value: view.id },
  ] as const;
  const open = view.possible.filter((state) => !view.states.some((reached) => reached.state === state));
  return (
    <section className="print:hidden">
      <SectionHeading>{documents.stateTitle}</SectionHeading>
      <ol className="divide-y divide-line border-line border-y">
        {view.possible.map((state) => {
          const reached = view.states.find((each) => each.state === state);
          return (
            <li className="flex flex-wrap items-center justify-between gap-x-3 py-2" key={state}>
              <span>
                <span className={reached ? "font-semibold" : "text-muted"}>{documents.states[state]}</span>{" "}
                <span className="text-muted text-sm">
                  {reached ? documents.stateLine(formatDay(reached.on), reached.who, reached.by) : documents.notYet}
                </span>
              </span>
              {reached && view.mayMark && !view.replacedById && (
                <Form
                  action={acts.retract.action}
                  fields={[...hidden, { name: "state", kind: "hidden", label: "", value: state }]}
                  initial={acts.retract.initialOf(state)}
                  submit={documents.retract}
                  tone="quiet"
                  words={words.layout.form}
                />
              )}
            </li>
          );
        })}
      </ol>
      {view.mayMark && !view.replacedById && open.length > 0 && (
        <Form
          action={acts.mark.action}
          fields={[
            ...hidden,
            {
              name: "state",
              kind: "select",
              label: documents.markState,
              options: open.map((state) => ({ value: state, label: documents.states[state] })),
            },
            { name: "on", kind: "day", label: documents.markOn, today: view.head.on },
            { name: "who", kind: "line", label: documents.markWho, optional: true, max: 200 },
          ]}
          initial={acts.mark.initial}
          submit={documents.mark}
          words={words.layout.form}
        />
      )}
    </section>
  );
}

/** A paper as it was issued: what it says, where it stands, and what took its place. */
export function IssuedPage({ view, acts, done, officePdf, words }: Props) {
  const { documents } = words;
  const here = `/admissions/${view.head.id}/issued/${view.id}`;
  return (
    <>
      <DoneNotice done={done} sentences={documents.done} />
      <PageHeading
        subtitle={view.head.person.name}
        title={[view.code, view.title].filter(Boolean).join(" ")}
        trail={formsTrail(view, words)}
      />
      <Replacement view={view} words={words} />
      <FactList
        facts={[
          { label: documents.numberIs, value: view.number ?? documents.noNumber },
          { label: documents.day, value: formatDay(view.datedOn) },
          {
            label: documents.signedBy,
            value: [view.signerPost, view.signer].filter(Boolean).join(" ") || documents.notYet,
          },
          { label: documents.form, value: documents.formVersion(view.pack, view.version, view.variant) },
          { label: documents.issue, value: documents.issuedBy(view.issuedByName, formatDay(view.issuedOn)) },
        ]}
      />
      <div className="my-4 flex flex-wrap gap-3 print:hidden">
        {view.paper && <Files href={`${here}/file`} words={words} />}
        {view.mayMark && !view.replacedById && (
          <LinkButton href={`/admissions/${view.head.id}/forms/${view.form}/issue?replaces=${view.id}`} tone="quiet">
            {documents.replace}
          </LinkButton>
        )}
      </div>
      {view.templateVersion !== null && (
        <OwnTemplate made={words.templates.wordByOwnIssued(view.templateVersion)} officePdf={officePdf} words={words} />
      )}
      <div className="grid items-start gap-x-10 gap-y-6 min-[1100px]:grid-cols-[minmax(0,1fr)_22rem]">
        {view.paper ? (
          <PaperSheet label={documents.preview} paper={view.paper} />
        ) : (
          <Notice tone="error">{documents.unreadable}</Notice>
        )}
        <States acts={acts} view={view} words={words} />
      </div>
    </>
  );
}
