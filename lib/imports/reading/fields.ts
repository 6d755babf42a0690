import { plainKey } from "../../primitives/name";
import type { ListKind } from "../kinds";
import { actHeads, heads } from "./known-heads";

/** What a column of a list of people may hold that the register keeps. */
const peopleFields = [
  "fullName",
  "bornOn",
  "bornMale",
  "bornFemale",
  "sex",
  "sexMale",
  "sexFemale",
  "nationalId",
  "schooling",
  "occupation",
  "joinedUnitOn",
  "unit",
  "kind",
  "admittedOn",
  "decidedOn",
  "officialOn",
  "recognisedOn",
  "paper",
  "status",
] as const;

const personFields = ["fullName", "bornOn", "bornMale", "bornFemale", "unit"] as const;
const cellFields = ["name", "shortName", "unitKind", "parent", "from", "paper", "code"] as const;
const postFields = [...personFields, "role", "from"] as const;
const plannedFields = ["unit", "title", "term", "firstYear", "lastYear", "wanted", "paper"] as const;
const certificateFields = [...personFields, "certificate", "issuedOn", "issuer", "class"] as const;

/** The columns of each kind of list, in the order in which they are chosen from. */
export const fieldsOf: Readonly<Record<ListKind, readonly ImportField[]>> = {
  people: peopleFields,
  cells: cellFields,
  posts: postFields,
  certificates: certificateFields,
  planned: plannedFields,
};

export type ImportField = (
  | typeof peopleFields
  | typeof cellFields
  | typeof postFields
  | typeof certificateFields
  | typeof plannedFields
)[number];

const nameFields: Readonly<Partial<Record<ListKind, ImportField>>> = { cells: "name", planned: "title" };
/** The column without which a list of a kind tells nothing: who, which unit or which post a row is about. */
export const nameFieldOf = (kind: ListKind): ImportField => nameFields[kind] ?? "fullName";

/** What office lists hold beside it: recognised, so that it can be said that it is not taken over. */
export const unkept = [
  "number",
  "card",
  "post",
  "ethnicity",
  "religion",
  "home",
  "residence",
  "degree",
  "theory",
  "language",
  "union",
  "partyAge",
  "merit",
  "discipline",
  "badge",
  "phone",
  "remark",
] as const;
export type UnkeptField = (typeof unkept)[number];
export type Meaning = ImportField | UnkeptField;

type ByHead = ReadonlyMap<string, Meaning>;

const byHead = (...named: readonly Readonly<Partial<Record<Meaning, readonly string[]>>>[]): ByHead =>
  new Map(
    named.flatMap((each) =>
      (Object.entries(each) as [Meaning, readonly string[]][]).flatMap(([meaning, titles]) =>
        titles.map((title) => [title, meaning] as const),
      ),
    ),
  );

/** A head may mean something else in a list of another kind: the later ones win. */
const meanings: Readonly<Record<ListKind, ByHead>> = {
  people: byHead(heads),
  cells: byHead(heads, actHeads.cells),
  posts: byHead(heads, actHeads.posts),
  certificates: byHead(heads, actHeads.certificates),
  planned: byHead(heads, actHeads.planned),
};

/** A head as it is compared: without accents, signs and what stands in brackets; "Chổ ở" is how many lists spell "Chỗ ở". */
export const headKey = (title: string): string =>
  plainKey(title.replace(/\([^)]*\)/g, " "))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** What a column is, by its head; undefined where the head says nothing known. */
export const meaningOf = (title: string, kind: ListKind): Meaning | undefined => {
  const key = headKey(title);
  const whole = plainKey(title)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return meanings[kind].get(key) ?? meanings[kind].get(whole);
};

const everyField = new Set<string>(Object.values(fieldsOf).flat());
export const isField = (text: string): text is ImportField => everyField.has(text);
export const isKept = (meaning: Meaning, kind: ListKind): meaning is ImportField =>
  fieldsOf[kind].some((field) => field === meaning);

/**
 * What the lines of one cell hold, where a head names several facts: "Nhập ngũ / Ngày vào Đảng / Chính thức". Undefined
 * where it names fewer than two the register keeps.
 */
export const stackedIn = (title: string, kind: ListKind): readonly (Meaning | null)[] | undefined => {
  const parts = title.split(/[\n/;]+/).map((part) => part.trim());
  const found = parts.map((part) => meaningOf(part, kind) ?? null);
  const kept = found.filter((meaning) => meaning !== null && isKept(meaning, kind));
  return new Set(kept).size > 1 ? found : undefined;
};

/** A column as it is read: one field, several in the lines of a cell ("-" for one that is not read), or nothing. */
export type ColumnUse = string;
export const unused: ColumnUse = "";
export const fieldsOfUse = (use: ColumnUse): readonly (ImportField | null)[] =>
  use === unused ? [] : use.split("+").map((part) => (isField(part) ? part : null));
export const isUse = (text: string): boolean =>
  text === unused || text.split("+").every((part) => part === "-" || isField(part));

/** How a column with this head is proposed to be read. */
export const proposedUse = (title: string, kind: ListKind): ColumnUse => {
  const meaning = meaningOf(title, kind);
  if (meaning) return isKept(meaning, kind) ? meaning : unused;
  const stacked = stackedIn(title, kind);
  return stacked ? stacked.map((each) => (each !== null && isKept(each, kind) ? each : "-")).join("+") : unused;
};
