import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { day, dayOrNull } from "../../lib/primitives/day";
import { historyDifferences } from "../../lib/server/history-differences";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import {
  approvalSteps,
  decisionFields,
  type PlannedStep,
  recognitionSteps,
  voteFields,
} from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
const { takeStep, nominateCase, openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
});

/** A decision's number may be used once, so each case of this file has its own. */
const numbered = (way: readonly PlannedStep[], number: string): PlannedStep[] =>
  way.map((each) => (each.step === "recordDecision" ? { ...each, fields: { ...each.fields, number } } : each));

const caseOf = (caseId: string) =>
  owner.admissionCase.findUniqueOrThrow({
    where: { id: caseId },
    include: { deadlines: true, mentorships: true, person: { include: { standings: { orderBy: { id: "asc" } } } } },
  });
type Kept = Awaited<ReturnType<typeof caseOf>>;
const standing = ({ person }: Kept) => person.standings.filter(({ to }) => to === null).map(({ kind }) => kind);

const failing = (step: "recordCellVote" | "recordRecognitionVote", on: string): PlannedStep => ({
  step,
  by: "cell",
  fields: {
    ...voteFields(on, "", "8", "5"),
    minutes: `${on.slice(-2)}-BB/CB`,
    ...(step === "recordRecognitionVote" ? { lateReason: "" } : {}),
  },
});

describe("a probationary member is removed", () => {
  const removal: readonly PlannedStep[] = [
    { step: "recordRemovalVote", by: "cell", fields: voteFields("2025-11-10", "31-NQ/CB", "8", "6") },
    { step: "recordRemovalCommitteeVote", by: "committee", fields: voteFields("2025-11-14", "52-NQ/ĐU", "9", "8") },
  ];
  const decision = (receivedOn: string): PlannedStep => {
    const { lateReason: _, ...counts } = decisionFields("2025-11-28", "610-QĐ/ĐU");
    return { step: "recordRemoval", by: "superior", fields: { ...counts, reason: "Bỏ sinh hoạt", receivedOn } };
  };

  test("by the cell, the committee and the superior; standing and mentoring end, and the complaint's deadline is shown", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Xóa Tên");
    await takeSteps(caseId, numbered(approvalSteps, "601-QĐ/ĐU"));
    expect(codesOf(await takeStep(caseId, decision("2025-12-01")))).toEqual(["no-cell-vote", "no-committee-vote"]);
    await takeSteps(caseId, removal.slice(0, 1));
    expect((await caseOf(caseId)).nextStep).toBe("recordRemovalCommitteeVote");
    await takeSteps(caseId, [...removal.slice(1), decision("2025-12-01")]);
    const kept = await caseOf(caseId);
    expect([kept.stage, standing(kept), dayOrNull(kept.admittedOn)]).toEqual(["removed", ["nonMember"], "2025-09-19"]);
    expect(kept.mentorships.filter(({ to }) => to === null)).toEqual([]);
    expect([kept.nextDueOn, ...kept.deadlines.map(({ kind, dueOn }) => [kind, dayOrNull(dueOn)])]).toEqual([
      null,
      ["complaint", "2026-01-13"],
    ]);
    const view = await auditedCaseView(fixture.actors.committee, caseId, day("2026-01-05"));
    expect(view?.deadlines.map(({ kind }) => kind)).toEqual(["complaint"]);
  });

  test("on the report of three failed votes, without carried votes", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Ba Lần");
    await takeSteps(caseId, numbered(approvalSteps, "602-QĐ/ĐU"));
    await takeSteps(caseId, recognitionSteps.slice(0, 4));
    const votes = ["2026-09-28", "2026-10-05", "2026-10-12"].map((on) => failing("recordRecognitionVote", on));
    await takeSteps(caseId, votes);
    expect(codesOf(await takeStep(caseId, failing("recordRecognitionVote", "2026-10-13")))).toEqual(["votes-used-up"]);
    expect((await caseOf(caseId)).nextStep).toBe("reportDeadlock");
    const report = {
      step: "reportDeadlock",
      by: "committee",
      fields: { occurredOn: "2026-10-14", number: "70-BC/ĐU" },
    } as const;
    await takeSteps(caseId, [report]);
    const kept = await caseOf(caseId);
    expect([kept.nextStep, kept.nextHolder, dayOrNull(kept.submittedOn)]).toEqual([
      "recordRecognition",
      "superiorOfficer",
      "2026-10-14",
    ]);
    const { lateReason: _, ...counts } = decisionFields("2026-10-20", "641-QĐ/ĐU");
    const states = { ...counts, reason: "Không đủ tư cách", receivedOn: "" };
    await takeSteps(caseId, [{ step: "recordRemoval", by: "superior", fields: states }]);
    const removed = await caseOf(caseId);
    expect([removed.stage, removed.deadlines]).toEqual(["removed", []]);
    const receipt = (occurredOn: string): PlannedStep => ({
      step: "receiveRemoval",
      by: "cell",
      fields: { occurredOn },
    });
    expect(codesOf(await takeStep(caseId, receipt("2026-10-19")))).toEqual(["before-its-paper"]);
    await takeSteps(caseId, [receipt("2026-10-26")]);
    const received = await caseOf(caseId);
    expect([received.stage, received.nextStep]).toEqual(["removed", null]);
    expect(received.deadlines.map(({ kind, dueOn }) => [kind, dayOrNull(dueOn)])).toEqual([
      ["complaint", "2026-12-07"],
    ]);
  });
});

