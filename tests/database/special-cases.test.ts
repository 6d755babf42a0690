import { beforeAll, describe, expect, test } from "vitest";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { dateOf, day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, mentoringSteps, type PlannedStep, recognitionSteps } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
beforeAll(async () => {
  fixture = await buildCommittee(owner);
});

const { nominateCase, openVerifiedCase, ownNumbers, takeStepAsPlanned, takeSteps } = caseDriver(owner, () => fixture);

/** Takes a step with the values of its form as they are. */
const take = (caseId: string, step: Step, by: PlannedStep["by"], fields: Readonly<Record<string, string>>) =>
  takeStepAsPlanned(caseId, { step, by, fields });

describe("a special matter", () => {
  const religion = { occurredOn: "2025-02-20", matter: "religion" };
  const agreed = {
    ...{ occurredOn: "2025-06-11", matter: "religion", outcome: "favourable" },
    ...{ authority: "superiorCommittee", number: "44-CV/ĐU" },
  };

  test("blocks the start until it is concluded, and the committee's case file names it", async () => {
    const caseId = await nominateCase("Đặng Thị Cần Kết Luận");
    await takeSteps(caseId, mentoringSteps.slice(0, 2));
    expect(codesOf(await take(caseId, "declareMatter", "committee", religion))).toBe("done");
    const view = await auditedCaseView(fixture.actors.committee, caseId, day("2025-06-16"));
    const missing = view?.open.find(({ step }) => step === "permitStart")?.missing.map(({ code }) => code);
    expect(missing).toContain("matter-open");
    expect(view?.papers.at(-1)).toMatchObject({ kind: "matter", details: { matter: "religion" } });
    const form = await stepForm(fixture.actors.committee, caseId, "recordConclusion", day("2025-06-16"));
    expect(form?.matters).toEqual(["religion"]);
    expect(codesOf(await take(caseId, "recordConclusion", "committee", agreed))).toBe("done");
    const after = await auditedCaseView(fixture.actors.committee, caseId, day("2025-06-16"));
    const left = after?.open.find(({ step }) => step === "permitStart")?.missing.map(({ code }) => code);
    expect(left).not.toContain("matter-open");
  });

  test("is encrypted in the tables, the history and the audit log, and the mentor does not see it", async () => {
    const caseId = await nominateCase("Đặng Văn Kín Đáo");
    await takeSteps(caseId, mentoringSteps.slice(0, 2));
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
    const mentorId = fixture.memberIds.mentor;
    const mentor = fixture.office.actor(
      { id: mentorId, name: "Lê Thị Minh Họa", unit: fixture.office.first },
      "mentor",
      fixture.office.first,
      { mentored: [caseId], people: [personId] },
    );
    const seen = await auditedCaseView(mentor, caseId, day("2025-06-16"));
    expect(seen?.papers.map(({ kind }) => kind)).not.toContain("matter");
    expect(JSON.stringify(seen?.open)).not.toContain("religion");
  });
});

describe("a former member", () => {
  test("keeps the first decision on file, and is always refused after abandoning the Party", async () => {
    const caseId = await nominateCase("Đặng Thị Trở Lại");
    await takeSteps(caseId, mentoringSteps.slice(0, 2));
    const declared = {
      ...{ occurredOn: "2025-03-03", firstDecisionOn: "2010-05-19", leftOn: "2018-04-01", leftHow: "abandoned" },
      ...{ clearedOn: "", readmittedBefore: "no" },
    };
    expect(codesOf(await take(caseId, "declareFormerMembership", "cell", declared))).toBe("done");
    const view = await auditedCaseView(fixture.actors.committee, caseId, day("2025-07-16"));
    expect(view?.former).toMatchObject([{ from: "2010-05-19" }]);
    const permission = { occurredOn: "2025-07-16", number: "21-TB/ĐU" };
    expect(codesOf(await take(caseId, "permitStart", "committee", permission))).toContain("never-readmitted");
  });
});

