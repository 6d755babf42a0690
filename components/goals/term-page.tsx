import type { TermView } from "@/lib/goals/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Tag } from "../ui/tag";
import { PaceChart } from "./pace-chart";
import { AdmissionTable, OpenCaseTable } from "./term-cases";
import { TermResult } from "./term-result";
import { FirstCells, OutcomeTable, StageTable, YearTable } from "./term-tables";

type Props = Readonly<{ view: TermView; words: Words; done: string | null }>;

const isDone = (words: Words, done: string): done is keyof Words["goals"]["done"] =>
  Object.hasOwn(words.goals.done, done);

function Actions({ view, words }: Omit<Props, "done">) {
  const { forms } = words.goals;
  return (
    <>
      <PrintButton label={words.layout.print} />
      {view.mayKeep && (
        <>
          <LinkButton href={`/goals/${view.term.id}/targets`} tone="quiet">
            {forms.split}
          </LinkButton>
          <LinkButton href={`/goals/${view.term.id}/edit`} tone="quiet">
            {forms.edit}
          </LinkButton>
        </>
      )}
    </>
  );
}

function TermLinks({ view, words }: Omit<Props, "done">) {
  const { terms, forms } = words.goals;
  if (view.terms.length < 2 && !view.mayKeep) return null;
  return (
    <nav aria-label={terms.title} className="mt-10 border-line border-t pt-2 print:hidden">
      <SectionHeading>{terms.title}</SectionHeading>
      <ul className="space-y-1">
        {view.terms.map(({ id, name, from, to }) => (
          <li className="flex flex-wrap items-center gap-x-3" key={id}>
            <a
              aria-current={id === view.term.id ? "page" : undefined}
              className="link inline-flex min-h-9 items-center"
              href={`/goals/${id}`}
            >
              {name}
            </a>
            <span className="text-muted text-sm tabular-nums">
              {formatDay(from)} – {formatDay(to)}
              {id === view.term.id && ` · ${terms.here}`}
            </span>
          </li>
        ))}
      </ul>
      {view.mayKeep && (
        <p className="mt-4">
          <LinkButton href="/goals/new" tone="quiet">
            {forms.create}
          </LinkButton>
        </p>
      )}
    </nav>
  );
}

function OpenCases({ view, words }: Omit<Props, "done">) {
  const { lists, funnel } = words.goals;
  if (!view.showsOpen) return <p className="mt-8 text-muted print:hidden">{funnel.elsewhere}</p>;
  const probation = view.funnel.find(({ stage }) => stage === "probation");
  const before = view.open.count - (probation?.count ?? 0);
  const parts = { view, words };
  return (
    <>
      <OpenCaseTable
        {...parts}
        href={view.open.href}
        none={lists.noPipeline}
        rows={view.pipeline}
        title={lists.pipeline}
        total={before}
      />
      <OpenCaseTable
        {...parts}
        dated
        href={probation?.href ?? view.open.href}
        none={lists.noProbationers}
        rows={view.probationers}
        title={lists.probationers}
        total={probation?.count ?? 0}
      />
    </>
  );
}

/** Only the numbers the chart shows: they are sent to the browser, which draws it too. */
const chartYear = ({ year, started, admitted, cumulative, pace }: TermView["years"][number]) => ({
  year,
  started,
  admitted: admitted.count,
  sum: cumulative.count,
  pace,
});

const chartWords = ({ goals: { years } }: Words) => ({
  chart: years.chart,
  byYear: years.byYear,
  cumulative: years.cumulative,
  pace: years.pace,
});

/** The dashboard of a term: result against target, then the numbers by year, cell and stage, then names. */
export function TermPage({ view, words, done }: Props) {
  const { goals } = words;
  const { term, scope } = view;
  const subtitle = [goals.span(formatDay(term.from), formatDay(term.to)), goals.asOf(formatDay(view.on))].join(" · ");
  return (
    <>
      <PageHeading
        actions={<Actions view={view} words={words} />}
        subtitle={subtitle}
        title={`${goals.title}: ${term.name}`}
      />
      {done && isDone(words, done) && <Notice tone="success">{goals.done[done]}</Notice>}
      {!scope.isWhole && <Notice tone="info">{goals.part(scope.unitName, scope.committeeName, term.target)}</Notice>}
      <div className="grid items-center gap-x-12 gap-y-8 rounded-lg border border-line bg-wash p-5 md:grid-cols-2 md:p-8 print:grid-cols-2 print:border-0 print:bg-paper print:p-0">
        <TermResult view={view} words={words} />
        <PaceChart words={chartWords(words)} years={view.years.map(chartYear)} />
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag>{goals.status[view.status]}</Tag>
        <span>{goals.resolution(term.resolution, term.resolvedOn)}</span>
      </p>
      <p className="mt-1 text-muted">{goals.principle}</p>
      <div className="grid gap-x-12 lg:grid-cols-2">
        <YearTable view={view} words={words} />
        <FirstCells view={view} words={words} />
        <StageTable view={view} words={words} />
        <OutcomeTable view={view} words={words} />
      </div>
      <AdmissionTable view={view} words={words} />
      <OpenCases view={view} words={words} />
      <TermLinks view={view} words={words} />
    </>
  );
}
