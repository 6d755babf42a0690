import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { VerificationFact } from "../../lib/admissions/case/verification";
import { caseDaysOf } from "../../lib/admissions/clocks/case-days";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { allSections, factsOf, paperOf, readyForCell, replacePapers, verifiedOn, voteOf } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

const cellVote = (facts: AdmissionFacts, on: string, confirmation?: string) =>
  refusalCodes("recordCellVote", "approval", facts, { ...voteForm(on), confirmation });
const bornOn = (facts: AdmissionFacts, born: string): AdmissionFacts => ({
  ...facts,
  person: { ...facts.person, bornOn: day(born) },
});

describe("the cell meeting", () => {
  test("the cell may vote when all papers are on file and in time", () => {
    expect(cellVote(readyForCell(), "2025-10-01")).toEqual([]);
  });

  test("T15: refused the day before the 18th birthday, allowed on the birthday", () => {
    const facts = replacePapers(bornOn(readyForCell(), "2007-10-20"), paperOf("committeeCertification", "2025-09-01"));
    expect(cellVote(facts, "2025-10-19")).toEqual(["too-young"]);
    expect(cellVote(facts, "2025-10-20")).toEqual([]);
  });

  test("T16: allowed up to the day before the person is 60 years and one month old", () => {
    const facts = bornOn(readyForCell(), "1965-11-12");
    expect(cellVote(facts, "2025-11-12")).toEqual([]);
    expect(cellVote(facts, "2025-12-11")).toEqual([]);
    expect(cellVote(facts, "2025-12-12")).toEqual(["too-old"]);
  });

  test("lower secondary schooling is the minimum", () => {
    const schooled = (schooling: string) => ({ ...readyForCell(), person: { ...readyForCell().person, schooling } });
    expect(cellVote(schooled("primary"), "2025-10-01")).toEqual(["too-little-schooling"]);
    expect(cellVote(schooled("lowerSecondary"), "2025-10-01")).toEqual([]);
  });

  test("T11: a class certificate is valid for exactly 60 months", () => {
    const facts = readyForCell({
      papers: [
        ...readyForCell().papers.filter(
          ({ kind }) =>
            ![
              "awarenessCertificate",
              "application",
              "introduction",
              "committeeCertification",
              "massOpinions",
              "residenceOpinion",
            ].includes(kind),
        ),
        paperOf("awarenessCertificate", "2020-01-15"),
        paperOf("application", "2024-06-01"),
        paperOf("introduction", "2024-07-01", { personId: "member" }),
        paperOf("introduction", "2024-07-01", { personId: "second" }),
        paperOf("massOpinions", "2024-07-02"),
        paperOf("residenceOpinion", "2024-07-02"),
        paperOf("committeeCertification", "2024-12-01"),
      ],
    });
    // Before HD 06 the validity of a dossier is not known, so a person must confirm it, and nothing else.
    const ground = "HD 01-HD/TW 2021, bản lưu tại Văn phòng";
    expect(cellVote(facts, "2025-01-15", ground)).toEqual([]);
    expect(cellVote(facts, "2025-01-16", ground)).toEqual(["certificate-expired"]);
    expect(cellVote(facts, "2025-02-03", ground)).toEqual(["certificate-expired"]);
  });

  test("T22: a dossier of 05/11/2024 may be considered until 05/11/2025", () => {
    const facts = replacePapers(readyForCell(), paperOf("application", "2024-11-05"));
    expect(cellVote(facts, "2025-11-05")).toEqual([]);
    expect(cellVote(facts, "2025-11-06")).toEqual(["dossier-stale", "too-few-introducers"]);
  });

  test("T29: two introductions are needed, or one and a union's resolution", () => {
    const one = readyForCell({ papers: readyForCell().papers.filter(({ personId }) => personId !== "second") });
    expect(cellVote(one, "2025-10-01")).toEqual(["too-few-introducers"]);
    const withUnion = {
      ...one,
      papers: [...one.papers, paperOf("unionResolution", "2025-07-15", { details: { union: "youth" } })],
    };
    expect(cellVote(withUnion, "2025-10-01")).toEqual([]);
  });

  test("all missing papers are named at once", () => {
    expect(cellVote(factsOf(), "2025-10-01")).toEqual([
      "missing-awarenessCertificate",
      "missing-application",
      "too-few-introducers",
      "missing-massOpinions",
      "missing-residenceOpinion",
      "missing-committeeCertification",
    ]);
  });
});

