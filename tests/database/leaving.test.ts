import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { day, dayOrNull } from "../../lib/primitives/day";
import { historyDifferences } from "../../lib/server/history-differences";
import { buildCompany, type Company } from "../support/company";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office";
import { codesOf, walkerIn } from "../support/walker";
import { approval, ballot, decided, recognition, type WayStep } from "../support/way";

const owner = useOwner(useDatabase().url);
let house: Company;
const { send, notice, toApproval, walk } = walkerIn(owner, () => house);

beforeAll(async () => {
  house = await buildCompany(owner);
});

/** The demonstration's numbers are taken once; each case of this file has a decision of its own. */
const numbered = (way: readonly WayStep[], number: string): WayStep[] =>
  way.map((each) => (each.step === "recordDecision" ? { ...each, states: { ...each.states, number } } : each));

const caseOf = (caseId: string) =>
  owner.admissionCase.findUniqueOrThrow({
    where: { id: caseId },
    include: { deadlines: true, mentorships: true, person: { include: { standings: { orderBy: { id: "asc" } } } } },
  });
type Kept = Awaited<ReturnType<typeof caseOf>>;
const standing = ({ person }: Kept) => person.standings.filter(({ to }) => to === null).map(({ kind }) => kind);

const failing = (step: "recordCellVote" | "recordRecognitionVote", on: string): WayStep => ({
  step,
  by: "cell",
  states: { ...ballot(on, "20-NQ/CB", "8", "5"), ...(step === "recordRecognitionVote" ? { lateReason: "" } : {}) },
});

describe("a probationary member is removed", () => {
  const removal: readonly WayStep[] = [
    { step: "recordRemovalVote", by: "cell", states: ballot("2025-11-10", "31-NQ/CB", "8", "6") },
    { step: "recordRemovalCommitteeVote", by: "committee", states: ballot("2025-11-14", "52-NQ/ĐU", "9", "8") },
  ];
  const decision = (receivedOn: string): WayStep => {
    const { lateReason: _, ...counts } = decided("2025-11-28", "610-QĐ/ĐU");
    return { step: "recordRemoval", by: "superior", states: { ...counts, reason: "Bỏ sinh hoạt", receivedOn } };
  };

  test("by the cell, the committee and the superior; the standing and the care end, the complaint's time is shown", async () => {
    const caseId = await toApproval("Đặng Văn Xóa Tên");
    await walk(caseId, numbered(approval, "601-QĐ/ĐU"));
    expect(codesOf(await send(caseId, decision("2025-12-01")))).toEqual(["no-cell-vote", "no-committee-vote"]);
    await walk(caseId, removal.slice(0, 1));
    expect((await caseOf(caseId)).nextStep).toBe("recordRemovalCommitteeVote");
    await walk(caseId, [...removal.slice(1), decision("2025-12-01")]);
    const kept = await caseOf(caseId);
    expect([kept.stage, standing(kept), dayOrNull(kept.admittedOn)]).toEqual(["removed", ["nonMember"], "2025-09-19"]);
    expect(kept.mentorships.filter(({ to }) => to === null)).toEqual([]);
    expect([kept.nextDueOn, ...kept.deadlines.map(({ kind, dueOn }) => [kind, dayOrNull(dueOn)])]).toEqual([
      null,
      ["complaint", "2026-01-13"],
    ]);
    const view = await auditedCaseView(house.actors.committee, caseId, day("2026-01-05"));
    expect(view?.deadlines.map(({ kind }) => kind)).toEqual(["complaint"]);
  });

  test("on the report of three votes without a result, instead of carried votes", async () => {
    const caseId = await toApproval("Đặng Thị Ba Lần");
    await walk(caseId, numbered(approval, "602-QĐ/ĐU"));
    await walk(caseId, recognition.slice(0, 4));
    const votes = ["2026-09-28", "2026-10-05", "2026-10-12"].map((on) => failing("recordRecognitionVote", on));
    await walk(caseId, votes);
    expect(codesOf(await send(caseId, failing("recordRecognitionVote", "2026-10-13")))).toEqual(["votes-used-up"]);
    expect((await caseOf(caseId)).nextStep).toBe("reportDeadlock");
    const report = {
      step: "reportDeadlock",
      by: "committee",
      states: { occurredOn: "2026-10-14", number: "70-BC/ĐU" },
    } as const;
    await walk(caseId, [report]);
    const kept = await caseOf(caseId);
    expect([kept.nextStep, kept.nextHolder, dayOrNull(kept.submittedOn)]).toEqual([
      "recordRecognition",
      "superiorOfficer",
      "2026-10-14",
    ]);
    const { lateReason: _, ...counts } = decided("2026-10-20", "641-QĐ/ĐU");
    const states = { ...counts, reason: "Không đủ tư cách", receivedOn: "" };
    await walk(caseId, [{ step: "recordRemoval", by: "superior", states }]);
    const removed = await caseOf(caseId);
    expect([removed.stage, removed.deadlines]).toEqual(["removed", []]);
    const receipt = (occurredOn: string): WayStep => ({ step: "receiveRemoval", by: "cell", states: { occurredOn } });
    expect(codesOf(await send(caseId, receipt("2026-10-19")))).toEqual(["before-its-paper"]);
    await walk(caseId, [receipt("2026-10-26")]);
    const received = await caseOf(caseId);
    expect([received.stage, received.nextStep]).toEqual(["removed", null]);
    expect(received.deadlines.map(({ kind, dueOn }) => [kind, dayOrNull(dueOn)])).toEqual([
      ["complaint", "2026-12-07"],
    ]);
  });
});

