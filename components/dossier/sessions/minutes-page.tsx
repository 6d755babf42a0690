import type { Minutes } from "@/lib/dossier/sessions/minutes";
import type { MinutesView } from "@/lib/dossier/sessions/queries";
import { formatDay, formatMoment } from "@/lib/primitives/day";
import { unreadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { PrintButton } from "../../ui/print-button";
import { Sealed } from "../sealed";
import { type Binding, caseField } from "./sessions-card";
import { sessionsCrumb, sessionsTrail } from "./sessions-page";

type Part = Readonly<{ view: MinutesView; words: Words }>;
type Made = Readonly<{ minutes: Minutes; words: Words }>;

const titleOf = (number: number, { dossier }: Words): string => dossier.items[number - 1]?.title ?? "";

function Facts({ minutes, words }: Made) {
  const said = words.sessions.minutes;
  const numbers = (list: readonly number[]) => (list.length === 0 ? said.none : list.join(", "));
  const lines = [
    [said.applicant, minutes.applicant],
    [said.reviewer, minutes.reviewers.join(", ")],
    [said.when, minutes.spans.map(({ on, from, to }) => said.span(from, to, formatDay(on))).join("; ")],
    [said.passed, numbers(minutes.passed)],
    [said.returned, numbers(minutes.returned)],
    ...(minutes.later.length > 0 ? [[said.later, numbers(minutes.later)]] : []),
    ...(minutes.notReached.length > 0 ? [[said.notReached, numbers(minutes.notReached)]] : []),
  ];
  return (
    <dl className="my-4 space-y-1.5">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt className="inline font-semibold">{label}: </dt>
          <dd className="inline">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Points({ minutes, words }: Made) {
  const said = words.sessions.minutes;
  return (
    <section>
      <SectionHeading>{said.points}</SectionHeading>
      {minutes.points.length === 0 && <p>{said.noPoints}</p>}
      <ol className="space-y-3">
        {minutes.points.map(({ number, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points of minutes never change.
          <li className="break-inside-avoid" key={index}>
            <p className="font-medium">{said.point(number, titleOf(number, words))}</p>
            <p className="whitespace-pre-wrap break-words">
              <Sealed text={text ?? unreadable} words={words} />
            </p>
          </li>
        ))}
      </ol>
      {minutes.notes && (
        <>
          <SectionHeading>{said.notes}</SectionHeading>
          <p className="whitespace-pre-wrap break-words">{minutes.notes}</p>
        </>
      )}
    </section>
  );
}

/** Who confirmed, and when. */
function Confirmed({ view, words }: Part) {
  const said = words.sessions.minutes;
  return (
    <section className="break-inside-avoid">
      <SectionHeading>{said.confirmations}</SectionHeading>
      <ul className="space-y-1">
        <li>{said.byReviewer(view.reviewerName, formatMoment(view.endedAt))}</li>
        <li>
          {view.confirmed
            ? said.byApplicant(view.confirmed.byName, formatMoment(view.confirmed.at))
            : said.waits(view.person.name)}
        </li>
      </ul>
      {view.comment !== null && (
        <p className="mt-3 whitespace-pre-wrap break-words">
          <strong>{said.comment}:</strong> <Sealed text={view.comment} words={words} />
        </p>
      )}
    </section>
  );
}

type Props = Part & Readonly<{ confirm: Binding | null; done: string | null }>;

/** The minutes of a session: on screen, on paper, and for the applicant to confirm. */
export function MinutesPage({ view, confirm, done, words }: Props) {
  const { sessions } = words;
  const said = sessions.minutes;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} of={{ caseId: view.caseId, part: "sessions" }} />}
        subtitle={`${said.about} ${view.person.name}`}
        title={said.title}
        trail={sessionsTrail(view, words, sessionsCrumb(view, words))}
      />
      {(done === "end" || done === "confirm") && <Notice tone="success">{sessions.done[done]}</Notice>}
      <article className="max-w-3xl">
        {view.minutes ? (
          <>
            <Facts minutes={view.minutes} words={words} />
            <Points minutes={view.minutes} words={words} />
          </>
        ) : (
          <p>
            <Sealed text={unreadable} words={words} />
          </p>
        )}
        <Confirmed view={view} words={words} />
        <p className="mt-4 text-muted text-sm">{said.final}</p>
      </article>
      {confirm && (
        <section className="mt-6 print:hidden">
          <SectionHeading>{said.confirmTitle}</SectionHeading>
          <p className="max-w-prose">{said.confirmHint}</p>
          <Form
            {...confirm}
            fields={[
              caseField,
              { name: "sessionId", label: "", kind: "hidden" },
              { name: "comment", label: said.commentField, kind: "prose", rows: 3, max: 2_000, optional: true },
            ]}
            submit={said.confirm}
            words={words.layout.form}
          />
        </section>
      )}
    </>
  );
}
