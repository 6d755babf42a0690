import type { SessionsView } from "@/lib/dossier/sessions/queries";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { Form } from "../../ui/form";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { Tag } from "../../ui/tag";
import { ClosedNotice } from "../closed-notice";
import { Sealed } from "../sealed";
import { FreeTimes } from "./free-times";
import { type Binding, caseField } from "./sessions-card";
import { timeText } from "./time-text";

type Part = Readonly<{ view: SessionsView; words: Words }>;

export const sessionsTrail = (
  view: Pick<SessionsView, "caseId" | "person" | "isApplicant">,
  words: Words,
  ...below: readonly Readonly<{ href: string; label: string }>[]
) =>
  caseTrail({ id: view.caseId, name: view.person.name, isOwn: view.isApplicant }, words, {
    href: `/dossiers/${view.caseId}`,
    label: words.dossier.title,
  }).concat(below);

export const sessionsCrumb = ({ caseId }: Pick<SessionsView, "caseId">, words: Words) => ({
  href: `/dossiers/${caseId}/sessions`,
  label: words.sessions.title,
});

/** The appointment that is to come. */
function Coming({ view, words }: Part) {
  const said = words.sessions.appointment;
  const { appointment } = view;
  if (!appointment) return null;
  const isPast = appointment.on < view.on;
  return (
    <section>
      <SectionHeading>{said.title}</SectionHeading>
      <p className="font-semibold text-lg">{timeText(appointment, words)}</p>
      <p className="text-muted">
        {[
          said.with(appointment.reviewerName),
          appointment.movedFromId ? said.movedBy(appointment.bookedByName) : said.by(appointment.bookedByName),
        ].join(" · ")}
      </p>
      {isPast && <p className="mt-1 font-medium text-danger">{said.past}</p>}
      {view.takesPart && (
        <p className="mt-2 print:hidden">
          <LinkButton href={`/dossiers/${view.caseId}/sessions/appointment`} tone="quiet">
            {view.isOpen ? said.change : said.cancel}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

/** The free times of a reviewer, while no appointment is to come. */
function Choose({ view, words }: Part) {
  const { choose, appointment } = words.sessions;
  const { reviewer } = view;
  if (view.appointment || !(view.mayWrite || view.mayReview)) return null;
  if (!reviewer) return view.mayWrite ? <p className="my-4">{choose.noReviewer}</p> : null;
  const others = view.reviewers.filter(({ personId }) => personId !== reviewer.personId);
  return (
    <section className="print:hidden">
      <SectionHeading>{choose.title}</SectionHeading>
      <p className="max-w-prose text-muted">
        {view.mayWrite ? `${appointment.with(reviewer.name)}. ${choose.hint}` : choose.ownHint} {appointment.length}
      </p>
      {view.mayReview && (
        <p>
          <a className="link inline-flex min-h-9 items-center" href="/account/absences">
            {choose.absences}
          </a>
        </p>
      )}
      <FreeTimes
        days={view.free}
        hrefOf={(time) => `/dossiers/${view.caseId}/sessions/book?with=${reviewer.personId}&at=${time}`}
        words={words}
      />
      {others.length > 0 && (
        <p>
          {choose.others}:{" "}
          {others.map(({ personId, name }) => (
            <a
              className="link mr-4 inline-flex min-h-9 items-center"
              href={`/dossiers/${view.caseId}/sessions?with=${personId}`}
              key={personId}
            >
              {name}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** Appointments that were moved or cancelled, with the reason that was given. */
function Ended({ view, words }: Part) {
  const { ended } = words.sessions;
  if (view.ended.length === 0) return null;
  return (
    <section>
      <SectionHeading>{ended.title}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {view.ended.map((each) => {
          const say = each.ended === "moved" ? ended.moved : ended.cancelled;
          return (
            <li className="py-3" key={each.id}>
              <p>{say(timeText(each, words), each.endedByName ?? "")}</p>
              {each.reason !== null && (
                <p className="break-words text-muted">
                  {ended.reason} <Sealed text={each.reason} words={words} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Held({ view, dayOf, words }: Part & Readonly<{ dayOf: (at: Date) => string }>) {
  const { list } = words.sessions;
  return (
    <section>
      <SectionHeading>{list.title}</SectionHeading>
      {view.past.length === 0 && <p className="text-muted">{list.none}</p>}
      <ul className="divide-y divide-line">
        {view.past.map(({ id, startedAt, confirmedAt }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={id}>
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/dossiers/${view.caseId}/sessions/${id}/minutes`}
            >
              {list.minutes(dayOf(startedAt))}
            </a>
            <Tag tone={confirmedAt ? "success" : "warning"}>{confirmedAt ? list.confirmed : list.unconfirmed}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = Part & Readonly<{ begin: Binding; done: string | null; dayOf: (at: Date) => string }>;

/** Appointments, the session that is open, and the minutes of those that were held. */
export function SessionsPage({ view, begin, done, dayOf, words }: Props) {
  const { sessions } = words;
  const { book, move, cancel } = sessions.done;
  const { open } = view;
  return (
    <>
      <PageHeading subtitle={sessions.intro} title={sessions.title} trail={sessionsTrail(view, words)} />
      <DoneNotice done={done} sentences={{ book, move, cancel }} />
      <ClosedNotice head={view} words={words} />
      {open && (
        <Notice tone="info">
          <p>{sessions.list.open(dayOf(open.startedAt))}</p>
          {view.takesPart && !view.isApplicant && (
            <p className="mt-3">
              <LinkButton href={`/dossiers/${view.caseId}/sessions/${open.id}`}>
                {view.mayReview ? sessions.list.resume : sessions.list.end}
              </LinkButton>
            </p>
          )}
        </Notice>
      )}
      {!open && view.mayReview && (
        <Form {...begin} fields={[caseField]} submit={sessions.list.begin} words={words.layout.form} />
      )}
      <Coming view={view} words={words} />
      <Choose view={view} words={words} />
      <Held dayOf={dayOf} view={view} words={words} />
      <Ended view={view} words={words} />
    </>
  );
}
