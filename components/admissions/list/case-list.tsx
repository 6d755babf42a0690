import type { ReactNode } from "react";
import { stages } from "@/lib/admissions/case/stages";
import {
  type CaseFilter,
  filterIn,
  holderNames,
  isSameView,
  listHref,
  type Order,
  orders,
  pageSize,
  queryOf,
} from "@/lib/admissions/list/filter";
import type { CaseList } from "@/lib/admissions/list/queries";
import { viewsOfRole } from "@/lib/admissions/list/views";
import type { Day } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../../ui/button";
import { sortedColumn } from "../../ui/columns";
import { EmptyState } from "../../ui/empty-state";
import { Filter } from "../../ui/filter";
import { PageHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { Pager } from "../../ui/pager";
import { PrintButton } from "../../ui/print-button";
import { Table } from "../../ui/table";
import { cellsOf } from "./case-rows";
import { conditionsOf, orderText, withoutConditions } from "./conditions";

type Shown = Readonly<{ list: CaseList; words: Words }>;
type Props = Shown & Readonly<{ mayNominate: boolean; mayVerify: boolean; on: Day; done: string | null }>;

/** Widths on a wide screen, so that names and steps seldom break. */
const widths = { 0: "w-[22%]", 1: "w-[17%]", 2: "w-[15%]", 3: "w-[31%]", 4: "w-[15%]" };

const ownViews = ({ views }: CaseList) =>
  views.map(({ id, name, query }) => ({ key: id, label: name, view: filterIn(query), count: null }));

const shippedViews = ({ role, overdue }: CaseList, { caseList: { views } }: Words) =>
  viewsOfRole(role).map(({ name, filter: view }) => ({
    ...{ key: name, label: views.ofRole[name], view, count: name === "overdue" ? overdue : null },
  }));

/** The views of the reader's role, then the reader's own. */
function Views({ list, words }: Shown) {
  const { filter } = list;
  return (
    <nav aria-label={words.caseList.views.label} className="views">
      {[...shippedViews(list, words), ...ownViews(list)].map(({ key, label, view, count }) => (
        <a aria-current={isSameView(view, filter) ? "page" : undefined} href={listHref(view)} key={key}>
          {label}
          {count !== null && <span className={count > 0 ? "late tabular-nums" : "tabular-nums"}>{count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** Where the view that is shown is kept, or changed if it is the reader's own; of a role's there is nothing to keep. */
const keeping = (list: CaseList, words: Words) => {
  const { views } = words.caseList;
  const isShown = ({ view }: Readonly<{ view: CaseFilter }>) => isSameView(view, list.filter);
  const own = ownViews(list).find(isShown);
  if (own) return { href: `/admissions/views/${own.key}`, label: views.change(own.label) };
  if (shippedViews(list, words).some(isShown)) return null;
  return { href: `/admissions/views/new?${queryOf({ ...list.filter, page: 1 })}`, label: views.keep };
};

function ListFilter({ list, words }: Shown) {
  const { filter, counts, returned } = list;
  const { caseList, layout, steps } = words;
  const { filter: labels } = caseList;
  const conditions = conditionsOf(list, words);
  const any = { value: "", label: labels.all };
  const tick = (name: keyof CaseFilter, label: string) => ({
    ...{ name, label, kind: "tick" as const, value: filter[name] ? "true" : "" },
  });
  return (
    <Filter
      action="/admissions"
      apply={labels.apply}
      clear={{ href: withoutConditions(filter), label: labels.clear }}
      fields={[
        { name: "q", label: labels.q, kind: "search", value: filter.q },
        {
          ...{ name: "stage", label: labels.stage, kind: "select", value: filter.stage ?? "" },
          options: [
            { value: "", label: labels.allOpen },
            ...stages
              .filter((stage) => counts.get(stage) || stage === filter.stage)
              .map((stage) => ({ value: stage, label: `${steps.stages[stage]} (${counts.get(stage) ?? 0})` })),
          ],
        },
        {
          ...{ name: "holder", label: labels.holder, kind: "select", value: filter.holder ?? "" },
          options: [any, ...holderNames.map((name) => ({ value: name, label: capital(caseList.holders[name]) }))],
        },
        list.units.length > 0
          ? {
              ...{ name: "unit", label: labels.unit, kind: "select", value: filter.unit ?? "" },
              options: [any, ...list.units.map(({ id, shortName }) => ({ value: id, label: shortName }))],
            }
          : { name: "unitName", label: labels.unit, kind: "search", value: filter.unitName },
        {
          name: "admittedFrom",
          label: labels.admittedFrom,
          kind: "day",
          value: filter.admittedFrom ?? "",
          sample: layout.form.daySample,
        },
        {
          name: "admittedTo",
          label: labels.admittedTo,
          kind: "day",
          value: filter.admittedTo ?? "",
          sample: layout.form.daySample,
        },
        {
          ...{ name: "order", label: labels.order, kind: "select", value: filter.order },
          options: orders
            .flatMap((by) => [by, `-${by}`] as const)
            .map((order) => ({ value: order, label: orderText(order, words) })),
        },
        tick("overdue", `${labels.overdue} (${list.overdue})`),
        ...(returned > 0 || filter.returned ? [tick("returned", `${labels.returned} (${returned})`)] : []),
        ...(list.seesClocks ? [tick("ending", labels.ending)] : []),
        tick("closed", labels.closed),
      ]}
      folded={{ title: labels.title, active: labels.active, conditions }}
    />
  );
}

/** How many the list has and how many that have ended it leaves out, and the way to keep or change the view. */
function Count({ list, words }: Shown) {
  const { caseList } = words;
  const kept = keeping(list, words);
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
      <span>
        {caseList.caption(list.total)}
        {list.hidden > 0 && (
          <>
            {". "}
            {caseList.hidden(list.hidden)}{" "}
            <a className="link whitespace-nowrap print:hidden" href={listHref(list.filter, { closed: true })}>
              {caseList.showHidden}
            </a>
          </>
        )}
      </span>
      {kept && (
        <a className="link print:hidden" href={kept.href}>
          {kept.label}
        </a>
      )}
    </p>
  );
}

/** The list of cases, filtered and sorted by the address. `children`: links below the heading. */
export function CaseListView({
  list,
  mayNominate,
  mayVerify,
  on,
  done,
  words,
  children,
}: Props & Readonly<{ children?: ReactNode }>) {
  const { admissions, caseList } = words;
  const { filter } = list;
  const isFiltered = conditionsOf(list, words).length > 0;
  const sorted = (by: Order, label: string) =>
    sortedColumn(by, label, filter.order, (order) => listHref(filter, { order }));
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={words.layout.print} />
            {list.total > 0 && (
              <LinkButton href={`/exports/cases?${queryOf({ ...filter, page: 1 })}`} tone="quiet">
                {words.exports.link}
              </LinkButton>
            )}
            {mayVerify && (
              <LinkButton href="/verifications" tone="quiet">
                {words.verificationWork.overview.title}
              </LinkButton>
            )}
            {mayNominate && <LinkButton href="/admissions/nominate">{admissions.nominate}</LinkButton>}
          </>
        }
        title={admissions.title}
      />
      <DoneNotice done={done} sentences={caseList.views.done} />
      {children}
      <Views list={list} words={words} />
      <ListFilter list={list} words={words} />
      {list.isNear && <Notice tone="info">{caseList.near(filter.q)}</Notice>}
      <Count list={list} words={words} />
      {list.rows.length === 0 ? (
        <EmptyState
          hint={caseList[isFiltered ? "emptyFiltered" : mayNominate ? "emptyHint" : "emptyWaiting"]}
          title={caseList.emptyTitle}
        />
      ) : (
        <Table
          caption={caseList.caption(list.total)}
          columns={[
            sorted("name", caseList.name),
            sorted("unit", caseList.unit),
            sorted("stage", caseList.stage),
            caseList.next,
            sorted("due", caseList.due),
          ]}
          fixed={{ layout: "", widths }}
          hideCaption
          lines
          rows={list.rows.map((row) => ({ key: row.id, cells: cellsOf(row, list.opens, on, words) }))}
        />
      )}
      <Pager
        hrefOf={(page) => listHref(filter, { page })}
        page={filter.page}
        pageSize={pageSize}
        total={list.total}
        words={words.layout}
      />
    </>
  );
}
