import type { Refusal } from "../../workflow/refusal";
import { contentFrom } from "../history/content";
import { fieldsOf } from "../history/item-fields";
import { rowFields } from "../history/printed-content";
import type { Cause } from "./causes";
import type { Point, PointPlace, pointFields } from "./points";

/** A point as a form sends it, with the names of its fields. */
export type SentPoint = PointPlace & Readonly<{ text: string; cause: string; fields: ReturnType<typeof pointFields> }>;

type Remark = Readonly<{ id: string; continues: string | null; rowId: string | null; box: string | null }>;

type Known = Readonly<{
  causes: readonly Cause[];
  /** The text the points are about. */
  content: string;
  /** Remarks of the item that are not closed. */
  open: readonly Remark[];
}>;

const isThere = (number: number, { rowId, box, continues }: PointPlace, { content, open }: Known): boolean => {
  if (continues !== null) return open.some((remark) => remark.id === continues && remark.continues === null);
  const named = contentFrom(number, content);
  if (rowId === null) return box === null || (fieldsOf(number)?.fields.some(({ name }) => name === box) ?? false);
  const row = named?.rows.find(({ id }) => id === rowId);
  return row !== undefined && (box === null || rowFields(number, row.values).some(({ name }) => name === box));
};

/** Why a return may not carry these points: a cause that is not on the list, or a place that is not in the text. */
export const pointRefusals = (number: number, points: readonly SentPoint[], known: Known): Refusal[] =>
  points.flatMap((point) => {
    const isOffered = known.causes.some(({ value, isRetired }) => value === point.cause && !isRetired);
    return [
      ...(isOffered ? [] : [{ code: "field-not-a-choice", facts: {}, field: point.fields.cause }]),
      ...(isThere(number, point, known) ? [] : [{ code: "point-place-gone", facts: {}, field: point.fields.place }]),
    ];
  });

/** The points as they are kept: one that goes on stands where it was first raised. */
export const pointsFrom = (points: readonly SentPoint[], { causes, open }: Known): Point[] =>
  points.map(({ text, cause, rowId, box, continues }) => {
    const first = open.find(({ id }) => id === continues);
    const { name: causeName } = causes.find(({ value }) => value === cause) ?? { name: null };
    return { text, cause, causeName, continues, rowId: first?.rowId ?? rowId, box: first?.box ?? box };
  });
