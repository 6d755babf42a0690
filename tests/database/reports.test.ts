import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Command } from "../../lib/command";
import { deskView } from "../../lib/desk/queries";
import { writeMentorReport, writeOwnReport } from "../../lib/mentoring/reports/commands";
import { auditedOwnReportForm, auditedReportForm } from "../../lib/mentoring/reports/form-queries";
import { auditedReportsView } from "../../lib/mentoring/reports/queries";
import { endedBefore, lastDayOf, nextOf, termOf } from "../../lib/mentoring/reports/terms";
import { today } from "../../lib/primitives/clock";
import { addDays, addMonths, type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildLog, type LogFixture } from "../support/log-fixture";
import { useOwner } from "../support/office-fixture";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();
const quarter = endedBefore("quarter", on);
const half = termOf("half", on);

const build = async () => {
  const since = addMonths(quarter, -12);
  const log = await buildLog(owner, since);
  const { caseId, path, helper } = log;
  await owner.mentorship.create({
    data: {
      ...{ id: newId(), caseId, path, personId: helper.id, personName: helper.name },
      ...{ resolution: "01-NQ/CB", from: dateOf(since) },
    },
  });
  return log;
};
let house: LogFixture;
beforeAll(async () => {
  house = await build();
});
beforeEach(async () => {
  await database.owner.query(`ALTER TABLE "MentorReport" DISABLE TRIGGER append_only;
    ALTER TABLE "OwnReport" DISABLE TRIGGER append_only;
    DELETE FROM "MentorReport"; DELETE FROM "OwnReport";
    ALTER TABLE "MentorReport" ENABLE TRIGGER append_only; ALTER TABLE "OwnReport" ENABLE TRIGGER append_only`);
});

const send = (command: Command, actor: Actor, values: Record<string, string>, requestId = newId()) =>
  command(actor, { caseId: house.caseId, ...values, requestId });
const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

const judged = { attitude: "4", responsibility: "3", motive: "4", work: "Hai việc.", words: "Tiến bộ rõ." };
const report = (of: Day = quarter, version = 0) => ({ quarter: of, version: String(version), ...judged });
const answers = { learned: "Đọc Điều lệ.", done: "Hai việc.", faults: "Còn rụt rè.", wishes: "" };
const own = (of: Day = half, version = 0) => ({ half: of, version: String(version), ...answers });

describe("the mentor's report of a quarter", () => {
  test("is written once when the form is sent twice, and is read back as it was written", async () => {
    const requestId = newId();
    const [one, two] = await Promise.all([
      send(writeMentorReport, house.mentor, report(), requestId),
      send(writeMentorReport, house.mentor, report(), requestId),
    ]);
    expect(one).toEqual({ kind: "done", value: { caseId: house.caseId } });
    expect(two).toEqual(one);
    const view = await auditedReportsView(house.secretary, house.caseId, on);
    const versions = view?.quarters.find(({ first }) => first === quarter)?.versions;
    expect(versions).toMatchObject([{ version: 1, words: "Tiến bộ rõ.", attitude: 4, authorName: house.mentor.name }]);
  });

  test("is refused for a quarter that has not begun, with the day it begins", async () => {
    const next = nextOf("quarter", termOf("quarter", on));
    const outcome = await send(writeMentorReport, house.mentor, report(next));
    expect(outcome).toMatchObject({
      refusals: [{ code: "report-term-not-begun", facts: { begins: next, term: "quarter" } }],
    });
  });

  test("is refused for what is no quarter, and for one over before the case was opened", async () => {
    expect(codesOf(await send(writeMentorReport, house.mentor, report(addDays(quarter, 1))))).toEqual([
      "report-term-unknown",
    ]);
    expect(codesOf(await send(writeMentorReport, house.mentor, report(addMonths(quarter, -24))))).toEqual([
      "report-before-case",
    ]);
  });

  test("is corrected by a new version kept beside the first, which nobody can change", async () => {
    await send(writeMentorReport, house.mentor, report());
    expect(codesOf(await send(writeMentorReport, house.mentor, { ...report(quarter, 1), words: "Sửa lại." }))).toBe(
      "done",
    );
    const view = await auditedReportsView(house.mentor, house.caseId, on);
    const versions = view?.quarters.find(({ first }) => first === quarter)?.versions ?? [];
    expect(versions.map(({ version, words }) => [version, words])).toEqual([
      [2, "Sửa lại."],
      [1, "Tiến bộ rõ."],
    ]);
    await expect(owner.mentorReport.updateMany({ data: { attitude: 1 } })).rejects.toThrow(/append-only/);
  });

  test("written meanwhile by somebody else is not written over: the second is told", async () => {
    await send(writeMentorReport, house.secretary, report());
    const outcome = await send(writeMentorReport, house.mentor, report());
    expect(outcome).toMatchObject({ refusals: [{ code: "report-moved", facts: { version: 1 } }] });
  });

  test("begins with the work of the quarter and the writer's last judgement in it", async () => {
    const { office, caseId } = house;
    const work = await office.task(caseId, office.first.path, "Lập hồ sơ quý", lastDayOf("quarter", quarter));
    await owner.task.update({ where: { id: work }, data: { givenOn: dateOf(addDays(quarter, 5)) } });
    const given = { caseId, path: office.first.path, recordedAt: new Date(), comment: "Tốt." };
    const judgement = { attitude: 3, responsibility: 2, motive: 3, evaluatedOn: dateOf(addDays(quarter, 9)) };
    await owner.evaluation.create({ data: { ...given, ...judgement, id: newId(), authorName: house.mentor.name } });
    const form = await auditedReportForm(house.mentor, caseId, null, on);
    expect(form?.first).toBe(quarter);
    expect(form?.work).toContain("Lập hồ sơ quý");
    expect(form?.levels).toEqual({ attitude: 3, responsibility: 2, motive: 3 });
    expect((await auditedReportForm(house.secretary, caseId, null, on))?.levels).toBeNull();
  });

  test("is read by mentor, cell and committee, and by nobody else", async () => {
    await send(writeMentorReport, house.mentor, report());
    const reads = async (actor: Actor) => {
      const view = await auditedReportsView(actor, house.caseId, on);
      return view ? view.quarters.flatMap(({ versions }) => versions).length : null;
    };
    expect(await Promise.all([house.mentor, house.secretary, house.deputy].map(reads))).toEqual([1, 1, 1]);
    expect(await reads(house.applicant)).toBe(0);
    expect(await Promise.all([house.superior, house.stranger].map(reads))).toEqual([null, null]);
  });
});

