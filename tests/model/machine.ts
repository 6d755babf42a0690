import * as fc from "fast-check";
import { emptyTally, play, type Tally, type Watch } from "./story";

/** A story: the world it plays in, how far it goes calmly, then one number for each act. Zero is the plainest choice. */
const story = fc.array(fc.noBias(fc.maxSafeNat()), { minLength: 3, maxLength: 60, size: "max" });

export type Played = Readonly<{ tally: Tally; stories: number; acts: number; broken?: string }>;

/**
 * Plays random stories on the model and on the code until one divides them.
 * @param stories how many @param seed the same seed plays the same stories
 */
export const playMany = (stories: number, seed: number, watch?: Watch): Played => {
  const tally = emptyTally();
  let count = 0;
  let acts = 0;
  const property = fc.property(story, (numbers) => {
    count += 1;
    acts += numbers.length - 2;
    play(numbers, tally, watch);
  });
  const result = fc.check(property, { numRuns: stories, seed, endOnFailure: false });
  if (!result.failed) return { tally, stories: count, acts };
  const [numbers = []] = result.counterexample ?? [];
  const said = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
  return { tally, stories: count, acts, broken: `seed ${seed}, ${JSON.stringify(numbers)}\n${said}` };
};

export const sumOf = (map: ReadonlyMap<string, number>): number =>
  [...map.values()].reduce((sum, each) => sum + each, 0);

/** Adds what another run met. */
export const joined = (one: Tally, other: Tally): Tally => {
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
    places: both("places"),
  };
};
