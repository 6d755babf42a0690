import { type Content, emptyContent, type ItemText, type Row, type Values } from "../history/content";
import { fieldsOf, type HistoryField } from "../history/item-fields";
import { rowFields } from "../history/printed-content";
import type { History } from "./finding";

/** The boxes of an item; undefined for an item of one text, for a text from before, and where nothing may be read. */
export const contentOf = (history: History, number: number): Content | undefined => history[number]?.content;

/** Whether the item says something: neither "không" nor "không rõ". */
const statedIn = (history: History, number: number): Content => {
  const content = contentOf(history, number);
  return content?.says === "stated" ? content : emptyContent;
};

export const rowsOf = (history: History, number: number): readonly Row[] => statedIn(history, number).rows;
export const valuesOf = (history: History, number: number): Values => statedIn(history, number).values;

/** One box as it was filled in, with the row it belongs to. */
export type Filled = Readonly<{ item: number; rowIds: readonly string[]; field: HistoryField; value: string }>;

const isText = (item: ItemText | undefined): item is Readonly<{ text: string }> => item?.text !== undefined;

/** The items of one text, and texts from before items had boxes. */
export const textsIn = (history: History): readonly Readonly<{ item: number; text: string }>[] =>
  Object.entries(history).flatMap(([number, item]) =>
    isText(item) ? [{ item: Number(number), text: item.text }] : [],
  );

const numbersIn = (history: History): readonly number[] => Object.keys(history).map(Number);

/** Every box of every item that is asked for, filled in or not. */
export const boxesIn = (history: History): readonly Filled[] =>
  numbersIn(history).flatMap((item) => {
    if (contentOf(history, item)?.says !== "stated") return [];
    const values = valuesOf(history, item);
    const own = (fieldsOf(item)?.fields ?? []).map((field) => ({ field, values, rowIds: [] as string[] }));
    const ofRows = rowsOf(history, item).flatMap((row) =>
      rowFields(item, row.values).map((field) => ({ field, values: row.values, rowIds: [row.id] })),
    );
    return [...own, ...ofRows].map(({ field, values: from, rowIds }) => ({
      item,
      rowIds,
      field,
      value: (from[field.name] ?? "").trim(),
    }));
  });

/** The first box of a row that says something, to name the row by. */
export const nameOfRow = ({ values }: Row): string =>
  values.fullName ?? values.work ?? values.activity ?? values.course ?? values.purpose ?? values.reason ?? "";
