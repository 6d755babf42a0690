import { z } from "zod";

/** A row of `members_by_unit` of the database. */
export const membersOfUnit = z.strictObject({
  path: z.string(),
  standing: z.enum(["official", "probationary"]),
  count: z.number().int(),
});
