import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { annulStep } from "../../lib/admissions/annul-commands";
import { asActor } from "../../lib/database/client";
import { encrypt, keyedDigest } from "../../lib/database/encryption";
import { readInTransaction } from "../../lib/database/pipelined-read";
import { membersEver } from "../../lib/exports/members-queries";
import { nearBirthDays } from "../../lib/people/likeness";
import { joinPair, reopenPair, tellApart } from "../../lib/people/same-person/commands";
import { auditedPairView } from "../../lib/people/same-person/pair-queries";
import { pairList } from "../../lib/people/same-person/pairs-queries";
import { addDays, type Day, dateOf, day, dayOf, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { unitView } from "../../lib/units/queries";
import { unitTree } from "../../lib/units/tree-queries";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = day("2026-11-20");

const build = async () => {
  const office = await buildOffice(owner);
  const leader = await office.person("Phạm Thị Soát Sổ", office.organisation);
  const secretary = await office.person("Vũ Văn Chi Bộ", office.first);
  return {
    office,
    deputy: office.actor(leader, "committeeDeputySecretary", office.organisation),
    chief: office.actor(leader, "committeeSecretary", office.organisation),
    cell: office.actor(secretary, "cellSecretary", office.first),
  };
};

let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

type Change = Readonly<{ bornOn?: Day; occupation?: string; at?: "first" | "second" }>;

/** A person with a standing, not a member unless it says so. */
const enter = async (fullName: string, { at = "first", bornOn = day("1990-03-21"), ...change }: Change = {}) => {
  const unit = built.office[at];
  const { id } = await built.office.person(fullName, unit);
  await owner.person.update({ where: { id }, data: { bornOn: dateOf(bornOn), ...change } });
  return { id, path: unit.path };
};
type Entered = Awaited<ReturnType<typeof enter>>;

const stand = ({ id: personId, path }: Entered, kind: "official" | "nonMember" | "exempt", from: string, to?: string) =>
  owner.standing.create({
    data: {
      ...{ id: newId(), personId, path, kind, from: dateOf(day(from)), to: to ? dateOf(day(to)) : null },
    },
  });

const pairsNamed = async (name: string, actor = built.deputy) =>
  ((await pairList(actor))?.pairs ?? []).filter(({ one, other }) => [one.name, other.name].includes(name));

const stated = { paper: "Biên bản đối chiếu số 3", note: "" };
const join = (kept: Entered, gone: Entered, change = {}, actor: Actor = built.deputy) =>
  joinPair(actor, { ...stated, keptId: kept.id, goneId: gone.id, requestId: newId(), ...change });
const apart = (one: Entered, other: Entered, actor: Actor = built.deputy) =>
  tellApart(actor, { personId: one.id, otherId: other.id, reason: "Khác quê quán", requestId: newId() });

const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

describe("records that may be one person's", () => {
  test("are listed to the deputy secretary with why, the likeliest first, and to nobody else", async () => {
    await enter("Trần Văn Trùng Ngày");
    await enter("Trần Văn Trùng Ngày", { at: "second", bornOn: day("1990-03-22") });
    await enter("Tran Van Trung Ngay");
    const listed = await pairsNamed("Trần Văn Trùng Ngày");
    expect(listed.map(({ sameDay, otherSex, bothIds }) => [sameDay, otherSex, bothIds])).toEqual([
      [true, false, false],
      [false, false, false],
      [false, false, false],
    ]);
    expect(await pairList(built.chief)).toBe(null);
    expect(await pairList(built.cell)).toBe(null);
  });

  test("are those whose days of birth are easily typed for one another, as when a person is entered", async () => {
    const pairs = Array.from({ length: 400 }, (_, index) => {
      const one = addDays(day("1962-01-05"), index * 37);
      // A digit of the month exchanged with one of the year names a day on which nobody of the register was born.
      const near = nearBirthDays(one).filter((each) => each > "1900-01-01" && each < "2100-01-01");
      const other = index % 2 === 0 ? (near[index % near.length] ?? one) : addDays(one, (index * 13) % 400);
      return { one, other };
    });
    const rows = await owner.$queryRaw<{ near: boolean }[]>`
      SELECT is_near_birth_day(extract(day FROM one)::int, extract(month FROM one)::int, extract(year FROM one)::int,
        extract(day FROM other)::int, extract(month FROM other)::int, extract(year FROM other)::int, other - one) AS near
      FROM unnest(${pairs.map(({ one }) => one)}::date[], ${pairs.map(({ other }) => other)}::date[]) WITH ORDINALITY AS t (one, other, place)
      ORDER BY place`;
    expect(rows.map(({ near }) => near)).toEqual(pairs.map(({ one, other }) => nearBirthDays(one).includes(other)));
  });

  test("are found by a former name, and across the end of a month and of a year", async () => {
    const married = await enter("Lê Thị Tên Mới");
    await owner.person.update({ where: { id: married.id }, data: { searchKey: "le thi ten moi|le thi ten cu" } });
    await enter("Lê Thị Tên Cũ", { at: "second" });
    expect(await pairsNamed("Lê Thị Tên Cũ")).toMatchObject([{ sameDay: true, formerName: true }]);
    await enter("Đỗ Văn Giao Thừa", { bornOn: day("1989-12-31") });
    await enter("Đỗ Văn Giao Thừa", { bornOn: day("1990-01-01") });
    expect(await pairsNamed("Đỗ Văn Giao Thừa")).toMatchObject([{ sameDay: false }]);
  });

  test("two national IDs speak against one person: a neighbouring day is then no longer enough", async () => {
    const [one, other] = [await enter("Cao Thị Hai Số"), await enter("Cao Thị Hai Số", { bornOn: day("1990-03-12") })];
    expect(await pairsNamed("Cao Thị Hai Số")).toHaveLength(1);
    for (const [{ id }, hash] of [
      [one, newId()],
      [other, newId()],
    ] as const)
      await owner.person.update({ where: { id }, data: { nationalIdHash: hash } });
    expect(await pairsNamed("Cao Thị Hai Số")).toEqual([]);
  });
});

describe("two people", () => {
  test("are remembered as two with the reason, not proposed again, and proposed once that is taken back", async () => {
    const [one, other] = [await enter("Ngô Thị Hai Người"), await enter("Ngô Thị Hai Người", { at: "second" })];
    expect(codesOf(await apart(one, other, built.chief))).toEqual(["not-permitted"]);
    expect((await apart(one, other)).kind).toBe("done");
    expect(await pairsNamed("Ngô Thị Hai Người")).toEqual([]);
    expect(codesOf(await apart(other, one))).toEqual(["pair-told-apart-already"]);
    expect(codesOf(await join(one, other))).toEqual(["pair-told-apart"]);
    const view = await auditedPairView(built.deputy, [other.id, one.id], "");
    expect(view).toMatchObject({ isApart: true, answers: [{ answer: "different", reason: "Khác quê quán" }] });
    const [row] = await owner.pairAnswer.findMany({ where: { reasonSealed: { not: null } }, take: 1 });
    expect(Buffer.from(row?.reasonSealed ?? []).toString()).not.toContain("quê quán");
    const back = { personId: one.id, otherId: other.id, reason: "Đối chiếu lại", requestId: newId() };
    expect((await reopenPair(built.deputy, back)).kind).toBe("done");
    expect(codesOf(await reopenPair(built.deputy, { ...back, requestId: newId() }))).toEqual(["pair-not-told-apart"]);
    expect(await pairsNamed("Ngô Thị Hai Người")).toHaveLength(1);
  });

  test("are two when that was answered at the entry, until a deputy asks again", async () => {
    const [one, other] = [await enter("Hồ Thị Đã Hỏi"), await enter("Hồ Thị Đã Hỏi")];
    const compared = [{ id: one.id, name: "Hồ Thị Đã Hỏi", bornOn: "1990-03-21", unit: "Chi bộ Một" }];
    const id = newId();
    await owner.identityAnswer.create({
      data: {
        ...{ id, personId: other.id, isSame: false, compared, elsewhere: false, stated: {}, actorName: "Bí thư" },
        ...{ recordedAt: new Date(), becauseSealed: encrypt("Khác cha mẹ", "IdentityAnswer.becauseSealed", id) },
      },
    });
    expect(await pairsNamed("Hồ Thị Đã Hỏi")).toEqual([]);
    const view = await auditedPairView(built.deputy, [one.id, other.id], "");
    expect(view).toMatchObject({ isApart: true, answers: [{ atEntry: true, reason: "Khác cha mẹ" }] });
    const back = { personId: one.id, otherId: other.id, reason: "Cần đối chiếu", requestId: newId() };
    expect((await reopenPair(built.deputy, back)).kind).toBe("done");
    expect(await pairsNamed("Hồ Thị Đã Hỏi")).toHaveLength(1);
  });
});

describe("two records of one person", () => {
  test("are joined: one stays with the values chosen, the other keeps its own and leads to it", async () => {
    const kept = await enter("Bùi Văn Một Người", { occupation: "Chuyên viên" });
    const gone = await enter("Bùi Văn Một Người", {
      occupation: "Kế toán viên",
      at: "second",
      bornOn: day("1990-03-12"),
    });
    await stand(kept, "nonMember", "2020-01-01");
    await stand(gone, "nonMember", "2021-05-01");
    const number = "001090000321";
    await owner.person.update({
      where: { id: gone.id },
      data: {
        nationalIdSealed: encrypt(number, "Person.nationalIdSealed", gone.id),
        nationalIdHash: keyedDigest(number),
      },
    });
    const before = await auditedPairView(built.deputy, [kept.id, gone.id], "");
    expect(before).toMatchObject({ refusals: [], differing: ["bornOn", "occupation", "nationalId"] });
    const choices = { bornOn: "kept", occupation: "gone", nationalId: "gone" };
    const sent = { ...stated, keptId: kept.id, goneId: gone.id, ...choices, requestId: newId() };
    const outcome = await joinPair(built.deputy, sent);
    expect(outcome).toEqual({ kind: "done", value: { keptId: kept.id, goneId: gone.id } });
    expect(await joinPair(built.deputy, sent)).toEqual(outcome);
    const [stays, goes] = [
      await owner.person.findUniqueOrThrow({ where: { id: kept.id }, include: { standings: true } }),
      await owner.person.findUniqueOrThrow({ where: { id: gone.id }, include: { standings: true } }),
    ];
    expect([stays.occupation, dayOf(stays.bornOn), stays.nationalIdHash]).toEqual([
      ...["Kế toán viên", "1990-03-21", keyedDigest(number)],
    ]);
    expect([goes.occupation, dayOf(goes.bornOn), goes.joinedIntoId]).toEqual(["Kế toán viên", "1990-03-12", kept.id]);
    expect(stays.standings.map(({ to }) => to)).toEqual([null]);
    expect(goes.standings.map(({ from, to }) => [dayOf(from), dayOrNull(to) !== null])).toEqual([["2021-05-01", true]]);
    const after = await auditedPairView(built.deputy, [gone.id, kept.id], "");
    expect(after).toMatchObject({ isJoined: true, kept: { id: kept.id }, gone: { id: gone.id } });
    expect(after?.answers).toMatchObject([
      {
        answer: "same",
        paper: stated.paper,
        values: { kept: { occupation: "Chuyên viên" }, taken: ["occupation", "nationalId"] },
      },
    ]);
    expect(after?.kept.values.nationalId).toBe("•••••••••321");
    const [row] = await owner.pairAnswer.findMany({ where: { keptId: kept.id } });
    expect(Buffer.from(row?.valuesSealed ?? []).toString()).not.toContain(number);
    expect(await pairsNamed("Bùi Văn Một Người")).toEqual([]);
    expect(codesOf(await join(gone, kept))).toEqual(["pair-joined-already"]);
    expect(codesOf(await apart(gone, kept))).toEqual(["pair-joined-already"]);
  });

  test("are found and counted once, also as of a day before they were joined", async () => {
    const [kept, gone] = [await enter("Mai Văn Đếm Một"), await enter("Mai Văn Đếm Một", { at: "second" })];
    await stand(kept, "nonMember", "2020-01-01");
    await stand(gone, "nonMember", "2020-01-01");
    const organisation = built.office.organisation.id;
    const filter = { group: null, order: "name" as const, page: 1 };
    const look = async (q: string, asOf: Day) => {
      const view = await unitView(built.deputy, organisation, { ...filter, q, on: asOf });
      return { named: view?.people.filter(({ name }) => name === "Mai Văn Đếm Một").length };
    };
    expect(await look("", on)).toEqual({ named: 2 });
    const count = async () => (await unitView(built.deputy, organisation, { ...filter, q: "", on }))?.total;
    const counted = await count();
    expect((await join(kept, gone)).kind).toBe("done");
    expect(await look("", on)).toEqual({ named: 1 });
    expect(await look("", day("2024-01-01"))).toEqual({ named: 1 });
    expect(await look("đếm một", on)).toEqual({ named: 1 });
    expect(await look("đếm một", day("2024-01-01"))).toEqual({ named: 1 });
    expect(await count()).toBe((counted ?? 0) - 1);
  });

  test("with one membership told twice are joined, and it counts once on every day", async () => {
    const [kept, gone] = [await enter("Tạ Thị Vào Đảng"), await enter("Tạ Thị Vào Đảng", { at: "second" })];
    await stand(kept, "official", "2012-05-19");
    await stand(gone, "official", "2012-05-19");
    const official = async (asOf: Day) =>
      (await unitTree(built.deputy, asOf))?.units.find(({ id }) => id === built.office.organisation.id)?.members
        ?.official ?? 0;
    const listed = async () => {
      const { from, to } = built.deputy.reach;
      const rows = await asActor(built.deputy, (db) => readInTransaction(db, membersEver({ from, to, on })));
      return rows.filter(({ name }) => name === "Tạ Thị Vào Đảng").length;
    };
    const days = [on, day("2021-01-01")];
    const before = await Promise.all(days.map(official));
    expect(await listed()).toBe(2);
    expect((await join(kept, gone)).kind).toBe("done");
    expect(await Promise.all(days.map(official))).toEqual(before.map((count) => count - 1));
    expect(await listed()).toBe(1);
    const holding = await owner.standing.findMany({
      where: {
        personId: { in: [kept.id, gone.id] },
        from: { lte: dateOf(on) },
        OR: [{ to: null }, { to: { gt: dateOf(day("2013-01-01")) } }],
      },
    });
    expect(holding.map(({ personId }) => personId)).toEqual([kept.id]);
    const answer = (await auditedPairView(built.deputy, [kept.id, gone.id], ""))?.answers[0];
    expect(answer?.values?.standings).toEqual([{ kind: "official", from: "2012-05-19", to: null }]);
  });

  test("whose memberships overlap are not joined, and it is said which; one that only the other record tells lets it stay", async () => {
    const [kept, gone] = [await enter("Hà Văn Chồng Nhau"), await enter("Hà Văn Chồng Nhau", { at: "second" })];
    await stand(kept, "official", "2012-05-19");
    await stand(gone, "official", "2015-02-03");
    const outcome = await join(kept, gone);
    expect(outcome).toMatchObject({
      refusals: [{ code: "pair-standings-overlap", facts: { from: "2015-02-03", otherFrom: "2012-05-19" } }],
    });
    const [member, plain] = [await enter("Lý Thị Chỉ Một"), await enter("Lý Thị Chỉ Một", { at: "second" })];
    await stand(member, "official", "2012-05-19");
    await stand(plain, "nonMember", "2012-05-19");
    expect(codesOf(await join(plain, member))).toEqual(["pair-membership"]);
    expect(await auditedPairView(built.deputy, [plain.id, member.id], "")).toMatchObject({ proposedId: member.id });
    expect((await join(member, plain)).kind).toBe("done");
  });

  test("with two open cases are joined by their cases first; with an account each, one account is ended first", async () => {
    const { office } = built;
    const [kept, gone] = [await enter("Kiều Thị Hai Việc"), await enter("Kiều Thị Hai Việc", { at: "second" })];
    await office.openCase({ ...kept, name: "", unit: office.first }, "mentoring");
    const caseId = await office.openCase({ ...gone, name: "", unit: office.second }, "mentoring");
    expect(await join(kept, gone)).toMatchObject({
      refusals: [{ code: "pair-two-cases", met: [{ kind: "case", id: caseId }] }],
    });
    const pair = [await enter("Phan Thị Tài Khoản"), await enter("Phan Thị Tài Khoản", { at: "second" })] as const;
    for (const { id } of pair)
      await owner.account.create({
        data: { id: newId(), username: `p${id.slice(-8)}`, passwordHash: "x", personId: id, createdAt: new Date() },
      });
    expect(codesOf(await join(...pair))).toEqual(["pair-two-accounts"]);
  });

  test("keep the case that ended in the record that went: it is read there, and not opened again", async () => {
    const { office, deputy } = built;
    const [kept, gone] = [await enter("Lâm Thị Đã Thôi"), await enter("Lâm Thị Đã Thôi", { at: "second" })];
    await office.openCase({ ...kept, name: "", unit: office.first }, "mentoring");
    const ended = { closedOn: day("2024-01-05") };
    const caseId = await office.openCase({ ...gone, name: "", unit: office.second }, "takenOff", ended);
    expect((await join(kept, gone)).kind).toBe("done");
    const view = await auditedPairView(deputy, [kept.id, gone.id], "");
    expect(view?.gone.cases).toMatchObject([{ id: caseId, stage: "takenOff", isOpen: false }]);
    const states = { occurredOn: "2026-11-20", reason: "Ghi nhầm", provision: "Biên bản số 5" };
    const outcome = await annulStep(deputy, { ...states, caseId, sequence: "1", requestId: newId() });
    expect(codesOf(outcome)).toEqual(["annul-joined-record"]);
  });

  test("joined twice in the same second, both ways round, are joined once", async () => {
    const [one, other] = [await enter("Đinh Văn Cùng Lúc"), await enter("Đinh Văn Cùng Lúc")];
    const outcomes = await Promise.all([join(one, other), join(other, one)]);
    expect(outcomes.map(codesOf).map(String).sort()).toEqual(["done", "pair-joined-already"]);
  });

  test("outside the reach are not found", async () => {
    const strange = await buildOffice(owner);
    const far = await strange.person("Vũ Thị Nơi Xa", strange.first);
    const near = await enter("Vũ Thị Nơi Xa");
    expect(await auditedPairView(built.deputy, [near.id, far.id], "")).toBe(null);
    expect((await join(near, { id: far.id, path: "" })).kind).toBe("not-found");
    expect((await join(near, near)).kind).toBe("not-found");
  });
});
