import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { PaperFact } from "../../lib/admissions/case/papers";
import { admission } from "../../lib/admissions/procedure/procedure";
import { addDays, day } from "../../lib/primitives/day";
import { availableSteps } from "../../lib/workflow/machine";
import { factsOf, paperOf, readyForCell, replacePapers } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

const cellVote = (facts: AdmissionFacts, on: string) => refusalCodes("recordCellVote", "approval", facts, voteForm(on));
const adding = (facts: AdmissionFacts, ...papers: PaperFact[]) => ({ ...facts, papers: [...facts.papers, ...papers] });
const openOn = (facts: AdmissionFacts, on: string) =>
  availableSteps(admission, "approval", { ...facts, on: day(on) })
    .filter(({ sideStep }) => !sideStep)
    .map(({ step }) => step);

describe("a dossier that the cell has not considered within twelve months", () => {
  const old = replacePapers(
    readyForCell(),
    paperOf("application", "2024-11-05", { details: { youthUnion: "no", tradeUnion: "no", unionOfficer: "no" } }),
    paperOf("awarenessCertificate", "2024-05-10"),
  );
  const opinions = [paperOf("massOpinions", "2025-11-21"), paperOf("residenceOpinion", "2025-11-20")];
  const introductions = [
    paperOf("introduction", "2025-11-18", { personId: "member" }),
    paperOf("introduction", "2025-11-19", { personId: "second" }),
  ];

  test("T22: may be considered on the last day of the twelve months, not the day after", () => {
    expect(cellVote(old, "2025-11-05")).toEqual([]);
    expect(cellVote(old, "2025-11-06")).toEqual(["dossier-stale", "too-few-introducers"]);
  });

  test("then needs introductions and opinions again, but not the papers that are still valid", () => {
    expect(openOn(old, "2025-11-05")).toEqual([
      "recordCellVote",
      "recordCommitteeVote",
      "submitForDecision",
      "recordDecision",
    ]);
    expect(openOn(old, "2025-11-06").slice(0, 3)).toEqual(["recordIntroduction", "recordOpinions", "recordCellVote"]);
  });

  test("may be introduced again by the same members, and the application stays valid", () => {
    const introduce = (occurredOn: string) =>
      refusalCodes("recordIntroduction", "approval", old, {
        occurredOn,
        introducerId: "member",
        togetherSince: day("2020-01-01"),
      });
    expect(introduce("2025-11-05")).toEqual(["introduced-already"]);
    expect(introduce("2025-11-06")).toEqual([]);
  });

  test("may be considered again when all of them are new, and lapses twelve months after the first new one", () => {
    expect(cellVote(adding(old, ...introductions), "2025-12-01")).toEqual(["dossier-stale"]);
    expect(cellVote(adding(old, ...opinions), "2025-12-01")).toEqual(["dossier-stale", "too-few-introducers"]);
    const anew = adding(old, ...introductions, ...opinions);
    expect(cellVote(anew, "2025-11-21")).toEqual([]);
    expect(cellVote(anew, "2026-11-18")).toEqual([]);
    expect(cellVote(anew, "2026-11-19")).toEqual(["dossier-stale", "too-few-introducers"]);
  });

  test("an old introduction does not count together with a new one", () => {
    const one = adding(old, ...introductions.slice(0, 1), ...opinions);
    expect(cellVote(one, "2025-12-01")).toEqual(["too-few-introducers"]);
  });

  test("before 09/06/2025 the limit is not known, and the step is allowed when the ground is stated", () => {
    const older = readyForCell({
      papers: readyForCell().papers.map((paper) => ({ ...paper, datedOn: addDays(paper.datedOn, -800) })),
    });
    const confirmed = { ...voteForm("2025-06-06"), confirmation: "HD 01-HD/TW 2021, bản lưu tại Văn phòng" };
    // The limit, and the form of the vote.
    expect(cellVote(older, "2025-06-06")).toEqual(["rule-unknown", "rule-unknown"]);
    expect(refusalCodes("recordCellVote", "approval", older, confirmed)).toEqual([]);
    expect(cellVote(older, "2025-06-09")).toContain("dossier-stale");
  });
});

describe("a class certificate that expires before the cell meets", () => {
  const facts = replacePapers(readyForCell(), paperOf("awarenessCertificate", "2020-10-01"));

  test("is required again, and with a new one the cell may vote", () => {
    expect(openOn(facts, "2025-10-01")).not.toContain("recordCertificate");
    expect(openOn(facts, "2025-10-02")).toContain("recordCertificate");
    expect(cellVote(facts, "2025-10-02")).toEqual(["certificate-expired"]);
    expect(cellVote(adding(facts, paperOf("awarenessCertificate", "2025-10-02")), "2025-10-02")).toEqual([]);
  });
});

describe("who introduces", () => {
  const youth = paperOf("unionResolution", "2025-07-15", { details: { union: "youth" } });
  const trade = paperOf("unionResolution", "2025-07-15", { details: { union: "trade" } });
  const ready = readyForCell();
  const withOne = { ...ready, papers: ready.papers.filter(({ personId }) => personId !== "second") };
  const vote = (facts: AdmissionFacts) => cellVote(facts, "2025-10-01");

  test("two official members introduce, or one together with the Youth Union or the trade union", () => {
    expect(vote(ready)).toEqual([]);
    expect(vote(withOne)).toEqual(["too-few-introducers"]);
    expect(vote(adding(withOne, youth))).toEqual([]);
    expect(vote(adding(withOne, trade))).toEqual([]);
    expect(
      vote(adding(factsOf({ papers: withOne.papers.filter(({ kind }) => kind !== "introduction") }), youth)),
    ).toEqual(["too-few-introducers"]);
  });

  test("the same member introducing twice counts once", () => {
    expect(vote(adding(withOne, paperOf("introduction", "2025-07-11", { personId: "member" })))).toEqual([
      "too-few-introducers",
    ]);
  });

  test("T29: two members or the trade union do not replace a required resolution of the Youth Union", () => {
    const stating = (facts: AdmissionFacts, youthUnion: "yes" | "no") => ({
      ...replacePapers(facts, paperOf("application", "2025-06-10", { details: { youthUnion } })),
      person: { ...facts.person, bornOn: day("1999-03-15") },
    });
    expect(vote(stating(ready, "yes"))).toEqual(["union-must-introduce"]);
    expect(vote(stating(adding(ready, trade), "yes"))).toEqual(["union-must-introduce"]);
    expect(vote(stating(adding(withOne, youth), "yes"))).toEqual([]);
    expect(vote(stating(adding(withOne, youth), "no"))).toEqual(["too-few-introducers"]);
  });
});
