import { describe, expect, test } from "vitest";
import type { Stage } from "../../lib/admissions/case/stages";
import { admission, type Step } from "../../lib/admissions/procedure/procedure";
import { destinations, stageAfter } from "../../lib/workflow/machine";

describe("the stage after a step", () => {
  const ways: readonly (readonly [what: string, step: Step, stages: readonly Stage[]])[] = [
    ["to one stage", "holdCeremony", ["probation"]],
    ["nowhere, where it only adds to the file", "recordApplication", []],
    ["nowhere that is known beforehand, where it takes the last one back", "annulStep", []],
    ["to each stage its form may name, once", "annulDecision", ["approval", "annulled"]],
  ];

  test.each(ways)("%s", (_what, step, stages) => expect(destinations(admission[step].to)).toEqual(stages));

  test("is the step's target, or the present stage", () => {
    expect(stageAfter(admission, "ceremony", "holdCeremony")).toBe("probation");
    expect(stageAfter(admission, "dossier", "recordApplication")).toBe("dossier");
    expect(stageAfter(admission, "approval", "annulStep")).toBe("approval");
  });

  test("is chosen by the form where the step has several targets; an unknown choice keeps the stage", () => {
    const after = (redo?: string) => stageAfter(admission, "ceremony", "annulDecision", redo ? { redo } : {});
    expect(["committeeVote", "nothing", "other", undefined].map(after)).toEqual([
      "approval",
      "annulled",
      "ceremony",
      "ceremony",
    ]);
  });
});
