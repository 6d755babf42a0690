import { databaseFailures } from "./database-failures";
import { machineFailures } from "./machine-failures";
import type { FailureWords } from "./messages";

const failures = { ...machineFailures, ...databaseFailures };
type Failures = typeof failures;

/** A start that cannot succeed, with sentences for the person in front of the screen. */
export class Failure extends Error {
  readonly words: FailureWords;

  constructor(words: FailureWords, detail?: unknown) {
    super(words.en[0], { cause: detail });
    this.words = words;
  }
}

/** Ends the start with the sentences of `code`. @param detail the technical cause, shown on one line */
export const fail = <Code extends keyof Failures>(
  code: Code,
  facts: Parameters<Failures[Code]>[0],
  detail?: unknown,
): never => {
  const sentences: (facts: never) => FailureWords = failures[code];
  throw new Failure(sentences(facts as never), detail);
};

/** One line about a technical cause. */
export const oneLine = (cause: unknown): string => {
  const errors = cause instanceof AggregateError ? cause.errors : [cause];
  const texts = errors.map((error) => (error instanceof Error ? error.message : String(error)));
  return [...new Set(texts)].join("; ").replace(/\s+/g, " ").trim().slice(0, 400);
};

/** What, why, what next, in both languages, on one screen. */
export const failureScreen = (error: unknown): string => {
  const { words, cause } =
    error instanceof Failure
      ? error
      : { words: failures.unexpected({}), cause: error instanceof Error ? error : `${error}` };
  const detail = cause === undefined ? [] : ["", `Chi tiết · Detail: ${oneLine(cause)}`];
  const [what, why, next] = words.vi;
  const [whatEnglish, whyEnglish, nextEnglish] = words.en;
  return [
    "",
    `Không khởi động được: ${what}`,
    `  Vì sao: ${why}`,
    `  Làm gì tiếp: ${next}`,
    "",
    `Could not start: ${whatEnglish}`,
    `  Why: ${whyEnglish}`,
    `  Next: ${nextEnglish}`,
    ...detail,
    "",
  ].join("\n");
};
