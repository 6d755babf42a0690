import { z } from "zod";

/** A row the database function `known_elsewhere_among` tells. */
export const elsewhereRow = z.strictObject({ number: z.number().int(), byName: z.boolean(), byId: z.boolean() });
