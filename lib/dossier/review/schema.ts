import { z } from "zod";
import { choice, count, idField, line, optionalLine, optionalProse, prose, ticked } from "../../forms/field-schema";
import { itemCount } from "../items";
import { reviewOrders } from "./order";
import { longestCause, longestPhrase } from "./phrases";
import type { SentPoint } from "./point-refusals";
import { mostPoints, placeFrom, pointFields } from "./points";

const section = { caseId: idField, number: count(1, itemCount), version: count() };
const longestRemark = 2_000;

const places = Array.from({ length: mostPoints }, (_, index) => pointFields(index + 1));
/** The first point is required; of the others those that were written. */
const pointShape = Object.fromEntries(
  places.flatMap(({ remark, cause, place, box }, index) => [
    [remark, index === 0 ? prose(longestRemark) : optionalProse(longestRemark)],
    [cause, index === 0 ? line(60) : optionalLine(60)],
    [place, optionalLine(120)],
    [box, optionalLine(60)],
  ]),
);

const pointsIn = (sent: Readonly<Record<string, unknown>>): SentPoint[] =>
  places.flatMap((fields) => {
    const text = sent[fields.remark];
    if (typeof text !== "string") return [];
    const place = placeFrom(sent[fields.place] as string | null);
    const box = place.rowId === null ? place.box : (sent[fields.box] as string | null);
    return [{ ...place, box, text, cause: String(sent[fields.cause] ?? ""), fields }];
  });

/** A return: the item in the version read, and one to five points, each with its cause and its place. */
export const returnSchema = z
  .strictObject({ ...section, ...pointShape })
  .superRefine((sent: Readonly<Record<string, unknown>>, context) => {
    for (const { remark, cause } of places.slice(1))
      if (sent[remark] && !sent[cause]) context.addIssue({ code: "custom", message: "field-required", path: [cause] });
  })
  .transform((sent) => {
    const { caseId, number, version } = sent as Readonly<{ caseId: string; number: number; version: number }>;
    return { caseId, number, version, points: pointsIn(sent) };
  });

export const noteSchema = z.strictObject({ caseId: idField, number: count(1, itemCount), text: prose(longestRemark) });

export const orderSchema = z.strictObject({ order: choice(reviewOrders) });
export const moveSchema = z.strictObject({ number: count(1, itemCount), way: choice(["up", "down"]) });
/** Switched at an item, to which the page returns. */
export const keysSchema = z.strictObject({ caseId: idField, number: count(1, itemCount), keys: ticked });

/** Own phrases of one reviewer. */
export const phraseSchema = z.strictObject({ text: line(longestPhrase) });
export const onePhrase = z.strictObject({ phraseId: idField });

export const newCause = z.strictObject({ name: line(longestCause) });
export const causeName = z.strictObject({ causeId: idField, name: line(longestCause) });
/** A shipped cause by its key or an own one by its id. */
export const oneCause = z.strictObject({ cause: line(60) });
