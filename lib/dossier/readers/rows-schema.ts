import { z } from "zod";
import { roles } from "../../access/roles";

/** A row the database function `file_readings` tells. */
export const readingRow = z.strictObject({
  id: z.string(),
  at: z.date(),
  name: z.string(),
  role: z.enum(roles),
  unit: z.string().nullable(),
  command: z.string(),
  part: z.string().nullable(),
  total: z.number().int(),
});

/** A row the database function `file_viewers` tells. */
export const viewerRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  unit: z.string().nullable(),
  since: z.string(),
  last: z.date().nullable(),
});
