import type { CellNumbers, PipelineView, TermView } from "@/lib/goals/queries";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { BarTable } from "./bar-table";
import { Funnel } from "./funnel";
import { ShowAllLink } from "./show-all-link";

type Props = Readonly<{ view: TermView; words: Words }>;

/** By year, folded because the chart shows it too: admitted, the target of the year if it is split, the running total and the expected total. */
export function YearTable({ view, words }: Props) {
  const { years } = words.goals;
  const isSplit = view.shareSum !== null;
  const hasPace = view.target !== null;
  const rows = view.years.map(({ year, state, admitted, share, cumulative, pace }) => ({
    key: String(year),
    label: state === "running" ? years.running(year) : year,
    ...admitted,
    target: share,
    rest: [
      ...(isSplit ? [share ?? "—"] : []),
      state === "coming" ? "—" : cumulative,
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
    <details className="printed-open mt-6">
      <summary className="link inline-flex min-h-8 cursor-pointer items-center">{years.title}</summary>
      <BarTable caption={years.title} columns={columns} legend={isSplit ? years.mark : undefined} rows={rows} />
      {view.shareSum !== null && view.target !== null && view.shareSum !== view.target && (
        <Notice tone="warning">{years.differs(view.shareSum, view.target)}</Notice>
      )}
    </details>
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
    <BarTable
      caption={cells.title}
      columns={columns}
      legend={view.isSplitByCell ? cells.mark : undefined}
      rows={rows}
    />
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

/** Today's open cases by stage, empty stages included, and how long each stage usually takes. */
export function StageFunnel({ pipeline, words }: Readonly<{ pipeline: PipelineView; words: Words }>) {
  const { funnel } = words.goals;
  const { title, stage, count, pace } = funnel;
  return (
    <section>
      <SectionHeading>
        {title}:{" "}
        <a aria-label={funnel.total(pipeline.open.count)} className="link tabular-nums" href={pipeline.open.href}>
          {pipeline.open.count}
        </a>
      </SectionHeading>
      <Funnel
        rows={pipeline.funnel.map((each) => ({
          key: each.stage,
          stage: words.steps.stages[each.stage],
          count: each.count,
          href: each.href,
          pace: each.pace.days === null ? "" : funnel.days(each.pace.days),
          stays: each.pace.days === null ? funnel.tooFew(each.pace.stays) : funnel.stays(each.pace.stays),
        }))}
        words={{ title, stage, count, pace }}
      />
    </section>
  );
}