describe("a vote on admission that failed is reported", () => {
  test("and then the superior's officer sees the case and may refuse", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Chưa Đạt");
    await takeSteps(caseId, [...approvalSteps.slice(0, 1), failing("recordCellVote", "2025-08-14")]);
    expect(await auditedCaseView(fixture.actors.superior, caseId, day("2025-08-20"))).toBeNull();
    const report = {
      step: "reportFailedVote",
      by: "cell",
      fields: { occurredOn: "2025-08-18", number: "09-BC/CB" },
    } as const;
    await takeSteps(caseId, [report]);
    const view = await auditedCaseView(fixture.actors.superior, caseId, day("2025-08-20"));
    expect(view?.votes.map(({ yes, no, base, carried }) => [yes, no, base, carried])).toEqual([[5, 3, 8, false]]);
    await takeSteps(caseId, [
      { step: "refuse", by: "superior", fields: { occurredOn: "2025-08-25", reason: "Chưa đạt" } },
    ]);
    expect((await caseOf(caseId)).stage).toBe("refused");
  });
});

describe("a decision is annulled before the ceremony", () => {
  const annul = (redo: string, on = "2025-09-16"): PlannedStep => ({
    step: "annulDecision",
    by: "superior",
    fields: { occurredOn: on, number: "520-QĐ/ĐU", reason: "Sai thẩm quyền", provision: "TB 12", redo },
  });

  test("and the procedure is redone from the committee's vote", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Sai Quyền");
    await takeSteps(caseId, [...numbered(approvalSteps.slice(0, 6), "603-QĐ/ĐU"), annul("committeeVote")]);
    const back = await caseOf(caseId);
    expect([back.stage, back.nextStep, dayOrNull(back.decisionOn), back.decisionNumber]).toEqual([
      "approval",
      "recordCommitteeVote",
      null,
      null,
    ]);
    expect([standing(back), back.deadlines.map(({ kind }) => kind)]).toEqual([["applicant"], ["decision"]]);
    const vote = {
      step: "recordCommitteeVote",
      by: "committee",
      fields: voteFields("2025-09-18", "55-NQ/ĐU", "9", "9"),
    } as const;
    const sent = {
      step: "submitForDecision",
      by: "committee",
      fields: { occurredOn: "2025-09-19", number: "56-TTr/ĐU" },
    } as const;
    const decision = {
      step: "recordDecision",
      by: "superior",
      fields: decisionFields("2025-09-25", "530-QĐ/ĐU"),
    } as const;
    expect(codesOf(await takeStep(caseId, decision))).toEqual(["no-committee-vote", "missing-submission"]);
    await takeSteps(caseId, [vote, sent, decision]);
    expect(dayOrNull((await caseOf(caseId)).decisionOn)).toBe("2025-09-25");
  });

  test("and the case is closed if the person does not qualify", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Không Đủ");
    await takeSteps(caseId, [...numbered(approvalSteps.slice(0, 6), "604-QĐ/ĐU"), annul("nothing")]);
    const kept = await caseOf(caseId);
    expect([kept.stage, kept.decisionOn, standing(kept)]).toEqual(["annulled", null, ["nonMember"]]);
  });
});

