import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { endPost, grantPost } from "../../lib/accounts/post-commands";
import type { PostRole } from "../../lib/accounts/posts";
import { askerOf } from "../../lib/accounts/session-queries";
import { asActor } from "../../lib/database/client";
import { deskView } from "../../lib/desk/queries";
import { confirmHandOver } from "../../lib/hand-over/commands";
import { countsOf, readPacket } from "../../lib/hand-over/packet-queries";
import { handOverView } from "../../lib/hand-over/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf, day, dayOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { mentoringSteps } from "../support/planned-steps";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = today();
let fixture: CommitteeFixture;
let administrator: Actor;
let cellId: string;
let caseId: string;
const { nominateCase, takeSteps } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  administrator = await fixture.administratorNamed("Nguyễn Thị Quản");
  const { id: accountId, personId } = { id: administrator.accountId, personId: administrator.personId };
  await owner.account.create({
    data: { id: accountId, username: "quantri", passwordHash: "x", personId, createdAt: new Date() },
  });
  cellId = fixture.office.first.id;
  caseId = await nominateCase("Đỗ Thị Bàn Giao");
  await takeSteps(caseId, mentoringSteps.slice(0, 1));
}, 60_000);

const member = (index: number) => {
  const found = fixture.members[index];
  if (!found) throw new Error(`The cell has no member ${index}.`);
  return found;
};

const grant = async (personId: string, from: string, role: PostRole = "cellSecretary") => {
  const outcome = await grantPost(administrator, { personId, unitId: cellId, role, from, requestId: newId() });
  return outcome.kind === "done" ? String(outcome.value.postId) : codesOf(outcome);
};

const end = (postId: string, to: string) => seeingSaved(endPost)(administrator, { postId, to, requestId: newId() });

/** The holder of a post as signed in. */
const signedIn = async (personId: string, postId: string, username: string): Promise<Actor> => {
  const id = newId();
  await owner.account.create({ data: { id, username, passwordHash: "x", personId, createdAt: new Date() } });
  return (await askerOf(id, postId, on)) as Actor;
};

describe("a cell without a secretary", () => {
  test("is on the desks of the deputy and the administrator from the first day on, and on nobody else's", async () => {
    const deputy = fixture.actors.committee;
    const named = async (actor: Actor, at = on) => (await deskView(actor, at)).office.unled.map(({ name }) => name);
    expect(await named(deputy)).toEqual(["Chi bộ Một", "Chi bộ Hai"]);
    const postId = await grant(member(0).id, "2026-01-05");
    expect(postId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await named(deputy)).toEqual(["Chi bộ Hai"]);
    expect(codesOf(await end(String(postId), addDays(on, -1)))).toBe("done");
    expect(await named(deputy, addDays(on, -2))).toEqual(["Chi bộ Hai"]);
    for (const actor of [deputy, administrator])
      for (const at of [addDays(on, -1), on]) expect(await named(actor, at)).toEqual(["Chi bộ Một", "Chi bộ Hai"]);
    expect((await deskView(deputy, on)).office.unled[0]).toMatchObject({ since: addDays(on, -1) });
    for (const actor of [fixture.actors.cell, fixture.actors.superior]) expect(await named(actor)).toEqual([]);
  });

  test("is in the packet of the committee also where it is the twenty-first", async () => {
    const organisation = fixture.office.organisation;
    const units = Array.from({ length: 21 }, (_, index) => ({
      ...{ id: newId(), parentId: organisation.id, kind: "cell" as const, from: dateOf(day("2026-01-05")) },
      ...{ name: `Chi bộ thứ ${index}`, shortName: `CB ${index}`, path: `${organisation.path}k9${index + 10}.` },
    }));
    await owner.unit.createMany({ data: units });
    const { from, to } = fixture.actors.committee.reach;
    const packet = await readPacket(fixture.actors.committee, { from, to, cases: [] }, on);
    const led = new Set(packet.unled.map(({ id }) => id));
    await owner.unit.deleteMany({ where: { id: { in: units.map(({ id }) => id) } } });
    expect(units.filter(({ id }) => !led.has(id))).toEqual([]);
  });

  test("is not led by who stands in for somebody", async () => {
    await owner.post.create({
      data: {
        ...{ id: newId(), personId: member(5).id, unitId: cellId, role: "cellSecretary", acting: true },
        from: dateOf(day("2026-01-05")),
      },
    });
    expect((await deskView(fixture.actors.committee, on)).office.unled.map(({ name }) => name)).toContain("Chi bộ Một");
  });
});

