import { beforeAll, describe, expect, test } from "vitest";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { dateOf, day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { buildCompany, type Company } from "../support/company";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office";
import {
  approval,
  dossier,
  mentoring,
  nomination,
  recognition,
  sendToVerification,
  type WayStep,
} from "../support/way";

const owner = useOwner(useDatabase().url);
let house: Company;
beforeAll(async () => {
  house = await buildCompany(owner);
});

const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

const take = async (caseId: string, step: Step, by: WayStep["by"], states: Readonly<Record<string, string>>) => {
  const { sequence } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
  const named = Object.entries(states).map(([field, value]) => [field, house.people[value] ?? value]);
  const sent = { ...Object.fromEntries(named), caseId, sequence: String(sequence), requestId: newId() };
  return stepCommands[step](house.actors[by], sent);
};
const walk = async (caseId: string, way: readonly WayStep[]) => {
  for (const { step, by, states } of way)
    expect([step, codesOf(await take(caseId, step as Step, by, states))]).toEqual([step, "done"]);
};

const notice = async (fullName: string, unitId = house.office.first.id): Promise<string> => {
  const outcome = await nominate(house.actors.cell, { ...nomination, fullName, unitId, requestId: newId() });
  if (outcome.kind !== "done") throw new Error(`Not noted: ${JSON.stringify(outcome)}`);
  return (outcome.value as { caseId: string }).caseId;
};

/** A case sent to verification and verified, up to the certificate of the history. */
const toApproval = async (fullName: string): Promise<string> => {
  const caseId = await notice(fullName);
  await walk(caseId, mentoring.slice(0, 2));
  const common = { caseId, path: house.office.first.path };
  const at = new Date("2025-07-05");
  const grades = { attitude: 4, responsibility: 4, motive: 4, comment: "Chắc chắn", authorName: "Lê Thị Minh Họa" };
  await owner.evaluation.create({
    data: { ...common, ...grades, id: newId(), evaluatedOn: dateOf(day("2025-06-01")), recordedAt: at },
  });
  await walk(caseId, [...mentoring.slice(2), ...dossier]);
  await owner.dossierSection.createMany({
    data: Array.from({ length: 23 }, (_, index) => ({
      ...{ ...common, id: newId(), number: index + 1, version: 1 },
      ...{ savedAt: at, sentAt: at, passedAt: at },
    })),
  });
  await walk(caseId, [sendToVerification]);
  const days = { receivedOn: dateOf(day("2025-07-08")), answeredOn: dateOf(day("2025-08-05")) };
  await owner.verification.create({
    data: { ...common, ...days, id: newId(), agency: "Đảng ủy xã", abroad: false, result: "correct" },
  });
  return caseId;
};

describe("a matter for those competent", () => {
  const religion = { occurredOn: "2025-02-20", matter: "religion" };
  const agreed = {
    ...{ occurredOn: "2025-06-11", matter: "religion", outcome: "favourable" },
    ...{ authority: "superiorCommittee", number: "44-CV/ĐU" },
  };

  test("stops the start until it is concluded, and the committee's file names it", async () => {
    const caseId = await notice("Đặng Thị Cần Kết Luận");
    await walk(caseId, mentoring.slice(0, 2));
    expect(codesOf(await take(caseId, "declareMatter", "committee", religion))).toBe("done");
    const view = await auditedCaseView(house.actors.committee, caseId, day("2025-06-16"));
    const missing = view?.open.find(({ step }) => step === "permitStart")?.missing.map(({ code }) => code);
    expect(missing).toContain("matter-open");
    expect(view?.papers.at(-1)).toMatchObject({ kind: "matter", details: { matter: "religion" } });
    const form = await stepForm(house.actors.committee, caseId, "recordConclusion", day("2025-06-16"));
    expect(form?.matters).toEqual(["religion"]);
    expect(codesOf(await take(caseId, "recordConclusion", "committee", agreed))).toBe("done");
    const after = await auditedCaseView(house.actors.committee, caseId, day("2025-06-16"));
    const left = after?.open.find(({ step }) => step === "permitStart")?.missing.map(({ code }) => code);
    expect(left).not.toContain("matter-open");
  });

  test("lies sealed in the tables, in the history and in the audit, and the mentor does not see it", async () => {
    const caseId = await notice("Đặng Văn Kín Đáo");
    await walk(caseId, mentoring.slice(0, 2));
    await take(caseId, "declareMatter", "committee", religion);
    await take(caseId, "permitStart", "committee", { occurredOn: "2025-06-16", number: "21-TB/ĐU" });
    await take(caseId, "recordConclusion", "committee", { ...agreed, authority: "committee" });
    const rows = await Promise.all([
      owner.paper.findMany({ where: { caseId } }),
      owner.transition.findMany({ where: { caseId } }),
      owner.audit.findMany({ where: { caseId } }),
    ]);
    expect(JSON.stringify(rows)).toContain("matter-open");
    expect(JSON.stringify(rows)).not.toContain("religion");
    const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const mentorId = house.people["@mentor"] ?? "";
    const mentor = house.office.actor(
      { id: mentorId, name: "Lê Thị Minh Họa", unit: house.office.first },
      "mentor",
      house.office.first,
      { mentored: [caseId], people: [personId] },
    );
    const seen = await auditedCaseView(mentor, caseId, day("2025-06-16"));
    expect(seen?.papers.map(({ kind }) => kind)).not.toContain("matter");
    expect(JSON.stringify(seen?.open)).not.toContain("religion");
  });
});

describe("a former member", () => {
  test("keeps the first decision on the file, and is stopped for good after abandoning the Party", async () => {
    const caseId = await notice("Đặng Thị Trở Lại");
    await walk(caseId, mentoring.slice(0, 2));
    const declared = {
      ...{ occurredOn: "2025-03-03", firstDecisionOn: "2010-05-19", leftOn: "2018-04-01", leftHow: "abandoned" },
      ...{ clearedOn: "", readmittedBefore: "no" },
    };
    expect(codesOf(await take(caseId, "declareFormerMembership", "cell", declared))).toBe("done");
    const view = await auditedCaseView(house.actors.committee, caseId, day("2025-07-16"));
    expect(view?.firstDecisionOn).toBe("2010-05-19");
    const permission = { occurredOn: "2025-07-16", number: "21-TB/ĐU" };
    expect(codesOf(await take(caseId, "permitStart", "committee", permission))).toContain("never-readmitted");
  });
});

describe("more time for the decision", () => {
  test("moves the deadline in the row the desk reads", async () => {
    const caseId = await toApproval("Đặng Văn Gia Hạn");
    await walk(caseId, approval.slice(0, 4));
    const extension = { occurredOn: "2025-09-05", number: "15-CV/BTC", days: "15", reason: "Chờ kết luận" };
    expect(codesOf(await take(caseId, "extendDecision", "superior", { ...extension, days: "16" }))).toEqual([
      "extension-too-long",
    ]);
    const dueOn = async () => dayOrNull((await owner.deadline.findFirst({ where: { caseId } }))?.dueOn ?? null);
    expect(await dueOn()).toBe("2025-10-20");
    expect(codesOf(await take(caseId, "extendDecision", "superior", extension))).toBe("done");
    expect(await dueOn()).toBe("2025-11-10");
  });
});

describe("one decision, one person (T31)", () => {
  test("the number and day of another's decision are refused for admission and for recognition, in words", async () => {
    const first = await toApproval("Đặng Thị Người Thứ Nhất");
    await walk(first, approval);
    const second = await toApproval("Đặng Thị Người Thứ Hai");
    await walk(second, approval.slice(0, 4));
    const decision = approval.find(({ step }) => step === "recordDecision") as WayStep;
    expect(codesOf(await take(second, "recordDecision", "superior", decision.states))).toEqual(["decision-of-another"]);
    const other = { ...decision.states, number: "502-QĐ/ĐU" };
    expect(codesOf(await take(second, "recordDecision", "superior", other))).toBe("done");
    await walk(second, approval.slice(5));
    await walk(first, recognition);
    await walk(second, recognition.slice(0, -1));
    const last = recognition.at(-1) as WayStep;
    expect(codesOf(await take(second, "recordRecognition", "superior", last.states))).toEqual(["decision-of-another"]);
  });
});

describe("an introducer", () => {
  test("who has left the organisation by the meeting is named, and a substitute may take the place", async () => {
    const caseId = await toApproval("Đặng Văn Giới Thiệu Lại");
    await walk(caseId, approval.slice(0, 1));
    const third = await house.office.person("Đỗ Văn Thay Thế", house.office.first);
    const from = dateOf(day("2020-01-01"));
    await owner.standing.create({
      data: { id: newId(), personId: third.id, path: third.unit.path, kind: "official", from },
    });
    const secondId = house.people["@second"] ?? "";
    const own = { personId: secondId, kind: "official" } as const;
    const { id } = await owner.standing.findFirstOrThrow({ where: own });
    await owner.standing.update({ where: { id }, data: { to: dateOf(day("2025-08-10")) } });
    const vote = approval.find(({ step }) => step === "recordCellVote") as WayStep;
    const refused = await take(caseId, "recordCellVote", "cell", vote.states);
    expect(refused).toMatchObject({ refusals: [{ code: "introducer-gone", facts: { names: "Trần Văn Thí Dụ" } }] });
    const form = await stepForm(house.actors.cell, caseId, "recordIntroduction", day("2025-08-12"));
    expect(form?.introducers.map(({ label }) => label).sort()).toEqual(["Lê Thị Minh Họa", "Trần Văn Thí Dụ"]);
    const substitution = {
      ...{ occurredOn: "2025-08-12", introducerId: third.id, togetherSince: "2025-06-12" },
      ...{ replacesId: secondId, replacedBecause: "moved", assignment: "14-NQ/CB", assignedOn: "2025-08-11" },
    };
    expect(codesOf(await take(caseId, "recordIntroduction", "cell", substitution))).toBe("done");
    expect(codesOf(await take(caseId, "recordCellVote", "cell", vote.states))).toBe("done");
    await owner.standing.update({ where: { id }, data: { to: null } });
  });

  test("who is an official member of another organisation does not introduce here", async () => {
    const elsewhere = await owner.unit.create({
      data: {
        ...{ id: newId(), kind: "organisation", name: "Đảng bộ khác", shortName: "Khác" },
        ...{ path: `x${newId().replaceAll("-", "")}.`, from: dateOf(day("2020-01-01")) },
      },
    });
    const stranger = await house.office.person("Phan Thị Nơi Khác", elsewhere);
    const from = dateOf(day("2015-01-01"));
    await owner.standing.create({
      data: { id: newId(), personId: stranger.id, path: elsewhere.path, kind: "official", from },
    });
    const caseId = await notice("Đặng Thị Nơi Khác");
    await walk(caseId, mentoring.slice(0, 1));
    const replacement = { occurredOn: "2025-03-03", resolution: "12-NQ/CB", mentorId: stranger.id };
    expect(codesOf(await take(caseId, "replaceMentor", "cell", replacement))).toEqual(["mentor-not-official"]);
  });
});

describe("a departmental organisation", () => {
  test("between committee and cell appraises before the committee votes; its cell's people stay members of the organisation", async () => {
    const { organisation, first } = house.office;
    const path = `${organisation.path}bp.`;
    const from = dateOf(day("2020-01-01"));
    const department = await owner.unit.create({
      data: {
        id: newId(),
        kind: "department",
        name: "Đảng bộ bộ phận",
        shortName: "Bộ phận",
        path,
        parentId: organisation.id,
        from,
      },
    });
    await owner.unit.update({ where: { id: first.id }, data: { parentId: department.id } });
    const caseId = await toApproval("Đặng Thị Qua Bộ Phận");
    await walk(caseId, approval.slice(0, 2));
    const committeeVote = approval.find(({ step }) => step === "recordCommitteeVote") as WayStep;
    expect(codesOf(await take(caseId, "recordCommitteeVote", "committee", committeeVote.states))).toEqual([
      "missing-appraisal",
    ]);
    const { nextStep } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(nextStep).toBe("recordAppraisal");
    const report = { occurredOn: "2025-08-18", number: "03-BC/ĐUBP" };
    expect(codesOf(await take(caseId, "recordAppraisal", "committee", report))).toBe("done");
    await walk(caseId, [committeeVote]);
    await owner.unit.update({ where: { id: first.id }, data: { parentId: organisation.id } });
  });
});
