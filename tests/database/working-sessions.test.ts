import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { recordAbsence } from "../../lib/absences/commands";
import type { Actor } from "../../lib/access/actor";
import { asActor } from "../../lib/database/client";
import { encrypt } from "../../lib/database/encryption";
import { deskView } from "../../lib/desk/queries";
import { items } from "../../lib/dossier/items";
import { bookTime, cancelTime, moveTime } from "../../lib/dossier/sessions/appointment-commands";
import { auditedCaseHistory } from "../../lib/dossier/sessions/case-history-queries";
import {
  beginSession,
  confirmMinutes,
  endSession,
  keepNotes,
  leaveInSession,
  passInSession,
  returnInSession,
} from "../../lib/dossier/sessions/commands";
import { auditedMinutesView, auditedSessionsView, auditedSessionView } from "../../lib/dossier/sessions/queries";
import { today } from "../../lib/primitives/clock";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const database = useDatabase();
const owner = useOwner(database.url);
/** A Tuesday, nine in the morning in Viet Nam. */
const morning = new Date("2026-09-01T02:00:00Z");
let house: Awaited<ReturnType<typeof buildDossier>>;
let deputy: Actor;
let applicant: Actor;
let caseId: string;

const withAccount = async (actor: Actor, username: string): Promise<void> => {
  const { accountId: id, personId } = actor;
  await owner.account.create({ data: { id, username, passwordHash: "x", personId, createdAt: morning } });
};

beforeAll(async () => {
  await owner.calendarYear.create({ data: { year: 2026, source: "QĐ", loadedAt: morning } });
});

beforeEach(async () => {
  vi.useFakeTimers({ now: morning, toFake: ["Date"] });
  house = await buildDossier(owner);
  ({ deputy, applicant, caseId } = house);
  await withAccount(deputy, `pho${caseId}`);
  await withAccount(applicant, `qc${caseId}`);
  await owner.post.create({
    data: {
      ...{ id: deputy.actingPost.id, personId: deputy.personId, unitId: house.office.organisation.id },
      ...{ role: "committeeDeputySecretary", from: dateOf(day("2026-01-01")) },
    },
  });
});
afterEach(() => vi.useRealTimers());

const later = (minutes: number) => vi.setSystemTime(new Date(morning.getTime() + minutes * 60_000));
const book = (actor: Actor, on: string, minute: number, reviewerId = deputy.personId) =>
  send(bookTime, actor, { caseId, reviewerId, on, minute: String(minute) });
const view = async (actor: Actor) => {
  const found = await auditedSessionsView(actor, caseId, new Date());
  if (!found) throw new Error("The actor does not see the sessions.");
  return found;
};
const rowsOn = async (actor: Actor) =>
  (await deskView(actor, today())).groups.flatMap(({ rows }) => rows.map(({ kind }) => kind));

