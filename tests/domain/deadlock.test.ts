import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { isCarried, type VoteFact } from "../../lib/admissions/case/votes";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { admission } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { availableSteps, nextAvailableStep } from "../../lib/workflow/machine";
import { factsOf, paperOf, voteOf } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

const on = "2026-02-16";

/** A probationary member whose twelve months ended on 10/10/2025, with every paper for recognition. */
const served = (ceremonyOn: string, writtenOn: string, votes: readonly VoteFact[] = []): AdmissionFacts =>
  factsOf({
    papers: [
      paperOf("ceremonyMinutes", ceremonyOn),
      paperOf("newMemberCertificate", ceremonyOn),
      paperOf("selfReview", writtenOn),
      paperOf("mentorReview", writtenOn),
      paperOf("probationMassOpinions", writtenOn),
      paperOf("probationResidenceOpinion", writtenOn),
    ],
    votes,
  });

const failed = (heldOn: string, yes: number, purpose: VoteFact["purpose"] = "recognition") =>
  voteOf(purpose, "cell", heldOn, { yes, no: 18 - yes, carried: false });
const three = [failed("2025-10-20", 10), failed("2025-11-10", 11), failed("2025-11-20", 11)];

const recognise = (facts: AdmissionFacts, heldOn: string, rest: object = {}) =>
  refusalCodes("recordRecognitionVote", "probation", facts, {
    ...voteForm(heldOn),
    lateReason: "Chờ báo cáo",
    ...rest,
  });
const remove = (facts: AdmissionFacts, heldOn: string) =>
  refusalCodes("recordRemovalVote", "probation", facts, voteForm(heldOn));
const decided = (occurredOn: string, rest: Readonly<Record<string, number>> = {}) => ({
  ...voteForm(occurredOn, { total: 11, present: 11, yes: 11, ...rest }),
  number: "30-QĐ/ĐU",
  lateReason: "Chờ báo cáo",
  reason: "Không đủ tư cách",
  receivedOn: null,
});

