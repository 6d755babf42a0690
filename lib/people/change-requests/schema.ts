import { z } from "zod";
import { idField, line, optionalChoice, optionalDay, optionalLine, prose, ticked } from "../../forms/field-schema";
import { because, identity } from "../schema";

const { fullName: _, ...askable } = identity;

/** What somebody asks to have corrected: the form shows what is kept, and what differs is asked for. The name is not among it. */
export const askChangeSchema = z.strictObject({
  ...askable,
  /** Absent where the form does not offer them: the birth day after an admission, the decision of who has none. */
  ...{ bornOn: optionalDay, decidedOn: optionalDay },
  reason: prose(1_000),
  paper: line(200),
});

export const oneChangeSchema = z.strictObject({ changeId: idField });

/** How a field is answered. */
export const verdicts = ["accept", "refuse"] as const;
const [verdict, why] = [optionalChoice(verdicts), optionalLine(300)];

export const answerChangeSchema = z.strictObject({
  changeId: idField,
  /** What of the register the form was made of. */
  basis: line(100),
  ...{ bornOn: verdict, sex: verdict, schooling: verdict, occupation: verdict },
  ...{ joinedUnitOn: verdict, nationalId: verdict, decidedOn: verdict },
  ...{ bornOnBecause: why, sexBecause: why, schoolingBecause: why, occupationBecause: why },
  ...{ joinedUnitOnBecause: why, nationalIdBecause: why, decidedOnBecause: why },
  ...{ because, checked: ticked },
});
export type AnswerChangeInput = z.output<typeof answerChangeSchema>;

export const changeFields = [
  ...["bornOn", "sex", "schooling", "occupation", "joinedUnitOn", "nationalId", "decidedOn"],
] as const satisfies readonly (keyof AnswerChangeInput)[];
export type ChangeField = (typeof changeFields)[number];
