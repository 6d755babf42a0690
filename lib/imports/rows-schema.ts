import { z } from "zod";

/** A row the database function `known_elsewhere_among` tells. */
export const elsewhereRow = z.strictObject({ number: z.number().int(), byName: z.boolean(), byId: z.boolean() });

/** How the record of a person stands, by the database function `person_fingerprint`; null where there is none. */
export const fingerprint = z.string().nullable();
