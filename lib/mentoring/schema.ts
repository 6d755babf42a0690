import { z } from "zod";
import { choice, count, dayField, idField, line, prose } from "../forms/field-schema";

/** The cell's three criteria for judging work, each in four levels. */
export const criteria = ["attitude", "responsibility", "motive"] as const;
export type Criterion = (typeof criteria)[number];

export const levels = ["1", "2", "3", "4"] as const;
export type Level = (typeof levels)[number];

export const isLevel = (text: string): text is Level => levels.some((level) => level === text);

/** What a mentor or secretary decides about the result of a task. */
export const verdicts = ["accepted", "returned", "withdrawn"] as const;
export type Verdict = (typeof verdicts)[number];

export const taskSchema = z.strictObject({
  caseId: idField,
  title: line(200),
  purpose: prose(1_000),
  givenOn: dayField,
  dueOn: dayField,
});

/** `returned`: how often the task had been returned when the form was opened. A different number now means a stale form. */
const verdictOn = <const Verdict extends string>(verdict: Verdict) =>
  z.strictObject({
    caseId: idField,
    taskId: idField,
    returned: count(0, 1_000),
    verdict: choice([verdict]),
    result: prose(1_000),
  });

export const acceptedSchema = verdictOn("accepted");
export const returnedSchema = verdictOn("returned");
export const withdrawnSchema = verdictOn("withdrawn");

export const noteSchema = z.strictObject({ caseId: idField, notedOn: dayField, text: prose(5_000) });

const level = choice(levels).transform(Number);

export const evaluationSchema = z.strictObject({
  caseId: idField,
  evaluatedOn: dayField,
  attitude: level,
  responsibility: level,
  motive: level,
  comment: prose(2_000),
});