describe("a vote on admission that failed is reported", () => {
  test("and the superior's officer, who sees the case from then on, refuses", async () => {
    const caseId = await toApproval("Đặng Văn Chưa Đạt");
    await walk(caseId, [...approval.slice(0, 1), failing("recordCellVote", "2025-08-14")]);
    expect(await auditedCaseView(house.actors.superior, caseId, day("2025-08-20"))).toBeNull();
    const report = {
      step: "reportFailedVote",
      by: "cell",
      states: { occurredOn: "2025-08-18", number: "9-BC/CB" },
    } as const;
    await walk(caseId, [report]);
    const view = await auditedCaseView(house.actors.superior, caseId, day("2025-08-20"));
    expect(view?.votes.map(({ yes, no, base, carried }) => [yes, no, base, carried])).toEqual([[5, 3, 8, false]]);
    await walk(caseId, [{ step: "refuse", by: "superior", states: { occurredOn: "2025-08-25", reason: "Chưa đạt" } }]);
    expect((await caseOf(caseId)).stage).toBe("refused");
  });
});

describe("a decision is annulled before the ceremony", () => {
  const annul = (redo: string, on = "2025-09-16"): WayStep => ({
    step: "annulDecision",
    by: "superior",
    states: { occurredOn: on, number: "520-QĐ/ĐU", reason: "Sai thẩm quyền", provision: "TB 12", redo },
  });

  test("and what is defective is done again: the committee's vote, the dossier sent up, the decision", async () => {
    const caseId = await toApproval("Đặng Thị Sai Quyền");
    await walk(caseId, [...numbered(approval.slice(0, 6), "603-QĐ/ĐU"), annul("committeeVote")]);
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
      states: ballot("2025-09-18", "55-NQ/ĐU", "9", "9"),
    } as const;
    const sent = {
      step: "submitForDecision",
      by: "committee",
      states: { occurredOn: "2025-09-19", number: "56-TTr/ĐU" },
    } as const;
    const decision = { step: "recordDecision", by: "superior", states: decided("2025-09-25", "530-QĐ/ĐU") } as const;
    expect(codesOf(await send(caseId, decision))).toEqual(["no-committee-vote", "missing-submission"]);
    await walk(caseId, [vote, sent, decision]);
    expect(dayOrNull((await caseOf(caseId)).decisionOn)).toBe("2025-09-25");
  });

  test("and the case is closed when the person does not qualify", async () => {
    const caseId = await toApproval("Đặng Văn Không Đủ");
    await walk(caseId, [...numbered(approval.slice(0, 6), "604-QĐ/ĐU"), annul("nothing")]);
    const kept = await caseOf(caseId);
    expect([kept.stage, kept.decisionOn, standing(kept)]).toEqual(["annulled", null, ["nonMember"]]);
  });
});