describe("introductions", () => {
  const introduce = (stated: Readonly<Record<string, string>>) =>
    refusalCodes("recordIntroduction", "dossier", factsOf({ papers: [paperOf("application", "2024-11-01")] }), {
      introducerId: "member",
      ...stated,
    });

  test("T13: an introducer who has worked with the person for eleven months is refused, for twelve is accepted", () => {
    expect(introduce({ occurredOn: "2025-11-09", togetherSince: "2024-11-10" })).toEqual(["not-together-long-enough"]);
    expect(introduce({ occurredOn: "2025-11-10", togetherSince: "2024-11-10" })).toEqual([]);
  });

  test("T12: the twelve months count from working together, not from official membership", () => {
    const recent = factsOf({
      papers: [paperOf("application", "2025-09-01")],
      named: [{ id: "recent", name: "Đỗ Ví Dụ", official: [{ from: day("2025-04-12"), to: null }] }],
    });
    const stated = { introducerId: "recent", togetherSince: "2023-10-01" };
    expect(refusalCodes("recordIntroduction", "dossier", recent, { ...stated, occurredOn: "2025-10-20" })).toEqual([]);
  });

  test("a probationary member, the applicant and somebody who already introduces are refused", () => {
    expect(introduce({ introducerId: "probationer", occurredOn: "2025-11-10", togetherSince: "2020-01-01" })).toEqual([
      "introducer-not-official",
    ]);
    expect(introduce({ introducerId: "applicant", occurredOn: "2025-11-10", togetherSince: "2020-01-01" })).toContain(
      "is-the-applicant",
    );
    const facts = readyForCell();
    expect(
      refusalCodes("recordIntroduction", "dossier", facts, {
        introducerId: "member",
        occurredOn: "2025-11-10",
        togetherSince: "2020-01-01",
      }),
    ).toEqual(["introduced-already"]);
  });
});

describe("the order of papers", () => {
  test("introductions, history and opinions come after the application, and the application after the permission", () => {
    expect(
      refusalCodes("recordOpinions", "dossier", factsOf(), {
        ...{ occurredOn: "2025-07-01", residenceBy: "cellCommittee", residenceOn: "2025-07-01" },
      }),
    ).toEqual(["missing-application"]);
    const permitted = factsOf({ papers: [paperOf("startPermission", "2025-06-02")] });
    expect(refusalCodes("recordApplication", "dossier", permitted, { occurredOn: "2025-06-01" })).toEqual([
      "before-its-paper",
    ]);
    expect(refusalCodes("recordApplication", "dossier", permitted, { occurredOn: "2025-06-02" })).toEqual([]);
  });

  test("T32: the history is not certified while a relative's verification is open or not correct", () => {
    const certify = (answer: Partial<VerificationFact>) => {
      const { family, verifications } = verifiedOn("2025-09-05");
      const facts = factsOf({ family, verifications: verifications.map((each) => ({ ...each, ...answer })) });
      const stated = { occurredOn: "2025-09-10", cellCommentOn: day("2025-09-05") };
      return refusalCodes("certifyHistory", "verification", facts, stated);
    };
    expect(certify({ answeredOn: null, result: null })).toEqual(["verification-open"]);
    expect(certify({ answeredOn: day("2025-09-01"), result: "incomplete" })).toEqual(["verification-not-correct"]);
    expect(certify({ answeredOn: day("2025-09-06") })).toEqual(["comment-before-answers"]);
    expect(certify({})).toEqual([]);
  });

  test("the history is sent to verification only after all 23 sections have passed, and those that have not are named", () => {
    const refused = (sectionsPassed: readonly number[]) =>
      refusalsOf(
        "sendToVerification",
        "dossier",
        factsOf({ papers: [paperOf("application", "2025-06-10")], sectionsPassed }),
        { occurredOn: "2025-08-01", sealedOn: day("2025-07-31") },
      );
    expect(refused(allSections.filter((number) => number !== 3 && number !== 15))).toMatchObject([
      { code: "sections-not-passed", facts: { passed: 21, required: 23, open: "3, 15" } },
    ]);
    expect(refused(allSections)).toEqual([]);
  });
});

