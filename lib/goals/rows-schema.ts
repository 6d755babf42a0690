import { z } from "zod";
import { openStages } from "../admissions/case/stages";
import { storedDay } from "../primitives/day-schema";

/** The days of the last stays at a stage, as `stage_stays` tells them. */
export const stageStays = z.strictObject({ stage: z.enum(openStages), days: z.array(z.number().int()) });

/** What `due_ahead` tells: a day of a case, and what is due by it. */
export const dueAhead = z.strictObject({
  caseId: z.string(),
  path: z.string(),
  kind: z.enum(["ceremony", "decision", "probation", "recognitionVote", "recognitionDecision"]),
  dueOn: storedDay,
});

/** What `overdue_first` tells: a late case, since when, what is late in it, and how many are late. */
export const overdueCase = z.strictObject({
  id: z.string(),
  dueOn: storedDay,
  kind: z.string(),
  total: z.number().int(),
});

/** What `last_admitted` tells. */
export const admittedCase = z.strictObject({ id: z.uuid() });
