import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Stage } from "../../lib/admissions/case/stages";
import { withYear } from "../../lib/calendar/calendar";
import * as commands from "../../lib/calendar/commands";
import { dueDayMoves } from "../../lib/calendar/deadline-moves";
import { changePreview } from "../../lib/calendar/preview-queries";
import { readCalendar } from "../../lib/calendar/queries";
import { asActor, client } from "../../lib/database/client";
import { seenText } from "../../lib/forms/edit";
import { type Day, dateOf, day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { codes, form } from "../support/account-fixture";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const { owner: pool, url } = useDatabase();
const owner = useOwner(url);

let company: CommitteeFixture;
beforeAll(async () => {
  company = await buildCommittee(owner);
});

type Clock = Readonly<{ kind: string; startedOn: string; workingDays: number | null; dueOn: string | null }>;

const dated = (on: string | null) => (on ? dateOf(day(on)) : null);

const clockOf = (caseId: string, path: string, { startedOn, dueOn, ...clock }: Clock) =>
  owner.deadline.create({
    data: {
      ...clock,
      id: newId(),
      caseId,
      path,
      holder: "cellSecretary",
      startedOn: dateOf(day(startedOn)),
      dueOn: dated(dueOn),
      cites: { instrument: "QĐ 294-QĐ/TW", clause: "4.1" },
      rulePack: "2025-07",
      provisional: false,
    },
  });

const open = async (name: string, clocks: readonly Clock[], closedOn?: string, stage: Stage = "withdrawn") => {
  const person = await company.office.person(name, company.office.first);
  const days = clocks.flatMap(({ kind, dueOn }) => (kind === "probation" ? [] : (dueOn ?? []))).sort();
  const caseId = await company.office.openCase(person, closedOn ? stage : "approval", {
    ...(days[0] ? { nextDueOn: day(days[0]) } : {}),
    ...(closedOn ? { closedOn: day(closedOn) } : {}),
  });
  for (const clock of clocks) await clockOf(caseId, company.office.first.path, clock);
  return caseId;
};

const ask = async (caseId: string, receivedOn: string, answeredOn: string | null = null) =>
  owner.verification.create({
    data: {
      id: newId(),
      caseId,
      path: company.office.first.path,
      agency: "Đảng ủy xã Bình Mẫu",
      abroad: false,
      receivedOn: dateOf(day(receivedOn)),
      workingDays: 30,
      answeredOn: dated(answeredOn),
      ...(answeredOn ? { result: "correct" as const } : {}),
    },
  });

/** The due days of a case: the nearest one, and the day of each kind. */
const daysOf = async (caseId: string) => {
  const { nextDueOn, deadlines, verifications } = await owner.admissionCase.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      nextDueOn: true,
      deadlines: { select: { kind: true, dueOn: true } },
      verifications: { select: { dueOn: true }, orderBy: { id: "asc" } },
    },
  });
  const kinds = Object.fromEntries(deadlines.map(({ kind, dueOn }) => [kind, dayOrNull(dueOn)]));
  const replies = verifications.map(({ dueOn }) => dayOrNull(dueOn));
  return { next: dayOrNull(nextDueOn), ...kinds, ...(replies.length > 0 ? { replies } : {}) };
};

const administrator = () => {
  const { office } = company;
  const who = { id: newId(), name: "Nguyễn Thị Quản", unit: office.organisation };
  return office.actor(who, "administrator", office.organisation);
};
const source = "Thông báo số 6150 (thử)";
const newYear = "01/01/2027 nghỉ Tết Dương lịch";
const tet = ["08", "09", "10", "11", "12"].map((date) => `${date}/02/2027 nghỉ Tết Nguyên đán`).join("\n");
const late = `${newYear}\n${tet}`;
const moved = (outcome: Awaited<ReturnType<typeof commands.addDay>>) =>
  outcome.kind === "done" ? outcome.value.moved : codes(outcome);
const loadYear = async (days: string) =>
  moved(await commands.loadYear(administrator(), form({ year: "2027", source, days })));
const replaceDays = (days: string) =>
  seeingSaved(commands.replaceDays)(administrator(), form({ year: "2027", source, days }));

type Cases = Readonly<Record<"inYear" | "over" | "probation" | "afterTet" | "asked" | "closed", string>>;
let cases: Cases;

