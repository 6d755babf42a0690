import { z } from "zod";
import { Content, NotTaken } from "../../files/content";
import {
  choice,
  count,
  dayField,
  idField,
  line,
  optionalChoice,
  optionalCount,
  optionalDay,
  optionalLine,
  optionalProse,
  prose,
} from "../../forms/field-schema";
import { taskKinds } from "./task-kinds";

/** What a mentor or secretary decides about the result of a task. */
export const verdicts = ["accepted", "returned", "withdrawn"] as const;
export type Verdict = (typeof verdicts)[number];

const work = { title: line(200), purpose: prose(1_000), kind: optionalChoice(taskKinds) };

/** What was given by, and why although the case is paused: the same for one task and for a set. */
const circumstances = {
  givenOn: dayField,
  basis: optionalLine(120),
  basisNumber: optionalLine(60),
  basisOn: optionalDay,
  pauseReason: optionalProse(500),
};

export const taskSchema = z.strictObject({ caseId: idField, ...work, dueOn: dayField, ...circumstances });

/** Most tasks of a set: what one person can be given at once. */
export const mostInSet = 12;

/** A task of a set without a due day is not given. */
export const taskSetSchema = z.strictObject({
  caseId: idField,
  tasks: z.array(z.strictObject({ ...work, dueOn: optionalDay })).max(mostInSet, { error: "field-out-of-range" }),
  ...circumstances,
});

const ofTask = { caseId: idField, taskId: idField };

/**
 * `returned`: how often the task had been returned when the form was opened; `entries`: how many rounds it had shown. Other
 * numbers now mean a stale form.
 */
const verdictOn = <const Verdict extends string>(verdict: Verdict) =>
  z.strictObject({
    ...ofTask,
    returned: count(0, 1_000),
    entries: optionalCount(),
    verdict: choice([verdict]),
    result: prose(1_000),
  });

export const acceptedSchema = verdictOn("accepted");
export const returnedSchema = verdictOn("returned");
export const withdrawnSchema = verdictOn("withdrawn");

/** Bytes of what comes with a hand-in at most: the form as a whole is limited to 6 MB. */
export const mostSent = 5 * 1024 * 1024;

export const handInSchema = z.strictObject({
  ...ofTask,
  words: prose(5_000),
  place: optionalLine(300),
  /** Absent where no file was chosen. */
  file: z.union([z.instanceof(Content), z.instanceof(NotTaken)]).optional(),
});

export const askTimeSchema = z.strictObject({ ...ofTask, askedDueOn: dayField, reason: prose(1_000) });

export const timeAnswers = ["granted", "refused"] as const;

/** Granted, the new due day is stated; refused, a sentence says why. */
export const answerTimeSchema = z.strictObject({
  ...ofTask,
  answer: choice(timeAnswers),
  newDueOn: optionalDay,
  sentence: optionalProse(1_000),
});

export const templateSchema = z.strictObject({ ...work, kind: choice(taskKinds), days: count(1, 366) });

export const retireTemplateSchema = z.strictObject({ templateId: idField });
