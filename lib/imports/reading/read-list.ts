import { textOf } from "../../spreadsheets/cell";
import { readWorkbook } from "../../spreadsheets/read-workbook";
import type { NamedUnit } from "../../units/named/choices";
import { done, type Outcome, refused } from "../../workflow/refusal";
import type { ListKind } from "../kinds";
import { mostRowsOf } from "../list-import";
import { type KeptRow, nothingFound, type Settings, type TableLayout } from "../list-row";
import { saidIn } from "./cell-values";
import { inUnicode } from "./encodings";
import { fieldsOfUse, proposedUse } from "./fields";
import { type ListTable, tablesOf } from "./tables";
import { unitFinder } from "./unit-finder";

const field = "file";
const samplesShown = 3;

const sampleOf = (rows: ListTable["rows"], column: number): readonly string[] =>
  rows
    .map(({ cells }) => textOf(cells[column]).trim())
    .filter(Boolean)
    .slice(0, samplesShown)
    .map((text) => text.slice(0, 60));

/** Tables with the same heads are one layout. */
const layoutsOf = (tables: readonly ListTable[], kind: ListKind): readonly TableLayout[] => {
  const byHeads = new Map<string, ListTable[]>();
  for (const table of tables) {
    const key = JSON.stringify(table.titles);
    byHeads.set(key, [...(byHeads.get(key) ?? []), table]);
  }
  return [...byHeads.values()].map((alike) => {
    const titles = alike[0]?.titles ?? [];
    const rows = alike.flatMap((table) => table.rows);
    return {
      titles,
      uses: titles.map((title) => proposedUse(title, kind)),
      tables: alike.map((table) => ({ sheet: table.sheet, rows: table.rows.length })),
      samples: titles.map((_, column) => sampleOf(rows, column)),
    };
  });
};

/** Every name by which rows of these layouts tell their unit: in a column, as a group above them, as the sheet. */
export const unitNamesIn = (rows: readonly KeptRow[], layouts: readonly TableLayout[]) => {
  const columns = layouts.map(({ uses }) =>
    uses.findIndex((use) => fieldsOfUse(use).some((field) => field === "unit" || field === "parent")),
  );
  const own = rows.flatMap((row) => {
    const column = columns[row.layout] ?? -1;
    return column < 0 ? [] : [saidIn(row.cells[column])];
  });
  const around = rows.flatMap((row) => [row.group, row.sheet]);
  return { own: [...new Set(own.filter(Boolean))], around: [...new Set(around.filter(Boolean))] };
};

/** Which units are meant, as far as their names tell; the first reading of a list, or after its columns were told anew. */
export const proposedUnits = (
  rows: readonly KeptRow[],
  layouts: readonly TableLayout[],
  units: readonly NamedUnit[],
  chosen: Settings["units"] = {},
): Settings["units"] => {
  const { own, around } = unitNamesIn(rows, layouts);
  const unitNamed = unitFinder(units);
  const meant = around.filter((name) => name in chosen || unitNamed(name));
  return Object.fromEntries(
    [...new Set([...own, ...meant])].slice(0, 500).map((name) => [name, chosen[name] ?? unitNamed(name)]),
  );
};

/** Where a file has no list of its kind. */
const headRefusals: Readonly<Partial<Record<ListKind, string>>> = {
  cells: "list-without-cells",
  planned: "list-without-titles",
};

export type ReadList = Readonly<{ rows: readonly KeptRow[]; settings: Settings }>;

/** The rows an Excel file lists, and how it is proposed to be read; or why it cannot be. */
export const readList = (
  bytes: Uint8Array,
  units: readonly NamedUnit[],
  kind: ListKind = "people",
): Outcome<ReadList> => {
  const sheets = readWorkbook(bytes);
  if (sheets.kind !== "done") return sheets;
  const read = tablesOf(sheets.value, kind).map(inUnicode);
  const tables = read.map(({ table }) => table);
  if (tables.length === 0) return refused({ code: headRefusals[kind] ?? "list-without-heads", facts: {}, field });
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const most = mostRowsOf(kind);
  if (count > most) return refused({ code: "list-too-long", facts: { count, most }, field });
  const layouts = layoutsOf(tables, kind);
  const layoutOf = (table: ListTable): number =>
    layouts.findIndex(({ titles }) => JSON.stringify(titles) === JSON.stringify(table.titles));
  const rows = tables.flatMap((table) => {
    const layout = layoutOf(table);
    return table.rows.map(
      ({ line, cells, group }): KeptRow => ({
        ...{ sheet: table.sheet, line, layout, group, cells, typed: {}, checked: false, skipped: null },
        found: nothingFound,
      }),
    );
  });
  const [only] = units;
  return done({
    rows,
    settings: {
      kind,
      layouts,
      defaults: {
        unitId: units.length === 1 && only ? only.id : "",
        ...{ sex: "", schooling: "", occupation: "", joinedUnitOn: "", paper: "" },
      },
      units: proposedUnits(rows, layouts, units),
      passedOver: tables
        .flatMap(({ sheet, passedOver }) => passedOver.map((each) => ({ sheet, ...each })))
        .slice(0, 300),
      encodings: [...new Set(read.flatMap(({ encodings }) => encodings))],
    },
  });
};
