/** Sendings received at once: each may hold one file in memory. */
const most = 6;

type Receiving = { now: number; writing: Promise<unknown> };
// Routes are separate bundles of one process.
const kept = globalThis as { nguonReceiving?: Receiving };
const state = (): Receiving => {
  kept.nguonReceiving ??= { now: 0, writing: Promise.resolve() };
  return kept.nguonReceiving;
};

/** Runs one sending, or says that too many are under way. */
export const receiving = async <Result>(run: () => Promise<Result>): Promise<Result | "busy"> => {
  const all = state();
  if (all.now >= most) return "busy";
  all.now += 1;
  try {
    return await run();
  } finally {
    all.now -= 1;
  }
};

/** Writes one after another: side by side, large files would only keep each other waiting, and longer than a transaction may last. */
export const inOrder = <Result>(run: () => Promise<Result>): Promise<Result> => {
  const all = state();
  const result = all.writing.then(run);
  all.writing = result.catch(() => undefined);
  return result;
};
