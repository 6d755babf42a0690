import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { accountList } from "../../lib/accounts/queries";
import type { AccountSorting } from "../../lib/accounts/search";
import { stages } from "../../lib/admissions/case/stages";
import {
  type CaseFilter,
  endingDays,
  isSameView,
  parseCaseFilter,
  plainFilter,
} from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { viewsOfRole } from "../../lib/admissions/list/views";
import { deskView } from "../../lib/desk/queries";
import { termView } from "../../lib/goals/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { sortKey } from "../../lib/primitives/name";
import { parsePeopleFilter } from "../../lib/units/filter";
import { unitView } from "../../lib/units/queries";
import type { Username } from "../../prisma/seed/committee/accounts";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { actorNamed, preparePages } from "../support/page-reads";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();
const readers = ["phobithu", "danguy", "bithu", "bithu2", "huongdan", "captren"] as const satisfies readonly Username[];

let actors: ReadonlyMap<Username, Actor>;
beforeAll(async () => {
  await preparePages(owner, database.url);
  actors = new Map(await Promise.all(readers.map(async (name) => [name, await actorNamed(owner, name)] as const)));
}, 300_000);

const actorOf = (username: Username): Actor => {
  const actor = actors.get(username);
  if (!actor) throw new Error(`No ${username}.`);
  return actor;
};

const read = async (actor: Actor, change: Partial<CaseFilter> = {}) => {
  const list = await caseList(actor, { ...plainFilter, ...change }, on);
  if (!list) throw new Error("No list.");
  return list;
};

describe("the numbers of the demonstration's list", () => {
  test.each(readers)(
    "are those of its rows: of %s, at each stage, in each view, open and with those that have ended",
    async (who) => {
      const actor = actorOf(who);
      const all = await read(actor, { closed: true });
      expect([all.total, all.hidden]).toEqual([all.rows.length, 0]);
      const open = await read(actor);
      expect([open.total, open.hidden]).toEqual([open.rows.length, all.total - open.total]);
      for (const stage of stages)
        expect([stage, (await read(actor, { stage })).rows.length]).toEqual([stage, all.counts.get(stage) ?? 0]);
      for (const { filter } of viewsOfRole(actor.actingPost.role)) {
        const list = await read(actor, filter);
        expect(list.total).toBe(list.rows.length);
        if (isSameView(filter, { ...plainFilter, overdue: true })) expect(list.rows.length).toBe(list.overdue);
        expect(list.rows.every(({ isOverdue }) => isOverdue || !filter.overdue)).toBe(true);
      }
    },
  );

  test("of overdue cases are those of the desk of a committee member, and hold every case that is overdue on a deputy's desk", async () => {
    const { overview } = await deskView(actorOf("danguy"), on);
    const member = await read(actorOf("danguy"), { overdue: true });
    const deputy = await read(actorOf("phobithu"), { overdue: true });
    expect(overview?.overdue).toBeGreaterThan(0);
    expect([member.overdue, member.total, deputy.total]).toEqual([
      overview?.overdue,
      overview?.overdue,
      overview?.overdue,
    ]);
    const listed = new Set(deputy.rows.map(({ id }) => id));
    const { groups } = await deskView(actorOf("phobithu"), on);
    const late = groups.find(({ group }) => group === "overdue")?.rows ?? [];
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ caseId }) => !listed.has(caseId))).toEqual([]);
  });

  test("of overdue cases leave out a request for verification that was made void, on list, desk and dashboard", async () => {
    const late = { answeredOn: null, voidedBy: null, dueOn: { lt: dateOf(on) } };
    const before = (await read(actorOf("danguy"))).overdue;
    const lateOnly = await owner.admissionCase.count({
      where: {
        closedOn: null,
        verifications: { some: late },
        OR: [{ nextDueOn: null }, { nextDueOn: { gte: dateOf(on) } }],
      },
    });
    expect(lateOnly).toBeGreaterThan(0);
    const voided = await owner.verification.findMany({ where: late, select: { id: true } });
    const those = { where: { id: { in: voided.map(({ id }) => id) } } };
    await owner.verification.updateMany({ ...those, data: { voidedBy: newId() } });
    const actor = actorOf("danguy");
    expect((await read(actor)).overdue).toBe(before - lateOnly);
    expect((await deskView(actor, on)).overview?.overdue).toBe(before - lateOnly);
    expect((await termView(actor, null, on))?.pipeline?.overdue.count).toBe(before - lateOnly);
    await owner.verification.updateMany({ ...those, data: { voidedBy: null } });
  });
});

