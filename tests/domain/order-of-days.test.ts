import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { PaperKind } from "../../lib/admissions/case/papers";
import type { Stage } from "../../lib/admissions/case/stages";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { addDays, day } from "../../lib/primitives/day";
import { allSections, factsOf, paperOf, readyForCell, replacePapers, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

const bothVoted = (purpose: "admission" | "recognition", on: string) => [
  voteOf(purpose, "cell", on),
  voteOf(purpose, "committee", on),
];
const vote = voteForm("2000-01-01");
const decision = {
  ...voteForm("2000-01-01", { total: 11, present: 11, yes: 11 }),
  number: "01-QĐ/ĐU",
  lateReason: "Chậm",
};
const base = "2025-09-10";

const reviewed: readonly PaperKind[] = [
  "newMemberCertificate",
  "selfReview",
  "mentorReview",
  "probationMassOpinions",
  "probationResidenceOpinion",
];
const served = (rest: Partial<AdmissionFacts> = {}) =>
  factsOf({
    papers: [paperOf("ceremonyMinutes", "2024-09-01"), ...reviewed.map((kind) => paperOf(kind, "2025-09-05"))],
    ...rest,
  });

type Order = readonly [what: string, step: Step, stage: Stage, facts: AdmissionFacts, stated: object, refusal: string];

/** Each step needs something dated 10/09/2025: it is refused the day before and allowed on that day. */
const orders: readonly Order[] = [
  [
    "the application and the permission",
    "recordApplication",
    "dossier",
    factsOf({ papers: [paperOf("startPermission", base)] }),
    {},
    "before-its-paper",
  ],
  [
    "an introduction and the application",
    "recordIntroduction",
    "dossier",
    factsOf({ papers: [paperOf("application", base)] }),
    { introducerId: "member", togetherSince: day("2020-01-01") },
    "before-its-paper",
  ],
  [
    "a union's resolution and the application",
    "recordUnionResolution",
    "dossier",
    factsOf({ papers: [paperOf("application", base)] }),
    { union: "youth", number: "1" },
    "before-its-paper",
  ],
  [
    "the cell's vote and the class certificate",
    "recordCellVote",
    "approval",
    replacePapers(readyForCell(), paperOf("awarenessCertificate", base)),
    vote,
    "before-its-paper",
  ],
  [
    "the cell's vote and the opinions of organisations",
    "recordCellVote",
    "approval",
    replacePapers(readyForCell(), paperOf("massOpinions", base)),
    vote,
    "before-its-paper",
  ],
  [
    "the cell's vote and the opinion of the residence",
    "recordCellVote",
    "approval",
    replacePapers(readyForCell(), paperOf("residenceOpinion", base)),
    vote,
    "before-its-paper",
  ],
  [
    "the cell's vote and the certified history",
    "recordCellVote",
    "approval",
    replacePapers(readyForCell(), paperOf("committeeCertification", base)),
    vote,
    "before-its-paper",
  ],
  [
    "the committee's vote and the cell's",
    "recordCommitteeVote",
    "approval",
    readyForCell({ votes: [voteOf("admission", "cell", base)] }),
    vote,
    "before-the-vote",
  ],
  [
    "the submission and the committee's vote",
    "submitForDecision",
    "approval",
    readyForCell({ votes: bothVoted("admission", base) }),
    { number: "40-TTr/ĐU" },
    "before-the-vote",
  ],
  [
    "the decision and the submission",
    "recordDecision",
    "approval",
    readyForCell({
      papers: [...readyForCell().papers, paperOf("submission", base)],
      votes: bothVoted("admission", "2025-09-01"),
    }),
    decision,
    "before-its-paper",
  ],
  [
    "the receipt and the decision",
    "receiveDecision",
    "ceremony",
    factsOf({ papers: [paperOf("decision", base)] }),
    {},
    "before-its-paper",
  ],
  [
    "the ceremony and the receipt",
    "holdCeremony",
    "ceremony",
    factsOf({ papers: [paperOf("decisionReceipt", base)] }),
    { mentorId: "member", consentNumber: null, consentOn: null },
    "before-its-paper",
  ],
  [
    "the new members' certificate and the ceremony",
    "recordNewMemberCertificate",
    "probation",
    factsOf({ papers: [paperOf("ceremonyMinutes", base)] }),
    {},
    "before-its-paper",
  ],
  [
    "the self-review and the end of probation",
    "recordSelfReview",
    "probation",
    factsOf({ papers: [paperOf("ceremonyMinutes", "2024-09-10")] }),
    {},
    "probation-not-served",
  ],
  [
    "the mentor's review and the end of probation",
    "recordMentorReview",
    "probation",
    factsOf({ papers: [paperOf("ceremonyMinutes", "2024-09-10")] }),
    {},
    "probation-not-served",
  ],
  ...reviewed.map(
    (kind): Order => [
      `the vote on recognition and ${kind}`,
      "recordRecognitionVote",
      "probation",
      replacePapers(served(), paperOf(kind, base)),
      { ...vote, lateReason: null },
      "before-its-paper",
    ],
  ),
  [
    "the committee's vote on recognition and the cell's",
    "recordRecognitionCommitteeVote",
    "probation",
    served({ votes: [voteOf("recognition", "cell", base)] }),
    vote,
    "before-the-vote",
  ],
  [
    "the request for recognition and the committee's vote",
    "submitForRecognition",
    "probation",
    served({ votes: bothVoted("recognition", base) }),
    { number: "40-TTr/ĐU" },
    "before-the-vote",
  ],
  [
    "the decision of recognition and the request",
    "recordRecognition",
    "probation",
    served({
      papers: [...served().papers, paperOf("recognitionSubmission", base)],
      votes: bothVoted("recognition", "2025-09-06"),
    }),
    decision,
    "before-its-paper",
  ],
  [
    "a refusal and the submission",
    "refuse",
    "approval",
    readyForCell({ papers: [...readyForCell().papers, paperOf("submission", base)] }),
    { reason: "Lý do" },
    "before-its-paper",
  ],
];

describe("no step is dated before what it depends on", () => {
  test.each(orders)("%s", (_what, step, stage, facts, stated, refusal) => {
    const codes = (occurredOn: string) => [...new Set(refusalCodes(step, stage, facts, { ...stated, occurredOn }))];
    expect(codes(addDays(day(base), -1))).toEqual([refusal]);
    expect(codes(base)).toEqual([]);
  });
});

describe("a second day on the form", () => {
  const applied = factsOf({ papers: [paperOf("application", "2025-06-10")], sectionsPassed: allSections });
  const opinions = (residenceOn: string) =>
    refusalCodes("recordOpinions", "dossier", applied, {
      ...{ occurredOn: "2025-07-01", residenceBy: "cellCommittee", residenceOn: day(residenceOn) },
    });
  const sealed = (sealedOn: string) =>
    refusalCodes("sendToVerification", "dossier", applied, { occurredOn: "2025-07-01", sealedOn: day(sealedOn) });

  test("of the residence's opinion or the seal lies between the application and the step", () => {
    expect([opinions("2025-06-09"), opinions("2025-06-10")]).toEqual([["before-its-paper"], []]);
    expect(
      refusalCodes("recordOpinions", "dossier", applied, {
        ...{ occurredOn: "2025-06-09", residenceBy: "cellCommittee", residenceOn: day("2025-06-10") },
      }),
    ).toEqual(["before-its-paper", "after-the-step"]);
    expect([opinions("2025-07-01"), opinions("2025-07-02")]).toEqual([[], ["after-the-step"]]);
    expect([sealed("2025-06-09"), sealed("2025-06-10")]).toEqual([["before-its-paper"], []]);
    expect([sealed("2025-07-01"), sealed("2025-07-02")]).toEqual([[], ["after-the-step"]]);
  });

  test("of the residence's opinion on a probationary member is after the twelve months", () => {
    const facts = factsOf({ papers: [paperOf("ceremonyMinutes", "2024-10-10")] });
    const record = (residenceOn: string) =>
      refusalCodes("recordProbationOpinions", "probation", facts, {
        occurredOn: "2025-10-20",
        residenceBy: "cellCommittee",
        residenceOn: day(residenceOn),
      });
    expect([record("2025-10-09"), record("2025-10-10")]).toEqual([["before-probation-ends"], []]);
  });

  test("of the consent to a late ceremony lies between receipt and ceremony, and the consent is complete", () => {
    const received = factsOf({ papers: [paperOf("decisionReceipt", "2025-12-01")] });
    const hold = (consentNumber: string | null, consentOn: string | null) =>
      refusalCodes("holdCeremony", "ceremony", received, {
        occurredOn: "2026-01-14",
        mentorId: "member",
        consentNumber,
        consentOn: consentOn && day(consentOn),
      });
    expect(hold("15-CV/ĐU", "2026-01-14")).toEqual([]);
    expect(hold("15-CV/ĐU", "2026-01-15")).toEqual(["after-the-step"]);
    expect(hold("15-CV/ĐU", "2025-11-30")).toEqual(["before-its-paper"]);
    expect(hold("15-CV/ĐU", null)).toEqual(["consent-incomplete", "ceremony-too-late"]);
    expect(hold(null, "2026-01-12")).toEqual(["consent-incomplete", "ceremony-too-late"]);
  });
});

describe("replacing a mentor", () => {
  const facts = factsOf({
    mentors: [
      { personId: "member", name: "Trần Văn Ví Dụ", resolution: "01-NQ/CB", from: day("2025-03-10"), to: null },
    ],
  });
  const replace = (mentorId: string, occurredOn: string) =>
    refusalCodes("replaceMentor", "dossier", facts, { mentorId, resolution: "02-NQ/CB", occurredOn });

  test("needs another official member, from the day the previous mentor began or later", () => {
    expect(replace("second", "2025-03-09")).toEqual(["before-the-mentor"]);
    expect(replace("second", "2025-03-10")).toEqual([]);
    expect(replace("member", "2025-05-01")).toEqual(["mentor-unchanged"]);
    expect(replace("probationer", "2025-05-01")).toEqual(["mentor-not-official"]);
    expect(replace("applicant", "2025-05-01")).toContain("is-the-applicant");
  });
});

describe("ending a case early", () => {
  test("the cell may take a name off the list until the file is sent up; then only the competent committee may close the case", () => {
    const off = (facts: AdmissionFacts) =>
      refusalCodes("takeOffList", "approval", facts, { occurredOn: "2025-09-10", reason: "Lý do" });
    const lost = [voteOf("admission", "cell", "2025-09-05", { yes: 11, carried: false })];
    expect(off(readyForCell({ votes: lost }))).toEqual([]);
    expect(off(readyForCell({ papers: [...readyForCell().papers, paperOf("submission", "2025-09-10")] }))).toEqual([
      "already-submitted",
    ]);
  });
});
