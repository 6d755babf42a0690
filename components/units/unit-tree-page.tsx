import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitTree } from "@/lib/units/tree-queries";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { PrintButton } from "../ui/print-button";

type Props = Readonly<{ tree: UnitTree; today: Day; words: Words }>;
type Unit = UnitTree["units"][number];

const indents = ["", "pl-3 md:pl-6", "pl-6 md:pl-12", "pl-9 md:pl-18", "pl-12 md:pl-24"] as const;

/** The address of a unit's page on the tree's day, filtered to a group. */
const unitHref = (unit: Unit, { on }: UnitTree, today: Day, group?: string): string => {
  const params = new URLSearchParams({ ...(on === today ? {} : { on }), ...(group ? { group } : {}) });
  return params.size > 0 ? `/units/${unit.id}?${params}` : `/units/${unit.id}`;
};

const pageHref = (page: number, { on }: UnitTree, today: Day): string =>
  `/units?${new URLSearchParams({ ...(on === today ? {} : { on }), page: String(page) })}`;

function Name({ unit, tree, today }: Props & Readonly<{ unit: Unit }>) {
  const indent = indents[Math.min(unit.depth, 4)];
  if (!unit.members) return <span className={`block text-muted ${indent}`}>{unit.name}</span>;
  return (
    <span className={`block ${indent}`}>
      <a className="link inline-block py-1 font-medium" href={unitHref(unit, tree, today)}>
        {unit.name}
      </a>
    </span>
  );
}

function Counts({ unit, tree, today }: Omit<Props, "words"> & Readonly<{ unit: Unit }>) {
  const cell = "py-2 pr-3 text-right tabular-nums md:pr-8";
  const { members } = unit;
  if (!members) return ["official", "probationary", "total"].map((group) => <td className={cell} key={group} />);
  return (
    <>
      {(["official", "probationary"] as const).map((group) => (
        <td className={cell} key={group}>
          <a className="link inline-block min-w-6 py-1 font-semibold" href={unitHref(unit, tree, today, group)}>
            {members[group]}
          </a>
        </td>
      ))}
      <td className={cell}>
        <span className="inline-block py-1">{members.official + members.probationary}</span>
      </td>
    </>
  );
}

function Tree(props: Props) {
  const { tree, words } = props;
  const { tree: labels } = words.units;
  const head = "pr-2 text-sm [overflow-wrap:normal] md:pr-8";
  return (
    <table>
      <caption className="sr-only">{labels.caption(formatDay(tree.on))}</caption>
      <thead>
        <tr>
          <th className={head} scope="col">
            {labels.unit}
          </th>
          {tree.showsCounts &&
            [labels.official, labels.probationary, labels.total].map((label) => (
              <th className={`${head} text-right`} key={label} scope="col">
                {label}
              </th>
            ))}
          <th className={`${head} hidden text-right md:table-cell print:table-cell`} scope="col">
            {labels.since}
          </th>
        </tr>
      </thead>
      <tbody>
        {tree.units.map((unit) => (
          <tr key={unit.id}>
            <th className="py-2 pr-3 font-normal" scope="row">
              <Name unit={unit} {...props} />
            </th>
            {tree.showsCounts && <Counts unit={unit} {...props} />}
            <td className="hidden py-3 pr-0 text-right tabular-nums md:table-cell md:pr-8 print:table-cell">
              {labels.span(formatDay(unit.from), unit.to && formatDay(unit.to))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The tree of units on a day with their numbers of members, and a search for people. */
export function UnitTreePage(props: Props) {
  const { tree, today, words } = props;
  const { units } = words;
  const hasSearch = tree.showsCounts && tree.searchIn !== null;
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={words.layout.print} />
            <LinkButton href={tree.on === today ? "/exports/units" : `/exports/units?on=${tree.on}`} tone="quiet">
              {words.exports.link}
            </LinkButton>
            {tree.mayOpenNumbers && (
              <LinkButton href="/numbers" tone="quiet">
                {words.numbers.open}
              </LinkButton>
            )}
            {tree.mayJoinRecords && (
              <LinkButton href="/people/duplicates" tone="quiet">
                {words.samePerson.list.link}
              </LinkButton>
            )}
            {tree.mayFoundUnits && (
              <LinkButton href="/units/new" tone="quiet">
                {units.form.foundTitle}
              </LinkButton>
            )}
            {tree.mayFoundUnits && (
              <LinkButton href="/imports" tone="quiet">
                {words.imports.link}
              </LinkButton>
            )}
          </>
        }
        subtitle={`${units.intro} ${units.asOf(formatDay(tree.on))}.`}
        title={units.title}
      />
      {hasSearch && (
        <Filter
          action={`/units/${tree.searchIn}`}
          apply={units.find}
          fields={[
            { name: "q", label: `${units.search}. ${units.searchHint}`, kind: "search", value: "" },
            { name: "on", label: "", kind: "hidden", value: tree.on === today ? "" : tree.on },
          ]}
        />
      )}
      <Filter
        action="/units"
        apply={units.show}
        clear={tree.on === today ? undefined : { href: "/units", label: units.today }}
        fields={[{ name: "on", label: units.on, kind: "day", value: tree.on, sample: words.layout.form.daySample }]}
      />
      {tree.units.length === 0 ? (
        <EmptyState hint={units.tree.emptyHint} title={units.tree.empty} />
      ) : (
        <Tree {...props} />
      )}
      <Pager
        hrefOf={(page) => pageHref(page, tree, today)}
        page={tree.page}
        pageSize={tree.pageSize}
        total={tree.total}
        words={words.layout}
      />
      {tree.showsCounts ? (
        <p className="mt-4 text-muted text-sm">{units.tree.definition}</p>
      ) : (
        <Notice tone="info">{units.tree.uncounted}</Notice>
      )}
    </>
  );
}
