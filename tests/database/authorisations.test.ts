import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Role } from "../../lib/access/roles";
import { endPost } from "../../lib/accounts/post-commands";
import { askerOf } from "../../lib/accounts/session-queries";
import { stepForm } from "../../lib/admissions/queries";
import { endAuthorisation, giveAuthorisation } from "../../lib/authorisations/commands";
import { authorisationsView } from "../../lib/authorisations/queries";
import { asActor } from "../../lib/database/client";
import { deskView } from "../../lib/desk/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, type Day, dateOf, day, dayOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { parsePeopleFilter } from "../../lib/units/filter";
import { unitView } from "../../lib/units/queries";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { send } from "../support/dossier-fixture";
import { takeAsForeseen } from "../support/foreseen";
import { useOwner } from "../support/office-fixture";
import { mentoringSteps, valuesOf } from "../support/planned-steps";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = today();
let fixture: CommitteeFixture;
let secretary: Actor;
let taker: Readonly<{ id: string; name: string; accountId: string }>;
const { nominateCase, takeSteps, sequenceOf, openVerifiedCase, ownNumbers } = caseDriver(owner, () => fixture);

const accountFor = async (personId: string, username: string): Promise<string> => {
  const id = newId();
  await owner.account.create({ data: { id, username, passwordHash: "x", personId, createdAt: new Date() } });
  return id;
};

/** The holder of a new post, as signed in. */
const holderOf = async (personId: string, username: string, role: Role, unitId: string): Promise<Actor> => {
  const postId = newId();
  const post = { id: postId, personId, unitId, role: role as "cellSecretary", from: dateOf(day("2020-06-18")) };
  await owner.post.create({ data: post });
  const actor = await askerOf(await accountFor(personId, username), postId, on);
  if (!actor) throw new Error(`${username} does not hold the post.`);
  return actor;
};

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const [first, , third] = fixture.members;
  if (!first || !third) throw new Error("The cell has members.");
  secretary = await holderOf(first.id, "bithu", "cellSecretary", fixture.office.first.id);
  taker = { ...third, accountId: await accountFor(third.id, "thay") };
}, 60_000);

const give = (actor: Actor, personId: string, change: Readonly<Record<string, string>> = {}) =>
  send(giveAuthorisation, actor, {
    ...{ personId, receive: "on", from: on, lastDay: addDays(on, 2), paper: "GUQ 03 ngày 01/11/2026", ...change },
  });

const standIn = async (personId: string, accountId: string, at: Day) => {
  const rows = await owner.post.findMany({ where: { personId, acting: true }, orderBy: { id: "desc" }, take: 1 });
  return askerOf(accountId, rows[0]?.id ?? "", at);
};

test("whoever is authorised acts from the first day to the last and not on the day after, for the duties named", async () => {
  expect(codesOf(await give(secretary, taker.id))).toBe("done");
  const at = (ahead: number) => standIn(taker.id, taker.accountId, addDays(on, ahead));
  expect([await at(-1), (await at(0)) !== null, (await at(2)) !== null, await at(3)]).toEqual([null, true, true, null]);
  expect(await at(0)).toMatchObject({
    name: `${taker.name} (được ủy quyền thay ${secretary.name})`,
    actingPost: { role: "cellSecretary", standsFor: { name: secretary.name, duties: ["receive"], to: addDays(on, 3) } },
  });
});

test("every record of what is done under it has both names: the step, the audit, the number of the actor who did it", async () => {
  const actor = (await standIn(taker.id, taker.accountId, on)) as Actor;
  const caseId = await nominateCase("Đỗ Thị Hai Tên");
  await takeSteps(caseId, mentoringSteps.slice(0, 2));
  const planned = mentoringSteps[2];
  if (planned?.step !== "recordCertificate") throw new Error("The certificate is the third step.");
  const fields = valuesOf({ ...planned, fields: ownNumbers(caseId, planned.fields) }, fixture.memberIds);
  const sent = { caseId, sequence: await sequenceOf(caseId), ...fields, requestId: newId() };
  expect(codesOf(await takeAsForeseen(actor, "recordCertificate", sent))).toBe("done");
  const both = `${taker.name} (được ủy quyền thay ${secretary.name})`;
  expect(await owner.transition.findFirst({ where: { caseId }, orderBy: { sequence: "desc" } })).toMatchObject({
    ...{ step: "recordCertificate", actorName: both, role: "cellSecretary" },
  });
  expect(
    await owner.audit.count({ where: { caseId, actorName: both, accountId: taker.accountId, accepted: true } }),
  ).toBe(1);
});

test("what is not among the duties is refused: votes, nominating, handing the authorisation on; and the base of votes stays", async () => {
  const caseId = await openVerifiedCase("Lê Thị Không Bầu");
  const actor = (await standIn(taker.id, taker.accountId, on)) as Actor;
  const vote = { caseId, sequence: "1", requestId: newId() };
  expect(codesOf(await takeAsForeseen(actor, "recordCellVote", vote))).toEqual(["not-permitted"]);
  expect(await stepForm(actor, caseId, "recordCellVote", on)).toBeNull();
  expect(codesOf(await give(actor, fixture.members[4]?.id ?? ""))).toEqual(["not-permitted"]);
  const roll = (await stepForm(secretary, caseId, "recordCellVote", on))?.roll;
  expect([roll?.total, roll?.base]).toEqual([8, 8]);
});

