import { z } from "zod";
import { choice, count, dayField, idField, optionalProse, prose } from "../../forms/field-schema";
import { levels } from "../schema";

/** `version`: the last version of the same quarter when the form was opened, 0 where there was none. */
const version = count(0, 1_000);

const level = choice(levels).transform(Number);

export const mentorReportSchema = z.strictObject({
  caseId: idField,
  quarter: dayField,
  version,
  attitude: level,
  responsibility: level,
  motive: level,
  work: optionalProse(3_000),
  words: prose(3_000),
});

/** What a person is asked about a half-year. The last may stay empty: not everybody needs something. */
export const ownQuestions = ["learned", "done", "faults", "wishes"] as const;
export type OwnQuestion = (typeof ownQuestions)[number];

export const ownReportSchema = z.strictObject({
  caseId: idField,
  half: dayField,
  version,
  learned: prose(3_000),
  done: prose(3_000),
  faults: prose(3_000),
  wishes: optionalProse(3_000),
});