describe("an appointment", () => {
  test("is booked by the applicant in a free hour of the deputy secretary, and both see it on the desk", async () => {
    const { reviewers, free } = await view(applicant);
    expect(reviewers).toEqual([{ personId: deputy.personId, name: deputy.name }]);
    expect(free[0]).toEqual({ on: "2026-09-01", minutes: [570, 600, 630, 810, 840, 870, 900, 930, 960] });
    expect(codesOf(await book(applicant, "2026-09-02", 840))).toBe("done");
    expect(await rowsOn(deputy)).toContain("appointment");
    expect(await rowsOn(applicant)).toContain("appointment");
    expect((await view(deputy)).appointment).toMatchObject({
      on: "2026-09-02",
      minute: 840,
      reviewerName: deputy.name,
    });
  });

  test("is not made on a journey of the deputy secretary, who need not tell the applicant where", async () => {
    const journey = { personId: deputy.personId, days: "02/09/2026–03/09/2026", kind: "duty" };
    expect(codesOf(await send(recordAbsence, deputy, journey))).toBe("done");
    expect((await view(applicant)).free.map(({ on }) => on).slice(0, 2)).toEqual(["2026-09-01", "2026-09-04"]);
    expect(codesOf(await book(applicant, "2026-09-03", 840))).toEqual(["time-not-free"]);
    expect(codesOf(await book(applicant, "2026-09-04", 840))).toBe("done");
  });

  test("is not made at an hour taken by another case, outside the hours, in the past, or beside another one", async () => {
    const reviewing = { reviewerId: deputy.personId, reviewerName: deputy.name, bookedById: deputy.personId };
    await owner.workingAppointment.create({
      data: {
        ...{
          ...reviewing,
          id: house.otherCaseId,
          caseId: house.otherCaseId,
          path: house.office.second.path,
          minute: 840,
        },
        ...{ on: dateOf(day("2026-09-02")), bookedByName: deputy.name, bookedAt: morning },
      },
    });
    const tried = [
      ["2026-09-02", 870],
      ["2026-09-02", 700],
      ["2026-09-01", 540],
      ["2026-09-05", 840],
    ] as const;
    for (const [on, minute] of tried) expect(codesOf(await book(applicant, on, minute))).toEqual(["time-not-free"]);
    expect(codesOf(await book(applicant, "2026-09-02", 900))).toBe("done");
    expect(codesOf(await book(deputy, "2026-09-04", 900))).toEqual(["appointment-exists"]);
  });

  test("is booked by nobody else: no mentor, no cell, no other applicant, no applicant as reviewer", async () => {
    expect(codesOf(await book(house.secretary, "2026-09-02", 840))).toEqual(["not-permitted"]);
    expect(codesOf(await book(house.mentor, "2026-09-02", 840))).toEqual(["not-permitted"]);
    expect(codesOf(await book(house.otherApplicant, "2026-09-02", 840))).toBe("not-found");
    expect(codesOf(await book(house.applicantAsDeputy, "2026-09-02", 840))).toEqual(["own-file"]);
    expect(codesOf(await book(applicant, "2026-09-02", 840, applicant.personId))).toEqual(["reviewer-not-here"]);
    expect(await auditedSessionsView(house.mentor, caseId, morning)).toBeNull();
    expect(await auditedSessionsView(house.otherSecretary, caseId, morning)).toBeNull();
  });

  test("is moved or cancelled by either side with a reason, which the other side is told", async () => {
    await book(applicant, "2026-09-02", 840);
    const appointmentId = (await view(applicant)).appointment?.id ?? "";
    const moved = { caseId, appointmentId, on: "2026-09-04", minute: "480" };
    expect(codesOf(await send(moveTime, deputy, { ...moved, reason: " " }))).toEqual(["field-required"]);
    expect(codesOf(await send(moveTime, deputy, { ...moved, reason: "Họp đột xuất" }))).toBe("done");
    expect(await rowsOn(applicant)).toContain("appointmentMoved");
    expect(await rowsOn(deputy)).toContain("appointment");
    const seen = await view(applicant);
    expect(seen.appointment).toMatchObject({ on: "2026-09-04", minute: 480 });
    expect(seen.ended).toMatchObject([{ ended: "moved", reason: "Họp đột xuất", endedByName: deputy.name }]);
    const cancelled = { caseId, appointmentId: seen.appointment?.id ?? "", reason: "Con ốm" };
    later(1);
    expect(codesOf(await send(cancelTime, applicant, { ...cancelled, appointmentId }))).toBe("not-found");
    expect(codesOf(await send(cancelTime, applicant, cancelled))).toBe("done");
    expect(await rowsOn(deputy)).toContain("appointmentCancelled");
    expect((await view(deputy)).appointment).toBeNull();
    later(2);
    expect(codesOf(await book(deputy, "2026-09-07", 480))).toBe("done");
    expect(await rowsOn(deputy)).not.toContain("appointmentCancelled");
  });

  test("of one hour is given once, when two applicants book it in the same second", async () => {
    const other = { caseId: house.otherCaseId, reviewerId: deputy.personId, on: "2026-09-02", minute: "840" };
    await withAccount(house.otherApplicant, `khac${caseId}`);
    const answers = await Promise.all([
      book(applicant, "2026-09-02", 840),
      send(bookTime, house.otherApplicant, other),
    ]);
    expect(answers.map(codesOf).map(String).sort()).toEqual(["done", "time-not-free"]);
  });
});

