import type { TermView } from "@/lib/goals/queries";
import { mostStays } from "@/lib/goals/stage-pace";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { LastAdmitted } from "./last-admitted";
import { LateCases } from "./late-cases";
import { MonthsAhead } from "./months-ahead";
import { PaceChart } from "./pace-chart";
import { TermResult } from "./term-result";
import { TermSwitch } from "./term-switch";
import { FirstCells, StageFunnel, YearTable } from "./term-tables";

type Props = Readonly<{ view: TermView; words: Words; done: string | null }>;

const isDone = (words: Words, done: string): done is keyof Words["goals"]["done"] =>
  Object.hasOwn(words.goals.done, done);

function Keeping({ view, words }: Omit<Props, "done">) {
  const { forms } = words.goals;
  const here = `/goals/${view.term.id}`;
  if (!view.mayKeep) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 print:hidden">
      {[
        { href: `${here}/targets`, label: forms.split },
        { href: `${here}/edit`, label: forms.edit },
        { href: "/goals/new", label: forms.create },
      ].map(({ href, label }) => (
        <li key={href}>
          <a className="link inline-flex min-h-9 items-center" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** How the numbers are counted, folded on the screen. */
function Notes({ view, words }: Omit<Props, "done">) {
  const { notes, resolution, result, funnel, ahead, cells, years } = words.goals;
  const { term, pipeline } = view;
  const usual = pipeline?.funnel.find(({ stage }) => stage === "ceremony")?.pace.days ?? null;
  const said = [
    `${resolution(term.resolution, term.resolvedOn)}. ${result.definition(formatDay(term.from), formatDay(term.to))}`,
    ...(pipeline ? [funnel.definition(mostStays), ahead.definition(usual)] : []),
    ...(view.target === null ? [] : [years.definition(view.shareSum !== null)]),
    ...(view.scope.isWhole ? [cells.definition] : []),
  ];
  return (
    <details className="printed-open text-sm">
      <summary className="link inline-flex min-h-8 cursor-pointer items-center">{notes.title}</summary>
      <ul className="mt-1 max-w-prose list-disc space-y-1 pl-5">
        {said.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

/** What stands and comes today: with the running term only, because the numbers of another day are not kept. */
function Present({ view, words }: Omit<Props, "done">) {
  const { pipeline } = view;
  if (!pipeline) return <p className="mt-8 text-muted print:hidden">{words.goals.funnel.elsewhere}</p>;
  return (
    <>
      <LateCases overdue={pipeline.overdue} view={view} words={words} />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <StageFunnel pipeline={pipeline} words={words} />
        <MonthsAhead pipeline={pipeline} view={view} words={words} />
      </div>
    </>
  );
}

/** Only the numbers the chart shows: they are sent to the browser, which draws it too. */
const chartYear = ({ year, state, admitted, cumulative, pace }: TermView["years"][number]) => ({
  year,
  state,
  admitted: admitted.count,
  sum: cumulative.count,
  pace,
});

const chartWords = ({ goals: { years } }: Words) => ({
  chart: years.chart,
  byYear: years.byYear,
  unfinished: years.unfinished,
  cumulative: years.cumulative,
  pace: years.pace,
});

/**
 * The dashboard of a term: the result against the target, what is overdue, where the open cases stand, the months ahead, then
 * the numbers by cell and year, and the last names.
 */
export function TermPage({ view, words, done }: Props) {
  const { goals } = words;
  const { term, scope } = view;
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={words.layout.print} />
            <LinkButton href="/planning" tone="quiet">
              {words.planning.link}
            </LinkButton>
            {scope.isWhole && (
              <LinkButton href="/statistics" tone="quiet">
                {words.statistics.link}
              </LinkButton>
            )}
          </>
        }
        subtitle={goals.asOf(formatDay(view.on))}
        title={goals.titleOf(term.name)}
      />
      <TermSwitch view={view} words={words} />
      {done && isDone(words, done) && <Notice tone="success">{goals.done[done]}</Notice>}
      {!scope.isWhole && <Notice tone="info">{goals.part(scope.unitName, scope.committeeName, term.target)}</Notice>}
      <div className="grid items-center gap-x-12 gap-y-4 rounded-lg border border-line bg-wash p-4 md:grid-cols-2 md:p-6 print:grid-cols-2 print:border-0 print:bg-paper print:p-0">
        <div>
          <TermResult view={view} words={words} />
          <p className="mt-2 text-sm">{goals.principle}</p>
        </div>
        <PaceChart words={chartWords(words)} years={view.years.map(chartYear)} />
      </div>
      <Present view={view} words={words} />
      <div className="grid gap-x-12 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6">
        <FirstCells view={view} words={words} />
        <LastAdmitted view={view} words={words} />
      </div>
      {!view.mayOpenCases && <p className="mt-2 text-muted text-sm print:hidden">{goals.register.hint}</p>}
      <YearTable view={view} words={words} />
      <Notes view={view} words={words} />
      <Keeping view={view} words={words} />
    </>
  );
}