describe("an extension of the decision's deadline", () => {
  test("moves the stored deadline", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Gia Hạn");
    await takeSteps(caseId, approvalSteps.slice(0, 4));
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

describe("an extension of the recognition's deadline", () => {
  test("moves the stored deadline once, and leaves it with the superior", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Gia Hạn Công Nhận");
    await takeSteps(caseId, [...approvalSteps, ...recognitionSteps.slice(0, 7)]);
    const running = async () =>
      (await owner.deadline.findMany({ where: { caseId } })).map(({ kind, holder, dueOn }) =>
        [kind, holder, dayOrNull(dueOn)].join(" "),
      );
    expect(await running()).toEqual(["recognitionDecision superiorOfficer 2026-11-10"]);
    const extension = { occurredOn: "2026-11-05", number: "18-CV/BTC", days: "15", reason: "Chờ kết luận" };
    expect(codesOf(await take(caseId, "extendRecognition", "superior", extension))).toBe("done");
    expect(await running()).toEqual(["recognitionDecision superiorOfficer 2026-12-01"]);
    const again = { ...extension, occurredOn: "2026-11-12", number: "19-CV/BTC" };
    expect(codesOf(await take(caseId, "extendRecognition", "superior", again))).not.toBe("done");
  });
});

describe("T31: one decision for one person", () => {
  test("the number and day of another person's decision are refused for admission and recognition, with a sentence", async () => {
    const first = await openVerifiedCase("Đặng Thị Người Thứ Nhất");
    await takeSteps(first, approvalSteps);
    const second = await openVerifiedCase("Đặng Thị Người Thứ Hai");
    await takeSteps(second, approvalSteps.slice(0, 4));
    const decision = approvalSteps.find(({ step }) => step === "recordDecision") as PlannedStep;
    const same = ownNumbers(first, decision.fields);
    expect(codesOf(await take(second, "recordDecision", "superior", same))).toEqual(["decision-of-another"]);
    const other = { ...decision.fields, number: "7502-QĐ/ĐU" };
    expect(codesOf(await take(second, "recordDecision", "superior", other))).toBe("done");
    await takeSteps(second, approvalSteps.slice(5));
    await takeSteps(first, recognitionSteps);
    await takeSteps(second, recognitionSteps.slice(0, -2));
    const last = recognitionSteps.at(-2) as PlannedStep;
    expect(codesOf(await take(second, "recordRecognition", "superior", ownNumbers(first, last.fields)))).toEqual([
      "decision-of-another",
    ]);
  });
});

describe("an introducer", () => {
  test("who has left the organisation before the meeting is named, and may be replaced by a substitute", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Giới Thiệu Lại");
    await takeSteps(caseId, approvalSteps.slice(0, 1));
    const third = await fixture.office.person("Đỗ Văn Thay Thế", fixture.office.first);
    const from = dateOf(day("2020-01-01"));
    await owner.standing.create({
      data: { id: newId(), personId: third.id, path: third.unit.path, kind: "official", from },
    });
    const secondId = fixture.memberIds.secondIntroducer;
    const own = { personId: secondId, kind: "official" } as const;
    const { id } = await owner.standing.findFirstOrThrow({ where: own });
    await owner.standing.update({ where: { id }, data: { to: dateOf(day("2025-08-10")) } });
    const vote = approvalSteps.find(({ step }) => step === "recordCellVote") as PlannedStep;
    const refused = await take(caseId, "recordCellVote", "cell", vote.fields);
    expect(refused).toMatchObject({ refusals: [{ code: "introducer-gone", facts: { names: "Trần Văn Ví Dụ" } }] });
    const form = await stepForm(fixture.actors.cell, caseId, "recordIntroduction", day("2025-08-12"));
    expect(form?.introducers.map(({ label }) => label).sort()).toEqual(["Lê Thị Minh Họa", "Trần Văn Ví Dụ"]);
    const substitution = {
      ...{ occurredOn: "2025-08-12", introducerId: third.id, togetherSince: "2025-06-12" },
      ...{ replacesId: secondId, replacedBecause: "moved", assignment: "14-NQ/CB", assignedOn: "2025-08-11" },
    };
    expect(codesOf(await take(caseId, "recordIntroduction", "cell", substitution))).toBe("done");
    expect(codesOf(await take(caseId, "recordCellVote", "cell", vote.fields))).toBe("done");
    await owner.standing.update({ where: { id }, data: { to: null } });
  });

  test("who is an official member of another organisation is refused", async () => {
    const elsewhere = await owner.unit.create({
      data: {
        ...{ id: newId(), kind: "organisation", name: "Đảng bộ khác", shortName: "Khác" },
        ...{ path: `x${newId().replaceAll("-", "")}.`, from: dateOf(day("2020-01-01")) },
      },
    });
    const stranger = await fixture.office.person("Phan Thị Nơi Khác", elsewhere);
    const from = dateOf(day("2015-01-01"));
    await owner.standing.create({
      data: { id: newId(), personId: stranger.id, path: elsewhere.path, kind: "official", from },
    });
    const caseId = await nominateCase("Đặng Thị Nơi Khác");
    await takeSteps(caseId, mentoringSteps.slice(0, 1));
    const replacement = { occurredOn: "2025-03-03", resolution: "12-NQ/CB", mentorId: stranger.id };
    expect(codesOf(await take(caseId, "replaceMentor", "cell", replacement))).toEqual(["mentor-not-official"]);
  });
});

describe("a mentor", () => {
  test("who is replaced helps no longer from the day of the cell's resolution, and the other begins on it", async () => {
    const caseId = await nominateCase("Đặng Văn Đổi Người");
    await takeSteps(caseId, mentoringSteps.slice(0, 1));
    const { mentor: former, secondIntroducer: mentorId } = fixture.memberIds;
    const replacement = { occurredOn: "2025-03-03", resolution: "12-NQ/CB", mentorId };
    expect(codesOf(await take(caseId, "replaceMentor", "cell", replacement))).toBe("done");
    const kept = await owner.mentorship.findMany({ where: { caseId }, orderBy: { from: "asc" } });
    expect(kept.map(({ personId, from, to }) => [personId, dayOrNull(from), dayOrNull(to)])).toEqual([
      [former, "2025-02-10", "2025-03-03"],
      [mentorId, "2025-03-03", null],
    ]);
  });
});

describe("a departmental committee", () => {
  test("appraises before the committee votes, and members of its cells stay members of the organisation", async () => {
    const { organisation, first } = fixture.office;
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
    const caseId = await openVerifiedCase("Đặng Thị Qua Bộ Phận");
    // A ninth member was entered by a test before.
    const absence = { absent: "1", absenceReasons: "Một đồng chí đi công tác" };
    const [certified, vote] = approvalSteps as [PlannedStep, PlannedStep];
    await takeSteps(caseId, [certified, { ...vote, fields: { ...vote.fields, ...absence } }]);
    const committeeVote = approvalSteps.find(({ step }) => step === "recordCommitteeVote") as PlannedStep;
    expect(codesOf(await take(caseId, "recordCommitteeVote", "committee", committeeVote.fields))).toEqual([
      "missing-appraisal",
    ]);
    const { nextStep } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(nextStep).toBe("recordAppraisal");
    const report = { occurredOn: "2025-08-18", number: "03-BC/ĐUBP" };
    expect(codesOf(await take(caseId, "recordAppraisal", "committee", report))).toBe("done");
    await takeSteps(caseId, [committeeVote]);
    await owner.unit.update({ where: { id: first.id }, data: { parentId: organisation.id } });
  });
});
