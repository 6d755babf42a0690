import { describe, expect, test } from "vitest";
import { caseDaysOf } from "../../lib/admissions/clocks/case-days";
import { effectsOf } from "../../lib/admissions/procedure/any-step";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { factsOf, paperOf, readyForCell } from "../support/case-facts";

describe("the days used to list a case", () => {
  const none = { submittedOn: null, decisionOn: null, decisionNumber: null, decisionReceivedOn: null };

  test("are empty before the papers exist, and again after a paper is taken back", () => {
    expect(caseDaysOf(readyForCell())).toEqual({ ...none, admittedOn: null, officialOn: null });
    const served = factsOf({ papers: [paperOf("ceremonyMinutes", "2024-10-10")] });
    expect(caseDaysOf(served)).toEqual({ ...none, admittedOn: "2024-10-10", officialOn: null });
  });

  test("are the days on its papers", () => {
    const papers = [
      paperOf("decision", "2024-08-25", { number: "01-QĐ/ĐU" }),
      paperOf("decisionReceipt", "2024-09-03"),
      paperOf("ceremonyMinutes", "2024-09-15"),
    ];
    expect(caseDaysOf(factsOf({ papers, sentUpOn: day("2024-08-01") }))).toEqual({
      ...{ submittedOn: "2024-08-01", decisionOn: "2024-08-25", decisionNumber: "01-QĐ/ĐU" },
      ...{ decisionReceivedOn: "2024-09-03", admittedOn: "2024-09-15", officialOn: null },
    });
  });

  test("only a submission or a report counts as sending the case up", () => {
    const sent = (step: "submitForDecision" | "reportFailedVote" | "recordAppraisal") => {
      const form = { occurredOn: day("2025-10-01"), number: "05-TTr/ĐU" };
      return factsAfter(readyForCell(), step, effectsOf(step, form, readyForCell())).sentUpOn;
    };
    expect(sent("submitForDecision")).toBe("2025-10-01");
    expect(sent("reportFailedVote")).toBe("2025-10-01");
    expect(sent("recordAppraisal")).toBeUndefined();
    const before = { ...readyForCell(), sentUpOn: day("2025-09-20") };
    const left = stepDefinitions.recordAppraisal.leaves({ occurredOn: day("2025-10-01"), number: "01-BC/ĐU" }, before);
    expect(factsAfter(before, "recordAppraisal", left).sentUpOn).toBe("2025-09-20");
  });
});
