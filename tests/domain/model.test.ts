import { describe, expect, test } from "vitest";
import { stages, steps } from "../../lib/admissions/steps";
import { acts } from "../model/law";
import { playMany, sumOf } from "../model/machine";

// The million stories are played by `npm run check:machine`; this is a sample of them, the same at each run.
const stories = 1_600;
const seed = 20_261_124;
const least = { accepted: 3, refused: 3 };

describe("the procedure, against a model written from the provisions alone", () => {
  const { tally, broken, acts: played } = playMany(stories, seed);
  const allowed = (step: string) => (tally.accepted.get(step) ?? 0) + (tally.confirmed.get(step) ?? 0);

  test(`allows and refuses what the model does, in ${stories} random stories`, () => {
    expect(broken).toBeUndefined();
    expect(played).toBeGreaterThan(stories * 10);
  });

  test("the model has a law for every step", () => {
    expect([...acts].sort()).toEqual([...steps].sort());
  });

  test("the stories reach every stage, and allow and refuse every step: they prove something", () => {
    // A case begins at its nomination, and comes back to it.
    expect(stages.filter((stage) => !tally.places.has(stage))).toEqual([]);
    expect(steps.filter((step) => allowed(step) < least.accepted)).toEqual([]);
    // Only a case with nothing behind it has no step to take back.
    const refused = steps.filter((step) => (tally.refused.get(step) ?? 0) < least.refused);
    expect(refused.filter((step) => step !== "annulStep")).toEqual([]);
    expect(sumOf(tally.confirmed)).toBeGreaterThan(stories / 10);
  });
});
