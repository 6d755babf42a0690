import { z } from "zod";
import { storedDay } from "../primitives/day-schema";

/** What `overdue_cases` of the database answers. */
export const caseCount = z.number().int();

/**
 * What `open_steps` tells of an open case: its next step, the day it is due by whoever takes it, and the day that is due in the
 * case, which an index finds.
 */
export const openStep = z.strictObject({
  caseId: z.string(),
  unitId: z.string(),
  step: z.string(),
  holder: z.string().nullable(),
  dueOn: storedDay.nullable(),
  caseDueOn: storedDay.nullable(),
});