describe("permission to start", () => {
  const mentors = [
    { personId: "member", name: "Trần Văn Ví Dụ", resolution: "01-NQ/CB", from: day("2025-01-10"), to: null },
  ];

  const papers = [paperOf("sympathiserListing", "2025-02-17"), paperOf("startProposal", "2025-05-20")];
  const permit = (facts: AdmissionFacts) =>
    refusalCodes("permitStart", "mentoring", facts, { occurredOn: "2025-06-01" });
  const helped = factsOf({ papers, mentors, evaluatedOn: [day("2025-05-01")] });

  test("needs an official mentor and an evaluation", () => {
    expect(permit(factsOf({ papers }))).toEqual(["no-mentor", "no-evaluation"]);
    expect(permit(helped)).toEqual([]);
    const probationer = mentors.map((mentor) => ({ ...mentor, personId: "probationer" }));
    expect(permit({ ...helped, mentors: probationer })).toEqual(["mentor-not-official"]);
  });

  test("comes after the committee's list and the cell's proposal, or on the same day", () => {
    expect(permit({ ...helped, papers: [] })).toEqual(["missing-sympathiserListing", "missing-startProposal"]);
    const late = papers.map((paper) => ({ ...paper, datedOn: day("2025-06-02") }));
    expect(permit({ ...helped, papers: late })).toEqual(["before-its-paper", "before-its-paper"]);
  });

  test("the committee confirms a name on its list on the day of the cell's resolution or later", () => {
    const confirm = (facts: AdmissionFacts, occurredOn: string) =>
      refusalCodes("confirmSympathiser", "mentoring", facts, { occurredOn, number: "06-DS/ĐU" });
    const listed = factsOf({ papers: [paperOf("sympathiserResolution", "2025-02-10")] });
    expect(confirm(listed, "2025-02-09")).toEqual(["before-its-paper"]);
    expect(confirm(listed, "2025-02-10")).toEqual([]);
    expect(confirm(factsOf(), "2025-02-10")).toEqual(["missing-sympathiserResolution"]);
  });

  test("the cell proposes the start on the day of a mentor's evaluation or later", () => {
    const propose = (facts: AdmissionFacts, occurredOn: string) =>
      refusalCodes("proposeStart", "mentoring", facts, { occurredOn, resolution: "13-NQ/CB" });
    expect(propose(factsOf(), "2025-05-01")).toEqual(["no-mentor", "no-evaluation"]);
    expect(propose(helped, "2025-04-30")).toEqual(["no-evaluation"]);
    expect(propose(helped, "2025-05-01")).toEqual([]);
  });
});

