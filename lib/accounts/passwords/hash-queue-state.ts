import { TooBusy } from "../../workflow/busy";

/** A hash takes 64 MiB and a processor: two at once leave the server able to answer others. */
const most = { running: 2, waiting: 20 } as const;

type Queue = { running: number; readonly waiting: (() => void)[] };
// Pages and routes are separate bundles; they share the memory and the processors of one process.
const kept = globalThis as { nguonHashQueue?: Queue };

/** Hashes when it is the turn, in the order of arrival. @throws TooBusy when too many wait already */
export const inTurn = async <Result>(hashing: () => Promise<Result>): Promise<Result> => {
  kept.nguonHashQueue ??= { running: 0, waiting: [] };
  const queue = kept.nguonHashQueue;
  if (queue.running < most.running) queue.running += 1;
  else {
    if (queue.waiting.length >= most.waiting) throw new TooBusy();
    // Whoever ends hands over its place.
    await new Promise<void>((go) => queue.waiting.push(go));
  }
  try {
    return await hashing();
  } finally {
    const next = queue.waiting.shift();
    if (next) next();
    else queue.running -= 1;
  }
};
