import type { Day } from "../primitives/day";
import type { Cell } from "../spreadsheets/cell";
import type { ColumnUse } from "./reading/fields";

/** What is typed about a row after it was read: values by field, and what is to be done with it. */
export const editFields = [
  "fullName",
  "bornOn",
  "sex",
  "nationalId",
  "schooling",
  "occupation",
  "joinedUnitOn",
  "unitId",
  "admittedOn",
  "decidedOn",
  "officialOn",
  "paper",
  "because",
] as const;
export type EditField = (typeof editFields)[number];
export const isEditField = (text: string): text is EditField => editFields.some((field) => field === text);

/** The values of a row by field, as a form holds them. */
export type Values = Readonly<Record<EditField, string>>;

/** A row as it is kept, sealed, while its import is open. `layout`: which of the layouts its columns follow. */
export type KeptRow = Readonly<{
  sheet: string;
  line: number;
  layout: number;
  group: string;
  cells: readonly Cell[];
  typed: Readonly<Partial<Record<EditField, string>>>;
  /** The days were compared with the papers. */
  checked: boolean;
  /** Not to be taken over. Null until somebody says so. */
  skipped: boolean | null;
  /** What the register, and the rows above, had to say when the row was last judged. */
  found: Found;
}>;

/** Somebody of the register as the rows of a list are compared with them. */
export type Registered = Readonly<{ id: string; name: string; bornOn: Day; unit: string }>;

/** What is to be answered about a row before it can be taken over. */
export type Question =
  | Readonly<{ asks: "alike"; people: readonly Registered[] }>
  | Readonly<{ asks: "elsewhere" }>
  | Readonly<{ asks: "same-row"; sheet: string; line: number }>
  | Readonly<{ asks: "id-taken"; name: string | null }>
  | Readonly<{ asks: "id-twice"; line: number }>;

/** The questions a row raises, and the person of the register it is. */
export type Found = Readonly<{ questions: readonly Question[]; known: Registered | null }>;
export const nothingFound: Found = { questions: [], known: null };

/** Tables whose columns are headed alike are read alike. */
export type TableLayout = Readonly<{
  titles: readonly string[];
  uses: readonly ColumnUse[];
  /** Where they stand: "Chi bộ 1, 25 dòng". */
  tables: readonly Readonly<{ sheet: string; rows: number }>[];
  /** The first values of each column. */
  samples: readonly (readonly string[])[];
}>;

/** What stands for all rows that say nothing else. */
export const defaultFields = ["unitId", "sex", "schooling", "occupation", "joinedUnitOn", "paper"] as const;
export type DefaultField = (typeof defaultFields)[number];

/** How a file is read: its layouts, what holds for all rows, and which unit a name of the list means. */
export type Settings = Readonly<{
  layouts: readonly TableLayout[];
  defaults: Readonly<Record<DefaultField, string>>;
  /** By the name as the list has it; "" where its rows are left out. */
  units: Readonly<Record<string, string>>;
  /** Rows that were taken for no person, to be looked at. */
  passedOver: readonly Readonly<{ sheet: string; line: number; why: string; text: string }>[];
  encodings: readonly string[];
}>;

/** What becomes of a row. `new`: entered · `known`: the register has it · `skipped`: left out · the others stop the import. */
export const verdicts = ["error", "question", "new", "known", "skipped"] as const;
export type Verdict = (typeof verdicts)[number];
export const isOpenVerdict = (verdict: Verdict): boolean => verdict === "error" || verdict === "question";