describe("the decision", () => {
  const submitted = (cellVoteOn: string) =>
    readyForCell({
      papers: [...readyForCell().papers, paperOf("submission", cellVoteOn)],
      votes: [voteOf("admission", "cell", cellVoteOn), voteOf("admission", "committee", cellVoteOn)],
    });
  const decideOn = (facts: AdmissionFacts, occurredOn: string, lateReason: string | null = null) =>
    refusalCodes("recordDecision", "approval", facts, {
      ...voteForm(occurredOn, { total: 11, present: 11, yes: 6, no: 5 }),
      number: "10-QĐ/ĐU",
      lateReason,
    });

  test("T01: on the 45th working day no explanation is needed, on the 46th one is", () => {
    expect(decideOn(submitted("2025-09-15"), "2025-11-17")).toEqual([]);
    expect(decideOn(submitted("2025-09-15"), "2025-11-18")).toEqual(["late-without-reason"]);
    expect(decideOn(submitted("2025-09-15"), "2025-11-18", "Chờ kết luận tiêu chuẩn chính trị")).toEqual([]);
  });

  test("T03, T04: the resolution's day decides the period: 60 working days before 01/07/2025, 45 from that day", () => {
    expect(deadlinesOf("approval", submitted("2025-06-30"))).toMatchObject([
      { kind: "decision", dueOn: "2025-09-24", pack: "2025-01" },
    ]);
    expect(deadlinesOf("approval", submitted("2025-07-01"))).toMatchObject([
      { kind: "decision", dueOn: "2025-09-04", pack: "2025-07" },
    ]);
  });

  test("a deadline of a text of 2025 is provisional from 08/04/2026, on the day before it is not", () => {
    expect(deadlinesOf("approval", submitted("2026-04-07"))).toMatchObject([{ provisional: false }]);
    expect(deadlinesOf("approval", submitted("2026-04-08"))).toMatchObject([{ pack: "2025-07", provisional: true }]);
  });

  test("T28: 5 votes of 10 do not carry the decision", () => {
    const stated = {
      ...voteForm("2025-10-01", { total: 10, present: 10, yes: 5, no: 5 }),
      number: "10-QĐ/ĐU",
      lateReason: null,
    };
    expect(refusalCodes("recordDecision", "approval", submitted("2025-09-15"), stated)).toEqual([
      "superior-vote-not-carried",
    ]);
  });
});

describe("the ceremony", () => {
  const received = factsOf({ papers: [paperOf("decision", "2025-11-25"), paperOf("decisionReceipt", "2025-12-01")] });
  const noConsent = { consentNumber: null, consentOn: null };
  const hold = (occurredOn: string, consent: { consentNumber?: string; consentOn?: string } = {}) =>
    refusalCodes("holdCeremony", "ceremony", received, {
      occurredOn,
      place: "Hội trường",
      mentorId: "member",
      ...noConsent,
      ...consent,
    });

  test("T05: allowed on the 30th working day after receipt, on the 31st only with the superior's consent", () => {
    expect(hold("2026-01-13")).toEqual([]);
    expect(hold("2026-01-14")).toEqual(["ceremony-too-late"]);
    expect(hold("2026-01-14", { consentNumber: "15-CV/ĐU", consentOn: "2026-01-12" })).toEqual([]);
  });

  test("refused before the decision is received, and with a mentor who is not official", () => {
    expect(hold("2025-11-30")).toEqual(["before-its-paper"]);
    expect(
      refusalCodes("holdCeremony", "ceremony", received, {
        occurredOn: "2025-12-10",
        place: "Hội trường",
        mentorId: "probationer",
        ...noConsent,
      }),
    ).toEqual(["mentor-not-official"]);
  });

  test("in a year without a calendar the step is refused unless it is surely in time", () => {
    const late = factsOf({ papers: [paperOf("decision", "2026-12-20"), paperOf("decisionReceipt", "2026-12-25")] });
    const holdLate = (occurredOn: string) =>
      refusalCodes("holdCeremony", "ceremony", late, {
        occurredOn,
        place: "Hội trường",
        mentorId: "member",
        ...noConsent,
      });
    expect(holdLate("2027-01-24")).toEqual([]);
    expect(holdLate("2027-01-25")).toEqual(["calendar-not-loaded"]);
    expect(deadlinesOf("ceremony", late)).toMatchObject([{ kind: "ceremony", dueOn: null }]);
  });
});

