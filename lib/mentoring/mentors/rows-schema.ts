import { z } from "zod";
import { storedDay } from "../../primitives/day-schema";
import { losses } from "./losses";

/** A row of `mentor_loads`: how many people somebody helps at present. */
export const mentorLoad = z.strictObject({ personId: z.string(), load: z.number().int() });

/** A row of `lost_mentors`: a present mentor who can help no more, since when and why. */
export const lostMentor = z.strictObject({
  caseId: z.string(),
  name: z.string(),
  since: storedDay,
  why: z.enum(losses),
});
