import type { Refusal } from "../workflow/refusal";

/** The answers a form holds, by the remark each is about; null where its box is empty. */
export type Answers = Readonly<Record<string, string | null>>;

const prefix = "answer-";

/** The field in which a remark is answered: by its id, so that no answer comes to stand with another remark. */
export const answerField = (remarkId: string): string => `${prefix}${remarkId}`;

export const isAnswerField = (name: string): boolean => name.startsWith(prefix);

/** The answers among the fields of a form. */
export const answersIn = (sent: Readonly<Record<string, string | null>>): Answers =>
  Object.fromEntries(
    Object.entries(sent).flatMap(([name, text]) => (isAnswerField(name) ? [[name.slice(prefix.length), text]] : [])),
  );

/** A remark that is not closed. */
type Remark = Readonly<{ id: string; answeredAt: Date | null }>;

/** Why an answer goes to no remark: the one it is about was closed or answered since the form was opened. */
export const settledRefusals = (remarks: readonly Remark[], answers: Answers): Refusal[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const remark = remarks.find((each) => each.id === id);
    if (answer === null || remark?.answeredAt === null) return [];
    return [{ code: remark ? "remark-answered" : "remark-closed", facts: {}, field: answerField(id) }];
  });

/** Why answers may not be sent: one goes to no remark any more, or an open point has none. */
export const answerRefusals = (remarks: readonly Remark[], answers: Answers): Refusal[] => [
  ...settledRefusals(remarks, answers),
  ...remarks
    .filter(({ answeredAt }) => answeredAt === null)
    .flatMap(({ id }) => (answers[id] ? [] : [{ code: "remark-unanswered", facts: {}, field: answerField(id) }])),
];
