import { describe, expect, test } from "vitest";
import type { Stage } from "../../lib/admissions/case/stages";
import { admission, type Step } from "../../lib/admissions/procedure/procedure";
import { destinations, stageAfter } from "../../lib/workflow/machine";

describe("where a step leads", () => {
  const ways: readonly (readonly [what: string, step: Step, stages: readonly Stage[]])[] = [
    ["to one stage", "holdCeremony", ["probation"]],
    ["nowhere, where it only adds to the file", "recordApplication", []],
    ["nowhere that is known beforehand, where it takes the last one back", "annulStep", []],
    ["to each stage its form may name, once", "annulDecision", ["approval", "annulled"]],
  ];

  test.each(ways)("%s", (_what, step, stages) => expect(destinations(admission[step].to)).toEqual(stages));

  test("the case stands there after it, or where it stood", () => {
    expect(stageAfter(admission, "ceremony", "holdCeremony")).toBe("probation");
    expect(stageAfter(admission, "dossier", "recordApplication")).toBe("dossier");
    expect(stageAfter(admission, "approval", "annulStep")).toBe("approval");
  });

  test("the form decides where the step has several ways, and a word that names none changes nothing", () => {
    const after = (redo?: string) => stageAfter(admission, "ceremony", "annulDecision", redo ? { redo } : {});
    expect(["committeeVote", "nothing", "other", undefined].map(after)).toEqual([
      "approval",
      "annulled",
      "ceremony",
      "ceremony",
    ]);
  });
});
