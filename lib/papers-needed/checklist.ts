import type { Shown } from "../forms/edit";
import { type Day, isRealDay } from "../primitives/day";
import { type Answers, answerChoices, questions } from "./questions";

/** What is known of a paper: none yet, being made, handed in as copy or original, to be corrected, accepted, or not needed. */
export const paperStates = [
  "missing",
  "inProgress",
  "copyHandedIn",
  "originalHandedIn",
  "toCorrect",
  "accepted",
  "notNeeded",
] as const;
export type PaperState = (typeof paperStates)[number];

/** What people state of a paper: its state where the record does not tell, who has it, where the original lies, until when it holds. */
export type Keeping = Readonly<{
  state: PaperState | null;
  holder: string | null;
  originalAt: string | null;
  validUntil: Day | null;
}>;

export const nothingKept: Keeping = { state: null, holder: null, originalAt: null, validUntil: null };

/** The checklist of a case as it is stored, in its sealed text. */
export type Checklist = Readonly<{
  answers: Answers;
  /** The day on which the cell means to meet. */
  plannedOn: Day | null;
  papers: Readonly<Record<string, Keeping>>;
}>;

export const emptyChecklist: Checklist = { answers: {}, plannedOn: null, papers: {} };

export const storedChecklist = ({ answers, plannedOn, papers }: Checklist): string =>
  JSON.stringify({ answers, plannedOn, papers });

type Json = Readonly<Record<string, unknown>>;
const objectIn = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const lineIn = (value: unknown): string | null => (typeof value === "string" ? value : null);
const dayIn = (value: unknown): Day | null => (typeof value === "string" && isRealDay(value) ? value : null);

const answersIn = (value: unknown): Answers => {
  const stated = objectIn(value);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerChoices.find((each) => each === stated[question]);
      return answer ? [[question, answer]] : [];
    }),
  );
};

const keepingIn = (value: unknown): Keeping => {
  const { state, holder, originalAt, validUntil } = objectIn(value);
  return {
    state: paperStates.find((each) => each === state) ?? null,
    holder: lineIn(holder),
    originalAt: lineIn(originalAt),
    validUntil: dayIn(validUntil),
  };
};

/** The checklist of a stored text. */
export const checklistFrom = (text: string): Checklist => {
  const { answers, plannedOn, papers } = objectIn(JSON.parse(text));
  return {
    answers: answersIn(answers),
    plannedOn: dayIn(plannedOn),
    papers: Object.fromEntries(Object.entries(objectIn(papers)).map(([key, value]) => [key, keepingIn(value)])),
  };
};

/** The answers and the planned day as their form shows them. */
export const shownAnswers = ({ answers, plannedOn }: Checklist): Shown => ({
  ...Object.fromEntries(questions.map((question) => [question, answers[question] ?? ""])),
  plannedOn: plannedOn ?? "",
});

/** What is kept of a paper as its form shows it. */
export const shownKeeping = ({ state, holder, originalAt, validUntil }: Keeping): Shown => ({
  state: state ?? "",
  holder: holder ?? "",
  originalAt: originalAt ?? "",
  validUntil: validUntil ?? "",
});
