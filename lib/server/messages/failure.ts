import { databaseFailures } from "./database-failures";
import { type FailureText, formatFailure } from "./failure-text";
import { machineFailures } from "./machine-failures";

const failures = { ...machineFailures, ...databaseFailures };
type Failures = typeof failures;

/** A start that cannot succeed, with sentences for the person in front of the screen. */
export class Failure extends Error {
  readonly text: FailureText;

  constructor(text: FailureText, detail?: unknown) {
    super(text.en[0], { cause: detail });
    this.text = text;
  }
}

/**
 * Ends the start with the sentences of `code`.
 * @param facts the values the sentences name
 * @param detail the technical cause, shown on one line
 * @throws Failure
 */
export const fail = <Code extends keyof Failures>(
  code: Code,
  facts: Parameters<Failures[Code]>[0],
  detail?: unknown,
): never => {
  const sentences: (facts: never) => FailureText = failures[code];
  throw new Failure(sentences(facts as never), detail);
};

/** What happened, why, what to do next, in both languages, on one screen; an unexpected error is shown as such. */
export const failureScreen = (error: unknown): string =>
  error instanceof Failure
    ? formatFailure(error.text, error.cause)
    : formatFailure(failures.unexpected({}), error instanceof Error ? error : `${error}`);

/** Why a part could not be started again, on one line in both languages. */
export const failureLine = (error: unknown): string => {
  if (!(error instanceof Failure)) return String(error);
  const { vi, en } = error.text;
  return `${vi[0]} ${vi[1]} · ${en[0]} ${en[1]}`;
};
