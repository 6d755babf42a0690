import type { Refusal } from "../workflow/refusal";

/**
 * Points that can be answered at once: more than can be open, or the item could not be sent again. A return has few; while the
 * history is verified each wrong answer adds one, about anybody named in item 21 and either of two points.
 */
const mostAnswers = 250;

/** The field in which the n-th open point is answered, from 1. */
export const answerField = (index: number): string => (index === 1 ? "answer" : `answer${index}`);

export const answerFieldNames = Array.from({ length: mostAnswers }, (_, index) => answerField(index + 1));

/** The answers as they were sent, one for each open point in the order of the points; null where there is none. */
export const answersIn = (sent: Readonly<Record<string, unknown>>): (string | null)[] =>
  answerFieldNames.map((name) => {
    const answer = sent[name];
    return typeof answer === "string" && answer ? answer : null;
  });

type Remark = Readonly<{ answeredAt: Date | null }>;

/** Why answers may not be sent: an open point has none. */
export const answerRefusals = (remarks: readonly Remark[], answers: readonly (string | null)[]): Refusal[] =>
  remarks
    .filter(({ answeredAt }) => answeredAt === null)
    .flatMap((_, index) =>
      answers[index] ? [] : [{ code: "remark-unanswered", facts: {}, field: answerField(index + 1) }],
    );
