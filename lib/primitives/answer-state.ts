import { AsyncLocalStorage } from "node:async_hooks";

/** What the code learnt while it answered one request. */
type Answer = {
  /** Whether our code began to answer a request it can read; before that only the framework has read it. */
  reached: boolean;
  /** Whether the database could not serve in time. */
  busy: boolean;
};

// Pages, routes and the server that holds them are separate bundles of one process.
const kept = globalThis as { nguonAnswers?: AsyncLocalStorage<Answer> };
const answers = (): AsyncLocalStorage<Answer> => {
  kept.nguonAnswers ??= new AsyncLocalStorage();
  return kept.nguonAnswers;
};

/** Answers a request. @param run is given what is learnt on the way */
export const answering = (run: (answer: Readonly<Answer>) => void): void => {
  const answer: Answer = { reached: false, busy: false };
  answers().run(answer, run, answer);
};

export const noteReached = (): void => {
  const answer = answers().getStore();
  if (answer) answer.reached = true;
};

/** Whether the answer in progress failed because the database could not serve in time. */
export const isBusy = (): boolean => answers().getStore()?.busy ?? false;

export const noteBusy = (): void => {
  const answer = answers().getStore();
  if (answer) answer.busy = true;
};
