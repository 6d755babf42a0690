import { RateLimiterMemory } from "rate-limiter-flexible";

const quarterHour = 15 * 60;

type Limits = Readonly<Record<"pair" | "name" | "address" | "setup", RateLimiterMemory>>;

const limits = (): Limits => ({
  // Who tries one name from one place; one name from anywhere; any name from one place (an office shares its address).
  pair: new RateLimiterMemory({ points: 8, duration: quarterHour }),
  name: new RateLimiterMemory({ points: 40, duration: quarterHour }),
  address: new RateLimiterMemory({ points: 100, duration: quarterHour }),
  // One place's tries at the setup code. Not everybody's together: a stranger could keep the owner out.
  setup: new RateLimiterMemory({ points: 8, duration: quarterHour }),
});

// Pages and routes are separate bundles; the attempts must be counted once.
const kept = globalThis as { nguonSignInLimits?: Limits };
const all = (): Limits => {
  kept.nguonSignInLimits ??= limits();
  return kept.nguonSignInLimits;
};

/** @returns minutes to wait, or undefined when all of the attempts may go on */
const waitOf = async (attempts: readonly Promise<unknown>[]): Promise<number | undefined> => {
  const waits = (await Promise.allSettled(attempts)).flatMap((attempt) =>
    attempt.status === "rejected"
      ? [Math.ceil((attempt.reason as { msBeforeNext: number }).msBeforeNext / 60_000)]
      : [],
  );
  return waits.length > 0 ? Math.max(1, ...waits) : undefined;
};

/** Counts an attempt to sign in before it is looked at. @returns minutes to wait, or undefined when it may go on */
export const countAttempt = (username: string, address: string): Promise<number | undefined> => {
  const { pair, name, address: place } = all();
  return waitOf([pair.consume(`${username} ${address}`), name.consume(username), place.consume(address)]);
};

/** Counts a try at the setup code before it is compared. @returns minutes to wait, or undefined when it may go on */
export const countSetupAttempt = (address: string): Promise<number | undefined> =>
  waitOf([all().setup.consume(address)]);

/** The right code clears what was counted. */
export const forgiveSetupAttempts = (address: string): Promise<boolean> => all().setup.delete(address);

/** A right password clears what was counted against the name here, and gives the place its attempt back. */
export const forgiveAttempts = async (username: string, address: string): Promise<void> => {
  const { pair, name, address: place } = all();
  await Promise.all([pair.delete(`${username} ${address}`), name.delete(username), place.reward(address)]);
};