test("it is refused to oneself, to a non-member, in a ring, and twice; somebody beyond the unit is no choice", async () => {
  const { office } = fixture;
  expect(codesOf(await give(secretary, secretary.personId))).toEqual(["authorisation-own"]);
  const outsider = await office.person("Ngô Văn Ngoài Đảng", office.first);
  expect(codesOf(await give(secretary, outsider.id))).toEqual(["authorisation-needs-official"]);
  const probationer = await office.person("Ngô Văn Dự Bị", office.first);
  const path = office.first.path;
  await owner.standing.create({
    data: { id: newId(), personId: probationer.id, path, kind: "probationary", from: dateOf(day("2026-01-05")) },
  });
  expect(codesOf(await give(secretary, probationer.id))).toEqual(["authorisation-needs-official"]);
  const elsewhere = await fixture.officialMember("Ngô Văn Nơi Khác", office.second);
  expect(codesOf(await give(secretary, elsewhere.id))).toEqual(["field-not-a-choice"]);
  expect(codesOf(await give(secretary, taker.id))).toEqual(["authorisation-already"]);
});

test("a ring is refused whoever closes it", async () => {
  const deputyPost = newId();
  await owner.post.create({
    data: {
      ...{ id: deputyPost, personId: taker.id, unitId: fixture.office.first.id, role: "cellDeputySecretary" },
      from: dateOf(day("2020-06-18")),
    },
  });
  const deputy = (await askerOf(taker.accountId, deputyPost, on)) as Actor;
  expect(codesOf(await give(deputy, secretary.personId))).toEqual(["authorisation-ring"]);
  const later = { from: addDays(on, 3), lastDay: addDays(on, 4) };
  expect(codesOf(await give(deputy, secretary.personId, later))).toBe("done");
});

test("the pages say for whom: the own page, the desk of both posts, and the unit", async () => {
  const actor = (await standIn(taker.id, taker.accountId, on)) as Actor;
  expect((await authorisationsView(secretary, on))?.given).toMatchObject([
    { name: taker.name, duties: ["receive"], lastDay: addDays(on, 2), isOver: false },
  ]);
  expect((await authorisationsView(actor, on))?.own).toMatchObject([{ holder: secretary.name }]);
  expect((await deskView(actor, on)).standsFor).toMatchObject({ name: secretary.name });
  const posts = (await unitView(secretary, fixture.office.first.id, parsePeopleFilter({}, on)))?.unit.posts;
  expect(posts?.find(({ acting }) => acting)).toMatchObject({ standsFor: secretary.name, duties: ["receive"] });
  expect(await authorisationsView(fixture.actors.superior, on)).toBeNull();
});

test("the database lets nobody authorise for a post of another, themselves, or without an end", async () => {
  const row = (change: object) => ({
    ...{
      id: newId(),
      personId: taker.id,
      unitId: fixture.office.first.id,
      role: "cellSecretary" as const,
      acting: true,
    },
    ...{ standsForId: secretary.actingPost.id, duties: ["sign"], paper: "GUQ 04", from: dateOf(on) },
    ...{ to: dateOf(addDays(on, 1)), ...change },
  });
  const written = (actor: Actor, change: object) =>
    asActor(actor, (db) => db.post.create({ data: row(change), select: { id: true } })).then(
      () => "written",
      () => "refused",
    );
  const other = { ...fixture.actors.cell, accountId: taker.accountId };
  expect(await written(other, {})).toBe("refused");
  expect(await written(secretary, { personId: secretary.personId })).toBe("refused");
  expect(await written(secretary, { acting: false, standsForId: null, duties: [], paper: null })).toBe("refused");
  expect(await written(secretary, { to: null })).toBe("refused");
  expect(await written(secretary, { duties: ["vote"] })).toBe("refused");
});

test("it ends at once when it is taken back, and with the post it stands for", async () => {
  const [given] = (await authorisationsView(secretary, on))?.given ?? [];
  const postId = given?.id ?? "";
  expect(codesOf(await send(endAuthorisation, fixture.actors.cell, { postId }))).toBe("not-found");
  expect(codesOf(await send(endAuthorisation, secretary, { postId }))).toBe("done");
  expect(await standIn(taker.id, taker.accountId, on)).toBeNull();
  expect(codesOf(await send(endAuthorisation, secretary, { postId }))).toEqual(["authorisation-over"]);

  const fourth = fixture.members[3];
  const accountId = await accountFor(fourth?.id ?? "", "thay2");
  expect(codesOf(await give(secretary, fourth?.id ?? "", { lastDay: addDays(on, 20) }))).toBe("done");
  expect(await standIn(fourth?.id ?? "", accountId, on)).not.toBeNull();
  const administrator = await fixture.administratorNamed("Nguyễn Thị Quản");
  const end = { postId: secretary.actingPost.id, to: addDays(on, -1), requestId: newId() };
  expect(codesOf(await seeingSaved(endPost)(administrator, end))).toBe("done");
  expect(await standIn(fourth?.id ?? "", accountId, on)).toBeNull();
  const row = await owner.post.findFirst({ where: { personId: fourth?.id ?? "", acting: true } });
  expect(row?.to && dayOf(row.to)).toBe(on);
});