describe("a wrong admission is annulled", () => {
  const annul = (redo: string, on: string): PlannedStep => ({
    step: "annulAdmission",
    by: "superior",
    fields: { occurredOn: on, number: `9${redo.length}-QĐ/ĐU`, reason: "Kết nạp sai", provision: "Kết luận 3", redo },
  });

  test("during probation because of its procedure, and votes and dates are redone", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Sai Bước");
    await takeSteps(caseId, [...numbered(approvalSteps, "605-QĐ/ĐU"), annul("approval", "2025-11-03")]);
    const back = await caseOf(caseId);
    expect([back.stage, back.nextStep, dayOrNull(back.admittedOn), standing(back)]).toEqual([
      "approval",
      "recordCellVote",
      null,
      ["applicant"],
    ]);
    const again: PlannedStep[] = [
      { step: "recordCellVote", by: "cell", fields: voteFields("2025-11-10", "61-NQ/CB", "8", "8") },
      { step: "recordCommitteeVote", by: "committee", fields: voteFields("2025-11-12", "62-NQ/ĐU", "9", "9") },
      { step: "submitForDecision", by: "committee", fields: { occurredOn: "2025-11-13", number: "63-TTr/ĐU" } },
      { step: "recordDecision", by: "superior", fields: decisionFields("2025-11-20", "640b-QĐ/ĐU") },
      { step: "receiveDecision", by: "cell", fields: { occurredOn: "2025-11-24" } },
      {
        ...(approvalSteps[6] as PlannedStep),
        fields: { ...(approvalSteps[6] as PlannedStep).fields, occurredOn: "2025-12-01" },
      },
    ];
    const early = { ...again[0], fields: voteFields("2025-11-02", "61-NQ/CB", "8", "8") } as PlannedStep;
    expect(codesOf(await takeStep(caseId, early))).toEqual(["before-the-annulment"]);
    await takeSteps(caseId, again);
    expect(dayOrNull((await caseOf(caseId)).admittedOn)).toBe("2025-12-01");
  });

  test("after recognition because the person does not meet the standard, who is no longer a member nor counted as admitted", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Thiếu Chuẩn");
    await takeSteps(caseId, [...numbered(approvalSteps, "606-QĐ/ĐU"), ...recognitionSteps]);
    expect((await caseOf(caseId)).stage).toBe("official");
    await takeSteps(caseId, [annul("nothing", "2026-11-02")]);
    const kept = await caseOf(caseId);
    expect([kept.stage, kept.admittedOn, kept.officialOn, standing(kept)]).toEqual([
      "annulled",
      null,
      null,
      ["nonMember"],
    ]);
  });
});

