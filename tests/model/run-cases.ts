import * as fc from "fast-check";
import { compareCase, emptyTally, type OnAllowedAct, type Tally } from "./compare-case";

/** One number for the setup, one for how many acts are calm, then one for each act. Zero is the plainest choice. */
const drawnNumbers = fc.array(fc.noBias(fc.maxSafeNat()), { minLength: 3, maxLength: 60, size: "max" });

export type RunResult = Readonly<{ tally: Tally; cases: number; acts: number; disagreement?: string }>;

/**
 * Compares model and program on random cases, and stops at the first disagreement.
 * @param cases how many
 * @param seed the same seed gives the same cases
 */
export const runCases = (cases: number, seed: number, onAllowedAct?: OnAllowedAct): RunResult => {
  const tally = emptyTally();
  let count = 0;
  let acts = 0;
  const property = fc.property(drawnNumbers, (numbers) => {
    count += 1;
    acts += numbers.length - 2;
    compareCase(numbers, tally, onAllowedAct);
  });
  const result = fc.check(property, { numRuns: cases, seed, endOnFailure: false });
  if (!result.failed) return { tally, cases: count, acts };
  const [numbers = []] = result.counterexample ?? [];
  const message = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
  return { tally, cases: count, acts, disagreement: `seed ${seed}, ${JSON.stringify(numbers)}\n${message}` };
};

export const totalOf = (map: ReadonlyMap<string, number>): number =>
  [...map.values()].reduce((sum, each) => sum + each, 0);

/** The sum of two tallies. */
export const addTallies = (one: Tally, other: Tally): Tally => {
  const both = (name: keyof Tally) => {
    const map = new Map(one[name]);
    for (const [each, times] of other[name]) map.set(each, (map.get(each) ?? 0) + times);
    return map;
  };
  return {
    accepted: both("accepted"),
    confirmed: both("confirmed"),
    refused: both("refused"),
    codes: both("codes"),
    stagesReached: both("stagesReached"),
  };
};
