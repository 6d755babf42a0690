import { RateLimiterMemory } from "rate-limiter-flexible";

const quarterHour = 15 * 60;

type Limits = Readonly<{ pair: RateLimiterMemory; name: RateLimiterMemory; address: RateLimiterMemory }>;

const limits = (): Limits => ({
  // Who tries one name from one place; one name from anywhere; any name from one place (an office shares its address).
  pair: new RateLimiterMemory({ points: 8, duration: quarterHour }),
  name: new RateLimiterMemory({ points: 40, duration: quarterHour }),
  address: new RateLimiterMemory({ points: 100, duration: quarterHour }),
});

// Pages and routes are separate bundles; the attempts must be counted once.
const kept = globalThis as { nguonSignInLimits?: Limits };
const all = (): Limits => {
  kept.nguonSignInLimits ??= limits();
  return kept.nguonSignInLimits;
};

/** Counts an attempt to sign in before it is looked at. @returns minutes to wait, or undefined when it may go on */
export const countAttempt = async (username: string, address: string): Promise<number | undefined> => {
  const { pair, name, address: place } = all();
  const attempts = await Promise.allSettled([
    pair.consume(`${username} ${address}`),
    name.consume(username),
    place.consume(address),
  ]);
  const waits = attempts.flatMap((attempt) =>
    attempt.status === "rejected"
      ? [Math.ceil((attempt.reason as { msBeforeNext: number }).msBeforeNext / 60_000)]
      : [],
  );
  return waits.length > 0 ? Math.max(1, ...waits) : undefined;
};

/** A right password clears what was counted against the name here, and gives the place its attempt back. */
export const forgiveAttempts = async (username: string, address: string): Promise<void> => {
  const { pair, name, address: place } = all();
  await Promise.all([pair.delete(`${username} ${address}`), name.delete(username), place.reward(address)]);
};
