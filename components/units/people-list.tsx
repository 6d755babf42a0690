import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { type PeopleFilter, type PeopleOrder, pageSize, peopleGroups, peopleOrders } from "@/lib/units/filter";
import type { UnitView } from "@/lib/units/queries";
import { FullListForm } from "../exports/full-list-form";
import { answerLink } from "../help/guides";
import { LinkButton } from "../ui/button";
import { sortedColumn } from "../ui/columns";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { type Cell, Table } from "../ui/table";
import { Tag } from "../ui/tag";

type Props = Readonly<{ view: UnitView; today: Day; words: Words }>;
type Row = UnitView["people"][number];

/** The address of the unit's page under a changed filter; today and the first page are left out. */
const unitHref = (view: UnitView, today: Day, change: Partial<Record<keyof PeopleFilter, string | null>>): string => {
  const { on, group, q, order } = view.filter;
  const usual = { on: on === today ? null : on, group, q, order: order === "name" ? null : order, page: null };
  const entries = Object.entries({ ...usual, ...change });
  const params = new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return params.size > 0 ? `/units/${view.unit.id}?${params}` : `/units/${view.unit.id}`;
};

/** The same people in a file. */
const fileHref = (view: UnitView, today: Day): string => {
  const [, query = ""] = unitHref(view, today, {}).split("?");
  return `/exports/people?unit=${view.unit.id}${query && `&${query}`}`;
};

/** The orders there are columns for. */
const ordersShown = ({ unit, mayOpen }: UnitView): readonly PeopleOrder[] =>
  peopleOrders.filter((order) => (order !== "born" || mayOpen.people) && (order !== "unit" || unit.kind !== "cell"));

function GroupTabs({ view, today, words }: Props) {
  const { unit } = words.units;
  return (
    <nav aria-label={unit.standing} className="my-4 flex flex-wrap gap-2 print:hidden">
      {(["all", ...peopleGroups] as const).map((group) => {
        const wanted = group === "all" ? null : group;
        return (
          <a
            aria-current={view.filter.group === wanted ? "page" : undefined}
            className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line px-4 text-sm hover:border-link aria-[current=page]:border-link aria-[current=page]:bg-link aria-[current=page]:text-paper"
            href={unitHref(view, today, { group: wanted })}
            key={group}
          >
            {unit.groups[group]} <span className="tabular-nums">{view.counts[group]}</span>
          </a>
        );
      })}
    </nav>
  );
}

function Standings({ row, words }: Readonly<{ row: Row; words: Words }>) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      {row.standings.map(({ kind, from }) => (
        <Tag key={kind} tone={kind === "official" ? "success" : kind === "probationary" ? "info" : "plain"}>
          {words.people.standings[kind]}
          <span className="sr-only">
            {" "}
            {words.units.unit.standingSince} {formatDay(from)}
          </span>
        </Tag>
      ))}
    </span>
  );
}

const openCase = (row: Row, opens: boolean, { steps }: Words): Cell =>
  row.case ? { text: steps.stages[row.case.stage], href: opens ? `/admissions/${row.case.id}` : undefined } : null;

function PeopleTable({ view, today, words }: Props) {
  const { unit } = words.units;
  const isCell = view.unit.kind === "cell";
  const { people: opensPeople, cases } = view.mayOpen;
  const sorted = (by: PeopleOrder, label: string) =>
    sortedColumn(by, label, view.filter.order, (order) =>
      unitHref(view, today, { order: order === "name" ? null : order }),
    );
  const columns = [
    sorted("name", unit.name),
    ...(opensPeople ? [sorted("born", unit.bornOn)] : []),
    unit.occupation,
    ...(isCell ? [] : [sorted("unit", unit.cell)]),
    unit.standing,
    unit.case,
  ];
  const rows = view.people.map((row) => ({
    key: row.id,
    cells: [
      { text: row.name, href: opensPeople ? `/people/${row.id}` : undefined },
      ...(opensPeople ? [row.bornOn ? formatDay(row.bornOn) : "—"] : []),
      row.occupation,
      ...(isCell ? [] : [row.unit]),
      <Standings key="standing" row={row} words={words} />,
      openCase(row, cases, words),
    ] satisfies Cell[],
  }));
  return <Table brief caption={unit.caption(view.total)} columns={columns} rows={rows} />;
}

/** The people of a unit on a day, filtered by group and name, sorted by given name. */
export function PeopleList({ view, today, words }: Props) {
  const { units } = words;
  const { filter, unit, total } = view;
  const isFiltered = filter.q !== "" || filter.group !== null;
  return (
    <section>
      <SectionHeading>{units.unit.people}</SectionHeading>
      <GroupTabs today={today} view={view} words={words} />
      <Filter
        action={`/units/${unit.id}`}
        apply={units.find}
        clear={
          isFiltered ? { href: unitHref(view, today, { q: null, group: null }), label: units.unit.clear } : undefined
        }
        fields={[
          { name: "q", label: `${units.search}. ${units.searchHint}`, kind: "search", value: filter.q },
          { name: "on", label: units.on, kind: "day", value: filter.on, sample: words.layout.form.daySample },
          {
            ...{ name: "order", label: units.unit.order, kind: "select", value: filter.order },
            options: ordersShown(view).map((order) => ({ value: order, label: units.unit.orders[order] })),
          },
          { name: "group", label: "", kind: "hidden", value: filter.group ?? "" },
        ]}
      />
      {view.isNear && view.people.length > 0 && <Notice tone="info">{units.unit.near(filter.q)}</Notice>}
      {view.people.length === 0 ? (
        <EmptyState
          help={answerLink("cellSecretary", "members", words)}
          hint={filter.q ? units.unit.notFound(filter.q) : units.unit.noneHint}
          title={units.unit.noneTitle}
        >
          {view.mayAddPeople && !isFiltered && (
            <LinkButton href={`/people/new?unit=${unit.id}`}>{units.unit.add}</LinkButton>
          )}
        </EmptyState>
      ) : (
        <PeopleTable today={today} view={view} words={words} />
      )}
      <p className="mt-2 text-muted text-sm">{units.unit.definition}</p>
      {view.people.length > 0 && (
        <>
          <p className="flex flex-wrap gap-x-6 print:hidden">
            <a className="link inline-flex min-h-11 items-center" href={fileHref(view, today)}>
              {words.exports.link}
            </a>
            {view.mayOpen.people && (
              <a className="link inline-flex min-h-11 items-center" href="/exports">
                {words.exports.officeLink}
              </a>
            )}
          </p>
          {view.mayOpen.people && (
            <FullListForm
              action="/exports/people"
              params={[...new URLSearchParams(fileHref(view, today).split("?")[1])]}
              words={words}
            />
          )}
        </>
      )}
      <Pager
        hrefOf={(page) => unitHref(view, today, { page: String(page) })}
        page={filter.page}
        pageSize={pageSize}
        total={total}
        words={words.layout}
      />
    </section>
  );
}
