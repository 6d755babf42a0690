import type { CellNumbers, TermView } from "@/lib/goals/queries";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { BarTable } from "./bar-table";
import { ShowAllLink } from "./show-all-link";

type Props = Readonly<{ view: TermView; words: Words }>;

function Definition({ children }: Readonly<{ children: string }>) {
  return <p className="mt-2 text-muted text-sm">{children}</p>;
}

/** By year: admitted, the target of the year if it is split, the running total and the expected total. */
export function YearTable({ view, words }: Props) {
  const { years } = words.goals;
  const isSplit = view.shareSum !== null;
  const hasPace = view.target !== null;
  const rows = view.years.map(({ year, started, admitted, share, cumulative, pace }) => ({
    key: String(year),
    label: year,
    ...admitted,
    target: share,
    rest: [
      ...(isSplit ? [share ?? "—"] : []),
      started ? cumulative : "—",
      ...(hasPace ? [pace === null ? "—" : years.value(pace)] : []),
    ],
  }));
  const columns = [
    years.year,
    years.admitted,
    ...(isSplit ? [years.share] : []),
    years.cumulative,
    ...(hasPace ? [years.pace] : []),
  ];
  return (
    <section>
      <SectionHeading>{years.title}</SectionHeading>
      <BarTable caption={years.title} columns={columns} rows={rows} />
      {hasPace && <Definition>{years.definition(isSplit)}</Definition>}
      {view.shareSum !== null && view.target !== null && view.shareSum !== view.target && (
        <Notice tone="warning">{years.differs(view.shareSum, view.target)}</Notice>
      )}
    </section>
  );
}

type CellsProps = Readonly<{ view: CellNumbers & Readonly<{ showsOpen: boolean }>; words: Words }>;

/** By cell: admitted in the term, the target of the cell if it is split, the open cases. */
export function CellTable({ view, words }: CellsProps) {
  const { cells } = words.goals;
  const rows = view.cells.map(({ id, name, closed, admitted, share, open }) => ({
    key: id,
    label: closed ? `${name} (${cells.closed})` : name,
    ...admitted,
    target: share,
    rest: [...(view.isSplitByCell ? [share ?? "—"] : []), ...(view.showsOpen ? [open] : [])],
  }));
  const columns = [
    cells.cell,
    cells.admitted,
    ...(view.isSplitByCell ? [cells.share] : []),
    ...(view.showsOpen ? [cells.open] : []),
  ];
  return (
    <>
      <BarTable caption={cells.title} columns={columns} rows={rows} />
      <Definition>{cells.definition}</Definition>
    </>
  );
}

/** The first cells, with a link to all of them. */
export function FirstCells({ view, words }: Props) {
  const { cells } = words.goals;
  // For a reader who sees one cell, the result above already says it.
  if (!view.scope.isWhole || view.cells.length === 0) return null;
  return (
    <section>
      <SectionHeading>{cells.title}</SectionHeading>
      <CellTable view={view} words={words} />
      {view.cells.length < view.cellsInAll && (
        <ShowAllLink
          href={`/goals/${view.term.id}/cells`}
          shown={view.cells.length}
          total={view.cellsInAll}
          words={cells}
        />
      )}
    </section>
  );
}

/** Today's open cases by stage, empty stages included. */
export function StageTable({ view, words }: Props) {
  const { funnel } = words.goals;
  if (!view.showsOpen) return null;
  const rows = view.funnel.map(({ stage, ...number }) => ({ key: stage, label: words.steps.stages[stage], ...number }));
  return (
    <section>
      <SectionHeading>{funnel.title}</SectionHeading>
      <BarTable caption={funnel.title} columns={[funnel.stage, funnel.count]} rows={rows} />
      <p className="mt-2">
        {funnel.total}:{" "}
        <a className="link inline-block py-1 font-semibold tabular-nums" href={view.open.href}>
          {view.open.count}
        </a>
      </p>
      <Definition>{funnel.definition}</Definition>
    </section>
  );
}

/** Present stages of those admitted in the term. */
export function OutcomeTable({ view, words }: Props) {
  const { outcomes } = words.goals;
  if (view.outcomes.length === 0) return null;
  const rows = view.outcomes.map(({ stage, ...number }) => ({
    key: stage,
    label: words.steps.stages[stage],
    ...number,
  }));
  return (
    <section>
      <SectionHeading>{outcomes.title}</SectionHeading>
      <BarTable caption={outcomes.title} columns={[outcomes.stage, outcomes.count]} rows={rows} />
      <Definition>{outcomes.definition}</Definition>
    </section>
  );
}
