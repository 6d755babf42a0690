import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

const department = { from: day("2020-01-01"), to: null };
const voted = readyForCell({ votes: [voteOf("admission", "cell", "2025-09-15")] });
const recognised = factsOf({ votes: [voteOf("recognition", "cell", "2025-09-15")] });
const report = (occurredOn: string) => ({ occurredOn, number: "03-BC/ĐUBP" });

const cases = [
  ["the admission", "approval", "recordAppraisal", "recordCommitteeVote", "appraisal", voted],
  [
    "the recognition",
    "probation",
    "recordRecognitionAppraisal",
    "recordRecognitionCommitteeVote",
    "recognitionAppraisal",
    recognised,
  ],
] as const;

describe.each(cases)("%s in a cell under a departmental committee", (_what, stage, step, next, kind, facts) => {
  const under: AdmissionFacts = { ...facts, department };
  const commit = (each: AdmissionFacts, on: string) => refusalCodes(next, stage, each, voteForm(on));

  test("is appraised after the cell's vote and before the committee's vote", () => {
    expect(commit(under, "2025-09-20")).toEqual([`missing-${kind}`]);
    expect(refusalCodes(step, stage, under, report("2025-09-14"))).toEqual(["before-the-vote"]);
    expect(refusalCodes(step, stage, under, report("2025-09-15"))).toEqual([]);
    const appraised = { ...under, papers: [...under.papers, paperOf(kind, "2025-09-20")] };
    expect(commit(appraised, "2025-09-19")).toEqual(["before-its-paper"]);
    expect(commit(appraised, "2025-09-20")).toEqual([]);
  });

  test("without a departmental committee the appraisal is refused with a reason, and the committee may vote", () => {
    expect(refusalCodes(step, stage, facts, report("2025-09-20"))).toEqual(["no-department"]);
    expect(commit(facts, "2025-09-20")).toEqual([]);
  });

  test("is appraised up to the last day of the departmental committee, and not from the day it was closed", () => {
    const closed = { ...facts, department: { ...department, to: day("2025-09-20") } };
    expect(commit(closed, "2025-09-19")).toEqual([`missing-${kind}`]);
    expect(commit(closed, "2025-09-20")).toEqual([]);
  });
});

test("the appraisal is proposed only under a departmental committee, and no longer counts after the cell has to vote anew", () => {
  expect(nextStepOf("approval", { ...voted, department })).toMatchObject({ step: "recordAppraisal" });
  expect(nextStepOf("approval", voted)).toMatchObject({ step: "recordCommitteeVote" });
  const stated = { ...report("2025-09-20"), occurredOn: day("2025-09-20") };
  const appraised = factsAfter(voted, "recordAppraisal", stepDefinitions.recordAppraisal.leaves(stated, voted));
  expect(
    factsAfter(appraised, "returnDossier", {}, { corrects: ["vote-cellVote"] }).papers.map(({ kind }) => kind),
  ).not.toContain("appraisal");
});