describe("probation and recognition", () => {
  const admitted = (on: string, ...more: ReturnType<typeof paperOf>[]) =>
    factsOf({ papers: [paperOf("ceremonyMinutes", on), ...more] });

  test("T17: the self-review is refused before the end of the twelve months", () => {
    expect(refusalCodes("recordSelfReview", "probation", admitted("2024-10-10"), { occurredOn: "2025-10-09" })).toEqual(
      ["probation-not-served"],
    );
    expect(refusalCodes("recordSelfReview", "probation", admitted("2024-10-10"), { occurredOn: "2025-10-10" })).toEqual(
      [],
    );
  });

  const reviewed = (on: string) =>
    admitted(
      "2024-10-10",
      paperOf("newMemberCertificate", "2025-03-01"),
      paperOf("selfReview", on),
      paperOf("mentorReview", on),
      paperOf("probationMassOpinions", on),
      paperOf("probationResidenceOpinion", on),
    );
  const recognise = (facts: AdmissionFacts, on: string, lateReason: string | null = null) =>
    refusalCodes("recordRecognitionVote", "probation", facts, { ...voteForm(on), lateReason });

  test("T17, T19: the cell votes until 21/11/2025, later only with an explanation; the official date does not change", () => {
    expect(recognise(reviewed("2025-10-12"), "2025-11-21")).toEqual([]);
    expect(recognise(reviewed("2025-10-12"), "2025-12-15")).toEqual(["late-without-reason"]);
    expect(recognise(reviewed("2025-10-12"), "2025-12-15", "Đồng chí đi công tác dài ngày")).toEqual([]);
    const decided = {
      ...voteForm("2026-01-20", { total: 11, present: 11, yes: 11 }),
      number: "20-QĐ/ĐU",
      lateReason: "Chậm",
    };
    const facts = reviewed("2025-10-12");
    const after = factsAfter(
      facts,
      "recordRecognition",
      stepDefinitions.recordRecognition.leaves(decided as never, facts),
    );
    expect(caseDaysOf(after).officialOn).toBe("2025-10-10");
  });

  test("T18, T20: the official date is the end of the twelve months, also after a ceremony on a leap day", () => {
    const officialOn = (ceremonyOn: string) => {
      const decided = { ...voteForm("2026-01-20"), number: "1", lateReason: null } as never;
      const facts = admitted(ceremonyOn);
      return caseDaysOf(
        factsAfter(facts, "recordRecognition", stepDefinitions.recordRecognition.leaves(decided, facts)),
      ).officialOn;
    };
    expect(officialOn("2024-02-29")).toBe("2025-02-28");
    expect(officialOn("2024-09-15")).toBe("2025-09-15");
  });

  test("T30: the decision is due 30 working days after the cell's resolution of 03/11/2025", () => {
    const facts = { ...reviewed("2025-10-12"), votes: [voteOf("recognition", "cell", "2025-11-03")] };
    expect(deadlinesOf("probation", facts)).toMatchObject([{ kind: "recognitionDecision", dueOn: "2025-12-15" }]);
  });
});

describe("the next step", () => {
  test("is the first step not yet taken, and never a step that ends the case early", () => {
    expect(nextStepOf("nomination", factsOf())).toEqual({ step: "listSympathiser", holder: "cellSecretary" });
    expect(nextStepOf("dossier", factsOf())).toMatchObject({ step: "recordCertificate" });
    const written = readyForCell();
    expect(nextStepOf("dossier", written)).toEqual({ step: "sendToVerification", holder: "committeeDeputySecretary" });
    expect(nextStepOf("approval", written)).toEqual({ step: "recordCellVote", holder: "cellSecretary" });
  });

  test("a step of another stage is refused as out of order", () => {
    expect(
      refusalCodes("holdCeremony", "mentoring", factsOf(), { occurredOn: "2025-10-01", mentorId: "member" }),
    ).toEqual(["step-out-of-order"]);
  });
});
