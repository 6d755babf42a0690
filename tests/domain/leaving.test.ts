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
import { counted, refusalsOf } from "../support/take";

const plus = (facts: AdmissionFacts, ...papers: AdmissionFacts["papers"]): AdmissionFacts => ({
  ...facts,
  papers: [...facts.papers, ...papers],
});

describe("a vote on admission that failed", () => {
  const cell = (yes: number, heldOn = "2025-09-15") =>
    voteOf("admission", "cell", heldOn, { yes, no: 18 - yes, carried: yes >= 12 });
  const facts = readyForCell({ votes: [cell(11)] });
  const report = (over: AdmissionFacts, occurredOn: string) =>
    refusalsOf("reportFailedVote", "approval", over, { occurredOn, number: "12-BC/CB" });
  const refusal = (over: AdmissionFacts, occurredOn: string) =>
    refusalsOf("refuse", "approval", over, { occurredOn, reason: "Chưa đạt" });

  test("of the cell is reported, not before the meeting and on its day", () => {
    expect(report(facts, "2025-09-14")).toEqual(["before-the-vote"]);
    expect(report(facts, "2025-09-15")).toEqual([]);
    expect(report(readyForCell({ votes: [cell(12)] }), "2025-09-15")).toEqual(["no-failed-vote"]);
  });

  test("of the committee is reported as well", () => {
    const committee = voteOf("admission", "committee", "2025-09-20", { yes: 5, carried: false });
    expect(report(readyForCell({ votes: [cell(12), committee] }), "2025-09-20")).toEqual([]);
  });

  test("leaves the way open: the cell votes again, or, once it was reported, the officer refuses", () => {
    expect(nextStepOf("approval", facts)?.step).toBe("recordCellVote");
    expect(refusal(facts, "2025-10-01")).toEqual(["missing-submission"]);
    const reported = plus(facts, paperOf("failedVoteReport", "2025-10-01"));
    expect(refusal(reported, "2025-09-30")).toEqual(["missing-submission"]);
    expect(refusal(reported, "2025-10-01")).toEqual([]);
    expect(refusalsOf("recordCellVote", "approval", reported, counted("2025-10-02"))).toEqual([]);
  });

  test("no longer lets the officer refuse once a new vote has carried", () => {
    const reported = plus(
      readyForCell({ votes: [cell(11), cell(12, "2025-10-10")] }),
      paperOf("failedVoteReport", "2025-10-01"),
    );
    expect(refusal(reported, "2025-10-11")).toEqual(["missing-submission"]);
  });

  test("is offered for reporting until it was reported", () => {
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
    expect(refusalsOf("pause", "approval", readyForCell(), { occurredOn: "2025-09-05", reason })).toEqual([]);
    const voted = readyForCell({ votes: [voteOf("admission", "cell", "2025-09-04")] });
    expect(refusalsOf("pause", "approval", voted, { occurredOn: "2025-09-05", reason })).toEqual(["voted-already"]);
  });

  test("refuses every step but to resume, to withdraw, to take off the list, and to annul a mistake", () => {
    const free = steps.filter(
      (step) => !admission[step].when.some((guard) => guard({ ...paused, on: day("2025-09-10") })?.code === "paused"),
    );
    expect(free.sort()).toEqual(["annulStep", "resume", "takeOffList", "withdraw"]);
    expect(refusalsOf("recordCellVote", "approval", paused, counted("2025-09-10"))).toEqual(["paused"]);
  });

  test("lets no step be proposed and no time run", () => {
    expect(nextStepOf("approval", paused)).toBeUndefined();
    expect(deadlinesOf("approval", paused)).toEqual([]);
    const open = availableSteps(admission, "approval", { ...paused, on: day("2025-09-10") }).map(({ step }) => step);
    expect(open).toEqual(["takeOffList", "withdraw", "resume"]);
  });

  test("is not ended the day before it began, and is on the day itself", () => {
    const resume = (occurredOn: string) => refusalsOf("resume", "approval", paused, { occurredOn, reason });
    expect(resume("2025-09-04")).toEqual(["before-the-pause"]);
    expect(resume("2025-09-05")).toEqual([]);
  });

  test("is ended only where there is one", () => {
    const resume = (facts: AdmissionFacts) =>
      refusalsOf("resume", "approval", facts, { occurredOn: "2025-09-10", reason });
    expect(resume(readyForCell())).toEqual(["not-paused"]);
    expect(resume(paused)).toEqual([]);
  });

  test("is followed by what has lapsed meanwhile: the dossier of 10/06/2025 holds until 10/06/2026", () => {
    const resumed = factsAfter(paused, "resume", {}, { occurredOn: day("2026-06-11") });
    const vote = (occurredOn: string) => refusalsOf("recordCellVote", "approval", resumed, counted(occurredOn));
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

  test("is not annulled the day before it was made, and is on the day itself", () => {
    expect(refusalsOf("annulDecision", "ceremony", decided, stated("decision", "2025-10-09"))).toEqual([
      "before-its-paper",
    ]);
    expect(refusalsOf("annulDecision", "ceremony", decided, stated("decision", "2025-10-10"))).toEqual([]);
  });

  test.each([
    ["decision", "recordDecision"],
    ["submission", "submitForDecision"],
    ["committeeVote", "recordCommitteeVote"],
    ["cellVote", "recordCellVote"],
  ])("to be redone from the %s leads back to approval, where the next step is %s", (redo, next) => {
    expect(stageAfter(admission, "ceremony", "annulDecision", stated(redo))).toBe("approval");
    expect(nextStepOf("approval", annulled(redo))?.step).toBe(next);
  });

  test("of a person who does not qualify closes the case, and the person is a non-member", () => {
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

  test("is annulled from the day of the ceremony on, in probation and after", () => {
    expect(refusalsOf("annulAdmission", "probation", admitted, stated("approval", "2025-10-29"))).toEqual([
      "before-its-paper",
    ]);
    expect(refusalsOf("annulAdmission", "probation", admitted, stated("approval", "2025-10-30"))).toEqual([]);
    expect(refusalsOf("annulAdmission", "official", admitted, stated("approval"))).toEqual([]);
    expect(refusalsOf("annulAdmission", "ceremony", admitted, stated("approval"))).toEqual(["step-out-of-order"]);
  });

  test.each(["dossier", "verification", "approval"] as const)("is redone from the stage %s on", (redo) => {
    expect(stageAfter(admission, "probation", "annulAdmission", stated(redo))).toBe(redo);
    const left = kinds(annulled(redo));
    expect([left.has("ceremonyMinutes"), left.has("selfReview"), left.has("decision")]).toEqual([false, false, false]);
    expect(left.has("awarenessCertificate")).toBe(true);
    expect(left.has("committeeCertification")).toBe(redo === "approval");
    expect(left.has("application")).toBe(redo !== "dossier");
    expect(annulled(redo).votes).toEqual([]);
    expect(deadlinesOf(redo, annulled(redo))).toEqual([]);
  });

  test("of a person who lacks the standard ends with removal from the list", () => {
    expect(stageAfter(admission, "official", "annulAdmission", stated("nothing"))).toBe("annulled");
    expect(stepDefinitions.annulAdmission.leaves(stated("nothing") as never, admitted).standing?.kind).toBe(
      "nonMember",
    );
    expect(stepDefinitions.annulAdmission.leaves(stated("approval") as never, admitted).standing?.kind).toBe(
      "applicant",
    );
  });
});

describe("a person who goes to another organisation", () => {
  const transferredOn = day("2025-10-01");
  const cell = voteOf("admission", "cell", "2025-09-15");
  const sent = plus(readyForCell({ votes: [cell] }), paperOf("submission", "2025-09-22"));
  const decidedOn = (on: string) => plus(sent, paperOf("decision", on));
  const away = (facts: AdmissionFacts, occurredOn: string, rest: object = {}) =>
    refusalsOf("transferAway", "approval", facts, {
      occurredOn,
      transferredOn,
      competent: "other",
      lateReason: null,
      ...rest,
    });

  test("takes along what the point reached asks for", () => {
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

  test("before the resolution the paper is the certificate 17-KNĐ, afterwards a letter", () => {
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

  test("a dossier sent and undecided is forwarded within 15 working days: until 22/10/2025, later with a reason", () => {
    expect(away(sent, "2025-10-22")).toEqual([]);
    expect(away(sent, "2025-10-23")).toEqual(["late-without-reason"]);
    expect(away(sent, "2025-10-23", { lateReason: "Chờ bàn giao" })).toEqual([]);
    expect(away(readyForCell(), "2025-12-01")).toEqual([]);
  });

  test("its clock is shown in the closed case", () => {
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

  test("a decision issued within 30 working days of the transfer, until 12/11/2025, is forwarded; one day later it is annulled first", () => {
    expect(away(decidedOn("2025-11-12"), "2025-11-20")).toEqual([]);
    expect(away(decidedOn("2025-11-13"), "2025-11-20")).toEqual(["decision-after-transfer"]);
    expect(away(decidedOn("2025-11-13"), "2025-11-20", { competent: "same" })).toEqual([]);
  });

  test("is not handed over before the day of the transfer", () => {
    expect(away(readyForCell(), "2025-09-30")).toEqual(["after-the-step"]);
    expect(away(readyForCell(), "2025-10-01")).toEqual([]);
  });

  test("may be handed over from every open stage, and leaves no standing behind", () => {
    expect(admission.transferAway.from).toEqual(openStages);
    const left = stepDefinitions.transferAway.leaves(
      { occurredOn: transferredOn, transferredOn, competent: "other", destination: "x", number: "5", lateReason: null },
      factsOf(),
    );
    expect(left.standing).toEqual({ kind: null, from: transferredOn });
  });
});

describe("a person who goes to another cell of the organisation", () => {
  const move = (rest: object = {}, facts: Partial<AdmissionFacts> = {}) =>
    refusalsOf("moveToCell", "dossier", factsOf({ cells: ["second"], ...facts }), {
      occurredOn: "2025-10-01",
      unitId: "second",
      mentorId: "member",
      resolution: "7-NQ/CB",
      ...rest,
    });

  test("is received by an official member, who need not have known the person for twelve months", () => {
    expect(move()).toEqual([]);
    expect(move({ mentorId: "probationer" })).toEqual(["mentor-not-official"]);
    expect(move({ mentorId: "applicant" })).toEqual(["mentor-not-official", "is-the-applicant"]);
    expect(move({ mentorId: "second" }, { relatives: ["second"] })).toEqual(["is-a-relative"]);
  });

  test("goes to one of the organisation's other cells", () => {
    expect(move({ unitId: "elsewhere" })).toEqual(["cell-not-here"]);
  });
});

test("who comes with papers from elsewhere has the certificate put on the case once, before the dossier is begun", () => {
  const states = { occurredOn: "2025-10-01", number: "3-CN/ĐU", issuer: "Đảng ủy xã Mẫu" };
  expect(refusalsOf("recordTransferIn", "mentoring", factsOf(), states)).toEqual([]);
  expect(refusalsOf("recordTransferIn", "dossier", factsOf(), states)).toEqual(["step-out-of-order"]);
  expect(admission.recordTransferIn.done?.(factsOf({ papers: [paperOf("transferIn", "2025-10-01")] }))).toBe(true);
});
