import { fieldsOf } from "./item-fields";

/** The version of the form an item was filled in by. */
export const historyForms = ["2-KND 38-HD/BTCTW"] as const;
export type HistoryForm = (typeof historyForms)[number];
export const presentForm: HistoryForm = "2-KND 38-HD/BTCTW";

/** What was typed in the boxes, by the name of the box; a box left empty is absent. */
export type Values = Readonly<Record<string, string>>;
/** One row of an item. Its id stays through every change, so that remarks and verifications can point at it. */
export type Row = Readonly<{ id: string; values: Values }>;

/** What an item with boxes says: something, that there is nothing ("không"), or that it is not known ("không rõ"). */
export const statements = ["stated", "none", "unknown"] as const;
export type Statement = (typeof statements)[number];

/** An item with boxes as it is stored, in its sealed text. */
export type Content = Readonly<{
  form: HistoryForm;
  says: Statement;
  values: Values;
  rows: readonly Row[];
}>;

export const emptyContent: Content = { form: presentForm, says: "stated", values: {}, rows: [] };

const isText = (value: unknown): value is string => typeof value === "string";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isValues = (value: unknown): value is Values => isObject(value) && Object.values(value).every(isText);

const isRow = (value: unknown): value is Row => isObject(value) && isText(value.id) && isValues(value.values);

const isContent = (value: unknown): value is Content =>
  isObject(value) &&
  historyForms.some((form) => form === value.form) &&
  statements.some((says) => says === value.says) &&
  isValues(value.values) &&
  Array.isArray(value.rows) &&
  value.rows.every(isRow);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Texts by name, as they are stored together. */
export const storedValues = (values: Values): string => JSON.stringify(values);
export const valuesFrom = (text: string): Values | undefined => {
  const value = parsed(text);
  return isValues(value) ? value : undefined;
};

/**
 * The boxes of a stored text. Undefined for an item of one text, and for a text from the time before items had boxes.
 */
export const contentFrom = (number: number, text: string): Content | undefined => {
  if (!fieldsOf(number) || !text.startsWith("{")) return undefined;
  const value = parsed(text);
  return isContent(value) ? value : undefined;
};

/** The text under which the content of an item is sealed. */
export const storedContent = ({ form, says, values, rows }: Content): string =>
  JSON.stringify({ form, says, values, rows });

/** Whether nothing was typed: neither a box, nor a row, nor "không" or "không rõ". */
export const isBlank = ({ says, values, rows }: Content): boolean =>
  says === "stated" && rows.length === 0 && Object.keys(values).length === 0;

/** An item as the checks and the printed form read it: one text, or boxes. */
export type ItemText =
  | Readonly<{ text: string; content?: undefined }>
  | Readonly<{ text?: undefined; content: Content }>;

export const itemText = (number: number, stored: string): ItemText => {
  const content = contentFrom(number, stored);
  return content ? { content } : { text: stored };
};
