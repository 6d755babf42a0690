import type { Day } from "../../primitives/day";
import { plainKey } from "../../primitives/name";
import type { Cell } from "../../spreadsheets/cell";
import { besideName, bornIn, cellsByField, type Found, unitNameOf } from "../judging/row-values";
import type { ActKind } from "../kinds";
import type { ActField, KeptRow, Settings } from "../list-row";
import { dayIn, nameIn, type Read, saidIn } from "../reading/cell-values";
import type { ImportField } from "../reading/fields";
import { plannedSources, plannedValues } from "./planned-values";

/** What a row of acts says: what the form of its act is to be sent, and what stood in the cells. */
export type ActValues = Readonly<{
  values: Readonly<Partial<Record<ActField, string>>>;
  proposals: Readonly<Partial<Record<ActField, string>>>;
  columns: Readonly<Partial<Record<ActField, number>>>;
  errors: Readonly<Partial<Record<ActField, string>>>;
  /** The unit and the post as the list names them. */
  unitName: string;
  postText: string;
}>;

type Named = Readonly<Record<string, Read | undefined>>;
type At = (field: ImportField) => Cell | undefined;

const kindOf = (said: string, name: string): string => {
  const key = plainKey(said || name);
  if (/bo phan|department/.test(key)) return "department";
  return said === "" || /^(chi bo|cb|cell)\b/.test(key) ? "cell" : "";
};

const text = (said: string): Read => ({ text: said });

const cellValues = (at: At, unitId: string, { from = "", paper = "" }: Settings["defaults"], today: Day): Named => {
  const name = saidIn(at("name"));
  return {
    name: text(name),
    shortName: text(saidIn(at("shortName")) || name),
    kind: text(kindOf(saidIn(at("unitKind")), name)),
    parentId: text(unitId),
    from: said(dayIn(at("from"), today), from),
    paper: text(saidIn(at("paper")) || paper),
    code: text(saidIn(at("code"))),
  };
};

/** What a cell says, or what stands for all rows that say nothing. */
const said = (read: Read, otherwise: string): Read => (read.text === "" ? text(otherwise) : read);

const personValues = (at: At, found: ReadonlyMap<ImportField, Found>, today: Day): Named => {
  const beside = besideName(at("fullName") ?? "");
  return {
    fullName: text(nameIn(saidIn(beside.name)).name),
    bornOn: dayIn(bornIn(found).born?.cell ?? at("bornOn") ?? beside.day, today),
  };
};

const codeColumn: ImportField = "code";

/** Which column each field of an act is read from. */
const sources: Readonly<Record<Exclude<ActKind, "planned">, Readonly<Partial<Record<ActField, ImportField>>>>> = {
  cells: {
    ...{ name: "name", shortName: "shortName", kind: "unitKind", parentId: "parent" },
    ...{ from: "from", paper: "paper", code: codeColumn },
  },
  posts: { fullName: "fullName", bornOn: "bornOn", personId: "fullName", unitId: "unit", role: "role", from: "from" },
  certificates: {
    ...{ fullName: "fullName", bornOn: "bornOn", personId: "fullName" },
    ...{ occurredOn: "issuedOn", number: "certificate", issuer: "issuer" },
  },
};

const valuesOfKind = (
  kind: ActKind,
  {
    at,
    found,
    unitId,
    defaults,
    today,
  }: Readonly<{
    at: At;
    found: ReadonlyMap<ImportField, Found>;
    unitId: string;
    defaults: Settings["defaults"];
    today: Day;
  }>,
): Named => {
  if (kind === "cells") return cellValues(at, unitId, defaults, today);
  if (kind === "planned")
    return Object.fromEntries(
      Object.entries(plannedValues(at, unitId, defaults)).map(([field, value]) => [field, text(value)]),
    );
  const person = personValues(at, found, today);
  if (kind === "posts")
    return { ...person, unitId: text(unitId), from: said(dayIn(at("from"), today), defaults.from ?? "") };
  const taught = [saidIn(at("issuer")) || (defaults.issuer ?? ""), saidIn(at("class"))].filter(Boolean).join(", ");
  return {
    ...person,
    occurredOn: said(dayIn(at("issuedOn"), today), defaults.occurredOn ?? ""),
    number: text(saidIn(at("certificate"))),
    issuer: text(taught),
  };
};

/** What a row says by the settings of its import. @param kind of its list */
export const actValuesOf = (row: KeptRow, settings: Settings, kind: ActKind, today: Day): ActValues => {
  const layout = settings.layouts[row.layout];
  const found = layout ? cellsByField(row, layout) : new Map<ImportField, Found>();
  const at: At = (field) => found.get(field)?.cell;
  const unitName = unitNameOf(row, found, settings.units);
  const { defaults } = settings;
  const unitId = unitName
    ? (settings.units[unitName] ?? "")
    : ((kind === "cells" ? defaults.parentId : defaults.unitId) ?? "");
  const read = valuesOfKind(kind, { at, found, unitId, defaults, today });
  const sourceOf = kind === "planned" ? plannedSources(found) : sources[kind];
  const fields = Object.entries(sourceOf) as [ActField, ImportField][];
  const pick = <Value>(of: (field: ActField, source: ImportField) => Value | undefined) =>
    Object.fromEntries(
      fields.flatMap(([field, source]) => {
        const value = of(field, source);
        return value === undefined || value === "" ? [] : [[field, value]];
      }),
    );
  const born = bornIn(found).born;
  return {
    values: {
      ...Object.fromEntries(Object.entries(read).map(([field, each]) => [field, each?.text ?? ""])),
      ...row.typed,
    },
    proposals: pick((field) => read[field]?.proposal),
    columns: pick((field, source) => (field === "bornOn" ? born?.column : undefined) ?? found.get(source)?.column),
    errors: pick((field, source) => {
      const cell = (field === "bornOn" ? born?.cell : undefined) ?? at(source);
      return !(field in row.typed) && typeof cell === "object" && cell.kind === "error" ? cell.text : undefined;
    }),
    unitName,
    postText: saidIn(at("role")),
  };
};
