import { z } from "zod";
import { choice, dayField, idField, optionalId, prose } from "../forms/field-schema";

/** The cell's three criteria for judging work, each in four levels. */
export const criteria = ["attitude", "responsibility", "motive"] as const;
export type Criterion = (typeof criteria)[number];

export const levels = ["1", "2", "3", "4"] as const;
export type Level = (typeof levels)[number];

export const isLevel = (text: string): text is Level => levels.some((level) => level === text);

export const noteSchema = z.strictObject({ caseId: idField, notedOn: dayField, text: prose(5_000) });

const level = choice(levels).transform(Number);

export const evaluationSchema = z.strictObject({
  caseId: idField,
  /** The task that is judged; absent where it is the time as a whole. */
  taskId: optionalId,
  evaluatedOn: dayField,
  attitude: level,
  responsibility: level,
  motive: level,
  comment: prose(2_000),
});
