import { z } from "zod";
import { storedDay } from "../primitives/day-schema";

/** A running period of a case, or of a request for verification. */
export const runningPeriodRow = z.strictObject({
  id: z.string(),
  kind: z.string(),
  startedOn: storedDay,
  workingDays: z.number(),
  dueOn: storedDay.nullable(),
});