beforeEach(async () => {
  for (const table of ["Deadline", "Verification", "Relative", "AdmissionCase"])
    await pool.query(`DELETE FROM "${table}"`);
  await pool.query(`DELETE FROM "CalendarDay" WHERE year = 2027`);
  await pool.query(`DELETE FROM "CalendarYear" WHERE year = 2027`);
  const probation = { kind: "probation", startedOn: "2025-12-01", workingDays: null, dueOn: "2026-12-01" };
  const vote = { kind: "recognitionVote", startedOn: "2026-12-01", workingDays: 30, dueOn: null };
  const decision = { kind: "decision", startedOn: "2026-11-20", workingDays: 45, dueOn: null };
  cases = {
    inYear: await open("Trong Năm", [
      { kind: "ceremony", startedOn: "2026-11-02", workingDays: 30, dueOn: "2026-12-14" },
    ]),
    over: await open("Sang Năm", [decision]),
    probation: await open("Đang Dự Bị", [probation, vote]),
    afterTet: await open("Sau Tết", [{ kind: "ceremony", startedOn: "2027-01-20", workingDays: 30, dueOn: null }]),
    asked: await open("Đang Thẩm Tra", []),
    closed: await open("Đã Kết Thúc", [decision], "2026-11-23"),
  };
  await ask(cases.asked, "2027-01-04");
  await ask(cases.asked, "2026-12-01", "2026-12-10");
  await ask(cases.closed, "2027-01-04");
});

const daysOfAll = async () =>
  Object.fromEntries(
    await Promise.all(Object.entries(cases).map(async ([name, id]) => [name, await daysOf(id)] as const)),
  );

