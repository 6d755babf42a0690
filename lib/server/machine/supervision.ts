/** A program this process started. */
export type Part = Readonly<{ ended: Promise<unknown>; stop: () => Promise<void> }>;

type Watch<Running extends Part> = Readonly<{
  restart: () => Running | Promise<Running>;
  /** Is told when the part has ended unasked. @param seconds until it is started again */
  onEnded: (seconds: number) => void;
  onRestarted: (part: Running) => void;
  /** Is told why it could not be started again; that is tried again, later. */
  onFailed: (reason: unknown) => void;
}>;

/** Seconds before the first restart, the second in a row, and so on; the last one is kept. */
const waits = [0.2, 1, 5, 15, 30] as const;
/** Seconds after which a part is well: the next restart is a first one again. */
const wellAfter = 60;
/** Seconds for a signal to arrive: Ctrl-C is sent to the part too, and may end it before this process has received it. */
const grace = 0.3;

/**
 * Keeps a part running: each time it ends unasked, it is started again, later each time in a row.
 * @returns what stops it and starts it no more
 */
export const supervise = <Running extends Part>(
  first: Running,
  { restart, onEnded, onRestarted, onFailed }: Watch<Running>,
): Pick<Part, "stop"> => {
  let isStopping = false;
  let stopWaiting: () => void = () => undefined;
  const wait = (seconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      stopWaiting = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  let current: Running | undefined = first;
  let startedAt = performance.now();
  let inRow = 0;
  const startAgain = async (): Promise<void> => {
    startedAt = performance.now();
    try {
      current = await restart();
      onRestarted(current);
    } catch (reason) {
      current = undefined;
      onFailed(reason);
    }
  };
  let starting: Promise<void> | undefined;
  const watch = async (): Promise<void> => {
    while (!isStopping) {
      await current?.ended;
      const ranFor = current ? (performance.now() - startedAt) / 1000 : 0;
      if (!isStopping) await wait(grace);
      if (isStopping) return;
      inRow = ranFor >= wellAfter ? 1 : inRow + 1;
      const seconds = waits[Math.min(inRow, waits.length) - 1] ?? 0;
      onEnded(seconds);
      await wait(seconds);
      if (isStopping) return;
      starting = startAgain();
      await starting;
    }
  };
  void watch();
  const stop = async (): Promise<void> => {
    isStopping = true;
    stopWaiting();
    await starting;
    await current?.stop();
  };
  return { stop };
};

/** Seconds between two questions and for each answer, and how many in a row are left unanswered by a part that hangs. */
export type Patience = Readonly<{ seconds: number; times: number }>;

/**
 * Asks a part whether it is well, as long as it runs, and ends one that hangs; what supervises it starts it again.
 * @param ask fulfilled by any answer; rejected when the signal says that there was none in time
 */
export const endWhenSilent = async (
  part: Part,
  ask: (signal: AbortSignal) => Promise<unknown>,
  { seconds, times }: Patience,
  onSilent: () => void,
): Promise<void> => {
  let isOver = false;
  void part.ended.then(() => {
    isOver = true;
  });
  const isAnswered = async (): Promise<boolean> => {
    const given = new AbortController();
    const timer = setTimeout(() => given.abort(), seconds * 1000);
    return ask(given.signal)
      .then(
        () => true,
        () => false,
      )
      .finally(() => clearTimeout(timer));
  };
  let unanswered = 0;
  while (unanswered < times) {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000).unref());
    if (isOver) return;
    unanswered = (await isAnswered()) ? 0 : unanswered + 1;
    if (isOver) return;
  }
  onSilent();
  await part.stop();
};
