import { z } from "zod";
import { storedDay } from "../primitives/day-schema";

/** A person with one period as official member, or none. */
export const officialPeriodRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  from: storedDay.nullable(),
  to: storedDay.nullable(),
});
