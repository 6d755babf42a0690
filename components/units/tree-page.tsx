import { type Day, written } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitTree } from "@/lib/units/queries";
import { EmptyState } from "../ui/empty";
import { Filter } from "../ui/filter";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";

type Props = Readonly<{ tree: UnitTree; today: Day; words: Words }>;
type Unit = UnitTree["units"][number];

const indents = ["", "md:pl-6", "md:pl-12", "md:pl-18", "md:pl-24"] as const;

/** The page of a unit on the tree's day, at one of its groups. */
const address = (unit: Unit, { on }: UnitTree, today: Day, group?: string): string => {
  const asked = new URLSearchParams({ ...(on === today ? {} : { on }), ...(group ? { group } : {}) });
  return asked.size > 0 ? `/units/${unit.id}?${asked}` : `/units/${unit.id}`;
};

function Name({ unit, tree, today, words }: Props & Readonly<{ unit: Unit }>) {
  return (
    <span className={`block ${indents[Math.min(unit.depth, 4)]}`}>
      {unit.opens ? (
        <a className="link inline-block py-1 font-semibold" href={address(unit, tree, today)}>
          {unit.name}
        </a>
      ) : (
        <span className="text-muted">{unit.name}</span>
      )}
      <span className="block text-muted text-sm">{words.units.kinds[unit.kind]}</span>
    </span>
  );
}

function Tree(props: Props) {
  const { tree, today, words } = props;
  const { tree: labels } = words.units;
  const number = (unit: Unit, group: "official" | "probationary") =>
    unit.opens ? (
      <a className="link inline-block min-w-8 py-1 font-semibold tabular-nums" href={address(unit, tree, today, group)}>
        {unit[group]}
      </a>
    ) : (
      "—"
    );
  const counts = (unit: Unit) => [
    number(unit, "official"),
    number(unit, "probationary"),
    unit.opens ? (
      <span className="tabular-nums" key="total">
        {unit.official + unit.probationary}
      </span>
    ) : (
      "—"
    ),
  ];
  return (
    <Table
      caption={labels.caption(written(tree.on))}
      columns={[
        labels.unit,
        ...(tree.counted ? [labels.official, labels.probationary, labels.total] : []),
        labels.since,
      ]}
      hideCaption
      rows={tree.units.map((unit) => ({
        key: unit.id,
        cells: [
          <Name key="name" unit={unit} {...props} />,
          ...(tree.counted ? counts(unit) : []),
          <span className="tabular-nums" key="since">
            {labels.span(written(unit.from), unit.to && written(unit.to))}
          </span>,
        ],
      }))}
    />
  );
}

/** The tree of organisations as of a day, each with its members; a name is looked for from here too. */
export function TreePage(props: Props) {
  const { tree, today, words } = props;
  const { units } = words;
  const hasSearch = tree.counted && tree.searchIn !== null;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.frame.print} />}
        subtitle={`${units.intro} ${units.asOf(written(tree.on))}.`}
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
        fields={[{ name: "on", label: units.on, kind: "day", value: tree.on }]}
      />
      {tree.units.length === 0 ? (
        <EmptyState hint={units.tree.emptyHint} title={units.tree.empty} />
      ) : (
        <Tree {...props} />
      )}
      {tree.counted ? (
        <p className="mt-4 text-muted text-sm">{units.tree.definition}</p>
      ) : (
        <Notice tone="info">{units.tree.uncounted}</Notice>
      )}
    </>
  );
}
