import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type * as accountCommands from "../../lib/accounts/commands";
import type * as sessions from "../../lib/accounts/session-queries";
import type * as signIns from "../../lib/accounts/sign-in-commands";
import type * as signOuts from "../../lib/accounts/sign-out-commands";
import type * as nominations from "../../lib/admissions/nominate-commands";
import type * as calendarCommands from "../../lib/calendar/commands";
import type * as years from "../../lib/calendar/year-view-queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type * as packCommands from "../../lib/rule-packs/commands";
import { codes, form } from "../support/account-fixture";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { startProcess } from "../support/other-process";
import { nominationFields } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let house: CommitteeFixture;
let administrator: Actor;
let another: Actor;
const processes: ReturnType<typeof startProcess>[] = [];

/** What a person can do at each of the two processes. */
const appOf = ({ there }: ReturnType<typeof startProcess>) => ({
  nominate: there<typeof nominations>("lib/admissions/nominate-commands.ts")("nominate"),
  loadYear: there<typeof calendarCommands>("lib/calendar/commands.ts")("loadYear"),
  addDay: there<typeof calendarCommands>("lib/calendar/commands.ts")("addDay"),
  yearView: there<typeof years>("lib/calendar/year-view-queries.ts")("yearView"),
  enterPack: there<typeof packCommands>("lib/rule-packs/commands.ts")("enterPack"),
  switchOnPack: there<typeof packCommands>("lib/rule-packs/commands.ts")("switchOnPack"),
  deactivateAccount: there<typeof accountCommands>("lib/accounts/commands.ts")("deactivateAccount"),
  signIn: there<typeof signIns>("lib/accounts/sign-in-commands.ts")("signIn"),
  signOut: there<typeof signOuts>("lib/accounts/sign-out-commands.ts")("signOut"),
  actorOf: there<typeof sessions>("lib/accounts/session-queries.ts")("actorOf"),
});
let here: ReturnType<typeof appOf>;
let there: ReturnType<typeof appOf>;

beforeAll(async () => {
  house = await buildCommittee(owner);
  administrator = await house.administratorNamed("Nguyễn Thị Quản");
  another = await house.administratorNamed("Nguyễn Thị Đối Chiếu");
  processes.push(startProcess(), startProcess());
  [here, there] = processes.map(appOf) as [typeof here, typeof there];
});
afterAll(() => {
  for (const { stop } of processes) stop();
});

const nomination = (fullName: string, occurredOn = "2026-11-24") =>
  form({ ...nominationFields, fullName, occurredOn, unitId: house.office.first.id });

test("a form sent to both at once is recorded once, and both give the same answer", async () => {
  for (const fullName of ["Lý Thị Một", "Lý Thị Hai", "Lý Thị Ba"]) {
    const sent = nomination(fullName);
    const [one, other] = await Promise.all([here, there].map(({ nominate }) => nominate(house.actors.cell, sent)));
    expect(one).toMatchObject({ kind: "done" });
    expect(other).toEqual(one);
    expect(await owner.person.count({ where: { fullName } })).toBe(1);
  }
});

test("a day off that one is told is known to the other at once", async () => {
  expect(await there.yearView(administrator, 2031)).toMatchObject({ source: null, days: [] });
  expect(codes(await here.loadYear(administrator, form({ year: "2031", source: "Thông báo số 1" })))).toEqual(["done"]);
  expect(codes(await there.loadYear(administrator, form({ year: "2031", source: "Thông báo số 2" })))).toEqual([
    "calendar-year-loaded",
  ]);
  const holiday = { day: "2031-01-01", kind: "off", note: "Nghỉ lễ" };
  expect(codes(await there.addDay(administrator, form(holiday)))).toEqual(["done"]);
  expect(await here.yearView(administrator, 2031)).toMatchObject({ days: [{ day: "2031-01-01" }] });
});

test("a pack of rules that one switches on decides at the other at once", async () => {
  const packOf = async (fullName: string, app: typeof here) => {
    const outcome = await app.nominate(house.actors.cell, nomination(fullName, "2026-09-01"));
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    const { caseId } = outcome.value as { caseId: string };
    return (await owner.transition.findFirstOrThrow({ where: { caseId } })).rulePack;
  };
  const july = {
    ...{ pack: "2026-07", instrument: "QĐ 208-QĐ/TW", issuedOn: "26/07/2026", from: "03/08/2026" },
    lines: "admissionDecisionDays | 30 | 4.3.1 | cao",
  };
  const entered = await here.enterPack(administrator, form(july));
  if (entered.kind !== "done") throw new Error(JSON.stringify(entered));
  const { packId } = entered.value as { packId: string };
  expect(await packOf("Lý Thị Trước", there)).toBe("2025-07");
  expect(codes(await there.switchOnPack(another, form({ packId })))).toEqual(["done"]);
  expect(await packOf("Lý Thị Sau", here)).toBe("2026-07");
});

test("a session that one ends by switching the account off is nobody's at the other at once", async () => {
  const { id: personId } = await house.office.person("Lê Văn Đi", house.office.first);
  const account = (username: string, holder: string) =>
    owner.account.create({
      data: { id: newId(), username, passwordHash: "", personId: holder, createdAt: new Date() },
    });
  await account("quantri", administrator.personId);
  const post = {
    personId: administrator.personId,
    unitId: house.office.organisation.id,
    role: "administrator",
  } as const;
  await owner.post.create({ data: { id: newId(), ...post, from: dateOf(day("2020-06-18")) } });
  const { id: accountId, sessionVersion: version } = await account("levandi", personId);
  const session = { accountId, version, session: newId() };
  expect((await there.actorOf(session, undefined, day("2026-11-24"))).kind).toBe("without-post");
  expect(codes(await here.deactivateAccount(administrator, form({ accountId })))).toEqual(["done"]);
  expect((await there.actorOf(session, undefined, day("2026-11-24"))).kind).toBe("nobody");
});

test("a session that one signs out is nobody's at the other at once", async () => {
  const { id: personId } = await house.office.person("Lê Văn Ra", house.office.first);
  const given = { username: "levanra", passwordHash: "", personId, createdAt: new Date() };
  const { id: accountId, sessionVersion: version } = await owner.account.create({ data: { id: newId(), ...given } });
  const session = { accountId, version, session: newId() };
  const identity = () => there.actorOf(session, undefined, day("2026-11-24"));
  expect((await identity()).kind).not.toBe("nobody");
  const at = new Date();
  const runsOutAt = new Date(at.getTime() + 3_600_000);
  await here.signOut({ accountId, name: given.username, session: session.session, runsOutAt, at });
  expect((await identity()).kind).toBe("nobody");
});

test("attempts to sign in are counted for both together", async () => {
  const attempt = { username: "khongcoai", password: "sai", address: "192.0.2.7", device: { id: newId(), marks: [] } };
  for (let number = 0; number < 8; number += 1)
    expect((await here.signIn({ ...attempt, at: new Date() })).kind).toBe("wrong");
  expect((await there.signIn({ ...attempt, at: new Date() })).kind).toBe("throttled");
});
