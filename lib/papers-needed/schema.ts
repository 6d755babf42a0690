import { z } from "zod";
import { choice, idField, line, optionalDay, optionalLine } from "../forms/field-schema";
import { paperStates } from "./checklist";
import { answerChoices, questions } from "./questions";

const optionalAnswer = z
  .union([z.literal(""), choice(answerChoices)])
  .optional()
  .transform((sent) => sent || null);

/** The answers of the record are not asked, and not sent. */
export const answersSchema = z.strictObject({
  caseId: idField,
  ...(Object.fromEntries(questions.map((question) => [question, optionalAnswer])) as Record<
    (typeof questions)[number],
    typeof optionalAnswer
  >),
  plannedOn: optionalDay,
});

export const keepingSchema = z.strictObject({
  caseId: idField,
  paper: line(60),
  state: z
    .union([z.literal(""), choice(paperStates)])
    .optional()
    .transform((sent) => sent || null),
  holder: optionalLine(200),
  originalAt: optionalLine(200),
  validUntil: optionalDay,
});
