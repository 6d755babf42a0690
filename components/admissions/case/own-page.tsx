import type { ReactNode } from "react";
import { isOpenStage, type Stage, stages } from "@/lib/admissions/case/stages";
import { isDue } from "@/lib/admissions/clocks/deadlines";
import type { OwnCaseView } from "@/lib/papers-needed/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { PapersAhead } from "../../papers-needed/papers-ahead";
import { LinkButton } from "../../ui/button";
import { SectionHeading } from "../../ui/heading";
import { holderName, nextOf } from "./case-header";
import { CasePage } from "./case-page";

type Part = Readonly<{ view: OwnCaseView; words: Words }>;

/** What the applicant does next: sections of the history first, then tasks; where there is nothing, who is waited for. */
function Todo({ view: { head, history, tasks }, words }: Part) {
  const { caseFile, desk } = words;
  const { own } = caseFile;
  const next = nextOf(head);
  const writing =
    history?.next && history.returned > 0
      ? desk.rows.returned(history.returned)
      : history?.next && history.unwritten > 0
        ? desk.rows.unwritten(history.unwritten)
        : null;
  return (
    <section>
      <SectionHeading>{own.todo}</SectionHeading>
      {writing && (
        <div className="rounded-lg border border-line border-l-4 border-l-accent bg-wash px-4 py-3">
          <p className="font-semibold text-lg">{writing}</p>
          <p className="mt-3">
            <LinkButton href={`/dossiers/${head.id}/sections/${history?.next}`}>{own.write}</LinkButton>
          </p>
        </div>
      )}
      {tasks.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-line border-y">
          {tasks.map((task) => (
            <li className="py-2" key={task.id}>
              <p className="font-medium">
                <a className="link" href={`/admissions/${head.id}/log/tasks/${task.id}`}>
                  {task.title}
                </a>
              </p>
              <p className={task.daysLeft < 0 ? "font-semibold text-danger text-sm" : "text-muted text-sm"}>
                {words.mentoring.tasks.due(formatDay(task.dueOn))}, {desk.due(task.daysLeft)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {!writing && tasks.length === 0 && (
        <p>
          {own.todoNone} {next && words.admissions.file.waiting(holderName(next.responsibleRole, words))}
        </p>
      )}
    </section>
  );
}

function Helpers({ view: { head }, words }: Part) {
  const { own } = words.caseFile;
  const mentors = head.mentors.filter(({ to }) => to === null);
  return (
    <section>
      <SectionHeading>{own.helpers}</SectionHeading>
      {mentors.length > 0 ? (
        <>
          <ul>
            {mentors.map(({ name, from }) => (
              <li key={name}>
                <span className="font-medium">{name}</span>
                <span className="text-muted">
                  , {words.admissions.file.mentor.toLowerCase()} {own.since(formatDay(from))}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-1 text-muted">{own.ask}</p>
        </>
      ) : (
        <p className="text-muted">{own.helpersNone}</p>
      )}
    </section>
  );
}

function Row({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4 py-2">
      <dt>{label}</dt>
      <dd className="text-muted">{children}</dd>
    </div>
  );
}

/** The days the rules set, and the stages after the present one, for which no day is promised. */
function Expected({ view: { head }, words }: Part) {
  const { caseFile, steps } = words;
  const { own } = caseFile;
  const ahead = isOpenStage(head.stage)
    ? stages.slice(stages.indexOf(head.stage) + 1, stages.indexOf("official") + 1)
    : [];
  const next = nextOf(head);
  const dated = head.deadlines.flatMap((clock) => (clock.dueOn ? [{ ...clock, dueOn: clock.dueOn }] : []));
  if (!next && dated.length + ahead.length === 0) return null;
  return (
    <section>
      <SectionHeading>{own.expected}</SectionHeading>
      <dl className="divide-y divide-line border-line border-y">
        {next && <Row label={steps.steps[next.step]}>{holderName(next.responsibleRole, words)}</Row>}
        {dated.map((clock) => (
          <Row key={clock.kind} label={steps.deadlines[clock.kind]}>
            {isDue(clock) ? own.by(formatDay(clock.dueOn)) : own.from(formatDay(clock.dueOn))}
          </Row>
        ))}
        {ahead.length > 0 && <Row label={own.afterwards}>{ahead.map((stage) => steps.stages[stage]).join(" → ")}</Row>}
      </dl>
      <p className="mt-2 text-muted text-sm">{own.expectedHint}</p>
    </section>
  );
}

/** An applicant's own case: where I am, what I do next, who helps me, what is expected when. */
export function OwnCasePage({ view, words }: Part) {
  const { head } = view;
  const sentences: Readonly<Partial<Record<Stage, string>>> = words.caseFile.own.where;
  const where = sentences[head.stage];
  return (
    <CasePage head={head} tab="work" words={words}>
      {where && <p>{where}</p>}
      <Todo view={view} words={words} />
      <PapersAhead caseId={head.id} papersAhead={view.papersAhead} words={words} />
      <Helpers view={view} words={words} />
      <Expected view={view} words={words} />
    </CasePage>
  );
}
