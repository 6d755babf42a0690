/** Sendings received at once: each may hold one file in memory. */
const most = 6;

// Routes are separate bundles of one process.
const kept = globalThis as { nguonReceiving?: { now: number } };

/** Runs one sending, or says that too many are under way: each holds a file in memory. */
export const receiving = async <Result>(run: () => Promise<Result>): Promise<Result | "busy"> => {
  kept.nguonReceiving ??= { now: 0 };
  const all = kept.nguonReceiving;
  if (all.now >= most) return "busy";
  all.now += 1;
  try {
    return await run();
  } finally {
    all.now -= 1;
  }
};
