import { z } from "zod";
import { storedDay } from "../primitives/day-schema";

/** A row of `absences_beside_mentor` of the database: one absence of a person, or none. */
export const absenceBesideMentor = z.strictObject({
  personId: z.uuid(),
  name: z.string(),
  isHelped: z.boolean(),
  from: storedDay.nullable(),
  lastDay: storedDay.nullable(),
});
