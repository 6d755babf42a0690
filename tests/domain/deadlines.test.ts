import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Stage } from "../../lib/admissions/case/stages";
import { caseDaysOf } from "../../lib/admissions/clocks/case-days";
import { clocks, overdueOn } from "../../lib/admissions/clocks/clocks";
import { deadlinesOf, isPeriodUnknown, nearestDue } from "../../lib/admissions/clocks/deadlines";
import { warningsOf } from "../../lib/admissions/forecast/warnings";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { admission, type Step, type StepInput, stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { lastWorkingDay } from "../../lib/calendar/calendar";
import { replyDays } from "../../lib/dossier/verification/reply-days";
import { day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { decisionExtensionDays } from "../../lib/regulations/values/deadlines";
import { availableSteps } from "../../lib/workflow/machine";
import { bookWith, calendar, factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

const votedOn = (on: string) => readyForCell({ votes: [voteOf("admission", "cell", on)] });
const admittedOn = (on: string) => factsOf({ papers: [paperOf("ceremonyMinutes", on)] });
const recognisedOn = (on: string) =>
  factsOf({ papers: [paperOf("ceremonyMinutes", "2024-10-10")], votes: [voteOf("recognition", "cell", on)] });
const dueOn = (stage: Parameters<typeof deadlinesOf>[0], facts: AdmissionFacts, kind: string) =>
  deadlinesOf(stage, facts).find((deadline) => deadline.kind === kind)?.dueOn;

describe("the clocks of a case", () => {
  test.each([
    [
      "T01: the decision is due 45 working days after the cell's resolution",
      "approval",
      votedOn("2025-09-15"),
      "decision",
      "2025-11-17",
    ],
    [
      "T03: it is due 60 working days after a resolution of 30/06/2025",
      "approval",
      votedOn("2025-06-30"),
      "decision",
      "2025-09-24",
    ],
    [
      "T04: it is due 45 working days after a resolution of 01/07/2025, earlier than for one of the day before",
      "approval",
      votedOn("2025-07-01"),
      "decision",
      "2025-09-04",
    ],
    [
      "T05: the ceremony is due 30 working days after receipt",
      "ceremony",
      factsOf({ papers: [paperOf("decisionReceipt", "2025-12-01")] }),
      "ceremony",
      "2026-01-13",
    ],
    [
      "T17: probation ends twelve months after the ceremony",
      "probation",
      admittedOn("2024-10-10"),
      "probation",
      "2025-10-10",
    ],
    [
      "T17: the cell's vote on recognition is due 30 working days after that",
      "probation",
      admittedOn("2024-10-10"),
      "recognitionVote",
      "2025-11-21",
    ],
    ["T18: probation from a leap day ends on 28/02", "probation", admittedOn("2024-02-29"), "probation", "2025-02-28"],
    [
      "T18: the vote after it is due one day later because of the Hùng Kings' day",
      "probation",
      admittedOn("2024-02-29"),
      "recognitionVote",
      "2025-04-14",
    ],
    [
      "T30: the decision of recognition is due 30 working days after the resolution",
      "probation",
      recognisedOn("2025-11-03"),
      "recognitionDecision",
      "2025-12-15",
    ],
  ] as const)("%s", (_sentence, stage, facts, kind, last) => {
    expect(dueOn(stage, facts, kind)).toBe(last);
  });

  test("T02, T30: an extension of 15 working days ends on 08/12/2025 and 07/01/2026; one of 16 is refused", () => {
    const extension = decisionExtensionDays.on(day("2025-09-15")).value;
    expect(extension).toBe(15);
    expect(lastWorkingDay(calendar, day("2025-11-17"), extension)).toBe("2025-12-08");
    expect(lastWorkingDay(calendar, day("2025-12-15"), extension)).toBe("2026-01-07");
  });

  test("T23: a reply is due after 30 working days from within the country, after 90 from abroad", () => {
    const asked = day("2025-10-01");
    const dueOn = (abroad: boolean) => lastWorkingDay(calendar, asked, replyDays(builtInRulebook, asked, abroad) ?? 0);
    expect([replyDays(builtInRulebook, asked, false), dueOn(false)]).toEqual([30, "2025-11-12"]);
    expect([replyDays(builtInRulebook, asked, true), dueOn(true)]).toEqual([90, "2026-02-05"]);
  });

  test("a period whose text was not seen is an unknown deadline with its provision, not the absence of one", () => {
    const [unknown, ...others] = deadlinesOf("probation", recognisedOn("2025-03-03"));
    expect(unknown).toMatchObject({
      kind: "recognitionDecision",
      startedOn: "2025-03-03",
      dueOn: null,
      workingDays: null,
      cites: { instrument: "QĐ 232-QĐ/TW", clause: "4.3.1" },
    });
    expect(others).toEqual([]);
    expect(unknown && isPeriodUnknown(unknown)).toBe(true);
    expect(nearestDue(unknown ? [unknown] : [])).toBeUndefined();
    expect(replyDays(builtInRulebook, day("2025-06-06"), false)).toBeNull();
  });

  test("a missing calendar and the twelve months of probation are no unknown periods", () => {
    const open = [
      ...deadlinesOf("approval", votedOn("2026-11-20")),
      ...deadlinesOf("probation", admittedOn("2024-10-10")),
    ];
    expect(open.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ["decision", null],
      ["probation", "2025-10-10"],
      ["recognitionVote", "2025-11-21"],
    ]);
    expect(open.filter(isPeriodUnknown)).toEqual([]);
  });

  test("a ceremony whose day to count from is not known is asked for its ground, unless the superior consents", () => {
    const papers = [paperOf("decision", "2026-09-01"), paperOf("decisionReceipt", "2026-09-07")];
    const facts = factsOf({ papers, rules: bookWith({ ceremonyFrom: "unknown" }, "2026-08-03") });
    const hold = (rest: Readonly<Record<string, string>>) =>
      refusalsOf("holdCeremony", "ceremony", facts, {
        ...{ occurredOn: "2026-09-14", place: "Hội trường", mentorId: "member", consentNumber: null, consentOn: null },
        ...rest,
      }).filter(({ code }) => code === "rule-unknown");
    expect(hold({})).toMatchObject([{ facts: { rule: "ceremonyFrom" }, cites: { instrument: "QĐ 208-QĐ/TW" } }]);
    expect(hold({ confirmation: "Điều khoản 4.1, bản lưu" })).toEqual([]);
    expect(hold({ consentNumber: "12-CV/ĐU", consentOn: day("2026-09-10") })).toEqual([]);
  });

  test("the decision of recognition under an unknown period is asked for its ground, and recorded with it", () => {
    const recognise = (confirmation?: string) =>
      refusalsOf("recordRecognition", "probation", recognisedOn("2025-03-03"), {
        ...voteForm("2025-04-01", { total: 10, present: 10, yes: 10, no: 0 }),
        confirmation,
      }).filter(({ facts }) => facts.rule === "recognitionDecisionDays");
    expect(recognise()).toMatchObject([
      { code: "rule-unknown", cites: { instrument: "QĐ 232-QĐ/TW", clause: "4.3.1" } },
    ]);
    expect(recognise("Công văn của cấp có thẩm quyền, bản lưu")).toEqual([]);
  });

  test("a vote that did not carry starts no deadline", () => {
    const lost = readyForCell({ votes: [voteOf("admission", "cell", "2025-09-15", { yes: 11, carried: false })] });
    expect(deadlinesOf("approval", lost)).toEqual([]);
  });

  test("the ceremony's period starts with the receipt, or with the issue of the decision if a new text says so", () => {
    const papers = [paperOf("decision", "2025-11-28"), paperOf("decisionReceipt", "2025-12-01")];
    const started = (facts: AdmissionFacts) => deadlinesOf("ceremony", facts).map(({ startedOn }) => startedOn);
    expect(started(factsOf({ papers }))).toEqual(["2025-12-01"]);
    const fromIssue = bookWith({ ceremonyFrom: "issued" });
    expect(started(factsOf({ papers, rules: fromIssue }))).toEqual(["2025-11-28"]);
    expect(started(factsOf({ papers: papers.slice(1), rules: fromIssue }))).toEqual(["2025-12-01"]);
    const older = [paperOf("decision", "2016-07-22"), paperOf("decisionReceipt", "2016-07-26")];
    expect(started(factsOf({ papers: older }))).toEqual(["2016-07-26"]);
  });

  test("the end of probation stays due until the self-review is written, the cell's vote until it is held", () => {
    const kinds = (facts: AdmissionFacts, stage: Stage = "probation") =>
      deadlinesOf(stage, facts).map(({ kind }) => kind);
    const reviewed = { ...admittedOn("2024-10-10") };
    const facts = { ...reviewed, papers: [...reviewed.papers, paperOf("selfReview", "2025-10-13")] };
    expect(kinds(admittedOn("2024-10-10"))).toEqual(["probation", "recognitionVote"]);
    expect(kinds(facts)).toEqual(["recognitionVote"]);
    expect(kinds(recognisedOn("2025-11-03"))).toEqual(["recognitionDecision"]);
    expect(kinds(factsOf())).toEqual([]);
  });

  test("the member's history is due 30 working days after the ceremony, and no more once it is written", () => {
    const history = (on: string, papers: readonly string[] = []) =>
      dueOn(
        "probation",
        factsOf({ papers: [paperOf("ceremonyMinutes", on), ...papers.map((each) => paperOf("memberHistory", each))] }),
        "memberHistory",
      );
    expect(history("2025-09-28")).toBeUndefined();
    expect(history("2025-09-29")).toBe("2025-11-10");
    expect(history("2025-12-01")).toBe("2026-01-13");
    expect(history("2025-12-01", ["2026-01-05"])).toBeUndefined();
    const facts = factsOf({ papers: [paperOf("ceremonyMinutes", "2025-12-01")] });
    const written = (occurredOn: string, lateReason: string | null = null) =>
      refusalCodes("recordMemberHistory", "probation", facts, { occurredOn, lateReason });
    expect(written("2025-11-30")).toEqual(["before-its-paper"]);
    expect(written("2025-12-01")).toEqual([]);
    expect(written("2026-01-13")).toEqual([]);
    expect(written("2026-01-14")).toEqual(["late-without-reason"]);
    expect(written("2026-01-14", "Chờ bản sao giấy khai sinh")).toEqual([]);
  });

  test("the end of the twelve months opens the self-review and is never due; the cell's vote is", () => {
    const running = deadlinesOf("probation", admittedOn("2024-10-10"));
    expect(running.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ["probation", "2025-10-10"],
      ["recognitionVote", "2025-11-21"],
    ]);
    expect(nearestDue(running)).toEqual({ dueOn: "2025-11-21", holder: "cellSecretary" });
    expect(nearestDue(running.slice(0, 1))).toBeUndefined();
  });

  test("the nearest due day names who owes it: after the cell's vote the superior, though the committee votes next", () => {
    const facts = votedOn("2025-09-15");
    expect(nextStepOf("approval", facts)).toEqual({ step: "recordCommitteeVote", holder: "committeeDeputySecretary" });
    expect(nearestDue(deadlinesOf("approval", facts))).toEqual({ dueOn: "2025-11-17", holder: "superiorOfficer" });
  });

  test("an act in a year without a calendar is late when the period ended in a loaded year", () => {
    const { votes } = votedOn("2026-10-01");
    const lateOn = (on: string) => overdueOn(readyForCell({ votes }), day(on), clocks.decision)?.code;
    expect(dueOn("approval", readyForCell({ votes }), "decision")).toBe("2026-12-03");
    expect(["2026-12-03", "2026-12-04", "2027-01-04"].map(lateOn)).toEqual([
      undefined,
      "late-without-reason",
      "late-without-reason",
    ]);
  });

  test("no deadline runs in a paused case, after a vote for removal, or after the end of the case", () => {
    expect(deadlinesOf("approval", { ...votedOn("2025-09-15"), pausedSince: day("2025-09-20") })).toEqual([]);
    const removing = { ...admittedOn("2024-10-10"), votes: [voteOf("removal", "cell", "2025-06-10")] };
    expect(deadlinesOf("probation", removing)).toEqual([]);
    expect(deadlinesOf("official", recognisedOn("2025-11-03"))).toEqual([]);
    expect(deadlinesOf("withdrawn", votedOn("2025-09-15"))).toEqual([]);
  });

  test("a deadline in a year without a calendar has no day, and a provisional one is marked", () => {
    expect(deadlinesOf("approval", votedOn("2026-11-20"))).toMatchObject([{ dueOn: null, provisional: true }]);
  });
});

describe("the warnings before a step", () => {
  const born = (bornOn: string) => {
    const facts = readyForCell();
    return { ...facts, person: { ...facts.person, bornOn: day(bornOn) } };
  };
  const codes = (step: Step, facts: AdmissionFacts, on: string) =>
    warningsOf(step, { ...facts, on: day(on) }).map(({ code }) => code);

  test("T16: no warning at exactly 60, a warning in the rest of the month, refused in the month after", () => {
    expect(codes("recordCellVote", born("1965-11-12"), "2025-11-11")).toEqual([]);
    expect(codes("recordCellVote", born("1965-11-12"), "2025-11-12")).toEqual([]);
    expect(codes("recordCellVote", born("1965-11-12"), "2025-11-13")).toEqual(["age-boundary-month"]);
    expect(codes("recordCellVote", born("1965-11-12"), "2025-12-11")).toEqual(["age-boundary-month"]);
    expect(codes("recordCellVote", born("1965-11-12"), "2025-12-12")).toEqual([]);
  });

  test("T16: the last day on which the cell may vote is given, and other steps do not mention age", () => {
    const [boundary] = warningsOf("recordCellVote", { ...born("1965-11-12"), on: day("2025-11-13") });
    expect(boundary?.facts).toEqual({ maximum: 720, lastDay: "2025-12-11" });
    expect(codes("recordCommitteeVote", born("1965-11-12"), "2025-11-13")).toEqual([]);
  });

  test("a period that has not begun is never late, whether or not its length is known", () => {
    expect(codes("recordRecognition", admittedOn("2024-02-10"), "2025-03-10")).toEqual([]);
    expect(codes("recordDecision", readyForCell(), "2031-01-06")).toEqual([]);
  });

  test("a late decision, ceremony or vote is announced from the day after the deadline", () => {
    expect(codes("recordDecision", votedOn("2025-09-15"), "2025-11-17")).toEqual([]);
    expect(codes("recordDecision", votedOn("2025-09-15"), "2025-11-18")).toEqual(["late-without-reason"]);
    const received = factsOf({ papers: [paperOf("decisionReceipt", "2025-12-01")] });
    expect(codes("holdCeremony", received, "2026-01-14")).toEqual(["ceremony-too-late"]);
    expect(codes("recordRecognitionVote", admittedOn("2024-10-10"), "2025-11-22")).toEqual(["late-without-reason"]);
    expect(codes("recordRecognition", recognisedOn("2025-11-03"), "2025-12-16")).toEqual(["late-without-reason"]);
  });
});

describe("party age, probation and official date", () => {
  const decided = {
    occurredOn: day("2024-08-25"),
    number: "01-QĐ/ĐU",
    total: 11,
    present: 11,
    yes: 11,
    no: 0,
    blank: 0,
  };

  test("T20: party age counts from the decision, probation from the ceremony, and its end is the official date", () => {
    const taken = stepDefinitions.recordDecision.leaves({ ...decided, lateReason: null }, factsOf());
    const admitted = factsAfter(factsOf(), "recordDecision", taken);
    const after = factsAfter(admitted, "holdCeremony", {
      papers: [paperOf("ceremonyMinutes", "2024-09-15")],
    });
    expect(dueOn("probation", after, "probation")).toBe("2025-09-15");
    const late: StepInput<"recordRecognition"> = { ...decided, occurredOn: day("2026-03-02"), lateReason: "Chậm" };
    const recognised = factsAfter(after, "recordRecognition", stepDefinitions.recordRecognition.leaves(late, after));
    expect(caseDaysOf(recognised)).toMatchObject({
      decisionOn: "2024-08-25",
      admittedOn: "2024-09-15",
      officialOn: "2025-09-15",
    });
  });
});

describe("the event probation counts from comes from the rules", () => {
  const recognised = (rules = builtInRulebook, ...more: AdmissionFacts["papers"]) =>
    factsOf({
      rules,
      papers: [
        paperOf("decision", "2024-08-25"),
        paperOf("ceremonyMinutes", "2024-09-15"),
        paperOf("recognitionDecision", "2025-10-20"),
        ...more,
      ],
    });

  test("probation counts from the event the rule of the day of the ceremony names", () => {
    const ends = (event: string) => caseDaysOf(recognised(bookWith({ probationFrom: event }, "2024-01-02"))).officialOn;
    expect([ends("ceremony"), ends("decision")]).toEqual(["2025-09-15", "2025-08-25"]);
  });
});

describe("the next step", () => {
  test("in approval is first a missing paper, then the votes in order, then the superior's decision", () => {
    const without = (kind: string) =>
      readyForCell({ papers: readyForCell().papers.filter((each) => each.kind !== kind) });
    expect(nextStepOf("approval", without("awarenessCertificate"))?.step).toBe("recordCertificate");
    expect(nextStepOf("approval", without("introduction"))?.step).toBe("recordIntroduction");
    expect(nextStepOf("approval", without("residenceOpinion"))?.step).toBe("recordOpinions");
    expect(nextStepOf("approval", readyForCell())?.step).toBe("recordCellVote");
    const cell = votedOn("2025-09-15");
    expect(nextStepOf("approval", cell)).toEqual({ step: "recordCommitteeVote", holder: "committeeDeputySecretary" });
    const both = { ...cell, votes: [...cell.votes, voteOf("admission", "committee", "2025-09-20")] };
    expect(nextStepOf("approval", both)?.step).toBe("submitForDecision");
    const submitted = { ...both, papers: [...both.papers, paperOf("submission", "2025-09-21")] };
    expect(nextStepOf("approval", submitted)).toEqual({ step: "recordDecision", holder: "superiorOfficer" });
  });

  test("is the step to the next stage when no paper is missing, and none in a case that has ended", () => {
    expect(nextStepOf("dossier", readyForCell())).toEqual({
      step: "sendToVerification",
      holder: "committeeDeputySecretary",
    });
    expect(nextStepOf("withdrawn", readyForCell())).toBeUndefined();
  });

  test("after the recognition is its announcement in the cell, and nothing once it was announced", () => {
    const recognised = factsOf({ papers: [paperOf("recognitionDecision", "2025-12-01")] });
    expect(nextStepOf("official", recognised)).toEqual({ step: "announceRecognition", holder: "cellSecretary" });
    const papers = [...recognised.papers, paperOf("recognitionAnnouncement", "2025-12-03")];
    expect(nextStepOf("official", { ...recognised, papers })).toBeUndefined();
  });

  test("is not the member's history once the cell has voted on recognition: others owe the next step, and it may still be written", () => {
    const carried = voteOf("recognition", "cell", "2026-12-05", {});
    const facts = factsOf({ papers: [paperOf("ceremonyMinutes", "2025-12-01")] });
    expect(nextStepOf("probation", facts)?.step).toBe("recordMemberHistory");
    const kinds = ["newMemberCertificate", "selfReview", "mentorReview", "probationMassOpinions"] as const;
    const written = kinds.map((kind) => paperOf(kind, "2026-12-02"));
    const voted = { ...facts, papers: [...facts.papers, ...written], votes: [carried] };
    expect(nextStepOf("probation", voted)).toEqual({
      step: "recordRecognitionCommitteeVote",
      holder: "committeeDeputySecretary",
    });
    const open = availableSteps(admission, "probation", { ...voted, on: day("2026-12-07") }).map(({ step }) => step);
    expect(open[0]).toBe("recordRecognitionCommitteeVote");
    expect(open).toContain("recordMemberHistory");
  });

  test("does not ask again for a paper that expired after the cell had voted", () => {
    const old = { ...votedOn("2026-03-02"), papers: [...readyForCell().papers, paperOf("submission", "2031-01-05")] };
    expect(nextStepOf("approval", old)?.step).toBe("recordCommitteeVote");
  });
});