test("the view of probation that ends soon has those whose end is past or near, until the cell has voted", async () => {
  const shown = (await read(actorOf("phobithu"), { ending: true })).rows.map(({ id }) => id);
  const running = await owner.admissionCase.findMany({
    where: { stage: "probation", closedOn: null },
    select: { id: true, deadlines: { where: { kind: "recognitionVote" }, select: { startedOn: true } } },
  });
  const last = dateOf(addDays(on, endingDays));
  const ending = running.filter(({ deadlines: [vote] }) => vote && vote.startedOn <= last).map(({ id }) => id);
  expect(ending.length).toBeGreaterThan(0);
  expect(running.length).toBeGreaterThan(ending.length);
  expect([...shown].sort()).toEqual([...ending].sort());
});

describe("due days", () => {
  test("stand in one order on the list, on the desk and on the dashboard", async () => {
    const actor = actorOf("phobithu");
    const { rows } = await read(actor);
    const days = rows.map(({ nextDueOn }) => nextDueOn ?? "9999");
    expect(days).toEqual([...days].sort());

    const place = new Map(rows.map(({ id }, index) => [id, index]));
    const { groups } = await deskView(actor, on);
    const steps = groups.map(({ rows: all }) => all.filter(({ kind, dueOn }) => kind === "step" && dueOn));
    for (const group of steps) {
      const places = group.map(({ caseId }) => place.get(caseId) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }

    const view = await termView(actor, null, on);
    const late = (await read(actor, parseCaseFilter({ overdue: "true" }))).rows.map(({ id }) => id);
    expect(late.length).toBeGreaterThan(0);
    expect(view?.pipeline?.overdue.rows.map(({ id }) => id)).toEqual(late.slice(0, 5));
  });
});

describe("other lists", () => {
  const people = async (actor: Actor, order: string) => {
    const view = await unitView(actor, actor.actingPost.unitId, parsePeopleFilter({ order }, on));
    return view?.people ?? [];
  };

  test("sort the people of a unit by name, day of birth and cell, equal ones by given name", async () => {
    const actor = actorOf("phobithu");
    const byName = (await people(actor, "name")).map(({ name }) => sortKey(name));
    expect(byName.length).toBeGreaterThan(40);
    expect(byName).toEqual([...byName].sort());
    const reversed = (await people(actor, "-name")).map(({ name }) => sortKey(name));
    expect(reversed).toEqual([...reversed].sort().reverse());
    const born = (await people(actor, "born")).map(({ bornOn }) => bornOn ?? "");
    expect(born).toEqual([...born].sort());
    const units = (await people(actor, "unit")).map(({ unit }) => unit);
    expect(new Set(units).size).toBe(units.filter((unit, index) => unit !== units[index - 1]).length);
  });

  test("do not tell by their order who is older to somebody who is not shown the days of birth", async () => {
    const member = actorOf("danguy");
    expect((await people(member, "born")).map(({ id }) => id)).toEqual(
      (await people(member, "name")).map(({ id }) => id),
    );
  });

  test("sort accounts by name, username and last sign-in, those never used last", async () => {
    const administrator = await actorNamed(owner, "quantri");
    const used = new Date("2026-01-05T03:00:00Z");
    await owner.account.update({ where: { username: "danguy" }, data: { lastSignInAt: used } });
    await owner.account.update({ where: { username: "bithu" }, data: { lastSignInAt: new Date(used.getTime() + 1) } });
    const usernames = async (order: AccountSorting) =>
      (await accountList(administrator, { q: "", order, page: 1 }, on))?.lines.map(({ username }) => username) ?? [];
    const sorted = await usernames("username");
    expect(sorted).toEqual([...sorted].sort());
    expect((await usernames("lastSignIn")).slice(0, 2)).toEqual(["danguy", "bithu"]);
    expect((await usernames("-lastSignIn")).slice(0, 2)).toEqual(["bithu", "danguy"]);
    expect((await usernames("name")).length).toBe(sorted.length);
  });
});
