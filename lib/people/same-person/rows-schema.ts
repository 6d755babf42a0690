import { z } from "zod";
import { storedDay } from "../../primitives/day-schema";

/** A row of `pairs_alike` of the database. */
export const pairAlike = z.strictObject({
  place: z.number().int(),
  oneId: z.uuid(),
  otherId: z.uuid(),
  sameDay: z.boolean(),
  sameSex: z.boolean(),
  bothIds: z.boolean(),
  formerName: z.boolean(),
});

/** A row of `people_with_account`. */
export const personWithAccount = z.strictObject({ id: z.uuid() });

const text = z.string().nullable();
const values = z.strictObject({
  fullName: text,
  bornOn: text,
  sex: text,
  schooling: text,
  occupation: text,
  joinedUnitOn: text,
  nationalId: text,
});

/** What two records said before they were joined, which fields were taken over, and which standings both told. */
export const joinedValues = z.strictObject({
  kept: values,
  gone: values,
  taken: z.array(z.string()),
  standings: z.array(z.strictObject({ kind: z.string(), from: storedDay, to: storedDay.nullable() })),
});
export type JoinedValues = z.output<typeof joinedValues>;