describe("T21: the cell voted on recognition and did not reach two thirds", () => {
  test("after the second vote the cell may vote again, after the third neither on recognition nor on removal", () => {
    const two = served("2024-10-10", "2025-10-12", three.slice(0, 2));
    expect([recognise(two, "2025-11-20"), remove(two, "2025-11-20")]).toEqual([[], []]);
    const facts = served("2024-10-10", "2025-10-12", [...three, failed("2025-11-20", 9, "removal")]);
    expect(recognise(facts, "2025-11-21")).toEqual(["votes-used-up"]);
    expect(remove(facts, "2025-11-21")).toEqual(["votes-used-up"]);
  });

  test("the meeting of the third vote may still vote on removal, a later meeting may not", () => {
    const facts = served("2024-10-10", "2025-10-12", three);
    expect(remove(facts, "2025-11-20")).toEqual([]);
    expect(remove(facts, "2025-11-21")).toEqual(["votes-used-up"]);
    expect(recognise(facts, "2025-11-20")).toEqual(["votes-used-up"]);
  });

  test("an extra vote of that meeting, recorded before an earlier vote was recorded, does not change this", () => {
    const facts = served("2024-10-10", "2025-10-12", [...three, failed("2025-11-20", 10)]);
    expect(remove(facts, "2025-11-20")).toEqual([]);
    expect(remove(facts, "2025-11-21")).toEqual(["votes-used-up"]);
  });

  test("the report is refused after two votes, and is allowed and the next step after three", () => {
    const report = (votes: readonly VoteFact[]) =>
      refusalCodes("reportDeadlock", "probation", served("2024-10-10", "2025-10-12", votes), {
        occurredOn: "2025-11-20",
      });
    expect(report(three.slice(0, 2))).toEqual(["not-deadlocked"]);
    expect(report(three)).toEqual([]);
    expect(nextStepOf("probation", served("2024-10-10", "2025-10-12", three))).toEqual({
      step: "reportDeadlock",
      holder: "committeeDeputySecretary",
    });
    expect(nextStepOf("probation", served("2024-10-10", "2025-10-12", three.slice(0, 2)))?.step).toBe(
      "recordRecognitionVote",
    );
  });

  test("recognition and removal are refused the day before the report, and allowed on its day", () => {
    const before = served("2024-10-10", "2025-10-12", three);
    const facts = { ...before, papers: [...before.papers, paperOf("deadlockReport", "2025-12-01")] };
    const recognition = (occurredOn: string) =>
      refusalCodes("recordRecognition", "probation", facts, decided(occurredOn));
    expect(recognition("2025-11-30")).toEqual([
      "cell-vote-not-carried",
      "no-committee-vote",
      "missing-recognitionSubmission",
    ]);
    expect(recognition("2025-12-01")).toEqual([]);
    expect(refusalCodes("recordRemoval", "probation", facts, decided("2025-11-30"))).toEqual([
      "no-cell-vote",
      "no-committee-vote",
    ]);
    expect(refusalCodes("recordRemoval", "probation", facts, decided("2025-12-01"))).toEqual([]);
    expect(nextStepOf("probation", facts)?.step).toBe("recordRecognition");
    expect(deadlinesOf("probation", facts)).toEqual([]);
  });

  test("on the day before the third vote only two votes count, even if the third is already recorded", () => {
    const facts = served("2024-10-10", "2025-10-12", three);
    expect(recognise(facts, "2025-11-19")).toEqual([]);
    expect(recognise(facts, "2025-11-20")).toEqual(["votes-used-up"]);
  });

  test("the committee's failed vote and votes on other questions do not count", () => {
    const others = [
      voteOf("recognition", "committee", "2025-11-12", { carried: false }),
      voteOf("admission", "cell", "2024-08-01", { carried: false }),
      failed("2025-11-14", 9, "removal"),
    ];
    const facts = served("2024-10-10", "2025-10-12", [...three.slice(0, 2), ...others]);
    expect(recognise(facts, "2025-11-20")).toEqual([]);
    expect(refusalCodes("reportDeadlock", "probation", facts, { occurredOn: "2025-11-20" })).toEqual([
      "not-deadlocked",
    ]);
  });

  test("the report is available after three votes, or where the number of votes is not known", () => {
    const offered = (votes: readonly VoteFact[], on: string) =>
      availableSteps(admission, "probation", { ...served("2013-01-10", "2014-01-12", votes), on: day(on) }).some(
        ({ step }) => step === "reportDeadlock",
      );
    expect(offered([], "2025-11-20")).toBe(false);
    expect(offered(three.slice(0, 2), "2025-11-20")).toBe(false);
    expect(offered(three, "2025-11-20")).toBe(true);
    expect(offered([failed("2014-02-10", 10)], "2014-02-20")).toBe(true);
    const foundLater = [failed("2016-07-26", 10), failed("2016-07-10", 10)];
    expect(offered(foundLater, "2016-08-01")).toBe(false);
  });

  test("a vote that carried after three failed ones, before the rule was known, goes to the committee", () => {
    const votes = ["2016-04-20", "2016-05-10", "2016-06-10"].map((heldOn) => failed(heldOn, 10));
    const carried = voteOf("recognition", "cell", "2016-07-26");
    for (const before of [votes, votes.slice(0, 1)]) {
      const facts = served("2015-04-10", "2016-04-20", [...before, carried]);
      expect(nextStepOf("probation", facts)?.step).toBe("recordRecognitionCommitteeVote");
      expect(nextAvailableStep(admission, "probation", { ...facts, on: day("2016-08-01") })?.step).toBe(
        "recordRecognitionCommitteeVote",
      );
    }
  });

  test("where the number of votes is not known, a person confirms", () => {
    const facts = served("2013-01-10", "2014-01-12", [failed("2014-02-10", 10)]);
    const unknownRules = (of: AdmissionFacts) => {
      const stated = { ...voteForm("2014-02-20"), lateReason: "Chậm" };
      const refusals = refusalsOf("recordRecognitionVote", "probation", of, stated);
      return refusals.flatMap(({ code, facts: { rule } }) => (code === "rule-unknown" ? [rule] : []));
    };
    expect(unknownRules(facts)).toContain("votesBeforeReport");
    expect(recognise(facts, "2014-02-20", { confirmation: "HD 01, điểm 3" })).not.toContain("rule-unknown");
    expect(unknownRules(served("2013-01-10", "2014-01-12"))).not.toContain("votesBeforeReport");
    expect(nextStepOf("probation", facts)?.step).toBe("recordRecognitionVote");
    expect(refusalCodes("reportDeadlock", "probation", facts, { occurredOn: "2014-02-20" })).toEqual(["rule-unknown"]);
  });

  test("the rule of the day applies: three votes from 25/07/2016", () => {
    const votes = [failed("2016-05-10", 10), failed("2016-06-10", 10), failed("2016-07-10", 10)];
    const facts = served("2015-04-10", "2016-04-20", votes);
    expect(refusalCodes("reportDeadlock", "probation", facts, { occurredOn: "2016-07-24" })).toEqual(["rule-unknown"]);
    expect(refusalCodes("reportDeadlock", "probation", facts, { occurredOn: "2016-07-25" })).toEqual([]);
  });
});

