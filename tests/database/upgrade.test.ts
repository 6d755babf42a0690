import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { stepCommands } from "../../lib/admissions/commands";
import { auditedCaseView } from "../../lib/admissions/queries";
import { deskView } from "../../lib/desk/queries";
import { dateOf, day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { historyDifferences } from "../../lib/server/history-differences";
import { upgradeHistories } from "../../lib/server/history-upgrade";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, type PlannedStep, recognitionSteps } from "../support/planned-steps";

const database = useDatabase();
const owner = useOwner(database.url);
let fixture: CommitteeFixture;
const { nominateCase, openVerifiedCase, sequenceOf, takeStep, takeSteps } = caseDriver(owner, () => fixture);

const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
afterEach(() => said.mockClear());

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const committeeName = "Đảng ủy Văn phòng";
  await owner.installation.create({ data: { committeeName, demonstration: false, createdAt: new Date() } });
});

const [lastVote] = approvalSteps.slice(1, 2);
const audited = () => owner.audit.findMany({ where: { command: "program.upgrade" } });

/** Makes what is stored of a case what an earlier program with other rules might have left. */
const makeStale = async (id: string) => {
  await owner.admissionCase.update({
    where: { id },
    data: {
      ...{ nextStep: "recordDecision", nextHolder: "superiorOfficer", nextDueOn: dateOf(day("2025-09-01")) },
      ...{ nextDueHolder: null, provisional: true, submittedOn: dateOf(day("2025-08-01")) },
    },
  });
  await owner.deadline.updateMany({ where: { caseId: id }, data: { holder: "mentor", dueOn: null } });
};

const storedOf = async (id: string) => {
  const { deadlines, ...row } = await owner.admissionCase.findUniqueOrThrow({
    where: { id },
    select: {
      ...{
        nextStep: true,
        nextHolder: true,
        nextDueOn: true,
        nextDueHolder: true,
        provisional: true,
        submittedOn: true,
      },
      deadlines: { select: { kind: true, holder: true, startedOn: true, dueOn: true } },
    },
  });
  return { ...row, deadlines };
};

