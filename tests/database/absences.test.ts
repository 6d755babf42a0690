import { beforeAll, describe, expect, test } from "vitest";
import { changeAbsence, recordAbsence, withdrawAbsence } from "../../lib/absences/commands";
import { unitAbsences } from "../../lib/absences/month-queries";
import { absenceForm, absencesOf, absencesView } from "../../lib/absences/queries";
import type { Actor } from "../../lib/access/actor";
import type { Role } from "../../lib/access/roles";
import { reading } from "../../lib/database/client";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Month } from "../../lib/primitives/typed-day";
import { useDatabase } from "../support/database";
import { codesOf, send } from "../support/dossier-fixture";
import { buildOffice, type Office, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = day("2026-05-01");
const period = { from: on, to: day("2026-12-31") };
let office: Office;
let member: Actor;
let deputy: Actor;
let viewer: Actor;
let stranger: Actor;

beforeAll(async () => {
  office = await buildOffice(owner);
  const made = async (name: string, username: string, role: Role, unit: Office["first"]): Promise<Actor> => {
    const actor = office.actor(await office.person(name, office.first), role, unit);
    const { accountId: id, personId } = actor;
    await owner.account.create({ data: { id, username, passwordHash: "x", personId, createdAt: new Date() } });
    return actor;
  };
  member = await made("Nguyễn Văn Vắng", "vang", "mentor", office.first);
  deputy = await made("Trần Thị Phó", "pho", "committeeDeputySecretary", office.organisation);
  viewer = await made("Lê Văn Xem", "xem", "committeeMember", office.organisation);
  stranger = await made("Ngô Thị Lạ", "la", "cellSecretary", office.second);
});

const record = (actor: Actor, personId: string, from: string, lastDay: string, kind = "duty") =>
  send(recordAbsence, actor, { personId, days: `${from}–${lastDay}`, kind });
const periodsOf = async (actor: Actor, personId: string) =>
  (await reading(actor, (db) => absencesOf(db, [personId], period))).map(({ from, lastDay }) => [from, lastDay]);

describe("days away", () => {
  test("are noted by the person, whatever the role, and seen by whoever keeps the person", async () => {
    expect(codesOf(await record(member, member.personId, "03/05/2026", "07/05/2026"))).toBe("done");
    expect(await periodsOf(member, member.personId)).toEqual([["2026-05-03", "2026-05-07"]]);
    expect(await periodsOf(deputy, member.personId)).toEqual([["2026-05-03", "2026-05-07"]]);
    expect((await absencesView(deputy, member.personId, on))?.absences).toHaveLength(1);
  });

  test("are nobody else's to see or to note: not within reach, or without the right to keep people", async () => {
    for (const actor of [stranger, viewer]) {
      expect(await absencesView(actor, member.personId, on)).toBeNull();
      expect(await periodsOf(actor, member.personId)).toEqual([]);
      expect(codesOf(await record(actor, member.personId, "10/06/2026", "10/06/2026"))).toBe("not-found");
    }
  });

  test("of another are noted by whoever keeps people within reach", async () => {
    expect(codesOf(await record(deputy, stranger.personId, "01/06/2026", "02/06/2026", "leave"))).toBe("done");
    expect(await periodsOf(stranger, stranger.personId)).toEqual([["2026-06-01", "2026-06-02"]]);
  });

  test("that overlap others of the same person are refused, and the way to those is told", async () => {
    const [noted] = (await absencesView(member, member.personId, on))?.absences ?? [];
    expect(await record(member, member.personId, "07/05/2026", "09/05/2026")).toMatchObject({
      kind: "refused",
      refusals: [{ code: "absence-overlaps", field: "days", met: [{ kind: "absence", id: noted?.id }] }],
    });
  });

  test("that cannot be read are refused, and nothing is guessed", async () => {
    const sent = { personId: member.personId, days: "tuần sau", kind: "duty" };
    expect(codesOf(await send(recordAbsence, member, sent))).toEqual(["absence-days-unread"]);
  });

  test("are shown by month and unit to whoever keeps its people, with its members to choose from, and to nobody else", async () => {
    await owner.standing.create({
      data: {
        ...{ id: newId(), personId: member.personId, path: office.first.path, kind: "official" },
        from: dateOf(day("2021-05-19")),
      },
    });
    const may = await unitAbsences(deputy, office.first.id, { month: "2026-05" as Month, page: 1 }, on);
    expect(may?.people).toMatchObject([
      { name: "Nguyễn Văn Vắng", absences: [{ from: "2026-05-03", lastDay: "2026-05-07", kind: "duty" }] },
    ]);
    expect(may?.members.map(({ label }) => label)).toEqual(["Nguyễn Văn Vắng — Chi bộ Một"]);
    expect(
      (await unitAbsences(deputy, office.organisation.id, { month: "2026-05" as Month, page: 1 }, on))?.people,
    ).toHaveLength(1);
    for (const month of ["2026-04", "2026-07"])
      expect((await unitAbsences(deputy, office.first.id, { month: month as Month, page: 1 }, on))?.people).toEqual([]);
    for (const actor of [stranger, viewer, member])
      expect(await unitAbsences(actor, office.first.id, { month: "2026-05" as Month, page: 1 }, on)).toBeNull();
  });

  test("are changed and taken back, with an audit row each, and leave the calendar", async () => {
    const [kept] = (await absencesView(member, member.personId, on))?.absences ?? [];
    const absenceId = kept?.id ?? "";
    expect(await absenceForm(stranger, absenceId)).toBeNull();
    const changed = { absenceId, from: "03/05/2026", lastDay: "05/05/2026", kind: "other" };
    expect(codesOf(await send(seeingSaved(changeAbsence), stranger, changed))).toBe("not-found");
    expect(codesOf(await send(seeingSaved(changeAbsence), member, changed))).toBe("done");
    expect(await periodsOf(member, member.personId)).toEqual([["2026-05-03", "2026-05-05"]]);
    expect(codesOf(await send(withdrawAbsence, deputy, { absenceId }))).toBe("done");
    expect(await periodsOf(member, member.personId)).toEqual([]);
    const audited = await owner.audit.findMany({ where: { subjectId: member.personId, accepted: true } });
    expect(audited.map(({ command }) => command).sort()).toEqual([
      "absences.change",
      "absences.record",
      "absences.withdraw",
    ]);
  });

  test("that were changed meanwhile are not written over", async () => {
    expect(codesOf(await record(member, member.personId, "10/07/2026", "12/07/2026"))).toBe("done");
    const [kept] = (await absencesView(member, member.personId, on))?.absences ?? [];
    const sent = { absenceId: kept?.id ?? "", from: "10/07/2026", lastDay: "13/07/2026", kind: "duty" };
    expect(codesOf(await send(changeAbsence, member, sent))).toContain("saved-meanwhile");
  });
});

describe("days away beside a mentor", () => {
  test("of the people one helps, and of who helps them too, are told to a mentor as days alone, until the help ends", async () => {
    const helped = await office.person("Đặng Thị Được Giúp", office.first);
    const also = await office.person("Phan Văn Cùng Giúp", office.first);
    const caseId = await office.openCase(helped, "mentoring");
    const helps = (personId: string, name: string) => ({
      ...{ id: newId(), caseId, path: office.first.path, personId, personName: name, resolution: "1-NQ/CB" },
      from: dateOf(day("2026-01-05")),
    });
    const mentorship = helps(member.personId, member.name);
    await owner.mentorship.createMany({ data: [mentorship, helps(also.id, "Phan Văn Cùng Giúp")] });
    for (const [personId, days] of [
      [helped.id, ["2026-05-10", "2026-05-12"]],
      [also.id, ["2026-04-28", "2026-05-01"]],
      [also.id, ["2026-04-20", "2026-04-30"]],
    ] as const)
      await owner.absence.create({
        data: {
          id: newId(),
          personId,
          from: new Date(days[0]),
          lastDay: new Date(days[1]),
          kind: "leave",
          recordedBy: "-",
          recordedAt: new Date(),
        },
      });
    const beside = async (actor: Actor) => (await absencesView(actor, actor.personId, on))?.beside;
    expect(await beside(member)).toEqual([
      ...[
        {
          id: helped.id,
          name: "Đặng Thị Được Giúp",
          isHelped: true,
          days: [{ from: "2026-05-10", lastDay: "2026-05-12" }],
        },
      ],
      ...[
        {
          id: also.id,
          name: "Phan Văn Cùng Giúp",
          isHelped: false,
          days: [{ from: "2026-04-28", lastDay: "2026-05-01" }],
        },
      ],
    ]);
    for (const actor of [stranger, deputy, viewer]) expect(await beside(actor)).toEqual([]);
    await owner.mentorship.update({ where: { id: mentorship.id }, data: { to: dateOf(on) } });
    expect(await beside(member)).toEqual([]);
  });
});
