import { isRole } from "@/lib/access/roles";
import { isOpenStage, openStages, type Stage, stages } from "@/lib/admissions/case/stages";
import { type CaseFilter, pageSize } from "@/lib/admissions/filter";
import type { CaseList, CaseRow } from "@/lib/admissions/list-queries";
import { isStep } from "@/lib/admissions/procedure/procedure";
import { type Day, formatDay, isOverdue } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Filter } from "../../ui/filter";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { Pager } from "../../ui/pager";
import { PrintButton } from "../../ui/print-button";
import { type Cell, Table } from "../../ui/table";

type Tab = Readonly<{ key: string; label: string; count: number; isChosen: boolean; href: string }>;
type Props = Readonly<{ list: CaseList; mayNominate: boolean; on: Day; words: Words }>;

/** The address of the list under a changed filter. */
const listHref = (filter: CaseFilter, change: Partial<Record<keyof CaseFilter, string | boolean | null>>): string => {
  const entries = Object.entries({ ...filter, page: null, ...change });
  const params = entries.flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return params.length > 0 ? `/admissions?${new URLSearchParams(params)}` : "/admissions";
};

function StageTabs({ list, words }: Readonly<{ list: CaseList; words: Words }>) {
  const { filter, counts } = list;
  const shown = stages.filter((stage) => counts.get(stage) || isOpenStage(stage));
  const open = openStages.reduce((sum, stage) => sum + (counts.get(stage) ?? 0), 0);
  const stageTab = (stage: Stage | "open", label: string, count: number): Tab => ({
    ...{ key: stage, label, count, isChosen: filter.stage === stage },
    href: listHref(filter, { stage: filter.stage === stage ? null : stage }),
  });
  const returned: Tab = {
    ...{ key: "returned", label: words.admissions.filter.returned, count: list.returned, isChosen: filter.returned },
    href: listHref(filter, { returned: !filter.returned }),
  };
  const tabs: readonly Tab[] = [
    stageTab("open", words.admissions.filter.open, open),
    ...(list.returned > 0 || filter.returned ? [returned] : []),
    ...shown.map((stage) => stageTab(stage, words.steps.stages[stage], counts.get(stage) ?? 0)),
  ];
  return (
    <nav
      aria-label={words.admissions.filter.stage}
      className="my-4 flex gap-2 max-md:overflow-x-auto max-md:pb-2 md:flex-wrap print:hidden"
    >
      {tabs.map(({ key, label, count, isChosen, href }) => (
        <a
          aria-current={isChosen ? "page" : undefined}
          className="inline-flex min-h-10 shrink-0 items-center gap-2 rounded-full border border-line px-4 text-sm hover:border-link aria-[current=page]:border-link aria-[current=page]:bg-accent aria-[current=page]:text-white"
          href={href}
          key={key}
        >
          {label} <span className="tabular-nums">{count}</span>
        </a>
      ))}
    </nav>
  );
}

/** The stage, and below it that the case was returned and is not answered in full. */
const stageOf = ({ stage, returnedOn }: CaseRow, { admissions, steps }: Words): Cell => ({
  ...{ text: steps.stages[stage], tag: "plain" },
  tagsBelow: returnedOn ? [{ text: admissions.list.returned(formatDay(returnedOn)), tag: "warning" }] : [],
});

const nextStep = (row: CaseRow, { admissions, steps }: Words): Cell => {
  if (row.admittedOn && !row.nextStep) return `${admissions.file.admittedOn}: ${formatDay(row.admittedOn)}`;
  if (!row.nextStep || !isStep(row.nextStep)) return null;
  const holder = row.nextHolder && isRole(row.nextHolder) ? steps.roles[row.nextHolder] : undefined;
  return { text: steps.steps[row.nextStep], notes: holder ? [holder] : [] };
};

/**
 * The nearest due day, and who owes it where that is not who takes the next step. A deadline without a day is not known,
 * for want of the period or of the calendar; the file says which.
 */
const due = (row: CaseRow, on: Day, { desk, regulations, steps }: Words): Cell => {
  const { nextDueOn, nextDueHolder, nextHolder } = row;
  if (!nextDueOn) return row.hasDeadline ? regulations.unknown : "—";
  const isLate = isOverdue(nextDueOn, on);
  const isOthers = nextDueHolder !== nextHolder && nextDueHolder && isRole(nextDueHolder);
  const notes = [...(isLate ? [desk.overdue] : []), ...(isOthers ? [steps.roles[nextDueHolder]] : [])];
  return { text: formatDay(nextDueOn), isLate, notes };
};

/** The list of cases, filtered by the address. */
export function CaseListView({ list, mayNominate, on, words }: Props) {
  const { admissions } = words;
  const { filter } = list;
  const isFiltered = listHref(filter, {}) !== "/admissions";
  const units = list.units.map(({ id, shortName }) => ({ value: id, label: shortName }));
  const cells = (row: CaseRow): Cell[] => [
    { text: row.name, href: list.opens ? `/admissions/${row.id}` : undefined },
    row.unit,
    stageOf(row, words),
    nextStep(row, words),
    due(row, on, words),
  ];
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={words.layout.print} />
            {mayNominate && <LinkButton href="/admissions/nominate">{admissions.nominate}</LinkButton>}
          </>
        }
        subtitle={admissions.intro}
        title={admissions.title}
      />
      <StageTabs list={list} words={words} />
      <Filter
        action="/admissions"
        apply={admissions.filter.apply}
        clear={isFiltered ? { href: "/admissions", label: admissions.filter.clear } : undefined}
        fields={[
          { name: "q", label: admissions.filter.q, kind: "search", value: filter.q },
          units.length > 0
            ? {
                name: "unit",
                label: admissions.filter.unit,
                kind: "select",
                value: filter.unit ?? "",
                options: [{ value: "", label: admissions.filter.all }, ...units],
              }
            : { name: "unitName", label: admissions.filter.unit, kind: "search", value: filter.unitName },
          {
            name: "admittedFrom",
            label: admissions.filter.admittedFrom,
            kind: "day",
            value: filter.admittedFrom ?? "",
            sample: words.layout.form.daySample,
          },
          {
            name: "admittedTo",
            label: admissions.filter.admittedTo,
            kind: "day",
            value: filter.admittedTo ?? "",
            sample: words.layout.form.daySample,
          },
          { name: "stage", label: "", kind: "hidden", value: filter.stage ?? "" },
          { name: "returned", label: "", kind: "hidden", value: filter.returned ? "true" : "" },
        ]}
      />
      {list.isNear && <Notice tone="info">{admissions.list.near(filter.q)}</Notice>}
      {list.rows.length === 0 ? (
        <EmptyState
          hint={admissions.list[isFiltered ? "emptyFiltered" : mayNominate ? "emptyHint" : "emptyWaiting"]}
          title={admissions.list.emptyTitle}
        />
      ) : (
        <Table
          caption={admissions.list.caption(list.total)}
          columns={[
            admissions.list.name,
            admissions.list.unit,
            admissions.list.stage,
            admissions.list.next,
            admissions.list.due,
          ]}
          rows={list.rows.map((row) => ({ key: row.id, cells: cells(row) }))}
        />
      )}
      <Pager
        hrefOf={(page) => listHref(filter, { page: String(page) })}
        page={filter.page}
        pageSize={pageSize}
        total={list.total}
        words={words.layout}
      />
    </>
  );
}