describe("the first start of another program", () => {
  test("brings what is stored of every case up to date with its history, once", async () => {
    const voted = await openVerifiedCase("Phan Thị Nâng Cấp");
    await takeSteps(voted, approvalSteps.slice(0, 2));
    const untouched = await nominateCase("Phan Văn Như Cũ");
    const before = await storedOf(voted);
    await makeStale(voted);
    expect(await historyDifferences(owner)).toHaveLength(7);

    await upgradeHistories(database.url, "another program");
    expect(await historyDifferences(owner)).toEqual([]);
    expect(await storedOf(voted)).toEqual(before);
    expect(before).toMatchObject({ nextStep: "recordCommitteeVote", nextDueHolder: "superiorOfficer" });
    expect(said.mock.calls.flat().join()).toContain("due days of 1 case(s) up to date");
    const rows = await audited();
    expect(rows).toMatchObject([{ caseId: voted, accountId: null, path: fixture.office.first.path, accepted: true }]);
    expect(rows.some(({ caseId }) => caseId === untouched)).toBe(false);

    await makeStale(voted);
    await upgradeHistories(database.url, "another program");
    expect(await storedOf(voted)).toMatchObject({ nextStep: "recordDecision" });
    expect(await audited()).toHaveLength(1);

    await upgradeHistories(database.url, "a third program");
    expect(await storedOf(voted)).toEqual(before);
    await upgradeHistories(database.url, "a fourth program");
    expect(await audited()).toHaveLength(2);
  }, 120_000);

  test("waits for a step being taken, and loses nothing of it", async () => {
    const caseId = await openVerifiedCase("Phan Văn Cùng Lúc");
    await takeSteps(caseId, approvalSteps.slice(0, 1));
    await makeStale(caseId);
    const holder = await database.owner.connect();
    await holder.query("BEGIN");
    await holder.query(`SELECT id FROM "AdmissionCase" WHERE id = $1 FOR UPDATE`, [caseId]);
    const waiting = async () => {
      const { rows } = await database.owner.query(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows[0].n;
    };
    const step = takeStep(caseId, lastVote as PlannedStep);
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
    const upgrade = upgradeHistories(database.url, "a program at the same moment");
    await expect.poll(waiting, { timeout: 10_000 }).toBe(2);
    await holder.query("COMMIT");
    holder.release();
    expect(codesOf(await step)).toBe("done");
    await upgrade;
    expect(await owner.vote.count({ where: { caseId } })).toBe(1);
    expect(await storedOf(caseId)).toMatchObject({ nextStep: "recordCommitteeVote", provisional: false });
    expect(await historyDifferences(owner)).toEqual([]);
  }, 120_000);

  test("leaves a case whose history does not lead to its stage as it is, and says so", async () => {
    const caseId = await nominateCase("Phan Thị Sai Sổ");
    await owner.admissionCase.update({ where: { id: caseId }, data: { stage: "mentoring", nextStep: "permitStart" } });
    await upgradeHistories(database.url, "a program that finds a broken history");
    expect(await storedOf(caseId)).toMatchObject({ nextStep: "permitStart" });
    expect(said.mock.calls.flat().join()).toContain("1 case(s) whose history does not fit");
    await owner.admissionCase.update({
      where: { id: caseId },
      data: { stage: "nomination", nextStep: "listSympathiser" },
    });
  });
});

test("the number of a decision, which only one case may have, is left to the check", async () => {
  const caseId = await nominateCase("Phan Văn Trùng Số");
  const numbered = (decisionNumber: string | null) =>
    owner.admissionCase.update({ where: { id: caseId }, data: { decisionNumber } });
  await numbered("9-QĐ/ĐU");
  await upgradeHistories(database.url, "a program that meets a number");
  expect(await historyDifferences(owner)).toEqual([
    `${caseId}: decisionNumber is "9-QĐ/ĐU", and its history says null`,
  ]);
  await numbered(null);
});

describe("a recognition recorded before its announcement was followed", () => {
  const announcing = async (caseId: string) => {
    const { groups } = await deskView(fixture.actors.cell, day("2026-10-27"));
    return JSON.stringify(groups).includes(caseId);
  };

  /** What the earlier program left: the member counted from the day of the recognition. */
  const recogniseAsBefore = async (caseId: string) => {
    const { id, occurredOn } = await owner.transition.findFirstOrThrow({
      where: { caseId, step: "recordRecognition" },
    });
    const { personId, path } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    await owner.standing.updateMany({
      where: { personId, kind: "probationary", to: null },
      data: { to: occurredOn, endedBy: id },
    });
    const standing = { id: newId(), personId, path, kind: "official", from: occurredOn, openedBy: id } as const;
    await owner.standing.create({ data: standing });
  };

  const annulLast = async (caseId: string) => {
    const { organisation } = fixture.office;
    const person = await fixture.office.person("Đỗ Văn Hủy Bước", organisation);
    const stated = {
      sequence: await sequenceOf(caseId),
      occurredOn: "2026-11-20",
      reason: "Ghi nhầm",
      provision: "Biên bản",
    };
    const deputy = fixture.office.actor(person, "committeeDeputySecretary", organisation);
    const outcome = await stepCommands.annulStep(deputy, { caseId, ...stated, requestId: newId() });
    expect(codesOf(outcome)).toBe("done");
  };

  test("counts as announced that day and waits for nothing, while one recorded since, or again, waits for its announcement", async () => {
    const [old, recent] = [await openVerifiedCase("Phan Thị Đã Lâu"), await openVerifiedCase("Phan Văn Vừa Mới")];
    for (const caseId of [old, recent]) await takeSteps(caseId, [...approvalSteps, ...recognitionSteps.slice(0, -1)]);
    await recogniseAsBefore(old);
    expect(await announcing(old)).toBe(true);
    await upgradeHistories(database.url, "a program that follows announcements");
    expect([await announcing(old), await announcing(recent)]).toEqual([false, true]);
    expect(await storedOf(old)).toMatchObject({ nextStep: null, nextHolder: null });
    const view = await auditedCaseView(fixture.actors.cell, old, day("2026-10-27"));
    expect(view?.open.map(({ step }) => step)).not.toContain("announceRecognition");
    const standings = await owner.standing.findMany({
      where: { kind: "official", person: { cases: { some: { id: old } } } },
    });
    expect(standings.map(({ from, to }) => [dayOrNull(from), dayOrNull(to)])).toEqual([["2026-10-20", null]]);
    expect(await historyDifferences(owner)).toEqual([]);
    await takeSteps(recent, recognitionSteps.slice(-1));
    expect(await historyDifferences(owner)).toEqual([]);
    await annulLast(old);
    await takeSteps(old, recognitionSteps.slice(-2, -1));
    expect(await storedOf(old)).toMatchObject({ nextStep: "announceRecognition" });
    expect(await historyDifferences(owner)).toEqual([]);
  }, 240_000);
});

describe("a member's history that an earlier program did not ask for", () => {
  /** The planned steps after a ceremony so late that the history is asked for. */
  const days: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    holdCeremony: { occurredOn: "2025-10-01" },
    recordSelfReview: { occurredOn: "2026-10-05" },
    recordMentorReview: { occurredOn: "2026-10-06" },
    recordProbationOpinions: { occurredOn: "2026-10-08", residenceOn: "2026-10-07" },
    recordRecognitionVote: { occurredOn: "2026-10-12" },
    recordRecognitionCommitteeVote: { occurredOn: "2026-10-15" },
    submitForRecognition: { occurredOn: "2026-10-16" },
  };
  const later = (planned: PlannedStep) => ({ ...planned, fields: { ...planned.fields, ...days[planned.step] } });

  test("stands before the steps of the cell, and hides neither the step nor the due day of the superior", async () => {
    const caseId = await openVerifiedCase("Phan Thị Chưa Viết");
    await takeSteps(caseId, approvalSteps.map(later));
    expect(await storedOf(caseId)).toMatchObject({ nextStep: "recordMemberHistory", nextHolder: "cellSecretary" });
    await takeSteps(caseId, recognitionSteps.slice(0, -2).map(later));
    expect(await storedOf(caseId)).toMatchObject({ nextStep: "recordRecognition", nextHolder: "superiorOfficer" });
    const { groups } = await deskView(fixture.actors.superior, day("2026-10-20"));
    const rows = groups.flatMap((group) => group.rows).filter((row) => row.caseId === caseId);
    expect(rows).toMatchObject([
      { what: "recognitionDecision", dueOn: "2026-11-23", mayAct: true },
      { what: "recordRecognition", mayAct: true },
    ]);
    expect(await historyDifferences(owner)).toEqual([]);
  }, 120_000);
});