describe("one's own report of a half-year", () => {
  test("is written by the person and read by mentor and cell; the committee reads none, not even in the database", async () => {
    expect(codesOf(await send(writeOwnReport, house.applicant, own()))).toBe("done");
    const reads = async (actor: Actor) =>
      (await auditedReportsView(actor, house.caseId, on))?.halves.flatMap(({ versions }) => versions).length ?? null;
    expect(await Promise.all([house.applicant, house.mentor, house.secretary].map(reads))).toEqual([1, 1, 1]);
    expect(await Promise.all([house.deputy, house.superior, house.stranger].map(reads))).toEqual([0, null, null]);
  });

  test("is refused to anybody else, and for a half-year that has not begun", async () => {
    expect(codesOf(await send(writeOwnReport, house.mentor, own()))).toEqual(["not-permitted"]);
    expect(codesOf(await send(writeOwnReport, house.applicant, own(nextOf("half", half))))).toEqual([
      "report-term-not-begun",
    ]);
    expect(await auditedOwnReportForm(house.secretary, house.caseId, null, on)).toBeNull();
  });

  test("keeps the first words beside a corrected version", async () => {
    await send(writeOwnReport, house.applicant, own());
    await send(writeOwnReport, house.applicant, { ...own(half, 1), learned: "Đọc Điều lệ và Cương lĩnh." });
    const form = await auditedOwnReportForm(house.applicant, house.caseId, half, on);
    expect(form?.latest).toMatchObject({ version: 2, answers: { learned: "Đọc Điều lệ và Cương lĩnh." } });
    expect(await owner.ownReport.count()).toBe(2);
  });
});

describe("a report that is due", () => {
  const due = addDays(lastDayOf("quarter", quarter), 15);
  const said = async (actor: Actor, when: Day) =>
    (await deskView(actor, when)).neglected.filter(({ kind }) => kind === "unreported").map(({ days }) => days);

  test("is on the mentor's desk at once, on the cell's after seven days and on the deputy's after twenty-one", async () => {
    expect(await said(house.mentor, addDays(due, -1))).toEqual([-1]);
    expect(await said(house.secretary, addDays(due, 6))).toEqual([]);
    expect(await said(house.secretary, addDays(due, 7))).toEqual([7]);
    expect(await said(house.deputy, addDays(due, 20))).toEqual([]);
    expect(await said(house.deputy, addDays(due, 21))).toEqual([21]);
  });

  test("is on no desk once it is written", async () => {
    await send(writeMentorReport, house.mentor, report());
    for (const actor of [house.mentor, house.secretary, house.deputy])
      expect(await said(actor, addDays(due, 30))).toEqual([]);
  });

  test("goes by the levels the committee has set", async () => {
    const { organisation } = house.office;
    const levels = { daysForMentorReport: 5, daysReportToCell: 1 };
    for (const [rule, value] of Object.entries(levels))
      await owner.localRule.create({
        data: {
          ...{ id: newId(), path: organisation.path, unitId: organisation.id, rule, value, instrument: "01-QC/ĐU" },
          ...{ clause: "1", confidence: "high", from: dateOf(addMonths(quarter, -1)) },
          ...{ enteredBy: "Thử", enteredAt: new Date() },
        },
      });
    expect(await said(house.secretary, addDays(due, -9))).toEqual([1]);
  });

  test("is on the applicant's own desk for the own one, until it is sent", async () => {
    const ended = endedBefore("half", on);
    expect((await deskView(house.applicant, on)).ownReport).toMatchObject({ half: ended, caseId: house.caseId });
    await send(writeOwnReport, house.applicant, own(ended));
    expect((await deskView(house.applicant, on)).ownReport).toBeNull();
  });
});

test("a mentor who is away for long is on the cell's desk, and one away for a few days is not", async () => {
  const away = (days: number) => ({
    ...{ id: newId(), personId: house.helper.id, kind: "duty", recordedBy: "Thử", recordedAt: new Date() },
    ...{ from: dateOf(on), lastDay: dateOf(addDays(on, days - 1)) },
  });
  const said = async () =>
    (await deskView(house.secretary, on)).neglected.filter(({ kind }) => kind === "mentorAway").length;
  await owner.absence.create({ data: away(13) });
  expect(await said()).toBe(0);
  await owner.absence.create({ data: away(14) });
  expect(await said()).toBe(1);
  await owner.absence.deleteMany();
});