describe("removal of a probationary member", () => {
  const cell = voteOf("removal", "cell", "2025-06-10", { yes: 12, no: 6 });
  const committee = voteOf("removal", "committee", "2025-06-20", { total: 9, base: 9, present: 9, yes: 6, no: 3 });

  test("the cell carries it with 12 of 18 but not with 11, also before the twelve months end", () => {
    expect(remove(served("2024-10-10", "2025-10-12"), "2025-06-10")).toEqual([]);
    const facts = { ...served("2024-10-10", "2025-10-12"), votes: [cell] };
    expect(isCarried("removal", "cell")(facts)).toBe(true);
    const short = { ...facts, votes: [{ ...cell, yes: 11, carried: false }] };
    expect(refusalCodes("recordRemovalCommitteeVote", "probation", short, voteForm("2025-06-20"))).toEqual([
      "cell-vote-not-carried",
    ]);
  });

  test("the committee may vote on the day of the cell's vote, not the day before", () => {
    const facts = { ...served("2024-10-10", "2025-10-12"), votes: [cell] };
    const vote = (occurredOn: string) =>
      refusalCodes("recordRemovalCommitteeVote", "probation", facts, voteForm(occurredOn));
    expect(vote("2025-06-09")).toEqual(["before-the-vote"]);
    expect(vote("2025-06-10")).toEqual([]);
  });

  test("the superior decides by more than half, after both votes", () => {
    const votes = [cell, committee];
    const facts = { ...served("2024-10-10", "2025-10-12"), votes };
    const removal = (occurredOn: string, yes: number) =>
      refusalCodes(
        "recordRemoval",
        "probation",
        facts,
        decided(occurredOn, { total: 10, present: 10, yes, no: 10 - yes }),
      );
    expect(removal("2025-07-10", 5)).toEqual(["superior-vote-not-carried"]);
    expect(removal("2025-07-10", 6)).toEqual([]);
    expect(removal("2025-06-19", 6)).toEqual(["before-the-vote"]);
  });

  test("after the cell has voted for it, recognition is neither proposed nor allowed", () => {
    const facts = { ...served("2024-10-10", "2025-10-12"), votes: [cell] };
    expect(nextStepOf("probation", facts)?.step).toBe("recordRemovalCommitteeVote");
    expect(recognise(facts, "2025-10-20")).toEqual(["removal-carried"]);
    const open = availableSteps(admission, "probation", { ...facts, on: day(on) }).map(({ step }) => step);
    expect(open).not.toContain("recordRecognitionVote");
    expect(nextStepOf("probation", { ...facts, votes: [cell, committee] })?.step).toBe("recordRemoval");
  });

  describe("that the committee did not agree to", () => {
    const rejected = { ...committee, yes: 5, no: 4, carried: false };
    const facts = { ...served("2024-10-10", "2025-10-12"), votes: [cell, rejected] };
    const offered = (of: AdmissionFacts, on: string) =>
      availableSteps(admission, "probation", { ...of, on: day(on) }).map(({ step }) => step);

    test("goes on towards recognition, with its periods; the cell may propose it anew and the committee vote again", () => {
      const atMeeting = { ...facts, papers: [...facts.papers, paperOf("memberHistory", "2024-11-01")] };
      expect(nextStepOf("probation", atMeeting)).toEqual({ step: "recordRecognitionVote", holder: "cellSecretary" });
      expect(recognise(facts, "2025-10-20")).toEqual([]);
      expect(offered(facts, "2025-10-20")).toEqual(
        expect.arrayContaining(["recordRecognitionVote", "recordRemovalVote", "recordRemovalCommitteeVote"]),
      );
      expect(offered(facts, "2025-10-20")).not.toContain("recordRemoval");
      expect(deadlinesOf("probation", atMeeting)).toMatchObject([{ kind: "recognitionVote", dueOn: "2025-11-21" }]);
    });

    test("on the day of the cell's vote or after it, and not where the cell has carried it anew since", () => {
      const sameDay = { ...facts, votes: [cell, { ...rejected, heldOn: cell.heldOn }] };
      expect(recognise(sameDay, "2025-10-20")).toEqual([]);
      const anew = { ...facts, votes: [cell, rejected, { ...cell, heldOn: day("2025-06-21") }] };
      expect(recognise(anew, "2025-10-20")).toEqual(["removal-carried"]);
      expect(nextStepOf("probation", anew)?.step).toBe("recordRemovalCommitteeVote");
    });

    test("is under way again once the committee has agreed, and over once the cell has recognised the member", () => {
      const agreed = { ...facts, votes: [cell, rejected, { ...committee, heldOn: day("2025-07-20") }] };
      expect(nextStepOf("probation", agreed)?.step).toBe("recordRemoval");
      const recognised = { ...facts, votes: [cell, rejected, voteOf("recognition", "cell", "2025-10-20")] };
      expect(offered(recognised, "2025-10-21")).not.toContain("recordRemovalCommitteeVote");
    });

    test("is reported where the cell has used up its votes on recognition as well", () => {
      const inThird = { ...cell, heldOn: day("2025-11-20") };
      const votes = [...three, inThird, { ...rejected, heldOn: day("2025-11-25") }];
      const all = served("2024-10-10", "2025-10-12", votes);
      expect(nextStepOf("probation", all)?.step).toBe("reportDeadlock");
      expect(refusalCodes("reportDeadlock", "probation", all, { occurredOn: "2025-11-26" })).toEqual([]);
      const reported = { ...all, papers: [...all.papers, paperOf("deadlockReport", "2025-11-26")] };
      expect(offered(reported, "2025-11-27")).toEqual(expect.arrayContaining(["recordRecognition", "recordRemoval"]));
      expect(offered(reported, "2025-11-27")).not.toContain("recordRemovalCommitteeVote");
    });
  });

  test("the member may complain within 30 working days of receipt: received 01/12/2025, until 13/01/2026", () => {
    const removed = (receivedOn: string | null) =>
      factsOf({ papers: [paperOf("removalDecision", "2025-11-28", { details: { receivedOn } })] });
    expect(deadlinesOf("removed", removed("2025-12-01"))).toMatchObject([
      { kind: "complaint", holder: "applicant", startedOn: "2025-12-01", dueOn: "2026-01-13" },
    ]);
    expect(deadlinesOf("removed", removed(null))).toEqual([]);
    expect(deadlinesOf("removed", removed("2025-06-30"))).toMatchObject([{ dueOn: null, workingDays: null }]);
  });

  test("the receipt may be recorded later; its own day counts, and it may not be the day before the decision", () => {
    const decision = paperOf("removalDecision", "2025-11-28", { details: { receivedOn: null } });
    const removed = factsOf({ papers: [decision] });
    const opened = (facts: typeof removed) =>
      availableSteps(admission, "removed", { ...facts, on: day("2025-12-05") }).map(({ step }) => step);
    expect(opened(removed)).toContain("receiveRemoval");
    const received = (occurredOn: string) =>
      refusalCodes("receiveRemoval", "removed", removed, { occurredOn: day(occurredOn) });
    expect(received("2025-11-27")).toEqual(["before-its-paper"]);
    expect(received("2025-11-28")).toEqual([]);
    const known = factsOf({ papers: [decision, paperOf("removalReceipt", "2025-12-01")] });
    expect(deadlinesOf("removed", known)).toMatchObject([{ startedOn: "2025-12-01", dueOn: "2026-01-13" }]);
    expect(opened(known)).not.toContain("receiveRemoval");
  });

  test("a decision cannot be received the day before it is made", () => {
    const facts = { ...served("2024-10-10", "2025-10-12"), votes: [cell, committee] };
    const received = (receivedOn: string) =>
      refusalCodes("recordRemoval", "probation", facts, { ...decided("2025-07-10"), receivedOn });
    expect(received("2025-07-09")).toEqual(["received-before-decided"]);
    expect(received("2025-07-10")).toEqual([]);
  });
});

describe("T27: a cell with two official members and one on probation", () => {
  const facts = served("2024-10-10", "2025-10-12");

  test("cannot decide on recognition, removal or admission; with three official members it can", () => {
    const withTwo = { ...facts, officialMembers: 2 };
    expect(recognise(withTwo, "2025-10-20")).toEqual(["cell-too-small"]);
    expect(remove(withTwo, "2025-10-20")).toEqual(["cell-too-small"]);
    expect(refusalCodes("recordCellVote", "approval", withTwo, voteForm("2025-10-20"))).toContain("cell-too-small");
    expect(recognise({ ...facts, officialMembers: 3 }, "2025-10-20")).toEqual([]);
  });

  test("the official date stays the end of the twelve months", () => {
    expect(
      deadlinesOf("probation", { ...factsOf({ papers: facts.papers.slice(0, 1) }), officialMembers: 2 })[0],
    ).toMatchObject({
      kind: "probation",
      dueOn: "2025-10-10",
    });
  });
});
