import { z } from "zod";
import {
  choice,
  count,
  dayField,
  idField,
  line,
  optionalCount,
  optionalLine,
  optionalProse,
  ticked,
} from "../../forms/field-schema";
import { bookKinds } from "./book";
import { gapReasons } from "./rows-schema";

/** Running numbers have at most five digits. */
const highest = 99_999;

export const giveSchema = z.strictObject({
  unitId: idField,
  kind: choice(bookKinds),
  number: line(60),
  datedOn: dayField,
  title: line(300),
  signer: optionalLine(120),
  confirmation: optionalProse(500),
});

export const withdrawSchema = z.strictObject({ unitId: idField, givenId: idField });

/** `of`: the first day of the book. `last`: none for a single number. `skips`: the series goes on behind several new numbers. */
export const explainSchema = z.strictObject({
  unitId: idField,
  kind: choice(bookKinds),
  of: dayField,
  first: count(1, highest),
  last: optionalCount(1, highest),
  reason: choice(gapReasons),
  words: optionalLine(200),
  skips: ticked,
});
export type ExplainInput = z.output<typeof explainSchema>;
