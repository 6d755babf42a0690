import { describe, expect, test } from "vitest";
import type { Kinship } from "../../lib/admissions/case/relatives";
import { effectsOf } from "../../lib/admissions/procedure/any-step";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import type { StepInput } from "../../lib/admissions/procedure/procedure";
import { addDays, day } from "../../lib/primitives/day";
import { withPacks } from "../../lib/regulations/packs/entered-packs";
import { shippedDrafts } from "../../lib/regulations/packs/shipped-drafts";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { allSections, factsOf, paperOf, readyForCell, replacePapers, requestOf } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

/** The rules with the draft of 2026 switched on: its values hold from the day of issue of QĐ 208-QĐ/TW. */
const rules = withPacks(builtInRulebook, shippedDrafts);
const from = "2026-07-26";
const before = addDays(day(from), -1);

describe("which relatives are verified", () => {
  const certify = (occurredOn: string, kinships: readonly Kinship[], asked: readonly Kinship[]) => {
    const family = kinships.map((kinship) => ({ id: kinship, kinship }));
    const verifications = [null, ...asked].map((relativeId) =>
      requestOf("2026-05-04", {
        ...{ id: `about ${relativeId}`, relativeId, answeredOn: day("2026-06-01"), result: "correct" },
      }),
    );
    const stated = { occurredOn, cellCommentOn: day("2026-06-10"), schoolingShownBy: "diploma" };
    return refusalsOf("certifyHistory", "verification", factsOf({ rules, family, verifications }), stated).map(
      ({ code, facts: { who } }) => [code, who],
    );
  };
  const parents: readonly Kinship[] = ["father", "mother", "spouse"];
  const inLaws: readonly Kinship[] = ["fatherInLaw", "motherInLaw"];

  test("follows from the rule of the day: who raised the spouse is from the day the draft of 2026 holds, not the day before", () => {
    const family = [...parents, ...inLaws, "spouseRaisedBy"] as const;
    expect(certify(before, family, [...parents, ...inLaws])).toEqual([]);
    expect(certify(from, family, [...parents, ...inLaws])).toEqual([["verification-not-asked", "spouseRaisedBy"]]);
    expect(certify(from, family, family)).toEqual([]);
  });

  test("takes in who raised the spouse under every text where named in the place of a parent-in-law", () => {
    expect(certify(before, [...parents, "spouseRaisedBy"], parents)).toEqual([
      ["verification-not-asked", "spouseRaisedBy"],
    ]);
    expect(certify(before, [...parents, "spouseRaisedBy"], [...parents, "spouseRaisedBy"])).toEqual([]);
  });
});

describe("who gives the opinion of the residence", () => {
  const applied = factsOf({ rules, papers: [paperOf("application", "2026-05-10")], sectionsPassed: allSections });
  const served = factsOf({ rules, papers: [paperOf("ceremonyMinutes", "2025-06-02")] });
  const opinion = (occurredOn: string, residenceBy: string) =>
    refusalCodes("recordOpinions", "dossier", applied, { occurredOn, residenceBy, residenceOn: day("2026-07-20") });
  const onProbationer = (occurredOn: string, residenceBy: string) =>
    refusalCodes("recordProbationOpinions", "probation", served, {
      ...{ occurredOn, residenceBy, residenceOn: day("2026-07-20") },
    });

  test("is the committee of the cell there; a cell that has one may speak itself from the day the draft of 2026 holds", () => {
    expect([opinion(before, "cellCommittee"), opinion(from, "cellCommittee")]).toEqual([[], []]);
    expect([opinion(before, "cell"), opinion(from, "cell")]).toEqual([["opinion-of-other-body"], []]);
    expect([onProbationer(before, "cell"), onProbationer(from, "cell")]).toEqual([["opinion-of-other-body"], []]);
  });

  test("is the cell itself where it has no committee, under every text", () => {
    expect([opinion(before, "cellWithoutCommittee"), opinion(from, "cellWithoutCommittee")]).toEqual([[], []]);
  });

  test("is asked about, for a cell that has a committee, where the text of the day is not known", () => {
    const early = factsOf({ papers: [paperOf("application", "2025-05-10")] });
    const on = { occurredOn: "2025-06-08", residenceOn: day("2025-06-01") };
    expect(refusalCodes("recordOpinions", "dossier", early, { ...on, residenceBy: "cell" })).toEqual(["rule-unknown"]);
    expect(refusalCodes("recordOpinions", "dossier", early, { ...on, residenceBy: "cellCommittee" })).toEqual([]);
  });
});

describe("what shows the least schooling", () => {
  const vote = (heldOn: string, schoolingShownBy: string | null, schooling = "lowerSecondary") => {
    const ready = readyForCell({ rules });
    const facts = replacePapers(
      { ...ready, person: { ...ready.person, schooling } },
      paperOf("application", "2025-12-01"),
      paperOf("massOpinions", "2026-01-20"),
      paperOf("residenceOpinion", "2026-01-18"),
      paperOf("committeeCertification", "2026-02-02", { details: schoolingShownBy ? { schoolingShownBy } : {} }),
      ...["member", "second"].map((personId) => paperOf("introduction", "2026-01-10", { personId })),
    );
    return refusalsOf("recordCellVote", "approval", facts, voteForm(heldOn));
  };
  const codes = (...call: Parameters<typeof vote>) => vote(...call).map(({ code }) => code);

  test("is a diploma, and from the day the draft of 2026 holds also that the programme was completed", () => {
    expect([codes(before, "diploma"), codes(from, "diploma")]).toEqual([[], []]);
    expect(codes(before, "programmeCompleted")).toEqual(["schooling-not-shown"]);
    expect(codes(from, "programmeCompleted")).toEqual([]);
    expect([codes(before, "none"), codes(from, "none")]).toEqual([["schooling-not-shown"], ["schooling-not-shown"]]);
  });

  test("is told with the provision of the day of the meeting and what to do next", () => {
    const [refusal] = vote(before, "programmeCompleted");
    expect(refusal?.cites).toEqual({ instrument: "QĐ 294-QĐ/TW", clause: "1.2.1" });
    expect(refusal && sentence(vi, refusal)).toMatch(/hoàn thành chương trình.*cần: Bằng tốt nghiệp.*chứng nhận lại/);
  });

  test("is not asked of who has more schooling, nor of a history certified before it was recorded", () => {
    expect(codes(before, "none", "bachelor")).toEqual([]);
    expect(codes(before, null)).toEqual([]);
  });
});

describe("the announcement of a recognition", () => {
  const recognise = (decidedOn: string) => {
    const input = { occurredOn: day(decidedOn), number: "12-QĐ/ĐU", lateReason: null } as unknown as StepInput;
    return effectsOf("issueRecognition", input, factsOf()).standing;
  };
  const waitingAfter = (decidedOn: string) =>
    nextStepOf("official", factsOf({ papers: [paperOf("recognitionDecision", decidedOn)] }))?.step;

  test("is owed where the text of the day of the decision asks for it; the day before, the decision itself counts", () => {
    expect([waitingAfter("2025-06-08"), waitingAfter("2025-06-09")]).toEqual([undefined, "announceRecognition"]);
    expect(recognise("2025-06-08")).toEqual({ kind: "official", from: "2025-06-08" });
    expect(recognise("2025-06-09")).toBeUndefined();
  });
});
