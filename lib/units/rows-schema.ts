import { z } from "zod";
import { peopleGroups } from "./filter";

/** A row of `members_by_unit` of the database. */
export const membersOfUnit = z.strictObject({
  path: z.string(),
  standing: z.enum(["official", "probationary"]),
  count: z.number().int(),
});

/** A row of `people_of_unit` of the database, in the order asked for. */
export const personOfUnit = z.strictObject({ id: z.uuid() });

/** A row of `people_by_group` of the database. */
export const groupOfPeople = z.strictObject({ group: z.enum(peopleGroups), count: z.number().int() });
