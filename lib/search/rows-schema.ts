import { z } from "zod";

/** What the database functions of the search answer: ids in their order, and how many there are in all. */
export const foundRow = z.strictObject({
  id: z.string(),
  place: z.number().int(),
  total: z.number().int(),
  isNear: z.boolean(),
});
/** Of too many people there is one row without an id. */
export const foundPerson = foundRow.extend({ id: z.string().nullable() });

export const foundDocument = z.strictObject({
  source: z.enum(["paper", "vote", "letter", "term"]),
  id: z.string(),
  place: z.number().int(),
  total: z.number().int(),
});
