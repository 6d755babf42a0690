import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { localDeadlinesOf } from "../../lib/admissions/clocks/local-deadlines";
import { day } from "../../lib/primitives/day";
import { rulebookAt } from "../../lib/regulations/packs/entered-rules";
import { factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";

/** The rules of a province that set its own periods from a day. */
const provincial = (values: Readonly<Record<string, number>>, from = "2025-07-01") =>
  rulebookAt(
    {
      packs: [],
      localRules: Object.entries(values).map(([rule, value]) => ({
        ...{ path: "s.", rule, value, instrument: "HD 01-HD/TU", clause: "2", confidence: "high" as const },
        ...{ from: day(from), until: null },
      })),
    },
    "s.o.",
  );
const rules = provincial({
  ...{ dossierSendingDays: 5, committeeResolutionDays: 15, admissionDecisionDays: 30 },
  ...{ ceremonyDays: 20, recognitionVoteDays: 10, recognitionDecisionDays: 25 },
});
const days = (stage: Parameters<typeof localDeadlinesOf>[0], facts: AdmissionFacts) =>
  localDeadlinesOf(stage, facts).map(({ rule, dueOn }) => [rule, dueOn]);

describe("the deadlines a province sets for itself", () => {
  const cell = voteOf("admission", "cell", "2025-09-15");
  const committee = voteOf("admission", "committee", "2025-09-22");

  test("after the cell's resolution cover the decision, sending the dossier and the committee", () => {
    expect(days("approval", readyForCell({ rules, votes: [cell] }))).toEqual([
      ["admissionDecisionDays", "2025-10-27"],
      ["dossierSendingDays", "2025-09-22"],
      ["committeeResolutionDays", "2025-10-06"],
    ]);
  });

  test("between the cell and the committee end with the committee's resolution, not with a failed vote", () => {
    expect(days("approval", readyForCell({ rules, votes: [cell, committee] }))).toEqual([
      ["admissionDecisionDays", "2025-10-27"],
    ]);
    const lost = { ...committee, carried: false };
    expect(days("approval", readyForCell({ rules, votes: [cell, lost] }))).toHaveLength(3);
  });

  test("do not run before the cell has voted, after a failed vote, or in a withdrawn case", () => {
    expect(days("approval", readyForCell({ rules }))).toEqual([]);
    expect(days("approval", readyForCell({ rules, votes: [{ ...cell, carried: false }] }))).toEqual([]);
    expect(days("withdrawn", readyForCell({ rules, votes: [cell] }))).toEqual([]);
  });

  test("are shown where the central period is not known, which is no reason to hide them", () => {
    const early = provincial({ recognitionDecisionDays: 25 }, "2025-02-03");
    const papers = [paperOf("ceremonyMinutes", "2024-02-20")];
    const voted = factsOf({ rules: early, papers, votes: [voteOf("recognition", "cell", "2025-03-03")] });
    expect(days("probation", voted)).toEqual([["recognitionDecisionDays", "2025-04-08"]]);
  });

  test("are shown with the matching central deadline, and not with the end of the twelve months", () => {
    const received = factsOf({ rules, papers: [paperOf("decisionReceipt", "2025-12-01")] });
    expect(days("ceremony", received)).toEqual([["ceremonyDays", "2025-12-29"]]);
    const probationer = factsOf({ rules, papers: [paperOf("ceremonyMinutes", "2024-10-10")] });
    expect(days("probation", probationer)).toEqual([["recognitionVoteDays", "2025-10-24"]]);
    const voted = { ...probationer, votes: [voteOf("recognition", "cell", "2025-11-03")] };
    expect(days("probation", voted)).toEqual([["recognitionDecisionDays", "2025-12-08"]]);
  });

  test("do not exist where the province has set none", () => {
    expect(days("approval", readyForCell({ votes: [cell] }))).toEqual([]);
  });
});
