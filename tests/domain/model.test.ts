import { describe, expect, test } from "vitest";
import { stages } from "../../lib/admissions/case/stages";
import { admission, steps } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { availableSteps } from "../../lib/workflow/machine";
import { stepsWithLaw } from "../model/law";
import { stepsNotCovered } from "../model/not-covered";
import { runCases, totalOf } from "../model/run-cases";

// `npm run check:machine` compares a million random cases; this is a sample of them, the same in each run.
const cases = 4_000;
const seed = 20_261_124;
const least = 5;

describe("the procedure, compared with a model written from the provisions alone", () => {
  const offered = new Set<string>();
  const {
    tally,
    disagreement,
    acts: compared,
  } = runCases(cases, seed, ({ stage, facts }, { kind, on }) => {
    if (offered.has(kind)) return;
    const open = availableSteps(admission, stage, { ...facts, on: day(on) });
    if (open.some(({ step, missing }) => step === kind && missing.every(({ confirmable }) => confirmable)))
      offered.add(kind);
  });
  const coveredSteps = steps.filter((step) => !(step in stepsNotCovered));
  const allowed = (step: string) => (tally.accepted.get(step) ?? 0) + (tally.confirmed.get(step) ?? 0);

  test(`allows and refuses what the model does, in ${cases} random cases`, () => {
    expect(disagreement).toBeUndefined();
    expect(compared).toBeGreaterThan(cases * 20);
  });

  test("the model has a law for every step, except those listed with a reason", () => {
    expect([...stepsWithLaw].sort()).toEqual([...coveredSteps].sort());
    expect(Object.entries(stepsNotCovered).filter(([, reason]) => !reason.trim())).toEqual([]);
  });

  test("the random cases reach every stage, and accept and refuse every covered step often enough", () => {
    expect(stages.filter((stage) => !tally.stagesReached.has(stage))).toEqual([]);
    expect(coveredSteps.filter((step) => allowed(step) < least)).toEqual([]);
    // Annulling is only refused in a case without any step, which is rare.
    const refused = coveredSteps.filter((step) => (tally.refused.get(step) ?? 0) < least);
    expect(refused.filter((step) => step !== "annulStep")).toEqual([]);
    expect(totalOf(tally.confirmed)).toBeGreaterThan(cases / 10);
  });

  test("the case file offers each step that may be taken, with nothing missing", () => {
    expect(coveredSteps.filter((step) => !offered.has(step))).toEqual([]);
  });
});