/** An item as its writer has just sent it. */
const write = async (number: number, version = 1): Promise<void> => {
  const id = newId();
  await owner.dossierSection.deleteMany({ where: { caseId, number } });
  await owner.dossierSection.create({
    data: {
      ...{ id, caseId, path: house.office.first.path, number, version, savedAt: new Date(), sentAt: new Date() },
      contentSealed: encrypt(`Khai mục ${number}`, "DossierSection.contentSealed", id),
    },
  });
};
const begin = async () => {
  const outcome = await send(beginSession, deputy, { caseId });
  if (outcome.kind !== "done") throw new Error(`Not begun: ${codesOf(outcome)}`);
  return (outcome.value as { sessionId: string }).sessionId;
};
const at = (number: number, more: Record<string, string> = {}) => ({ caseId, number: String(number), ...more });
const pass = (number: number) => send(passInSession, deputy, at(number, { version: "1" }));
const back = (number: number, remark: string) =>
  send(returnInSession, deputy, at(number, { version: "1", cause: "incomplete", remark }));
const walked = async (sessionId: string, asked: number | null = null) => {
  const found = await auditedSessionView(deputy, caseId, sessionId, asked);
  if (!found) throw new Error("The deputy secretary does not see the session.");
  return found;
};

describe("a working session", () => {
  test("goes through all 23 items, resumes where it was interrupted, and its minutes list exactly the points", async () => {
    for (const { number } of items) await write(number);
    const sessionId = await begin();
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) expect(codesOf(await pass(number))).toBe("done");
    const shown = await walked(sessionId);
    expect(shown.number).toBe(9);
    expect(shown.section?.content).toBe("Khai mục 9");
    later(60 * 24);
    expect(await begin()).toBe(sessionId);
    expect(await rowsOn(deputy)).toContain("session");
    expect((await walked(sessionId)).number).toBe(9);
    expect(codesOf(await back(9, "Ghi rõ nơi cấp."))).toBe("done");
    expect(codesOf(await send(leaveInSession, deputy, at(10)))).toBe("done");
    for (const { number } of items.slice(10)) {
      if (number === 15) expect(codesOf(await back(15, "Thiếu 03/2019 đến 08/2019."))).toBe("done");
      else expect(codesOf(await pass(number))).toBe("done");
    }
    expect((await walked(sessionId)).number).toBeNull();
    const noted = { caseId, notes: "Mang giấy khai sinh lần sau" };
    expect(codesOf(await send(seeingSaved(keepNotes), deputy, noted))).toBe("done");
    expect(codesOf(await send(endSession, deputy, { caseId }))).toBe("done");
    const made = await auditedMinutesView(applicant, caseId, sessionId);
    expect(made?.minutes).toMatchObject({
      ...{ applicant: "Lê Thị Thử", reviewers: [deputy.name], returned: [9, 15], later: [10], notReached: [] },
      passed: items.map(({ number }) => number).filter((number) => ![9, 10, 15].includes(number)),
      points: [
        { number: 9, text: "Ghi rõ nơi cấp." },
        { number: 15, text: "Thiếu 03/2019 đến 08/2019." },
      ],
      notes: noted.notes,
      spans: [
        { on: "2026-09-01", from: "09:00", to: "09:00" },
        { on: "2026-09-02", from: "09:00", to: "09:00" },
      ],
    });
    // What passing and returning do is done as outside a session.
    const sections = await owner.dossierSection.findMany({ where: { caseId }, orderBy: { number: "asc" } });
    expect(sections.filter(({ passedAt }) => passedAt).length).toBe(20);
    expect(sections.filter(({ returnedAt }) => returnedAt).map(({ number }) => number)).toEqual([9, 15]);
    expect(await owner.remark.count({ where: { caseId } })).toBe(2);
  }, 120_000);

  test("takes an item again that the applicant mended meanwhile, and keeps the point", async () => {
    await write(1);
    const sessionId = await begin();
    await back(1, "Viết đủ họ tên đệm.");
    later(5);
    await write(1, 2);
    expect(codesOf(await send(passInSession, deputy, at(1, { version: "2" })))).toBe("done");
    await send(endSession, deputy, { caseId });
    const made = await auditedMinutesView(deputy, caseId, sessionId);
    expect(made?.minutes).toMatchObject({
      passed: [1],
      returned: [],
      points: [{ number: 1, text: "Viết đủ họ tên đệm." }],
    });
  });

  test("is refused where nothing is open, before the application, and to whoever does not review", async () => {
    expect(codesOf(await send(beginSession, deputy, { caseId }))).toEqual(["session-without-items"]);
    await write(1);
    expect(codesOf(await send(beginSession, house.secretary, { caseId }))).toEqual(["not-permitted"]);
    expect(codesOf(await send(beginSession, applicant, { caseId }))).toEqual(["not-permitted"]);
    expect(codesOf(await send(beginSession, house.applicantAsDeputy, { caseId }))).toEqual(["own-file"]);
    const sessionId = await begin();
    expect(await auditedSessionView(applicant, caseId, sessionId, null)).toBeNull();
    expect(await auditedSessionView(house.secretary, caseId, sessionId, null)).toBeNull();
    expect(await auditedMinutesView(house.mentor, caseId, sessionId)).toBeNull();
    const early = await buildDossier(owner, "dossier", { applied: false });
    expect(codesOf(await send(beginSession, early.deputy, { caseId: early.caseId }))).toEqual(["application-first"]);
  });

  test("holds the appointment of the day, and leaves one of a later day", async () => {
    await write(1);
    await book(applicant, "2026-09-01", 840);
    const sessionId = await begin();
    expect((await owner.workingSession.findUniqueOrThrow({ where: { id: sessionId } })).appointmentId).not.toBeNull();
    expect((await view(deputy)).appointment).toBeNull();
    await send(endSession, deputy, { caseId });
    await book(applicant, "2026-09-02", 840);
    await begin();
    expect((await view(deputy)).appointment).toMatchObject({ on: "2026-09-02" });
  });

  test("does not go on once it has ended", async () => {
    await write(1);
    const sessionId = await begin();
    await send(endSession, deputy, { caseId });
    expect(codesOf(await pass(1))).toEqual(["session-over"]);
    expect(codesOf(await send(endSession, deputy, { caseId }))).toEqual(["session-over"]);
    expect((await walked(sessionId)).isOver).toBe(true);
  });
});

