import type { Day } from "../../../lib/primitives/day";

const RealDate = globalThis.Date;

const toldAt = (moment: number): DateConstructor => {
  class ToldDate extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [moment] : parts) as [number]));
    }
    static override now(): number {
      return moment;
    }
    // Days made outside the told time are days all the same.
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof RealDate;
    }
  }
  return ToldDate as unknown as DateConstructor;
};

/** A moment in the morning of a day, in Viet Nam, some minutes after the office opened. */
export const morningOf = (on: Day, minutes: number): Date =>
  new RealDate(RealDate.parse(`${on}T01:00:00Z`) + minutes * 60_000);

/**
 * Runs with the clock of this process standing at a moment. The story of the demonstration lies in the past, and the
 * commands that tell it write down the time they are given at. Only the program that seeds has this file.
 */
export const tellAt = async <Result>(moment: Date, run: () => Promise<Result>): Promise<Result> => {
  globalThis.Date = toldAt(moment.getTime());
  try {
    return await run();
  } finally {
    globalThis.Date = RealDate;
  }
};
