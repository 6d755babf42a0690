import { parsePartialDay } from "../../primitives/typed-day";
import { emptyContent, statements, type Values } from "../history/content";
import { fieldsOf, type HistoryField } from "../history/item-fields";
import { rowFields } from "../history/printed-content";
import type { Finding, History } from "./finding";
import { endsNow } from "./periods";
import { contentOf } from "./reading";

/** A row that is typed and not stored yet. */
const newRow = "new";

const storedShape = ({ name, kind }: HistoryField, typed: string): string => {
  if (name === "to" && endsNow(typed)) return "";
  return kind === "month" || kind === "partialDay" ? (parsePartialDay(typed) ?? typed.trim()) : typed.trim();
};

/** What a form has in the boxes, as it would be stored. */
const valuesIn = (fields: readonly HistoryField[], typed: Values): Values =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = storedShape(field, typed[field.name] ?? "");
      return value ? [[field.name, value] as const] : [];
    }),
  );

/**
 * A history with what is being typed in its place, and which findings are about it.
 * @param rowId "" for a new row; null for the boxes or the text of the item itself
 */
export const withTyped = (
  history: History,
  number: number,
  rowId: string | null,
  typed: Values,
): Readonly<{ history: History; isConcerned: (finding: Finding) => boolean }> => {
  const fields = fieldsOf(number);
  if (!fields || typed.content !== undefined) {
    const text = typed.content ?? "";
    return {
      history: { ...history, [number]: text ? { text } : undefined },
      isConcerned: ({ item }) => item === number,
    };
  }
  const says = statements.find((each) => each === typed.says) ?? "stated";
  const content = { ...(contentOf(history, number) ?? emptyContent), says };
  if (rowId === null) {
    const changed = { ...content, values: valuesIn(fields.fields, typed) };
    return {
      history: { ...history, [number]: { content: changed } },
      isConcerned: ({ item, rowIds }) => item === number && rowIds.length === 0,
    };
  }
  const row = { id: rowId || newRow, values: valuesIn(rowFields(number, typed), typed) };
  const isStored = content.rows.some(({ id }) => id === row.id);
  const rows = isStored ? content.rows.map((each) => (each.id === row.id ? row : each)) : [...content.rows, row];
  return {
    history: { ...history, [number]: { content: { ...content, rows } } },
    // Rows are written one after another: that the last reaches to the present is asked of those that are stored.
    isConcerned: ({ item, rowIds, kind }) =>
      item === number && rowIds.includes(row.id) && (isStored || kind !== "period-to-present"),
  };
};