describe("what is still open once the history has gone to be verified", () => {
  const shut = () => owner.admissionCase.update({ where: { id: caseId }, data: { stage: "verification" } });

  test("a session is still opened by its reviewer, without an item, and ended", async () => {
    await write(1);
    const sessionId = await begin();
    await pass(1);
    await shut();
    expect(await rowsOn(deputy)).toContain("session");
    expect(await walked(sessionId, 1)).toMatchObject({ isShut: true, number: null, section: null });
    expect((await view(deputy)).open?.id).toBe(sessionId);
    expect(codesOf(await send(endSession, deputy, { caseId }))).toBe("done");
    expect(await rowsOn(deputy)).not.toContain("session");
    expect((await auditedMinutesView(applicant, caseId, sessionId))?.minutes?.passed).toEqual([1]);
  });

  test("an appointment is cancelled by either side, and no other one is made", async () => {
    await write(1);
    await book(applicant, "2026-09-02", 840);
    await owner.dossierSection.updateMany({ where: { caseId }, data: { passedAt: new Date() } });
    await shut();
    for (const actor of [applicant, deputy])
      expect(await view(actor)).toMatchObject({ takesPart: true, mayWrite: false, mayReview: false, free: [] });
    expect((await view(house.secretary)).takesPart).toBe(false);
    const cancelled = { caseId, appointmentId: (await view(deputy)).appointment?.id ?? "", reason: "Đã xem xong" };
    expect(codesOf(await send(cancelTime, deputy, cancelled))).toBe("done");
    expect(await rowsOn(deputy)).not.toContain("appointment");
  });
});

