import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { StandingKind } from "../../lib/database/generated/client";
import { type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { parsePeopleFilter } from "../../lib/units/filter";
import { unitView } from "../../lib/units/queries";
import { unitTree } from "../../lib/units/tree-queries";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = day("2026-05-20");

const build = async () => {
  const office = await buildOffice(owner);
  const { first, second, organisation } = office;
  type Person = Awaited<ReturnType<typeof office.person>>;
  const stand = (who: Person, kind: StandingKind, from: string, to: string | null = null) =>
    owner.standing.create({
      data: {
        id: newId(),
        personId: who.id,
        path: who.unit.path,
        kind,
        from: dateOf(day(from)),
        to: to ? dateOf(day(to)) : null,
      },
    });
  const huong = await office.person("Nguyễn Thị Hường", first);
  await stand(huong, "probationary", "2025-01-10", "2026-01-10");
  await stand(huong, "official", "2026-01-10");
  await stand(huong, "temporarilyAway", "2026-05-01");
  const dat = await office.person("Đỗ Văn Đạt", first);
  await stand(dat, "probationary", "2026-02-03");
  const an = await office.person("Trần Ấn", first);
  await stand(an, "sympathiser", "2026-01-01");
  const anh = await office.person("Lê Anh", second);
  await stand(anh, "official", "2021-01-01", "2026-05-20");
  const binh = await office.person("Phạm Bình", second);
  await stand(binh, "official", "2021-01-01");
  await office.openCase(an, "mentoring");
  await owner.unit.update({ where: { id: second.id }, data: { from: dateOf(day("2021-01-01")) } });
  const closed = await owner.unit.create({
    data: {
      id: newId(),
      kind: "cell",
      name: "Chi bộ Cũ",
      shortName: "Cũ",
      path: `${organisation.path}k9.`,
      parentId: organisation.id,
      from: dateOf(day("2020-01-01")),
      to: dateOf(day("2026-05-20")),
    },
  });
  const post = (role: "cellSecretary" | "cellDeputySecretary", who: Person, from: string, to: string | null) =>
    owner.post.create({
      data: {
        id: newId(),
        personId: who.id,
        unitId: first.id,
        role,
        from: dateOf(day(from)),
        to: to ? dateOf(day(to)) : null,
      },
    });
  await post("cellSecretary", huong, "2026-02-01", null);
  await post("cellSecretary", binh, "2021-01-01", "2026-02-01");
  return {
    ...office,
    closed,
    deputy: office.actor(binh, "committeeDeputySecretary", organisation),
    viewer: office.actor(binh, "committeeMember", organisation),
    secretary: office.actor(huong, "cellSecretary", first),
    administrator: office.actor(binh, "administrator", organisation),
  };
};

let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

const unit = async (actor: Actor, id: string, asked: Readonly<Record<string, string>> = {}) => {
  const view = await unitView(actor, id, parsePeopleFilter(asked, on));
  if (!view) throw new Error("the unit is not visible");
  return view;
};
const namesOf = async (actor: Actor, q: string) =>
  (await unit(actor, built.organisation.id, { q })).people.map(({ name }) => name);

describe("the tree of organisations", () => {
  const tree = async (actor: Actor, day: Day) =>
    (await unitTree(actor, day))?.units.map(({ name, members }) =>
      members ? [name, members.official, members.probationary] : [name, null],
    );

  test("shows the units of a day: from their first day, until the day before they end", async () => {
    expect(await tree(built.deputy, day("2020-12-31"))).toEqual([
      ["Đảng ủy cấp trên", null],
      ["Đảng bộ Văn phòng", 0, 0],
      ["Chi bộ Một", 0, 0],
      ["Chi bộ Cũ", 0, 0],
    ]);
    expect(await tree(built.deputy, day("2026-05-19"))).toEqual([
      ["Đảng ủy cấp trên", null],
      ["Đảng bộ Văn phòng", 3, 1],
      ["Chi bộ Một", 1, 1],
      ["Chi bộ Hai", 2, 0],
      ["Chi bộ Cũ", 0, 0],
    ]);
    expect(await tree(built.deputy, on)).toEqual([
      ["Đảng ủy cấp trên", null],
      ["Đảng bộ Văn phòng", 2, 1],
      ["Chi bộ Một", 1, 1],
      ["Chi bộ Hai", 1, 0],
    ]);
  });

  test("counts a person once, by the standing of the day", async () => {
    expect(await tree(built.deputy, day("2026-01-09"))).toContainEqual(["Chi bộ Một", 0, 1]);
    expect(await tree(built.deputy, day("2026-01-10"))).toContainEqual(["Chi bộ Một", 1, 0]);
  });

  test("shows a cell secretary the own cell with numbers, and the units above without", async () => {
    const view = await unitTree(built.secretary, on);
    expect(view?.units.map(({ name, members }) => [name, members !== null])).toEqual([
      ["Đảng ủy cấp trên", false],
      ["Đảng bộ Văn phòng", false],
      ["Chi bộ Một", true],
    ]);
  });

  test("is shown a page at a time, each unit with the members of all units under it", async () => {
    const whole = await unitTree(built.deputy, on);
    const pages = await Promise.all([1, 2].map((page) => unitTree(built.deputy, on, page, 2)));
    expect(pages.flatMap((page) => page?.units ?? [])).toEqual(whole?.units);
    expect(pages.map((page) => [page?.total, page?.searchIn])).toEqual([
      [4, built.organisation.id],
      [4, built.organisation.id],
    ]);
  });

  test("shows the administrator no counts instead of zeros", async () => {
    expect((await unitTree(built.administrator, on))?.showsCounts).toBe(false);
    const view = await unit(built.administrator, built.first.id);
    expect([view.showsCounts, view.people]).toEqual([false, []]);
  });
});

describe("a unit", () => {
  test.each(["official", "probationary", "other"] as const)("lists as many %s people as it counts", async (group) => {
    for (const id of [built.organisation.id, built.first.id, built.second.id])
      for (const asked of ["2025-12-31", "2026-05-19", "2026-05-20"]) {
        const view = await unit(built.deputy, id, { group, on: asked });
        expect(view.people).toHaveLength(view.counts[group]);
      }
  });

  test("lists its people by given name, with every standing of the day", async () => {
    const { people } = await unit(built.deputy, built.first.id);
    expect(people.map(({ name }) => name)).toEqual(["Trần Ấn", "Đỗ Văn Đạt", "Nguyễn Thị Hường"]);
    expect(people[2]?.standings.map(({ kind }) => kind)).toEqual(["temporarilyAway", "official"]);
    expect(people[0]?.case?.stage).toBe("mentoring");
  });

  test.each([
    ["without accents", "nguyen thi huong"],
    ["in any case", "HƯỜNG"],
    ["in decomposed letters", "Hường".normalize("NFD")],
    ["by a part of it", "huo"],
    ["with its words in another order", "huong nguyen"],
  ])("finds a name %s", async (_how, q) => {
    expect(await namesOf(built.deputy, q)).toEqual(["Nguyễn Thị Hường"]);
  });

  test("finds đ by d and by đ, and treats % and _ as no letters", async () => {
    expect(await namesOf(built.deputy, "dat")).toEqual(["Đỗ Văn Đạt"]);
    expect(await namesOf(built.deputy, "đo van đat")).toEqual(["Đỗ Văn Đạt"]);
    expect(await namesOf(built.deputy, "100%_")).toEqual([]);
  });

  test("lists the holders of its posts on the day, and the former ones", async () => {
    const posts = (view: Awaited<ReturnType<typeof unit>>) =>
      view.unit.posts.map(({ person, held }) => [person?.name ?? null, held]);
    expect(posts(await unit(built.deputy, built.first.id))).toEqual([
      ["Nguyễn Thị Hường", true],
      ["Phạm Bình", false],
    ]);
    expect(posts(await unit(built.deputy, built.first.id, { on: "2026-01-31" }))).toEqual([["Phạm Bình", true]]);
    expect(posts(await unit(built.secretary, built.first.id))).toEqual([
      ["Nguyễn Thị Hường", true],
      [null, false],
    ]);
  });

  test("marks a seat of somebody who is no official member there: it has no vote; also to who sees no standing", async () => {
    const probationer = await owner.person.findFirstOrThrow({ where: { fullName: "Đỗ Văn Đạt" } });
    const seat = { personId: probationer.id, unitId: built.first.id, role: "cellDeputySecretary" as const };
    const { id } = await owner.post.create({ data: { id: newId(), ...seat, from: dateOf(day("2026-03-02")) } });
    const marked = async (actor: Actor) =>
      (await unit(actor, built.first.id)).unit.posts.map(({ person, hasNoVote }) => [person?.name, hasNoVote]);
    for (const actor of [built.deputy, built.administrator])
      expect(await marked(actor)).toEqual([
        ["Đỗ Văn Đạt", true],
        ["Nguyễn Thị Hường", false],
        ["Phạm Bình", false],
      ]);
    await owner.post.delete({ where: { id } });
  });

  test("shows a committee member lists without birth days and without links to people", async () => {
    const view = await unit(built.viewer, built.organisation.id);
    expect(view.people.length).toBe(4);
    expect(view.people.every(({ bornOn }) => bornOn === null)).toBe(true);
    expect(view.mayOpen).toEqual({ people: false, cases: false, list: true, numbers: false });
  });

  test("is not found when out of reach", async () => {
    expect(await unitView(built.secretary, built.second.id, parsePeopleFilter({}, on))).toBeNull();
    expect(await unitView(built.secretary, built.organisation.id, parsePeopleFilter({}, on))).toBeNull();
    expect(await unitView(built.deputy, built.superior.id, parsePeopleFilter({}, on))).toBeNull();
    expect(await unitView(built.deputy, "x", parsePeopleFilter({}, on))).toBeNull();
  });
});
