import { z } from "zod";

/** A row the database function `last_change` tells. */
export const lastChangeRow = z.strictObject({ by: z.string(), at: z.date() });
