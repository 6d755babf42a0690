import { z } from "zod";

/** Somebody the database function `others_who_could` tells of. */
export const holder = z.strictObject({ name: z.string() });