describe("a pause", () => {
  test("stops every step and deadline until the case is resumed at the same stage", async () => {
    const caseId = await nominateCase("Đặng Thị Tạm Nghỉ");
    const paused = { step: "pause", by: "cell", fields: { occurredOn: "2025-02-05", reason: "Đi học" } } as const;
    const resumed = { step: "resume", by: "cell", fields: { occurredOn: "2025-02-08", reason: "Đã về" } } as const;
    const listed = {
      step: "listSympathiser",
      by: "cell",
      fields: { occurredOn: "2025-02-10", resolution: "11-NQ/CB" },
      members: { mentorId: "mentor" },
    } as const;
    await takeSteps(caseId, [paused]);
    expect([(await caseOf(caseId)).nextStep, (await caseOf(caseId)).stage]).toEqual([null, "nomination"]);
    expect(codesOf(await takeStep(caseId, listed))).toEqual(["paused"]);
    const view = await auditedCaseView(fixture.actors.cell, caseId, day("2025-02-06"));
    expect([view?.pausedSince, view?.open.map(({ step }) => step)]).toEqual([
      "2025-02-05",
      ["takeOffList", "withdraw", "resume", "joinCase", "annulStep"],
    ]);
    await takeSteps(caseId, [resumed, listed]);
    expect((await caseOf(caseId)).stage).toBe("mentoring");
  });
});

describe("a person moves to another organisation", () => {
  test("the case is closed with a certificate, and the standing here ends", async () => {
    const caseId = await nominateCase("Đặng Văn Đi Xa");
    const states = {
      occurredOn: "2025-03-10",
      number: "4-CN/ĐU",
      destination: "Đảng ủy xã Mẫu",
      competent: "other",
      transferredOn: "2025-03-03",
    };
    await takeSteps(caseId, [{ step: "transferAway", by: "committee", fields: states }]);
    const kept = await caseOf(caseId);
    expect([kept.stage, standing(kept), dayOrNull(kept.closedOn)]).toEqual(["transferred", [], "2025-03-10"]);
    const view = await auditedCaseView(fixture.actors.committee, caseId, day("2025-03-11"));
    expect([view?.transferPoint, view?.papers.map(({ kind }) => kind)]).toEqual([
      "beforeResolution",
      ["transferCertificate"],
    ]);
  });
});

test("a cell with two official members cannot vote, and the page says so beforehand", async () => {
  const caseId = await openVerifiedCase("Đặng Thị Ít Người");
  await takeSteps(caseId, approvalSteps.slice(0, 1));
  const members = await owner.standing.findMany({
    where: { kind: "official", to: null, path: fixture.office.first.path, from: { lt: new Date("2025-08-14") } },
    orderBy: { id: "asc" },
  });
  const gone = { id: { in: members.slice(2).map(({ id }) => id) } };
  await owner.standing.updateMany({ where: gone, data: { to: new Date("2025-08-14") } });
  expect(codesOf(await takeStep(caseId, approvalSteps[1] as PlannedStep))).toContain("cell-too-small");
  const form = await stepForm(fixture.actors.cell, caseId, "recordCellVote", day("2025-08-14"));
  expect(form?.missing?.map(({ code }) => code)).toEqual(["cell-too-small"]);
  const told = async (actor: Actor, on: string) => {
    const view = await auditedCaseView(actor, caseId, day(on));
    return view?.open.find(({ step }) => step === "recordCellVote")?.missing.map(({ code }) => code);
  };
  const { cell, committee } = fixture.actors;
  const guide = { id: fixture.memberIds.mentor, name: "Người giúp đỡ", unit: fixture.office.first };
  const mentor = fixture.office.actor(guide, "mentor", fixture.office.first, {
    mentored: [caseId],
    people: [(await caseOf(caseId)).personId],
  });
  expect([await told(cell, "2025-08-14"), await told(committee, "2025-08-14")]).toEqual([
    ["cell-too-small"],
    ["cell-too-small"],
  ]);
  // On the day before there were enough members. The mentor may not see the register of the cell.
  expect([await told(cell, "2025-08-13"), await told(mentor, "2025-08-14")]).toEqual([[], []]);
  await owner.standing.updateMany({ where: gone, data: { to: null } });
  await takeSteps(caseId, approvalSteps.slice(1, 2));
});

test("all these cases agree with their history", async () => {
  expect(await historyDifferences(owner)).toEqual([]);
});