describe("the minutes of a session", () => {
  const held = async () => {
    await write(1);
    const sessionId = await begin();
    await pass(1);
    await send(endSession, deputy, { caseId });
    return sessionId;
  };
  const confirm = (actor: Actor, sessionId: string, comment = "") =>
    send(confirmMinutes, actor, { caseId, sessionId, comment });

  test("are confirmed by the deputy secretary in ending it, and by the applicant alone on the own account, once", async () => {
    const sessionId = await held();
    expect(await rowsOn(applicant)).toContain("minutes");
    expect(codesOf(await confirm(deputy, sessionId))).toEqual(["not-permitted"]);
    expect(codesOf(await confirm(house.otherApplicant, sessionId))).toBe("not-found");
    expect(codesOf(await confirm(applicant, sessionId, "Tôi sẽ bổ sung giấy tờ."))).toBe("done");
    expect(codesOf(await confirm(applicant, sessionId))).toEqual(["minutes-confirmed"]);
    expect(await rowsOn(applicant)).not.toContain("minutes");
    const made = await auditedMinutesView(house.secretary, caseId, sessionId);
    expect(made).toMatchObject({ confirmed: { byName: applicant.name }, comment: "Tôi sẽ bổ sung giấy tờ." });
  });

  test("have a line in the history of the case: when, by whom, what came of the items in the end, and nothing of what was said", async () => {
    const lines = async (actor: Actor) => (await auditedCaseHistory(actor, caseId, today()))?.sessions;
    for (const number of [1, 2]) await write(number);
    const sessionId = await begin();
    expect(await lines(deputy)).toEqual([]);
    await send(leaveInSession, deputy, at(1));
    later(1);
    await pass(1);
    await back(2, "Ghi rõ nơi cấp.");
    await send(endSession, deputy, { caseId });
    await confirm(applicant, sessionId);
    const told = {
      ...{ id: sessionId, reviewerName: deputy.name, isConfirmed: true, endedOn: "2026-09-01" },
      ...{ outcomes: { passed: 1, returned: 1, later: 0 }, endedAt: new Date(morning.getTime() + 60_000) },
    };
    for (const actor of [deputy, applicant, house.secretary, house.mentor]) expect(await lines(actor)).toEqual([told]);
    expect(await lines(house.otherSecretary)).toBeUndefined();
  });

  test("cannot be changed, added to or confirmed anew, whatever the program does", async () => {
    const sessionId = await held();
    await confirm(applicant, sessionId);
    later(5);
    const where = { id: sessionId };
    const changes = [
      { notesSealed: Buffer.from("x") },
      { minutesSealed: Buffer.from("x") },
      { endedAt: new Date() },
      { confirmedByName: "Ai đó" },
    ];
    for (const data of changes)
      await expect(asActor(deputy, (db) => db.workingSession.update({ where, data }))).rejects.toThrow();
    const late = { sessionId, caseId, path: house.office.first.path, number: 1, outcome: "later", remarkIds: [] };
    await expect(
      asActor(deputy, (db) =>
        db.workingSessionItem.create({ data: { ...late, id: sessionId, byName: "x", at: new Date() } }),
      ),
    ).rejects.toThrow();
    await expect(asActor(deputy, (db) => db.workingSession.delete({ where }))).rejects.toThrow();
  });
});
