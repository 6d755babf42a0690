import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { openStages } from "../../lib/admissions/case/stages";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { transferPointOn } from "../../lib/admissions/procedure/guards/transfer-point";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { admission, stepDefinitions, steps } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { availableSteps, stageAfter } from "../../lib/workflow/machine";
import { factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

const plus = (facts: AdmissionFacts, ...papers: AdmissionFacts["papers"]): AdmissionFacts => ({
  ...facts,
  papers: [...facts.papers, ...papers],
});

describe("a failed vote on admission", () => {
  const cell = (yes: number, heldOn = "2025-09-15") =>
    voteOf("admission", "cell", heldOn, { yes, no: 18 - yes, carried: yes >= 12 });
  const facts = readyForCell({ votes: [cell(11)] });
  const report = (over: AdmissionFacts, occurredOn: string) =>
    refusalCodes("reportFailedVote", "approval", over, { occurredOn, number: "12-BC/CB" });
  const refusal = (over: AdmissionFacts, occurredOn: string) =>
    refusalCodes("refuse", "approval", over, { occurredOn, reason: "Chưa đạt" });

  test("of the cell is reported on the day of the meeting or later", () => {
    expect(report(facts, "2025-09-14")).toEqual(["before-the-vote"]);
    expect(report(facts, "2025-09-15")).toEqual([]);
    expect(report(readyForCell({ votes: [cell(12)] }), "2025-09-15")).toEqual(["no-failed-vote"]);
  });

  test("of the committee is also reported", () => {
    const committee = voteOf("admission", "committee", "2025-09-20", { yes: 5, carried: false });
    expect(report(readyForCell({ votes: [cell(12), committee] }), "2025-09-20")).toEqual([]);
  });

  test("allows the cell to vote again, or the officer to refuse once it was reported", () => {
    expect(nextStepOf("approval", facts)?.step).toBe("recordCellVote");
    expect(refusal(facts, "2025-10-01")).toEqual(["missing-submission"]);
    const reported = plus(facts, paperOf("failedVoteReport", "2025-10-01"));
    expect(refusal(reported, "2025-09-30")).toEqual(["missing-submission"]);
    expect(refusal(reported, "2025-10-01")).toEqual([]);
    expect(refusalCodes("recordCellVote", "approval", reported, voteForm("2025-10-02"))).toEqual([]);
  });

  test("does not allow the officer to refuse after a new vote has carried", () => {
    const reported = plus(
      readyForCell({ votes: [cell(11), cell(12, "2025-10-10")] }),
      paperOf("failedVoteReport", "2025-10-01"),
    );
    expect(refusal(reported, "2025-10-11")).toEqual(["missing-submission"]);
  });

  test("can be reported until it has been reported", () => {
    const offered = (over: AdmissionFacts) =>
      availableSteps(admission, "approval", { ...over, on: day("2025-10-02") }).some(
        ({ step }) => step === "reportFailedVote",
      );
    expect(offered(facts)).toBe(true);
    expect(offered(plus(facts, paperOf("failedVoteReport", "2025-10-01")))).toBe(false);
    expect(offered(readyForCell())).toBe(false);
  });
});

describe("a pause", () => {
  const paused = { ...readyForCell(), pausedSince: day("2025-09-05") };
  const reason = "Người xin vào Đảng đi học xa";

  test("is possible until the cell has voted", () => {
    expect(refusalCodes("pause", "approval", readyForCell(), { occurredOn: "2025-09-05", reason })).toEqual([]);
    const voted = readyForCell({ votes: [voteOf("admission", "cell", "2025-09-04")] });
    expect(refusalCodes("pause", "approval", voted, { occurredOn: "2025-09-05", reason })).toEqual(["voted-already"]);
  });

  test("allows only resuming, withdrawing, taking off the list, joining into another case and annulling a step", () => {
    const free = steps.filter(
      (step) => !admission[step].when.some((guard) => guard({ ...paused, on: day("2025-09-10") })?.code === "paused"),
    );
    expect(free.sort()).toEqual(["annulStep", "joinCase", "resume", "takeOffList", "withdraw"]);
    expect(refusalCodes("recordCellVote", "approval", paused, voteForm("2025-09-10"))).toEqual(["paused"]);
  });

  test("proposes no step and runs no deadline", () => {
    expect(nextStepOf("approval", paused)).toBeUndefined();
    expect(deadlinesOf("approval", paused)).toEqual([]);
    const open = availableSteps(admission, "approval", { ...paused, on: day("2025-09-10") }).map(({ step }) => step);
    expect(open).toEqual(["takeOffList", "withdraw", "resume", "joinCase"]);
  });

  test("may end on the day it began, not the day before", () => {
    const resume = (occurredOn: string) => refusalCodes("resume", "approval", paused, { occurredOn, reason });
    expect(resume("2025-09-04")).toEqual(["before-the-pause"]);
    expect(resume("2025-09-05")).toEqual([]);
  });

  test("can only be ended in a paused case", () => {
    const resume = (facts: AdmissionFacts) =>
      refusalCodes("resume", "approval", facts, { occurredOn: "2025-09-10", reason });
    expect(resume(readyForCell())).toEqual(["not-paused"]);
    expect(resume(paused)).toEqual([]);
  });

  test("does not extend the dossier of 10/06/2025, which is valid until 10/06/2026", () => {
    const resumed = factsAfter(paused, "resume", {}, { occurredOn: day("2026-06-11") });
    const vote = (occurredOn: string) => refusalCodes("recordCellVote", "approval", resumed, voteForm(occurredOn));
    expect(vote("2026-06-10")).toEqual([]);
    expect(vote("2026-06-11")).toContain("dossier-stale");
  });
});

describe("an annulled decision", () => {
  const votes = [
    voteOf("admission", "cell", "2025-09-15"),
    voteOf("admission", "committee", "2025-09-20"),
    voteOf("admission", "superior", "2025-10-10"),
  ];
  const decided = plus(
    readyForCell({ votes }),
    paperOf("submission", "2025-09-22"),
    paperOf("decision", "2025-10-10", { number: "501-QĐ/ĐU" }),
    paperOf("decisionReceipt", "2025-10-13"),
  );
  const stated = (redo: string, occurredOn = "2025-10-20") => ({
    occurredOn: day(occurredOn),
    number: "520-QĐ/ĐU",
    reason: "Sai thẩm quyền",
    provision: "Thông báo kiểm tra",
    redo,
  });
  const annulled = (redo: string) => {
    const left = stepDefinitions.annulDecision.leaves(stated(redo) as never, decided);
    return factsAfter(decided, "annulDecision", left, stated(redo));
  };

  test("may be annulled on the day it was made, not the day before", () => {
    expect(refusalCodes("annulDecision", "ceremony", decided, stated("decision", "2025-10-09"))).toEqual([
      "before-its-paper",
    ]);
    expect(refusalCodes("annulDecision", "ceremony", decided, stated("decision", "2025-10-10"))).toEqual([]);
  });

  test.each([
    ["decision", "recordDecision"],
    ["submission", "submitForDecision"],
    ["committeeVote", "recordCommitteeVote"],
    ["cellVote", "recordCellVote"],
  ])("redone from the %s leads back to approval, where the next step is %s", (redo, next) => {
    expect(stageAfter(admission, "ceremony", "annulDecision", stated(redo))).toBe("approval");
    expect(nextStepOf("approval", annulled(redo))?.step).toBe(next);
  });

  test("closes the case of a person who does not qualify, who is then a non-member", () => {
    expect(stageAfter(admission, "ceremony", "annulDecision", stated("nothing"))).toBe("annulled");
    expect(stepDefinitions.annulDecision.leaves(stated("nothing") as never, decided).standing?.kind).toBe("nonMember");
  });
});

describe("a wrong admission", () => {
  const admitted = plus(
    readyForCell({ votes: [voteOf("admission", "cell", "2025-09-15"), voteOf("recognition", "cell", "2026-11-10")] }),
    paperOf("crossPageSeal", "2025-07-20"),
    paperOf("cellComment", "2025-08-30"),
    paperOf("submission", "2025-09-22"),
    paperOf("decision", "2025-10-10"),
    paperOf("ceremonyMinutes", "2025-10-30"),
    paperOf("selfReview", "2026-10-30"),
  );
  const stated = (redo: string, occurredOn = "2026-11-20") => ({
    occurredOn: day(occurredOn),
    number: "530-QĐ/ĐU",
    reason: "Không đúng thủ tục",
    provision: "Kết luận kiểm tra",
    redo,
  });
  const annulled = (redo: string) =>
    factsAfter(
      admitted,
      "annulAdmission",
      stepDefinitions.annulAdmission.leaves(stated(redo) as never, admitted),
      stated(redo),
    );
  const kinds = (facts: AdmissionFacts) => new Set(facts.papers.map(({ kind }) => kind));

  test("may be annulled from the day of the ceremony, in probation and after", () => {
    expect(refusalCodes("annulAdmission", "probation", admitted, stated("approval", "2025-10-29"))).toEqual([
      "before-its-paper",
    ]);
    expect(refusalCodes("annulAdmission", "probation", admitted, stated("approval", "2025-10-30"))).toEqual([]);
    expect(refusalCodes("annulAdmission", "official", admitted, stated("approval"))).toEqual([]);
    expect(refusalCodes("annulAdmission", "ceremony", admitted, stated("approval"))).toEqual(["step-out-of-order"]);
  });

  test.each(["dossier", "verification", "approval"] as const)("is redone from the stage %s", (redo) => {
    expect(stageAfter(admission, "probation", "annulAdmission", stated(redo))).toBe(redo);
    const left = kinds(annulled(redo));
    expect([left.has("ceremonyMinutes"), left.has("selfReview"), left.has("decision")]).toEqual([false, false, false]);
    expect(left.has("awarenessCertificate")).toBe(true);
    expect(left.has("committeeCertification")).toBe(redo === "approval");
    expect(left.has("application")).toBe(redo !== "dossier");
    expect(annulled(redo).votes).toEqual([]);
    expect(deadlinesOf(redo, annulled(redo))).toEqual([]);
  });

  test("ends with removal from the list for a person who does not meet the standard", () => {
    expect(stageAfter(admission, "official", "annulAdmission", stated("nothing"))).toBe("annulled");
    expect(stepDefinitions.annulAdmission.leaves(stated("nothing") as never, admitted).standing?.kind).toBe(
      "nonMember",
    );
    expect(stepDefinitions.annulAdmission.leaves(stated("approval") as never, admitted).standing?.kind).toBe(
      "applicant",
    );
  });
});

describe("a person who moves to another organisation", () => {
  const transferredOn = day("2025-10-01");
  const cell = voteOf("admission", "cell", "2025-09-15");
  const sent = plus(readyForCell({ votes: [cell] }), paperOf("submission", "2025-09-22"));
  const decidedOn = (on: string) => plus(sent, paperOf("decision", on));
  const away = (facts: AdmissionFacts, occurredOn: string, rest: object = {}) =>
    refusalCodes("transferAway", "approval", facts, {
      occurredOn,
      transferredOn,
      competent: "other",
      lateReason: null,
      ...rest,
    });

  test("is transferred according to how far the case had come on that day", () => {
    const at = (facts: AdmissionFacts, competent: "same" | "other" = "other") =>
      transferPointOn(facts, transferredOn, competent);
    expect(at(readyForCell())).toBe("beforeResolution");
    expect(at(readyForCell({ votes: [{ ...cell, carried: false }] }))).toBe("beforeResolution");
    expect(at(readyForCell({ votes: [voteOf("admission", "cell", "2025-10-02")] }))).toBe("beforeResolution");
    expect(at(readyForCell({ votes: [voteOf("admission", "cell", "2025-10-01")] }))).toBe("beforeSending");
    expect(at(sent)).toBe("undecided");
    expect(at(sent, "same")).toBe("beforeSending");
    expect(at(decidedOn("2025-09-30"))).toBe("decided");
    expect(at(plus(decidedOn("2025-09-30"), paperOf("ceremonyMinutes", "2025-10-01")))).toBe("probation");
  });

  test("gets the certificate 17-KNĐ before the resolution and a letter afterwards", () => {
    const kinds = (facts: AdmissionFacts) =>
      stepDefinitions.transferAway
        .leaves(
          {
            occurredOn: day("2025-10-10"),
            transferredOn,
            competent: "other",
            destination: "Đảng ủy xã",
            number: "5",
            lateReason: null,
          },
          facts,
        )
        .papers?.map(({ kind }) => kind);
    expect([kinds(readyForCell()), kinds(sent)]).toEqual([["transferCertificate"], ["transferLetter"]]);
  });

  test("has a file sent up but undecided forwarded within 15 working days, until 22/10/2025; later needs a reason", () => {
    expect(away(sent, "2025-10-22")).toEqual([]);
    expect(away(sent, "2025-10-23")).toEqual(["late-without-reason"]);
    expect(away(sent, "2025-10-23", { lateReason: "Chờ bàn giao" })).toEqual([]);
    expect(away(readyForCell(), "2025-12-01")).toEqual([]);
  });

  test("has this deadline shown in the closed case", () => {
    const stated = {
      occurredOn: day("2025-10-20"),
      transferredOn,
      competent: "other" as const,
      destination: "Đảng ủy xã",
      number: "5",
      lateReason: null,
    };
    const after = factsAfter(sent, "transferAway", stepDefinitions.transferAway.leaves(stated, sent), stated);
    expect(deadlinesOf("transferred", after)).toMatchObject([
      { kind: "forwarding", startedOn: "2025-10-01", dueOn: "2025-10-22" },
    ]);
  });

  test("keeps a decision made within 30 working days, until 12/11/2025; one made a day later must first be annulled", () => {
    expect(away(decidedOn("2025-11-12"), "2025-11-20")).toEqual([]);
    expect(away(decidedOn("2025-11-13"), "2025-11-20")).toEqual(["decision-after-transfer"]);
    expect(away(decidedOn("2025-11-13"), "2025-11-20", { competent: "same" })).toEqual([]);
  });

  test("is not handed over before the day of the move", () => {
    expect(away(readyForCell(), "2025-09-30")).toEqual(["after-the-step"]);
    expect(away(readyForCell(), "2025-10-01")).toEqual([]);
  });

  test("may be handed over at every open stage, and keeps no standing here", () => {
    expect(admission.transferAway.from).toEqual(openStages);
    const left = stepDefinitions.transferAway.leaves(
      { occurredOn: transferredOn, transferredOn, competent: "other", destination: "x", number: "5", lateReason: null },
      factsOf(),
    );
    expect(left.standing).toEqual({ kind: null, from: transferredOn, ending: "transferred" });
  });
});

describe("a person who moves to another cell of the organisation", () => {
  const move = (rest: object = {}, facts: Partial<AdmissionFacts> = {}) =>
    refusalCodes("moveToCell", "dossier", factsOf({ cells: ["second"], ...facts }), {
      occurredOn: "2025-10-01",
      unitId: "second",
      mentorId: "member",
      resolution: "07-NQ/CB",
      ...rest,
    });

  test("gets an official member as mentor, who need not have known the person for twelve months", () => {
    expect(move()).toEqual([]);
    expect(move({ mentorId: "probationer" })).toEqual(["mentor-not-official"]);
    expect(move({ mentorId: "applicant" })).toEqual(["mentor-not-official", "is-the-applicant"]);
    expect(move({ mentorId: "second" }, { relatives: ["second"] })).toEqual(["is-a-relative"]);
  });

  test("may only move to another cell of the same organisation", () => {
    expect(move({ unitId: "elsewhere" })).toEqual(["cell-not-here"]);
  });
});
