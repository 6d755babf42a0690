import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { PaperKind } from "../../lib/admissions/case/papers";
import type { Stage } from "../../lib/admissions/case/stages";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { dated } from "../../lib/regulations/dated";
import { provision } from "../../lib/regulations/instruments";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { factsOf, paperOf, readyForCell, verifiedOn, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

const on = "2025-10-20";
const ceremony = { mentorId: "member", place: "Hội trường", consentNumber: null, consentOn: null };
const vote = { ...voteForm(on), lateReason: "Chậm" };
const reviewed: readonly PaperKind[] = [
  "newMemberCertificate",
  "selfReview",
  "mentorReview",
  "probationMassOpinions",
  "probationResidenceOpinion",
];
const served = factsOf({
  papers: [paperOf("ceremonyMinutes", "2024-10-10"), ...reviewed.map((kind) => paperOf(kind, "2025-10-15"))],
});
const withPapers = (...kinds: PaperKind[]) => factsOf({ papers: kinds.map((kind) => paperOf(kind, "2025-10-01")) });
const without = (facts: AdmissionFacts, lost: PaperKind): AdmissionFacts => ({
  ...facts,
  papers: facts.papers.filter(({ kind }) => kind !== lost),
});

type Resting = readonly [Step, Stage, AdmissionFacts, object, PaperKind, code: string];
const resting: readonly Resting[] = [
  ["recordApplication", "dossier", withPapers("startPermission"), {}, "startPermission", "missing-startPermission"],
  ["receiveDecision", "ceremony", withPapers("decision"), {}, "decision", "missing-decision"],
  [
    "holdCeremony",
    "ceremony",
    withPapers("decision", "decisionReceipt"),
    ceremony,
    "decisionReceipt",
    "missing-decisionReceipt",
  ],
  [
    "announceRecognition",
    "official",
    withPapers("recognitionDecision"),
    {},
    "recognitionDecision",
    "missing-recognitionDecision",
  ],
  ["recordRecognitionVote", "probation", served, vote, "newMemberCertificate", "missing-newMemberCertificate"],
  ["recordRecognitionVote", "probation", served, vote, "selfReview", "missing-selfReview"],
  ["recordRecognitionVote", "probation", served, vote, "mentorReview", "missing-mentorReview"],
  ["recordRecognitionVote", "probation", served, vote, "probationMassOpinions", "missing-probationMassOpinions"],
  [
    "recordRecognitionVote",
    "probation",
    served,
    vote,
    "probationResidenceOpinion",
    "missing-probationResidenceOpinion",
  ],
];

describe("a step that needs papers", () => {
  test.each(resting)(
    "%s, at %s, is allowed with all of them and refused without one",
    (step, stage, facts, stated, lost, code) => {
      const taken = { occurredOn: day(on), ...stated };
      expect(refusalCodes(step, stage, facts, taken)).toEqual([]);
      expect(refusalCodes(step, stage, without(facts, lost), taken)).toEqual([code]);
    },
  );
});

describe("impossible statements are refused", () => {
  test("the committee certifies a history on the day of the cell's comment or later, not the day before", () => {
    const facts = readyForCell(verifiedOn("2025-09-01"));
    const certify = (occurredOn: string) =>
      refusalCodes("certifyHistory", "verification", facts, { occurredOn, cellCommentOn: day("2025-09-05") });
    expect(certify("2025-09-04")).toEqual(["certified-before-comment"]);
    expect(certify("2025-09-05")).toEqual([]);
  });

  test("a standing committee cannot have more members present than it has", () => {
    const facts = readyForCell({
      votes: [voteOf("admission", "cell", "2025-09-10"), voteOf("admission", "committee", "2025-09-15")],
    });
    const submitted = { ...facts, papers: [...facts.papers, paperOf("submission", "2025-09-16")] };
    const decide = (present: number) =>
      refusalCodes("recordDecision", "approval", submitted, {
        ...voteForm(on, { total: 11, present, yes: present }),
        number: "501-QĐ/ĐU",
        lateReason: null,
      });
    expect(decide(11)).toEqual([]);
    expect(decide(12)).toEqual(["more-present-than-convened"]);
  });

  test("a case the committee did not carry is not sent up: six of nine carry it, five do not", () => {
    const submit = (yes: number) => {
      const committee = voteOf("admission", "committee", "2025-09-15", {
        base: 9,
        yes,
        no: 9 - yes,
        carried: yes >= 6,
      });
      const facts = readyForCell({ votes: [voteOf("admission", "cell", "2025-09-10"), committee] });
      return refusalCodes("submitForDecision", "approval", facts, { occurredOn: on, number: "40-TTr/ĐU" });
    };
    expect(submit(5)).toEqual(["committee-vote-not-carried"]);
    expect(submit(6)).toEqual([]);
  });

  test("a union's branch may not introduce where a rule forbids it", () => {
    const source = provision("QĐ 294-QĐ/TW", "3.1");
    const branchMayIntroduce = dated<boolean>("Invented", [{ from: "2025-07-01", value: false, cites: source }]);
    const resolve = (facts: AdmissionFacts) =>
      refusalCodes("recordUnionResolution", "dossier", facts, {
        occurredOn: on,
        union: "youth",
        madeBy: "branch",
        isMember: "yes",
        number: "03-NQ/ĐTN",
      });
    expect(resolve(readyForCell())).toEqual([]);
    expect(resolve(readyForCell({ rules: { ...builtInRulebook, branchMayIntroduce } }))).toEqual([
      "branch-may-not-introduce",
    ]);
  });
});
