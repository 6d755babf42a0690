import type { Day } from "../primitives/day";
import type { Cell } from "../spreadsheets/cell";
import type { Refusal } from "../workflow/refusal";
import type { ActKind, ListKind } from "./kinds";
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
  "same",
  "because",
] as const;
export type EditField = (typeof editFields)[number];

/** The same of rows that are acts: who or what is meant, and the fields of the form by which the act is done by hand. */
export const actFields = {
  cells: ["name", "shortName", "kind", "parentId", "from", "paper", "code"],
  posts: ["fullName", "bornOn", "personId", "unitId", "role", "from"],
  certificates: ["fullName", "bornOn", "personId", "occurredOn", "number", "issuer"],
  planned: ["unitId", "title", "firstYear", "lastYear", "wanted", "paper"],
} as const satisfies Readonly<Record<ActKind, readonly string[]>>;
export type ActField = (typeof actFields)[ActKind][number];

/** Whatever may be typed about a row of any kind. */
export const typedFields = [...new Set<EditField | ActField>([...editFields, ...Object.values(actFields).flat()])];
export type TypedField = EditField | ActField;
export const isTypedField = (text: string): text is TypedField => typedFields.some((field) => field === text);

/** The values of a row by field, as a form holds them. */
export type Values = Readonly<Record<EditField, string>>;

/** What of somebody of the register is compared with the list: what a correction by hand may change. */
export const comparedFields = ["fullName", "bornOn", "sex", "schooling", "occupation", "joinedUnitOn"] as const;
export type ComparedField = (typeof comparedFields)[number];

/** In what the list and the register differ, both as a form holds them. */
export type Difference = Readonly<{ field: ComparedField; register: string; list: string }>;

/** A row as it is kept, sealed, while its import is open. `layout`: which of the layouts its columns follow. */
export type KeptRow = Readonly<{
  sheet: string;
  line: number;
  layout: number;
  group: string;
  cells: readonly Cell[];
  typed: Readonly<Partial<Record<TypedField, string>>>;
  /** The days were compared with the papers. */
  checked: boolean;
  /** Not to be taken over. Null until somebody says so. */
  skipped: boolean | null;
  /** Of somebody of the register: in which fields the list stands. */
  takes?: readonly ComparedField[];
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
  | Readonly<{ asks: "id-taken"; name: string | null; holder?: Registered }>
  | Readonly<{ asks: "id-twice"; line: number }>;

/** Why a row cannot be taken over as it stands: the sentence, the field it is about, and its column in the sheet. */
export type RowProblem<Field = TypedField> = Omit<Refusal, "field"> &
  Readonly<{ field: Field; column?: number; proposal?: string }>;

/** Why a row of acts is left out unless somebody says otherwise; or in what a unit that is known is told of otherwise. */
export type ActNote = Readonly<{
  says: "post-by-two" | "post-other" | "post-none" | "code-differs" | "wanted-differs" | "paper-differs";
  text: string;
}>;

/** What is kept of a row of acts after it was judged and tried. */
export type FoundAct = Readonly<{
  values: Readonly<Partial<Record<ActField, string>>>;
  problems: readonly RowProblem<ActField>[];
  notes: readonly ActNote[];
  /** People of the register who may be meant. */
  candidates: readonly Registered[];
  /** Who or what the row is about, with the address of its page. */
  about: Readonly<{ href: string; name: string; beside: string }> | null;
}>;

/** The questions a row raises, and the person of the register it is. */
export type Found = Readonly<{
  questions: readonly Question[];
  known: Registered | null;
  differs?: readonly Difference[];
  /** The list has another national ID than the register. */
  idDiffers?: true;
  /** Why the register cannot be corrected as it was chosen. */
  refused?: readonly RowProblem[];
  act?: FoundAct;
}>;
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
export const defaultsOf = {
  people: defaultFields,
  cells: ["parentId", "from", "paper"],
  posts: ["unitId", "from"],
  certificates: ["occurredOn", "issuer"],
  planned: ["unitId", "firstYear", "lastYear", "wanted", "paper"],
} as const satisfies Readonly<Record<ListKind, readonly TypedField[]>>;
export type AnyDefault = (typeof defaultsOf)[ListKind][number];
export const anyDefaults = [...new Set<AnyDefault>(Object.values(defaultsOf).flat())];

/** How a file is read: its layouts, what holds for all rows, and which unit a name of the list means. */
export type Settings = Readonly<{
  kind: ListKind;
  layouts: readonly TableLayout[];
  defaults: Readonly<Record<DefaultField, string> & Partial<Record<AnyDefault, string>>>;
  /** By the name as the list has it; "" where its rows are left out. */
  units: Readonly<Record<string, string>>;
  /** Rows that were taken for no person, to be looked at. */
  passedOver: readonly Readonly<{ sheet: string; line: number; why: string; text: string }>[];
  encodings: readonly string[];
}>;

/**
 * What becomes of a row. `new`: entered · `known`: the register has it · `differs`: the same, and the register stays though the
 * list says something else · `changed`: the register is corrected by the list · `skipped`: left out · the others stop the import.
 */
export const verdicts = ["error", "question", "new", "known", "differs", "changed", "skipped"] as const;
export type Verdict = (typeof verdicts)[number];
export const isOpenVerdict = (verdict: Verdict): boolean => verdict === "error" || verdict === "question";