describe("a wrong admission is annulled", () => {
  const annul = (redo: string, on: string): WayStep => ({
    step: "annulAdmission",
    by: "superior",
    states: { occurredOn: on, number: `${redo}-QĐ/ĐU`, reason: "Kết nạp sai", provision: "Kết luận 3", redo },
  });

  test("in probation, for its procedure: the votes are held again and the dates fixed anew", async () => {
    const caseId = await toApproval("Đặng Thị Sai Bước");
    await walk(caseId, [...numbered(approval, "605-QĐ/ĐU"), annul("approval", "2025-11-03")]);
    const back = await caseOf(caseId);
    expect([back.stage, back.nextStep, dayOrNull(back.admittedOn), standing(back)]).toEqual([
      "approval",
      "recordCellVote",
      null,
      ["applicant"],
    ]);
    const again: WayStep[] = [
      { step: "recordCellVote", by: "cell", states: ballot("2025-11-10", "61-NQ/CB", "8", "8") },
      { step: "recordCommitteeVote", by: "committee", states: ballot("2025-11-12", "62-NQ/ĐU", "9", "9") },
      { step: "submitForDecision", by: "committee", states: { occurredOn: "2025-11-13", number: "63-TTr/ĐU" } },
      { step: "recordDecision", by: "superior", states: decided("2025-11-20", "640b-QĐ/ĐU") },
      { step: "receiveDecision", by: "cell", states: { occurredOn: "2025-11-24" } },
      { ...(approval[6] as WayStep), states: { ...(approval[6] as WayStep).states, occurredOn: "2025-12-01" } },
    ];
    const early = { ...again[0], states: ballot("2025-11-02", "61-NQ/CB", "8", "8") } as WayStep;
    expect(codesOf(await send(caseId, early))).toEqual(["before-the-annulment"]);
    await walk(caseId, again);
    expect(dayOrNull((await caseOf(caseId)).admittedOn)).toBe("2025-12-01");
  });

  test("after recognition, for want of the standard: no longer a member, and not counted as admitted", async () => {
    const caseId = await toApproval("Đặng Văn Thiếu Chuẩn");
    await walk(caseId, [...numbered(approval, "606-QĐ/ĐU"), ...recognition]);
    expect((await caseOf(caseId)).stage).toBe("official");
    await walk(caseId, [annul("nothing", "2026-11-02")]);
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
  test("stops every step and every clock, and resuming goes on where it stood", async () => {
    const caseId = await notice("Đặng Thị Tạm Nghỉ");
    const paused = { step: "pause", by: "cell", states: { occurredOn: "2025-02-05", reason: "Đi học" } } as const;
    const resumed = { step: "resume", by: "cell", states: { occurredOn: "2025-02-08", reason: "Đã về" } } as const;
    const listed = {
      step: "listSympathiser",
      by: "cell",
      states: { occurredOn: "2025-02-10", resolution: "11", mentorId: "@mentor" },
    } as const;
    await walk(caseId, [paused]);
    expect([(await caseOf(caseId)).nextStep, (await caseOf(caseId)).stage]).toEqual([null, "nomination"]);
    expect(codesOf(await send(caseId, listed))).toEqual(["paused"]);
    const view = await auditedCaseView(house.actors.cell, caseId, day("2025-02-06"));
    expect([view?.pausedSince, view?.open.map(({ step }) => step)]).toEqual([
      "2025-02-05",
      ["takeOffList", "withdraw", "resume", "annulStep"],
    ]);
    await walk(caseId, [resumed, listed]);
    expect((await caseOf(caseId)).stage).toBe("mentoring");
  });
});

describe("a person goes to another organisation", () => {
  test("the case is closed with its certificate, and the standing is kept there from then on", async () => {
    const caseId = await notice("Đặng Văn Đi Xa");
    const states = {
      occurredOn: "2025-03-10",
      number: "4-CN/ĐU",
      destination: "Đảng ủy xã Mẫu",
      competent: "other",
      transferredOn: "2025-03-03",
    };
    await walk(caseId, [{ step: "transferAway", by: "committee", states }]);
    const kept = await caseOf(caseId);
    expect([kept.stage, standing(kept), dayOrNull(kept.closedOn)]).toEqual(["transferred", [], "2025-03-10"]);
    const view = await auditedCaseView(house.actors.committee, caseId, day("2025-03-11"));
    expect([view?.transferPoint, view?.papers.map(({ kind }) => kind)]).toEqual([
      "beforeResolution",
      ["transferCertificate"],
    ]);
  });
});

test("a cell with two official members is told so before it votes, and cannot", async () => {
  const caseId = await toApproval("Đặng Thị Ít Người");
  await walk(caseId, approval.slice(0, 1));
  const members = await owner.standing.findMany({
    where: { kind: "official", to: null, path: house.office.first.path },
    orderBy: { id: "asc" },
  });
  const gone = { id: { in: members.slice(2).map(({ id }) => id) } };
  await owner.standing.updateMany({ where: gone, data: { to: new Date("2025-08-14") } });
  expect(codesOf(await send(caseId, approval[1] as WayStep))).toContain("cell-too-small");
  const form = await stepForm(house.actors.cell, caseId, "recordCellVote", day("2025-08-14"));
  expect(form?.missing?.map(({ code }) => code)).toEqual(["cell-too-small"]);
  const told = async (actor: Actor, on: string) => {
    const view = await auditedCaseView(actor, caseId, day(on));
    return view?.open.find(({ step }) => step === "recordCellVote")?.missing.map(({ code }) => code);
  };
  const { cell, committee } = house.actors;
  const guide = { id: house.people["@mentor"] ?? "", name: "Người giúp đỡ", unit: house.office.first };
  const mentor = house.office.actor(guide, "mentor", house.office.first, {
    mentored: [caseId],
    people: [(await caseOf(caseId)).personId],
  });
  expect([await told(cell, "2025-08-14"), await told(committee, "2025-08-14")]).toEqual([
    ["cell-too-small"],
    ["cell-too-small"],
  ]);
  // The day before there were enough; and the register of the cell is not the mentor's to know.
  expect([await told(cell, "2025-08-13"), await told(mentor, "2025-08-14")]).toEqual([[], []]);
  await owner.standing.updateMany({ where: gone, data: { to: null } });
  await walk(caseId, approval.slice(1, 2));
});

test("the ledger of all these cases is sound", async () => {
  expect(await historyDifferences(owner)).toEqual([]);
});
