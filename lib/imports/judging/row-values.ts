import type { Day } from "../../primitives/day";
import { plainKey } from "../../primitives/name";
import { type Cell, textOf } from "../../spreadsheets/cell";
import type { KeptRow, Settings, TableLayout, Values } from "../list-row";
import {
  dayIn,
  linesIn,
  nameIn,
  nationalIdIn,
  notHere,
  type Read,
  saidIn,
  schoolingIn,
  sexIn,
} from "../reading/cell-values";
import { fieldsOfUse, type ImportField } from "../reading/fields";
import { saidByNumber } from "../reading/national-id";

/** What a row says, field by field, what is proposed, and in which column of the sheet each stands. */
export type RowValues = Readonly<{
  values: Values;
  proposals: Readonly<Partial<Record<keyof Values, string>>>;
  columns: Readonly<Partial<Record<keyof Values, number>>>;
  /** Cells the program of the sheet could not compute, by field. */
  errors: Readonly<Partial<Record<keyof Values, string>>>;
  /** What the row itself says, and not only what stands for all rows. */
  stated: ReadonlySet<keyof Values>;
  /** What stands in a cell and says nothing the field knows, by field. */
  unknown: Readonly<Partial<Record<keyof Values, string>>>;
  /** The unit as the list names it. */
  unitName: string;
  /** The post written behind a name. */
  post: string;
  recognisedOn: string;
  /** What the list says of somebody who is no longer, or not now, here. */
  away: string;
}>;

export type Found = Readonly<{ cell: Cell; column: number }>;

const partOf = (cell: Cell, index: number): Cell => linesIn(cell)[index] ?? "";

/** Facts that stand below a name in its cell: a day, an identity number. */
export const besideName = (cell: Cell) => {
  const [name = "", ...rest] = linesIn(cell);
  const day = rest.find((line) => /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|^\d{4}$/.test(line));
  const number = rest.find((line) => /^\D*\d[\d ]{11,14}$/.test(line));
  return { name, day: /[\d/.-]{4,}/.exec(day ?? "")?.[0], number: number?.replace(/\D/g, "") };
};

/** The cells of a row by what they hold; of several columns of one field the first that says anything. */
export const cellsByField = (row: KeptRow, { uses }: TableLayout): ReadonlyMap<ImportField, Found> => {
  const found = new Map<ImportField, Found>();
  uses.forEach((use, column) => {
    const parts = fieldsOfUse(use);
    parts.forEach((field, index) => {
      const whole = row.cells[column] ?? "";
      const cell = parts.length > 1 ? partOf(whole, index) : whole;
      if (field && (!found.has(field) || saidIn(found.get(field)?.cell) === "")) found.set(field, { cell, column });
    });
  });
  return found;
};

/** Lists tell the sex by the column in which the birth day, or a mark, stands. */
export const bornIn = (found: ReadonlyMap<ImportField, Found>) => {
  const marked = ([field, sex]: readonly [ImportField, "male" | "female"]) => {
    const at = found.get(field);
    return at && textOf(at.cell).trim() !== "" && !/^[-0]$/.test(textOf(at.cell).trim()) ? { ...at, sex } : undefined;
  };
  const born = (
    [
      ["bornMale", "male"],
      ["bornFemale", "female"],
    ] as const
  )
    .map(marked)
    .find(Boolean);
  const ticked = (
    [
      ["sexMale", "male"],
      ["sexFemale", "female"],
    ] as const
  )
    .map(marked)
    .find(Boolean);
  return { born, sex: born?.sex ?? ticked?.sex };
};

/** Titles are compared without "chi bộ" before them. */
export const unitKey = (name: string): string =>
  plainKey(name)
    .replace(/^(chi bo|cb|dang bo|to dang)\s+/, "")
    .trim();

/** The unit a row names: in its own column, as the group above it, or as the sheet. */
export const unitNameOf = (row: KeptRow, found: ReadonlyMap<ImportField, Found>, units: Settings["units"]): string => {
  const own = saidIn(found.get("unit")?.cell) || saidIn(found.get("parent")?.cell);
  if (own) return own;
  return [row.group, row.sheet].find((name) => name !== "" && name in units) ?? "";
};

