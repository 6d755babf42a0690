import { z } from "zod";
import { storedDay } from "../../primitives/day-schema";

/** What `reviewers_of` of the database answers. */
export const reviewerRow = z.strictObject({ personId: z.string(), name: z.string(), role: z.string() });

/** What `no_time` answers: a period away, or with a minute an appointment. */
export const noTimeRow = z.strictObject({ from: storedDay, lastDay: storedDay, minute: z.number().nullable() });

/** The items of a session, and the remarks of one going through, as their JSON columns hold them. */
export const itemNumbers = z.array(z.number().int());
export const remarkIdList = z.array(z.string());
