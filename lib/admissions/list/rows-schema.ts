import { z } from "zod";
import { stages } from "../case/stages";

/** What functions of the database answer about the cases a list begins from. */
export const namedCases = z.strictObject({ ids: z.array(z.uuid()), isNear: z.boolean() });
export const caseIds = z.array(z.uuid());
export const stageCount = z.strictObject({
  stage: z.enum(stages),
  count: z.number().int(),
  returned: z.number().int(),
});
export const countedCases = z.strictObject({
  admitted: z.boolean(),
  stage: z.enum(stages),
  year: z.number().int().nullable(),
  count: z.number().int(),
});
export const placedCase = z.strictObject({ place: z.number().int(), id: z.uuid() });
