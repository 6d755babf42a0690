import type { ReactNode } from "react";
import type { MentorReportView, OwnReportView, ReportsView } from "@/lib/mentoring/reports/queries";
import { ownQuestions } from "@/lib/mentoring/reports/schema";
import { numberOf } from "@/lib/mentoring/reports/terms";
import { criteria } from "@/lib/mentoring/schema";
import { formatDay } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { CasePage } from "../../admissions/case/case-page";
import { Sealed } from "../../dossier/sealed";
import { SectionHeading } from "../../ui/heading";
import { DoneNotice } from "../../ui/notice";
import { levelName } from "../evaluation-list";

type Props = Readonly<{ view: ReportsView; done: string | null; words: Words }>;

function By({ report, words }: Readonly<{ report: MentorReportView | OwnReportView; words: Words }>) {
  return (
    <p className="text-muted text-sm" id={`report-${report.id}`}>
      {words.reports.by(report.authorName, formatDay(report.recordedOn), report.version)}
    </p>
  );
}

function MentorReport({ report, words }: Readonly<{ report: MentorReportView; words: Words }>) {
  const { reports, mentoring } = words;
  return (
    <article className="py-2">
      <By report={report} words={words} />
      <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-3">
        {criteria.map((criterion) => (
          <div className="flex justify-between gap-3 sm:block" key={criterion}>
            <dt className="text-sm">{mentoring.criteria[criterion]}</dt>
            <dd className="font-semibold">{levelName(words, report[criterion])}</dd>
          </div>
        ))}
      </dl>
      {report.work !== "" && (
        <>
          <h4 className="mt-3 text-muted text-sm">{reports.work}</h4>
          <p className="whitespace-pre-line">
            <Sealed text={report.work} words={words} />
          </p>
        </>
      )}
      <h4 className="mt-3 text-muted text-sm">{reports.words}</h4>
      <p className="whitespace-pre-line">
        <Sealed text={report.words} words={words} />
      </p>
    </article>
  );
}

function OwnReport({ report, words }: Readonly<{ report: OwnReportView; words: Words }>) {
  return (
    <article className="py-2">
      <By report={report} words={words} />
      {ownQuestions
        .filter((question) => report.answers[question] !== "")
        .map((question) => (
          <div key={question}>
            <h4 className="mt-3 text-muted text-sm">{words.reports.questions[question]}</h4>
            <p className="whitespace-pre-line">
              <Sealed text={report.answers[question]} words={words} />
            </p>
          </div>
        ))}
    </article>
  );
}

type TermProps = Readonly<{
  title: string;
  /** The versions, the latest first. */
  versions: readonly ReactNode[];
  missing: string;
  isLate: boolean;
  act: Readonly<{ href: string; label: string }> | null;
  words: Words;
}>;

/** One quarter or half-year: the latest version, those before it folded, or that there is none. */
function TermReports({ title, versions: [latest, ...earlier], missing, isLate, act, words }: TermProps) {
  return (
    <li className="py-4">
      <h3 className="font-semibold">{title}</h3>
      {latest ?? <p className={isLate ? "text-danger" : "text-muted"}>{missing}</p>}
      {earlier.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2.5 text-link">
            {words.reports.earlier(earlier.length)}
          </summary>
          {earlier}
        </details>
      )}
      {act && (
        <a className="link inline-flex min-h-11 items-center print:hidden" href={act.href}>
          {act.label}
        </a>
      )}
    </li>
  );
}

type TermState = Readonly<{ dueOn: Parameters<typeof formatDay>[0]; isOver: boolean }>;

const missingSentence = ({ dueOn, isOver }: TermState, isLate: boolean, { reports }: Words): string => {
  const day = formatDay(dueOn);
  if (!isOver) return reports.running(day);
  return isLate ? reports.overdue(day) : reports.missing(day);
};

function Quarters({ view, words }: Omit<Props, "done">) {
  const { reports } = words;
  const log = `/admissions/${view.head.id}/log`;
  return (
    <section>
      <SectionHeading>{reports.mentorTitle}</SectionHeading>
      <p className="mb-2 text-muted text-sm">{reports.mentorRead}</p>
      <ul className="divide-y divide-line border-line border-y">
        {view.quarters.map(({ first, versions, isOwed, ...state }) => {
          const name = reports.quarter(numberOf("quarter", first));
          const isLate = isOwed && state.dueOn < view.on;
          const label = versions.length > 0 ? reports.correct : reports.write(name);
          return (
            <TermReports
              act={view.mayReport ? { href: `${log}/report?quarter=${first}`, label } : null}
              isLate={isLate}
              key={first}
              missing={state.isOver && !isOwed ? reports.notOwed : missingSentence(state, isLate, words)}
              title={capital(name)}
              versions={versions.map((report) => <MentorReport key={report.id} report={report} words={words} />)}
              words={words}
            />
          );
        })}
      </ul>
    </section>
  );
}

function Halves({ view, words }: Omit<Props, "done">) {
  const { reports } = words;
  return (
    <section>
      <SectionHeading>{view.isOwnFile ? reports.ownTitleOfSelf : reports.ownTitle}</SectionHeading>
      <p className="mb-2 text-muted text-sm">{reports.ownRead}</p>
      <ul className="divide-y divide-line border-line border-y">
        {view.halves.map(({ first, versions, ...state }) => {
          const name = reports.half(numberOf("half", first));
          const isLate = state.isOver && state.dueOn < view.on;
          const href = `/admissions/${view.head.id}/log/own-report?half=${first}`;
          const label = versions.length > 0 ? reports.correct : reports.write(name);
          return (
            <TermReports
              act={view.mayWriteOwn ? { href, label } : null}
              isLate={isLate}
              key={first}
              missing={missingSentence(state, isLate, words)}
              title={capital(name)}
              versions={versions.map((report) => <OwnReport key={report.id} report={report} words={words} />)}
              words={words}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** The regular reports on a person, by quarter and half-year, with what is missing. */
export function ReportsPage({ view, done, words }: Props) {
  const { reports } = words;
  const isEmpty = view.quarters.length === 0 && view.halves.length === 0;
  return (
    <CasePage head={view.head} notice={<DoneNotice done={done} sentences={reports.done} />} tab="log" words={words}>
      <h2 className="font-semibold text-lg">{reports.title}</h2>
      {isEmpty && <p className="text-muted">{reports.none}</p>}
      {view.quarters.length > 0 && <Quarters view={view} words={words} />}
      {view.halves.length > 0 && <Halves view={view} words={words} />}
    </CasePage>
  );
}
