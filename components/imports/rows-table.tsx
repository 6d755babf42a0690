import type { ActKind, ListKind } from "@/lib/imports/kinds";
import type { ActField } from "@/lib/imports/list-row";
import type { ImportRowView, ImportView } from "@/lib/imports/queries";
import type { Words } from "@/lib/text/text";
import { unitOptions } from "@/lib/units/named/choices";
import { type Cell, Table } from "../ui/table";
import { noteTexts, rowTitle, valueText } from "./row-fields";

const standingOf = ({ values }: ImportRowView, { imports, people }: Words): string => {
  const { check } = imports;
  if (values.officialOn) return check.since(people.standings.official, values.officialOn);
  if (values.admittedOn) return check.since(people.standings.probationary, values.admittedOn);
  return people.standings.nonMember;
};

/** What a table shows of an act, beside its name. */
const shownOf: Readonly<Record<ActKind, readonly ActField[]>> = {
  cells: ["kind", "parentId", "from"],
  posts: ["role", "unitId", "from"],
  certificates: ["number", "occurredOn", "issuer"],
  planned: ["unitId", "firstYear", "lastYear", "wanted"],
};

/** What a list of a kind is of: people, units or posts. */
export const headOf = (kind: ListKind, { imports: { actFields, check } }: Words): string => {
  if (kind === "planned") return actFields.title;
  return kind === "cells" ? actFields.name : check.name;
};

const remarkOf = (row: ImportRowView, words: Words): Cell => {
  const notes = noteTexts(row, words);
  if (!row.about) return notes.join(". ");
  const { href, name, beside } = row.about;
  return { text: words.imports.check.about(name, beside), href, notes };
};

type Props = Readonly<{ view: ImportView; kind: ListKind; caption: string; words: Words }>;

/** Rows by what becomes of them, each with a link to correct it. */
export function RowsTable({ view, kind, caption, words }: Props) {
  const { check, fields, actFields, list } = words.imports;
  const named = view.units.map((unit) => ({ ...unit, name: unit.shortName }));
  const units = new Map(unitOptions(named).map(({ value, label }) => [value, label]));
  const shown = kind === "people" ? [] : shownOf[kind];
  const middle = (row: ImportRowView): readonly string[] =>
    kind === "people"
      ? [row.values.bornOn ?? "", standingOf(row, words), units.get(row.values.unitId ?? "") ?? row.unitName]
      : shown.map((field) => valueText(field, row.values[field] ?? "", { words, units }));
  const heads =
    kind === "people"
      ? [fields.bornOn, check.standing, check.unit]
      : shown.map((field) => (field === "from" && kind === "cells" ? words.units.tree.since : actFields[field]));
  return (
    <Table
      caption={caption}
      columns={[headOf(kind, words), ...heads, check.place, check.remark]}
      rows={view.rows.map((row) => ({
        key: String(row.number),
        cells: [
          { text: rowTitle(row) || list.file, href: `/imports/${view.id}?row=${row.number}` },
          ...middle(row),
          `${row.sheet}, ${row.line}`,
          remarkOf(row, words),
        ],
      }))}
    />
  );
}
