import { z } from "zod";
import { storedDay } from "../primitives/day-schema";

/** What `overdue_cases` of the database answers. */
export const caseCount = z.number().int();

/** What `open_steps` tells of an open case: its next step, and the day it is due by whoever takes it. */
export const openStep = z.strictObject({
  caseId: z.string(),
  unitId: z.string(),
  step: z.string(),
  holder: z.string().nullable(),
  dueOn: storedDay.nullable(),
});