describe("a change of the calendar", () => {
  test("that opens a year computes the due days that waited for it, and changes neither periods of months nor closed cases", async () => {
    expect(await loadYear(newYear)).toBe(4);
    expect(await daysOfAll()).toEqual({
      inYear: { next: "2026-12-14", ceremony: "2026-12-14" },
      over: { next: "2027-01-25", decision: "2027-01-25" },
      probation: { next: "2027-01-13", probation: "2026-12-01", recognitionVote: "2027-01-13" },
      afterTet: { next: "2027-03-03", ceremony: "2027-03-03" },
      asked: { next: null, replies: ["2027-02-15", null] },
      closed: { next: null, decision: null, replies: [null] },
    });
  });

  test.each([
    ["the complaint of a member who was removed", "removed", "complaint"],
    ["the forwarding of a dossier", "transferred", "forwarding"],
  ] as const)("moves %s, which is still running when the case is closed", async (_, stage, kind) => {
    const clock = { kind, startedOn: "2026-12-21", workingDays: 30, dueOn: null };
    const caseId = await open(`Còn Hạn ${stage}`, [clock], "2026-12-21", stage);
    await loadYear(newYear);
    expect(await daysOf(caseId)).toEqual({ next: null, [kind]: "2027-02-02" });
    await replaceDays("01/01/2027 nghỉ Tết Dương lịch\n18/01/2027 nghỉ đột xuất");
    expect(await daysOf(caseId)).toEqual({ next: null, [kind]: "2027-02-03" });
  });

  test("that adds the days of Tết late moves exactly the due days after them, and the nearest due day of the case", async () => {
    await loadYear(newYear);
    const before = await daysOfAll();
    expect(moved(await replaceDays(late))).toBe(2);
    expect(await daysOfAll()).toEqual({
      ...before,
      afterTet: { next: "2027-03-10", ceremony: "2027-03-10" },
      asked: { next: null, replies: ["2027-02-22", null] },
    });
  });

  test("by single days moves the same due days as a list, and back again", async () => {
    await loadYear(newYear);
    const before = await daysOfAll();
    const add = commands.addDay(administrator(), form({ day: "27/02/2027", kind: "worked", note: "Làm bù" }));
    expect(moved(await add)).toBe(1);
    expect(await daysOf(cases.afterTet)).toMatchObject({ next: "2027-03-02" });
    const remove = commands.removeDay(administrator(), form({ removedDay: "2027-02-27" }));
    expect(moved(await remove)).toBe(1);
    expect(await daysOfAll()).toEqual(before);
  });

  test("by the same list again, or by the same form sent twice, changes nothing", async () => {
    await loadYear(late);
    const sent = form({ year: "2027", source, days: newYear, seen: seenText({ source, days: late }) });
    const first = await commands.replaceDays(administrator(), sent);
    expect(moved(first)).toBe(2);
    const after = await daysOfAll();
    expect(moved(await replaceDays(newYear))).toBe(0);
    expect(await daysOfAll()).toEqual(after);
    expect(await owner.calendarDay.count({ where: { year: 2027 } })).toBe(1);
  });

  test("moves the due day of a reply also when the verifier was later found to be a relative", async () => {
    await loadYear(newYear);
    const path = company.office.first.path;
    const brother = await company.office.person("Người Đi Thẩm Tra", company.office.first);
    await owner.verification.updateMany({ where: { caseId: cases.asked }, data: { verifierId: brother.id } });
    const tie = { kinship: "sibling", nameSealed: Buffer.from("x"), personId: brother.id };
    await owner.relative.create({ data: { ...tie, id: newId(), caseId: cases.asked, path } });
    expect(moved(await replaceDays(late))).toBe(2);
    expect(await daysOf(cases.asked)).toMatchObject({ replies: ["2027-02-22", null] });
    const answer = owner.verification.updateMany({ where: { caseId: cases.asked }, data: { result: "correct" } });
    await expect(answer).rejects.toThrow();
  });

  test("is audited with its year or day, whether it was accepted or refused", async () => {
    await loadYear(newYear);
    const actor = administrator();
    await commands.addDay(actor, form({ day: "2027-02-08", kind: "off", note: "Tết" }));
    await commands.addDay(actor, form({ day: "2027-02-08", kind: "off", note: "Tết" }));
    const rows = await owner.audit.findMany({
      where: { accountId: actor.accountId },
      orderBy: { at: "asc" },
      select: { command: true, subjectId: true, accepted: true },
    });
    expect(rows).toEqual([
      { command: "calendar.addDay", subjectId: "2027-02-08", accepted: true },
      { command: "calendar.addDay", subjectId: "2027-02-08", accepted: false },
    ]);
  });

  test("waits for a step in progress whose due day was counted by the old calendar", async () => {
    await loadYear(newYear);
    const step = await pool.connect();
    await step.query("BEGIN");
    await step.query(`SELECT id FROM "AdmissionCase" WHERE id = $1 FOR UPDATE`, [cases.asked]);
    const change = replaceDays(late);
    const waits = async () => {
      const { rows } = await pool.query(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%hold_open_cases%'`,
      );
      return rows[0].n;
    };
    await expect.poll(waits, { timeout: 10_000 }).toBe(1);
    await step.query(
      `INSERT INTO "Deadline" (id, "caseId", path, kind, holder, "startedOn", "workingDays", "dueOn", cites, "rulePack", provisional)
       VALUES ($1, $2, $3, 'decision', 'superiorOfficer', '2027-01-20', 30, '2027-03-03', '{}', '2025-07', false)`,
      [newId(), cases.asked, company.office.first.path],
    );
    await step.query("COMMIT");
    step.release();
    expect(moved(await change)).toBe(3);
    expect(await daysOf(cases.asked)).toMatchObject({ next: "2027-03-10", decision: "2027-03-10" });
  });
});

describe("a preview", () => {
  test("shows how many due days move from which day to which, without names, and writes nothing", async () => {
    await loadYear(newYear);
    const before = await daysOfAll();
    const preview = await changePreview(administrator(), "replaceDays", { year: "2027", source, days: late });
    expect(preview).toEqual({
      kind: "done",
      value: {
        year: 2027,
        added: ["08", "09", "10", "11", "12"].map((date) => ({
          day: `2027-02-${date}`,
          working: false,
          note: "Tết Nguyên đán",
        })),
        shown: { source, days: newYear },
        removed: [],
        groups: [
          { kind: "ceremony", from: "2027-03-03", to: "2027-03-10", count: 1 },
          { kind: "verification", from: "2027-02-15", to: "2027-02-22", count: 1 },
        ],
        moved: 2,
      },
    });
    expect(await daysOfAll()).toEqual(before);
    expect(await owner.calendarDay.count({ where: { year: 2027 } })).toBe(1);
  });

  test("that is out of date is applied to the present data", async () => {
    await loadYear(newYear);
    const stated = { year: "2027", source, days: late };
    const preview = await changePreview(administrator(), "replaceDays", stated);
    expect(preview).toMatchObject({ value: { moved: 2 } });
    await clockOf(cases.asked, company.office.first.path, {
      kind: "decision",
      startedOn: "2027-01-20",
      workingDays: 30,
      dueOn: "2027-03-03",
    });
    expect(moved(await seeingSaved(commands.replaceDays)(administrator(), form(stated)))).toBe(3);
  });

  test("is for administrators only", async () => {
    const stated = { year: "2027", source, days: late };
    for (const actor of Object.values(company.actors))
      expect(await changePreview(actor, "loadYear", stated)).toEqual({ kind: "not-found" });
  });
});

