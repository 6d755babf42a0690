import { describe, expect, test } from "vitest";
import { stages } from "../../lib/admissions/case/stages";
import { admission, steps } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { availableSteps } from "../../lib/workflow/machine";
import { acts } from "../model/law";
import { playMany, sumOf } from "../model/machine";

// A million stories are played by `npm run check:machine`; this is a sample of them, the same at each run.
const stories = 2_000;
const seed = 20_261_124;
const least = 5;

describe("the procedure, against a model written from the provisions alone", () => {
  const offered = new Set<string>();
  const {
    tally,
    broken,
    acts: played,
  } = playMany(stories, seed, ({ stage, facts }, { what, on }) => {
    if (offered.has(what)) return;
    const open = availableSteps(admission, stage, { ...facts, on: day(on) });
    if (open.some(({ step, missing }) => step === what && missing.every(({ confirmable }) => confirmable)))
      offered.add(what);
  });
  const allowed = (step: string) => (tally.accepted.get(step) ?? 0) + (tally.confirmed.get(step) ?? 0);

  test(`allows and refuses what the model does, in ${stories} random stories`, () => {
    expect(broken).toBeUndefined();
    expect(played).toBeGreaterThan(stories * 20);
  });

  test("the model has a law for every step", () => {
    expect([...acts].sort()).toEqual([...steps].sort());
  });

  test("the stories reach every stage, and allow and refuse every step: they prove something", () => {
    expect(stages.filter((stage) => !tally.places.has(stage))).toEqual([]);
    expect(steps.filter((step) => allowed(step) < least)).toEqual([]);
    // Only a case with nothing behind it has no step to take back.
    const refused = steps.filter((step) => (tally.refused.get(step) ?? 0) < least);
    expect(refused.filter((step) => step !== "annulStep")).toEqual([]);
    expect(sumOf(tally.confirmed)).toBeGreaterThan(stories / 10);
  });

  test("each step that may be taken is offered on the case file, with nothing missing", () => {
    expect(steps.filter((step) => !offered.has(step))).toEqual([]);
  });
});
