import type { Day } from "../../../lib/primitives/day";

const RealDate = globalThis.Date;

const dateFixedAt = (moment: number): DateConstructor => {
  class FixedDate extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [moment] : parts) as [number]));
    }
    static override now(): number {
      return moment;
    }
    // Dates made while the clock was not fixed are dates too.
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof RealDate;
    }
  }
  return FixedDate as unknown as DateConstructor;
};

/** A moment on the morning of a day in Viet Nam, some minutes after 8 o'clock. */
export const morningOf = (on: Day, minutes: number): Date =>
  new RealDate(RealDate.parse(`${on}T01:00:00Z`) + minutes * 60_000);

/**
 * Runs with the clock of this process fixed at a moment. The present cases began in the past, and the commands that write
 * them record the time at which they run. Only the demonstration uses this; the app never loads it.
 */
export const runAt = async <Result>(moment: Date, run: () => Promise<Result>): Promise<Result> => {
  globalThis.Date = dateFixedAt(moment.getTime());
  try {
    return await run();
  } finally {
    globalThis.Date = RealDate;
  }
};