const withoutEmpty = <Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== "")) as Record<
    string,
    Value
  >;

/** What a row says by the settings of its import. @param today the last day of which anything can be said */
export const valuesOf = (row: KeptRow, settings: Settings, today: Day): RowValues => {
  const layout = settings.layouts[row.layout];
  const found = layout ? cellsByField(row, layout) : new Map<ImportField, Found>();
  const at = (field: ImportField): Cell | undefined => found.get(field)?.cell;
  const named = besideName(at("fullName") ?? "");
  const { name, post } = nameIn(saidIn(named.name));
  const { born, sex } = bornIn(found);
  const bornOn: Read = dayIn(born?.cell ?? at("bornOn") ?? named.day, today);
  const nationalId = nationalIdIn(saidIn(at("nationalId")) || (named.number ?? ""));
  const days = {
    joinedUnitOn: dayIn(at("joinedUnitOn"), today),
    admittedOn: dayIn(at("admittedOn"), today),
    decidedOn: dayIn(at("decidedOn"), today),
    officialOn: dayIn(at("officialOn"), today),
  };
  const unitName = unitNameOf(row, found, settings.units);
  const saidSex = sex ?? sexIn(saidIn(at("sex")));
  const { defaults } = settings;
  const read: Values = {
    fullName: name,
    bornOn: bornOn.text,
    sex: saidSex ?? defaults.sex,
    nationalId: nationalId.text,
    schooling: schoolingIn(at("schooling")) ?? (saidIn(at("schooling")) ? "" : defaults.schooling),
    occupation: saidIn(at("occupation")) || defaults.occupation,
    joinedUnitOn: days.joinedUnitOn.text || defaults.joinedUnitOn,
    unitId: unitName ? (settings.units[unitName] ?? "") : defaults.unitId,
    admittedOn: days.admittedOn.text,
    decidedOn: days.decidedOn.text,
    officialOn: days.officialOn.text,
    paper: saidIn(at("paper")) || defaults.paper,
    same: "",
    because: "",
  };
  const column = (field: ImportField) => found.get(field)?.column;
  const columns = withoutEmpty({
    ...Object.fromEntries(Object.keys(read).map((field) => [field, column(field as ImportField)])),
    bornOn: born?.column ?? column("bornOn"),
    sex: column("sex") ?? born?.column ?? column("sexMale"),
    unitId: column("unit"),
  });
  const errorAt = (cell: Cell | undefined) =>
    typeof cell === "object" && cell.kind === "error" ? cell.text : undefined;
  const said: Readonly<Partial<Record<keyof Values, string>>> = {
    ...{ fullName: name, bornOn: bornOn.text, sex: saidSex ?? "", joinedUnitOn: days.joinedUnitOn.text },
    ...{ schooling: schoolingIn(at("schooling")) ?? "", occupation: saidIn(at("occupation")) },
  };
  const isStated = (field: keyof Values): boolean =>
    Boolean(said[field]) || (field in row.typed && row.typed[field] !== read[field]);
  return {
    values: { ...read, ...row.typed },
    stated: new Set((Object.keys(read) as (keyof Values)[]).filter(isStated)),
    proposals: withoutEmpty({
      bornOn: bornOn.proposal,
      nationalId: nationalId.proposal,
      ...Object.fromEntries(Object.entries(days).map(([field, { proposal }]) => [field, proposal])),
      sex: saidSex ? undefined : saidByNumber(nationalId.text)?.sex,
    }),
    columns,
    errors: withoutEmpty({
      ...Object.fromEntries(
        Object.keys(read)
          .filter((field) => !(field in row.typed))
          .map((field) => [field, errorAt(at(field as ImportField))]),
      ),
      ...("bornOn" in row.typed ? {} : { bornOn: errorAt(born?.cell ?? at("bornOn")) }),
    }),
    unknown: withoutEmpty({
      schooling: schoolingIn(at("schooling")) ? "" : saidIn(at("schooling")),
      sex: saidSex ? "" : saidIn(at("sex")),
      unitId: unitName,
    }),
    unitName,
    post,
    recognisedOn: dayIn(at("recognisedOn"), today).text,
    away: notHere(saidIn(at("status"))) ? saidIn(at("status")) : "",
  };
};
