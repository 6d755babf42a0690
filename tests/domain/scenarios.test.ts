import { describe, expect, test } from "vitest";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { type ScenarioId, scenarioIds, scenarios } from "../../lib/admissions/forecast/scenarios";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { admission, type Step } from "../../lib/admissions/procedure/procedure";
import { addDays, type Day, day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { availableSteps } from "../../lib/workflow/machine";
import { calendar } from "../support/case-facts";

const scenarioOf = (id: ScenarioId) => {
  const scenario = scenarios.find((each) => each.id === id);
  if (!scenario) throw new Error(`No scenario ${id}`);
  return { ...scenario, facts: { ...scenario.facts, rules: builtInRulebook, calendar } };
};
const lacksOn = (id: ScenarioId, step: Step, on: Day) => {
  const { stage, facts } = scenarioOf(id);
  const open = availableSteps(admission, stage, { ...facts, on }).find((each) => each.step === step);
  return open?.missing.map(({ code }) => code);
};

describe("the example cases that show what a pack changes", () => {
  test("are exactly those that have a text, each once", () =>
    expect(scenarios.map(({ id }) => id)).toEqual(scenarioIds));

  test.each([
    ["T01", "recordCommitteeVote"],
    ["T05", "holdCeremony"],
    ["T11", "recordCellVote"],
    ["T15", "recordCellVote"],
    ["T16", "recordCellVote"],
    ["T17", "recordSelfReview"],
    ["T22", "recordCellVote"],
    ["T30", "recordRecognitionCommitteeVote"],
  ] as const)("%s waits for %s and lacks nothing for it", (id, step) => {
    const { stage, on, facts } = scenarioOf(id);
    expect(lacksOn(id, step, on)).toEqual([]);
    expect(facts.mentors.map(({ to }) => to)).toEqual([null]);
    expect(nextStepOf(stage, facts)?.step).toBe(step);
  });

  test.each([
    ["T11", 1, ["certificate-expired"]],
    ["T15", -1, ["too-young"]],
    ["T22", 1, ["dossier-stale", "too-few-introducers"]],
  ] as const)("%s stands on the edge of its rule: %s day on, the cell may not vote", (id, days, codes) => {
    expect(lacksOn(id, "recordCellVote", addDays(scenarioOf(id).on, days))).toEqual(codes);
  });

  test("the vote on T16 and the self-review of T17 have the expected first and last day", () => {
    expect(lacksOn("T16", "recordCellVote", day("2025-12-11"))).toEqual([]);
    expect(lacksOn("T16", "recordCellVote", day("2025-12-12"))).toEqual(["too-old"]);
    expect(lacksOn("T17", "recordSelfReview", day("2025-10-09"))).toEqual(["probation-not-served"]);
  });

  test.each([
    ["T01", "decision", "2025-11-17"],
    ["T05", "ceremony", "2026-01-13"],
    ["T17", "recognitionVote", "2025-11-21"],
    ["T30", "recognitionDecision", "2025-12-15"],
  ] as const)("%s has a clock running: %s, until %s", (id, kind, dueOn) => {
    const { stage, facts } = scenarioOf(id);
    expect(deadlinesOf(stage, facts).find((each) => each.kind === kind)?.dueOn).toBe(dueOn);
  });
});