describe("the database functions of the recount", () => {
  const move = (moves: readonly Readonly<{ id: string; dueOn: string | null }>[], actor: Actor = administrator()) =>
    asActor(actor, (db) => db.$executeRaw`SELECT move_due_days(${JSON.stringify(moves)}::jsonb)`);
  const clocksOf = (actor: Actor) =>
    asActor(
      actor,
      (db) => db.$queryRaw<Parameters<typeof dueDayMoves>[1][number][]>`
        SELECT id::text, kind, "startedOn"::text, "workingDays", "dueOn"::text FROM open_clocks()`,
    );

  test("answer whoever keeps the calendar, and nobody else", async () => {
    const { committee } = company.actors;
    const held = (actor: Actor) => asActor(actor, (db) => db.$executeRaw`SELECT hold_open_cases()`);
    expect(await held(administrator())).toBe(1);
    for (const actor of Object.values(company.actors)) {
      await expect(held(actor)).rejects.toThrow(/keeps the calendar/);
      expect(await clocksOf(actor)).toEqual([]);
    }
    const [inYear] = await owner.deadline.findMany({ where: { caseId: cases.inYear } });
    await expect(move([{ id: inYear?.id ?? "", dueOn: "2026-12-15" }], committee)).rejects.toThrow(/not open/);
  });

  test("give the app's role days and kinds, and nothing that identifies a person", async () => {
    const rows = await asActor(
      administrator(),
      (db) => db.$queryRaw<Record<string, unknown>[]>`SELECT * FROM open_clocks()`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(Object.keys(row).sort()).toEqual(["dueOn", "id", "kind", "startedOn", "workingDays"]);
    expect(await client().admissionCase.count()).toBe(0);
    expect(await client().deadline.count()).toBe(0);
  });

  test("set due days of running periods only, all or none, and no day that is too early to be a count", async () => {
    const [inYear] = await owner.deadline.findMany({ where: { caseId: cases.inYear } });
    const [closed] = await owner.deadline.findMany({ where: { caseId: cases.closed } });
    const months = await owner.deadline.findFirstOrThrow({ where: { kind: "probation" } });
    const good = { id: inYear?.id ?? "", dueOn: "2026-12-15" };
    for (const other of [closed?.id ?? "", months.id, newId()])
      await expect(move([good, { id: other, dueOn: "2027-06-01" }])).rejects.toThrow(/not open/);
    await expect(move([{ ...good, dueOn: "2026-11-20" }])).rejects.toThrow(/before the period/);
    expect(await daysOf(cases.inYear)).toMatchObject({ next: "2026-12-14" });
    await move([good]);
    expect(await daysOf(cases.inYear)).toEqual({ next: "2026-12-15", ceremony: "2026-12-15" });
  });

  test("are executable by the app's role only, which cannot set a due day in any other way", async () => {
    const functions = ["hold_open_cases()", "open_clocks()", "move_due_days(jsonb)"];
    const { rows } = await pool.query(
      `SELECT bool_or(has_function_privilege('public', f, 'EXECUTE')) AS everyone, bool_and(has_function_privilege('nguon_app', f, 'EXECUTE')) AS app
       FROM unnest($1::text[]) f`,
      [functions],
    );
    expect(rows).toEqual([{ everyone: false, app: true }]);
    await expect(client().deadline.updateMany({ data: { dueOn: dateOf("2026-12-01" as Day) } })).rejects.toThrow();
  });

  test("agree with lib/calendar: after a change no due day is left to move", async () => {
    await loadYear(late);
    const calendar = await readCalendar(owner);
    const clocks = await clocksOf(administrator());
    expect(dueDayMoves(calendar, clocks)).toEqual([]);
    expect(dueDayMoves(withYear(calendar, 2027, []), clocks)).toHaveLength(4);
  });
});