describe("a hand-over", () => {
  let secretary: Actor;

  test("is asked of who follows another in a post, not of who was the first, and not of the same person again", async () => {
    const postId = String(await grant(member(2).id, on));
    secretary = await signedIn(member(2).id, postId, "bithumoi");
    const posts = await owner.post.findMany({ where: { unitId: cellId, acting: false }, orderBy: { from: "asc" } });
    expect(posts.map(({ succeedsId }) => succeedsId)).toEqual([null, posts[0]?.id]);
    expect((await deskView(secretary, on)).office.handOvers).toEqual([
      { unitId: cellId, from: on, before: member(0).name },
    ]);
    const firstDeputy = String(await grant(member(3).id, "2026-01-05", "cellDeputySecretary"));
    expect(codesOf(await end(firstDeputy, "2026-02-01"))).toBe("done");
    const again = String(await grant(member(3).id, "2026-03-01", "cellDeputySecretary"));
    expect((await owner.post.findUniqueOrThrow({ where: { id: again } })).succeedsId).toBeNull();
  });

  test("has the open cases, who has no mentor, the tasks due, sessions, letters and clocks of the unit, and nothing of another", async () => {
    const path = fixture.office.first.path;
    await owner.mentorship.updateMany({ where: { caseId }, data: { to: dateOf(day("2026-10-01")) } });
    await owner.task.create({
      data: {
        ...{
          id: newId(),
          caseId,
          path,
          title: "Viết bài về đại hội",
          purpose: "Rèn luyện",
          giverName: "Trần Văn Ví Dụ",
        },
        ...{ givenOn: dateOf(day("2026-11-01")), dueOn: dateOf(addDays(on, 5)), state: "open" },
      },
    });
    await owner.workingAppointment.create({
      data: {
        ...{ id: newId(), caseId, path, reviewerId: newId(), reviewerName: "Phạm Văn Giả Định" },
        ...{ on: dateOf(addDays(on, 3)), minute: 540, bookedById: newId(), bookedByName: "A", bookedAt: new Date() },
      },
    });
    const packet = (await handOverView(secretary, cellId, on))?.packet;
    expect(packet?.cases).toMatchObject([{ name: "Đỗ Thị Bàn Giao", stage: "mentoring" }]);
    expect(packet?.unmentored).toMatchObject([{ name: "Đỗ Thị Bàn Giao" }]);
    expect(packet?.tasks).toMatchObject([{ title: "Viết bài về đại hội", giverName: "Trần Văn Ví Dụ" }]);
    expect(packet?.sessions).toMatchObject([{ reviewerName: "Phạm Văn Giả Định", minute: 540 }]);
    expect([packet?.letters, packet?.unled]).toEqual([[], []]);
    const { office } = fixture;
    const other = office.actor(await office.person("Bí thư Hai", office.second), "cellSecretary", office.second);
    expect(await handOverView(other, cellId, on)).toBeNull();
    expect((await handOverView(other, office.second.id, on))?.packet.cases).toEqual([]);
  });

  test("is a query for single cases too, within the reach of who asks", async () => {
    const scope = { from: "", to: "", cases: [caseId] };
    expect((await readPacket(secretary, scope, on)).cases).toHaveLength(1);
    const { office } = fixture;
    const stranger = office.actor(await office.person("Lạ", office.second), "cellSecretary", office.second);
    expect((await readPacket(stranger, scope, on)).cases).toEqual([]);
  });

  test("is shown to the holders of the posts of the unit and above it, and to nobody else", async () => {
    expect((await handOverView(fixture.actors.committee, cellId, on))?.toConfirm).toBeNull();
    for (const actor of [administrator, fixture.actors.superior])
      expect(await handOverView(actor, cellId, on)).toBeNull();
  });

  test("stays on the desk until its own holder confirms it, once; the row keeps the numbers and cannot be changed", async () => {
    const postId = secretary.actingPost.id;
    expect(codesOf(await send(confirmHandOver, fixture.actors.committee, { postId }))).toBe("not-found");
    const view = await handOverView(secretary, cellId, on);
    expect(view?.toConfirm).toMatchObject({ id: postId, before: member(0).name });
    expect(codesOf(await send(confirmHandOver, secretary, { postId }))).toBe("done");
    expect((await deskView(secretary, on)).office.handOvers).toEqual([]);
    expect(codesOf(await send(confirmHandOver, secretary, { postId }))).toEqual(["hand-over-confirmed"]);
    const row = await owner.handOver.findUniqueOrThrow({ where: { postId } });
    expect([dayOf(row.confirmedOn), row.confirmedByName]).toEqual([on, secretary.name]);
    expect(row.counts).toEqual(view && countsOf(view.packet));
    const changed = asActor(secretary, (db) =>
      db.handOver.updateMany({ where: { postId }, data: { confirmedByName: "Ai đó" } }),
    );
    await expect(changed).rejects.toThrow();
    await expect(owner.handOver.delete({ where: { postId } })).rejects.toThrow();
    expect(await owner.audit.count({ where: { command: "handOver.confirm", accepted: true, subjectId: postId } })).toBe(
      1,
    );
  });
});
