import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { effectsOf } from "../../lib/admissions/procedure/any-step";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { countingOn } from "../../lib/admissions/procedure/guards/dossier";
import { transferPointOn } from "../../lib/admissions/procedure/guards/transfer-point";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { admission, type Step, type StepInput } from "../../lib/admissions/procedure/procedure";
import { day, isRealDay } from "../../lib/primitives/day";
import { stageAfter } from "../../lib/workflow/machine";
import { factsOf, paperOf, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

type Stated = Readonly<Record<string, string | number | null>>;

const arriving: Stated = {
  occurredOn: "2025-10-20",
  issuer: "Đảng ủy xã Mẫu",
  number: "17-CV/ĐU",
  issuedOn: "2025-10-16",
  transferredOn: "2025-10-01",
  resolution: "21-NQ/CB",
  mentorId: "member",
};
const resolved: Stated = {
  ...{ cellResolvedOn: "2025-09-15", cellResolution: "12-NQ/CB", cellBase: 18, cellYes: 12, cellNo: 6 },
  ...{ committeeResolvedOn: "2025-09-19", committeeResolution: "40-NQ/ĐU" },
  ...{ committeeBase: 15, committeeYes: 10, committeeNo: 5 },
};
const dossier = (arrival: string, rest: Stated = {}): Stated => ({
  ...{ ...arriving, ...resolved, arrival, lateReason: null },
  ...rest,
});
const decision = (rest: Stated = {}): Stated => ({
  ...{ ...arriving, ...resolved, competent: "other", decisionNumber: "77-QĐ/HU", decidedOn: "2025-10-10" },
  ...rest,
});
const probationer: Stated = {
  ...{ ...arriving, decisionNumber: "77-QĐ/HU", decidedOn: "2025-02-03", ceremonyOn: "2025-02-20" },
  ...{ remarksOn: "2025-10-10", formerMentor: "Lê Văn Cũ", reportedOn: "2025-10-08" },
};
const certificate: Stated = {
  ...arriving,
  ...{ formerMentor: "Lê Văn Cũ", reportedOn: "2025-09-20", formerIntroducer: null, introducedOn: null },
};

const asDays = (stated: Stated) =>
  Object.fromEntries(
    Object.entries(stated).map(([name, value]) => [
      name,
      typeof value === "string" && isRealDay(value) ? day(value) : value,
    ]),
  );

const codes = (step: Step, stated: Stated, facts = factsOf()) =>
  refusalCodes(step, "nomination", facts, asDays(stated));

/** The case after a step: its stage and its facts. */
const afterStep = (
  step: Step,
  stated: Stated,
  facts: AdmissionFacts = factsOf(),
  at: "nomination" | "ceremony" = "nomination",
) => {
  const input = asDays(stated) as unknown as StepInput;
  const stage = stageAfter(admission, at, step, input);
  return { stage, facts: factsAfter(facts, step, effectsOf(step, input, facts), input) };
};
const runningIn = ({ stage, facts }: ReturnType<typeof afterStep>) =>
  deadlinesOf(stage, facts).map(({ kind, startedOn, workingDays, dueOn }) => [kind, startedOn, workingDays, dueOn]);

const decide = (facts: AdmissionFacts, occurredOn: string, lateReason: string | null = null) =>
  refusalCodes("recordDecision", "approval", facts, {
    ...voteForm(occurredOn, { total: 11, present: 11, yes: 11 }),
    ...{ number: "10-QĐ/ĐU", lateReason },
  });

describe("a person who comes before any resolution (HD 06 3.9a)", () => {
  test("is received with the certificate and both sides' days; the cell here names an official member as mentor", () => {
    expect(codes("recordTransferIn", certificate)).toEqual([]);
    expect(codes("recordTransferIn", { ...certificate, mentorId: "probationer" })).toEqual(["mentor-not-official"]);
    expect(codes("recordTransferIn", { ...certificate, issuedOn: "2025-10-21" })).toEqual(["days-out-of-order"]);
    expect(codes("recordTransferIn", { ...certificate, transferredOn: "2025-10-21" })).toEqual(["after-the-step"]);
    const { stage, facts } = afterStep("recordTransferIn", certificate);
    expect([stage, facts.mentors.at(-1)]).toMatchObject(["mentoring", { personId: "member", from: "2025-10-20" }]);
    expect(facts.papers.find(({ kind }) => kind === "transferIn")).toMatchObject({
      issuer: "Đảng ủy xã Mẫu",
      details: { issuedOn: "2025-10-16", transferredOn: "2025-10-01" },
    });
  });

  test("comes before the dossier stage, once", () => {
    expect(refusalCodes("recordTransferIn", "dossier", factsOf(), asDays(certificate))).toEqual(["step-out-of-order"]);
    expect(admission.recordTransferIn.done?.(afterStep("recordTransferIn", certificate).facts)).toBe(true);
  });

  test("needs no second report: that of the old mentor is accepted when the start is proposed", () => {
    const propose = (stated: Stated) =>
      refusalCodes("proposeStart", "mentoring", afterStep("recordTransferIn", stated).facts, {
        ...{ occurredOn: "2025-10-24", resolution: "22-NQ/CB" },
      });
    expect(propose(certificate)).toEqual([]);
    expect(propose({ ...certificate, formerMentor: null, reportedOn: null })).toEqual(["no-evaluation"]);
    expect(codes("recordTransferIn", { ...certificate, reportedOn: null })).toEqual(["former-paper-incomplete"]);
  });

  test("is introduced by the mentor named here without twelve months together, and by nobody else", () => {
    const { facts } = afterStep("recordTransferIn", certificate);
    const introduce = (introducerId: string, known = facts) =>
      refusalCodes(
        "recordIntroduction",
        "dossier",
        { ...known, papers: [...known.papers, paperOf("application", "2025-11-03")] },
        {
          ...{ occurredOn: "2025-11-10", introducerId, togetherSince: day("2025-10-20") },
          ...{ replacesId: null, replacedBecause: null, assignment: null, assignedOn: null },
        },
      );
    expect(introduce("member")).toEqual([]);
    expect(introduce("second")).toEqual(["not-together-long-enough"]);
    expect(introduce("member", factsOf({ mentors: facts.mentors }))).toEqual(["not-together-long-enough"]);
  });

  test("keeps the introduction written at the old place until twelve months after it", () => {
    const stated = { ...certificate, formerIntroducer: "Lê Văn Cũ", introducedOn: "2025-09-20" };
    const { facts } = afterStep("recordTransferIn", stated);
    const applied = { ...facts, papers: [...facts.papers, paperOf("application", "2025-11-03")] };
    expect(countingOn(applied, "introduction", day("2026-09-20"))).toHaveLength(1);
    expect(countingOn(applied, "introduction", day("2026-09-21"))).toHaveLength(0);
  });
});

describe("a dossier that comes with resolutions and without a decision (HD 06 3.9b)", () => {
  test("lies before the competent committee here, with the resolutions of the old organisation", () => {
    expect(codes("receiveDossier", dossier("notSent"))).toEqual([]);
    const { stage, facts } = afterStep("receiveDossier", dossier("notSent"));
    expect([stage, nextStepOf(stage, facts)?.step]).toEqual(["approval", "recordDecision"]);
    expect(decide(facts, "2025-10-27")).toEqual([]);
  });

  test("is refused when a resolution did not carry there, or came after the person had moved", () => {
    expect(codes("receiveDossier", dossier("notSent", { cellYes: 11, cellNo: 7 }))).toEqual(["cell-vote-not-carried"]);
    expect(codes("receiveDossier", dossier("notSent", { committeeYes: 9, committeeNo: 6 }))).toEqual([
      "committee-vote-not-carried",
    ]);
    expect(codes("receiveDossier", dossier("notSent", { cellNo: 7 }))).toEqual(["votes-exceed-base"]);
    const late = { cellResolvedOn: "2025-10-02", committeeResolvedOn: "2025-10-03" };
    expect(codes("receiveDossier", dossier("notSent", late))).toEqual(["resolved-after-transfer"]);
    expect(codes("receiveDossier", dossier("notSent", { ...late, cellResolvedOn: "2025-10-01" }))).toEqual([]);
  });

  test("not sent there: the 45 working days run from the resolution of the old cell", () => {
    expect(runningIn(afterStep("receiveDossier", dossier("notSent")))).toEqual([
      ["decision", "2025-09-15", 45, "2025-11-17"],
    ]);
  });

  test("sent there: 30 working days run from the receipt here, until 01/12/2025; later is explained", () => {
    const received = afterStep("receiveDossier", dossier("sent"));
    expect(runningIn(received)).toEqual([["decision", "2025-10-20", 30, "2025-12-01"]]);
    expect(decide(received.facts, "2025-12-01")).toEqual([]);
    expect(decide(received.facts, "2025-12-02")).toEqual(["late-without-reason"]);
    expect(decide(received.facts, "2025-12-02", "Đã giải trình với cấp trên")).toEqual([]);
  });

  test("sent there: the old committee forwards within 15 working days, until 22/10/2025; later is explained", () => {
    const forwarded = (issuedOn: string, lateReason: string | null = null) =>
      codes("receiveDossier", dossier("sent", { occurredOn: "2025-10-27", issuedOn, lateReason }));
    expect(forwarded("2025-10-22")).toEqual([]);
    expect(forwarded("2025-10-23")).toEqual(["late-without-reason"]);
    expect(forwarded("2025-10-23", "Nơi cũ bàn giao chậm")).toEqual([]);
    const notSent = dossier("notSent", { occurredOn: "2025-10-27", issuedOn: "2025-10-23" });
    expect(codes("receiveDossier", notSent)).toEqual([]);
  });

  test("is voted on by the committee itself where it decides by delegated power", () => {
    const delegated = factsOf({ delegations: [{ from: day("2020-01-01"), to: null }] });
    const { stage, facts } = afterStep("receiveDossier", dossier("notSent"), delegated);
    expect(nextStepOf(stage, facts)?.step).toBe("recordCommitteeVote");
    const issue = { occurredOn: "2025-10-27", number: "03-QĐ/ĐU", lateReason: null };
    expect(refusalCodes("issueDecision", "approval", facts, issue)).toEqual(["own-resolution-missing"]);
    const voted = { ...facts, votes: [...facts.votes, voteOf("admission", "committee", "2025-10-24")] };
    expect(refusalCodes("issueDecision", "approval", voted, issue)).toEqual([]);
  });

  test("is not extended: the texts give more days only to the period from the cell's resolution", () => {
    const extend = (arrival: string) =>
      refusalCodes("extendDecision", "approval", afterStep("receiveDossier", dossier(arrival)).facts, {
        ...{ occurredOn: "2025-10-27", number: "08-CV/ĐU", days: 5, reason: "Phức tạp" },
      });
    expect(extend("notSent")).toEqual([]);
    expect(extend("sent")).toEqual(["no-period-to-extend"]);
    expect(extend("annulled")).toEqual(["no-period-to-extend"]);
  });
});

describe("after a decision was annulled for being issued too long after the transfer (HD 06 3.9c)", () => {
  test("no period of 3.9b runs where the dossier comes: neither forwarding nor decision", () => {
    const late = dossier("annulled", { occurredOn: "2025-12-15", issuedOn: "2025-12-10" });
    expect(codes("receiveDossier", late)).toEqual([]);
    const received = afterStep("receiveDossier", late);
    expect(runningIn(received)).toEqual([]);
    expect(decide(received.facts, "2026-06-01")).toEqual([]);
  });

  test("no period of 3.9b runs where the dossier leaves", () => {
    const annulledOf = (decidedOn: string) =>
      factsOf({
        votes: [voteOf("admission", "cell", "2025-09-15"), voteOf("admission", "committee", "2025-09-19")],
        papers: [
          paperOf("submission", "2025-09-22"),
          paperOf("annulment", "2025-11-20", { details: { provision: "", decidedOn } }),
        ],
      });
    const transferredOn = day("2025-10-01");
    expect(transferPointOn(annulledOf("2025-11-13"), transferredOn, "other")).toBe("annulled");
    expect(transferPointOn(annulledOf("2025-11-12"), transferredOn, "other")).toBe("undecided");
    const stated = {
      ...{ occurredOn: "2025-12-01", number: "9-CV", destination: "Đảng ủy xã", competent: "other" },
      ...{ transferredOn: "2025-10-01", lateReason: null },
    };
    expect(refusalCodes("transferAway", "approval", annulledOf("2025-11-13"), asDays(stated) as never)).toEqual([]);
    expect(runningIn(afterStep("transferAway", stated, annulledOf("2025-11-13")))).toEqual([]);
  });

  test("the annulment keeps the day of the decision it annuls", () => {
    const decided = factsOf({ papers: [paperOf("decision", "2025-11-13")] });
    const annulment = { occurredOn: "2025-11-20", number: "9-QĐ", reason: "x", provision: "x", redo: "submission" };
    const { facts } = afterStep("annulDecision", annulment, decided, "ceremony");
    expect(facts.papers.find(({ kind }) => kind === "annulment")?.details.decidedOn).toBe("2025-11-13");
  });
});

describe("a decision that comes from another place (HD 06 3.9c)", () => {
  test("leads to the ceremony here, 30 working days from its receipt", () => {
    expect(codes("receiveTransferredDecision", decision())).toEqual([]);
    const received = afterStep("receiveTransferredDecision", decision());
    expect([received.stage, nextStepOf(received.stage, received.facts)?.step]).toEqual(["ceremony", "holdCeremony"]);
    expect(runningIn(received)).toEqual([["ceremony", "2025-10-20", 30, "2025-12-01"]]);
  });

  test("of another committee holds when issued within 30 working days of the transfer, until 12/11/2025", () => {
    const on = (decidedOn: string, rest: Stated = {}) =>
      codes(
        "receiveTransferredDecision",
        decision({ occurredOn: "2025-11-24", issuedOn: "2025-11-20", decidedOn, ...rest }),
      );
    expect(on("2025-11-12")).toEqual([]);
    expect(on("2025-11-13")).toEqual(["decision-after-transfer"]);
    expect(on("2025-11-13", { competent: "same" })).toEqual([]);
  });

  test("is examined again there when the new side asks, within 60 working days; nobody is admitted meanwhile", () => {
    const { facts } = afterStep("receiveTransferredDecision", decision());
    const ask = { occurredOn: "2025-10-22", number: "5-CV/ĐU", reason: "Chưa rõ lịch sử chính trị" };
    expect(refusalCodes("askReexamination", "ceremony", facts, ask)).toEqual([]);
    const asked = afterStep("askReexamination", ask, facts, "ceremony");
    expect(runningIn(asked)).toEqual([
      ["ceremony", "2025-10-20", 30, "2025-12-01"],
      ["reexamination", "2025-10-22", 60, "2026-01-15"],
    ]);
    const hold = { occurredOn: "2025-10-27", place: "x", mentorId: "member", consentNumber: null, consentOn: null };
    expect(refusalCodes("holdCeremony", "ceremony", asked.facts, hold)).toEqual(["reexamination-open"]);
    expect(refusalCodes("askReexamination", "ceremony", asked.facts, ask)).toEqual(["reexamination-open"]);
    const answer = (occurredOn: string, examined: string, lateReason: string | null = null) =>
      ({ occurredOn, number: "6-CV", examined, lateReason }) as const;
    expect(refusalCodes("recordReexamination", "ceremony", asked.facts, answer("2026-01-15", "upheld"))).toEqual([]);
    expect(refusalCodes("recordReexamination", "ceremony", asked.facts, answer("2026-01-16", "upheld"))).toEqual([
      "late-without-reason",
    ]);
    const upheld = afterStep("recordReexamination", answer("2025-11-03", "upheld"), asked.facts, "ceremony");
    expect([upheld.stage, runningIn(upheld).map(([kind]) => kind)]).toEqual(["ceremony", ["ceremony"]]);
    expect(refusalCodes("holdCeremony", "ceremony", upheld.facts, { ...hold, occurredOn: "2025-11-10" })).toEqual([]);
  });

  test("cancelled after the re-examination is decided anew here, and no period of 3.9b runs", () => {
    const { facts } = afterStep("receiveTransferredDecision", decision());
    const asked = afterStep(
      "askReexamination",
      { occurredOn: "2025-10-22", number: "5", reason: "x" },
      facts,
      "ceremony",
    );
    const answer = { occurredOn: "2025-11-03", number: "6-CV", examined: "cancelled", lateReason: null };
    const cancelled = afterStep("recordReexamination", answer, asked.facts, "ceremony");
    expect([cancelled.stage, nextStepOf(cancelled.stage, cancelled.facts)?.step]).toEqual([
      "approval",
      "recordDecision",
    ]);
    expect(runningIn(cancelled)).toEqual([]);
    expect(decide(cancelled.facts, "2026-06-01")).toEqual([]);
  });

  test("is not examined again by asking where the same committee issued it, or one's own", () => {
    const ask = { occurredOn: "2025-10-22", number: "5", reason: "x" };
    const same = afterStep("receiveTransferredDecision", decision({ competent: "same" }));
    expect(refusalCodes("askReexamination", "ceremony", same.facts, ask)).toEqual(["not-decided-elsewhere"]);
    const own = factsOf({ papers: [paperOf("decision", "2025-10-01"), paperOf("decisionReceipt", "2025-10-02")] });
    expect(refusalCodes("askReexamination", "ceremony", own, ask)).toEqual(["not-decided-elsewhere"]);
    expect(
      refusalCodes("recordReexamination", "ceremony", own, { ...ask, examined: "upheld", lateReason: null }),
    ).toEqual(["no-reexamination"]);
  });
});

describe("a probationary member who comes from another place (HD 06 3.10)", () => {
  test("serves the twelve months from the ceremony there, with a mentor named here", () => {
    expect(codes("receiveProbationer", probationer)).toEqual([]);
    const received = afterStep("receiveProbationer", probationer);
    expect(received.facts.mentors.at(-1)).toMatchObject({ personId: "member", from: "2025-10-20" });
    expect([received.stage, runningIn(received).find(([kind]) => kind === "probation")]).toEqual([
      "probation",
      ["probation", "2025-02-20", null, "2026-02-20"],
    ]);
    expect(refusalCodes("recordSelfReview", "probation", received.facts, { occurredOn: "2026-02-19" })).toEqual([
      "probation-not-served",
    ]);
    expect(refusalCodes("recordSelfReview", "probation", received.facts, { occurredOn: "2026-02-20" })).toEqual([]);
  });

  test("brings the remarks of the old cell and committee and the old mentor's review, written in the probation", () => {
    expect(codes("receiveProbationer", { ...probationer, remarksOn: "2025-02-19" })).toEqual(["days-out-of-order"]);
    expect(codes("receiveProbationer", { ...probationer, reportedOn: "2025-10-21" })).toEqual(["days-out-of-order"]);
  });

  test("was not admitted at a ceremony of the old place after the transfer", () => {
    expect(codes("receiveProbationer", { ...probationer, ceremonyOn: "2025-10-01" })).toEqual([]);
    expect(codes("receiveProbationer", { ...probationer, ceremonyOn: "2025-10-02" })).toEqual([
      "ceremony-after-transfer",
    ]);
  });
});
