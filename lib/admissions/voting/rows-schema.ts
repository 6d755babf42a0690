import { z } from "zod";
import { storedDay } from "../../primitives/day-schema";

/** Somebody's standing in a cell from one day to another. */
export const cellMemberRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  from: storedDay,
  to: storedDay.nullable(),
});
