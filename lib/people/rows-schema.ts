import { z } from "zod";
import { storedDay } from "../primitives/day-schema";

/** A person with one period as official member, or none. */
export const officialPeriodRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  from: storedDay.nullable(),
  to: storedDay.nullable(),
});
/** What the database function `is_known_elsewhere` answers. */
export const isKnown = z.boolean();

/** Whose national ID it is, by the database function `national_id_holder`: nulls where that is outside the reach. */
export const idHolder = z.strictObject({ id: z.string().nullable(), name: z.string().nullable() });

/** Those a person was compared with, as they were in the register then. */
export const comparedPeople = z.array(z.object({ name: z.string(), bornOn: storedDay, unit: z.string() }));

/** What the database function `people_named` answers. */
export const personNamed = z.strictObject({ id: z.string(), isNear: z.boolean() });
