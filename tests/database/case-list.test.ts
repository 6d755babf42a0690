import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { orders, parseCaseFilter } from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { termCells, termView } from "../../lib/goals/queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { searchKey, sortKey } from "../../lib/primitives/name";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = day("2026-05-20");

/** A committee of two cells, or of as many more, with one person's case in each of the two and in the last. */
const build = async (more: number) => {
  const office = await buildOffice(owner);
  const { organisation, first, second } = office;
  const cells = Array.from({ length: more }, (_, index) => {
    const name = `Chi bộ Đường sắt ${index + 1}`;
    const path = `${organisation.path}m${String(index + 1).padStart(3, "0")}.`;
    return {
      id: newId(),
      kind: "cell" as const,
      name,
      shortName: name,
      path,
      parentId: organisation.id,
      from: first.from,
    };
  });
  await owner.unit.createMany({ data: cells });
  const last = cells.at(-1);
  const homes = [first, second, ...(last ? [await owner.unit.findUniqueOrThrow({ where: { id: last.id } })] : [])];
  for (const home of homes) await office.openCase(await office.person(`Người Của ${home.shortName}`, home), "dossier");
  const someone = await office.person("Nguyễn Văn Xem", second);
  const deputy = office.actor(someone, "committeeDeputySecretary", organisation);
  const list = async (asked: Parameters<typeof parseCaseFilter>[0]) => {
    const found = await caseList(deputy, parseCaseFilter(asked), on);
    return { offered: found?.units.map(({ shortName }) => shortName), shown: found?.rows.map(({ unit }) => unit) };
  };
  return { ...office, someone, deputy, list };
};

describe("the list of cases of a committee with a few cells", () => {
  let office: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    office = await build(0);
  });

  test("offers every cell in the order of the tree, and filters by the chosen one", async () => {
    expect((await office.list({})).offered).toEqual(["Chi bộ Một", "Chi bộ Hai"]);
    expect(await office.list({ unit: office.second.id })).toEqual({
      offered: ["Chi bộ Một", "Chi bộ Hai"],
      shown: ["Chi bộ Hai"],
    });
  });
});

describe("the order of the list", () => {
  const people = [
    ["Trần Văn Ánh", "ceremony", "2026-06-01"],
    ["Lê Thị Ân", "approval", "2026-05-01"],
    ["Đặng Minh Ẩn", "approval", "2026-06-01"],
    ["Nguyễn Thị An", "nomination", null],
    ["Phạm Văn Đạt", "dossier", null],
    ["Phạm Văn Dạt", "dossier", "2026-05-20"],
  ] as const;
  const inOrder = async (asked: Parameters<typeof parseCaseFilter>[0]) =>
    (await caseList(deputy, parseCaseFilter(asked), on))?.rows.map(({ name }) => name.split(" ").at(-1));
  let deputy: Actor;
  let office: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    office = await build(0);
    await owner.admissionCase.deleteMany({ where: { path: { startsWith: office.organisation.path } } });
    deputy = office.deputy;
    for (const [index, [name, stage, due]] of people.entries()) {
      const home = index % 2 ? office.second : office.first;
      const dueOn = due ? { nextDueOn: day(due) } : {};
      await office.openCase(await office.person(name, home), stage, { ...dueOn, nextHolder: "cellSecretary" });
    }
    for (const [name, closedOn] of [
      ["Hoàng Kết Trước", "2026-03-01"],
      ["Hoàng Kết Sau", "2026-04-01"],
    ] as const)
      await office.openCase(await office.person(name, office.first), "withdrawn", { closedOn: day(closedOn) });
  });

  test("is by due day unless it is asked for another; what has none comes last, equal days always alike", async () => {
    expect(await inOrder({})).toEqual(["Ân", "Dạt", "Ánh", "Ẩn", "An", "Đạt"]);
    expect(await inOrder({ order: "-due" })).toEqual(["Ẩn", "Ánh", "Dạt", "Ân", "Đạt", "An"]);
  });

  test("by name is the Vietnamese one: given name first, a before ă before â, d before đ, tones last", async () => {
    expect(await inOrder({ order: "name" })).toEqual(["An", "Ánh", "Ân", "Ẩn", "Dạt", "Đạt"]);
    expect(await inOrder({ order: "-name" })).toEqual(["Đạt", "Dạt", "Ẩn", "Ân", "Ánh", "An"]);
  });

  test("by cell follows the tree, and by stage the procedure; within each the nearest due comes first", async () => {
    expect(await inOrder({ order: "unit" })).toEqual(["Ánh", "Ẩn", "Đạt", "Ân", "Dạt", "An"]);
    expect(await inOrder({ order: "-unit" })).toEqual(["Ân", "Dạt", "An", "Ánh", "Ẩn", "Đạt"]);
    expect(await inOrder({ order: "stage" })).toEqual(["An", "Dạt", "Đạt", "Ân", "Ẩn", "Ánh"]);
    expect(await inOrder({ order: "-stage" })).toEqual(["Ánh", "Ân", "Ẩn", "Dạt", "Đạt", "An"]);
  });

  test.each(orders.flatMap((by) => [by, `-${by}`]))(
    "by %s is the same under a filter that leaves nothing out",
    async (order) => {
      expect(await inOrder({ order, holder: "cell" })).toEqual(await inOrder({ order }));
    },
  );

  test("leaves out what has ended and says how many; asked for, they follow the open ones, the last ended first", async () => {
    const open = await caseList(deputy, parseCaseFilter({}), on);
    expect([open?.total, open?.hidden]).toEqual([6, 2]);
    const all = await caseList(deputy, parseCaseFilter({ closed: "true" }), on);
    expect([all?.total, all?.hidden]).toEqual([8, 0]);
    expect((await inOrder({ closed: "true" }))?.slice(-2)).toEqual(["Sau", "Trước"]);
    expect(await inOrder({ stage: "withdrawn" })).toEqual(["Sau", "Trước"]);
  });

  test("follows a person who is called otherwise from now on", async () => {
    const { id } = await owner.person.findFirstOrThrow({ where: { fullName: "Phạm Văn Đạt" } });
    await owner.person.update({
      where: { id },
      data: { sortKey: sortKey("Phạm Văn Bích"), searchKey: searchKey("Phạm Văn Bích") },
    });
    expect(await inOrder({ order: "name" })).toEqual(["An", "Ánh", "Ân", "Ẩn", "Đạt", "Dạt"]);
    expect(await inOrder({ q: "bich" })).toEqual(["Đạt"]);
  });

  test.each([
    [{ overdue: "true" }, ["Ân"]],
    [{ holder: "cell", stage: "dossier" }, ["Dạt", "Đạt"]],
    [{ holder: "committee" }, []],
    [{ q: "thi" }, ["Ân", "An"]],
  ])("is kept by the filter %j, whose numbers are those of its rows", async (asked, names) => {
    expect(await inOrder(asked)).toEqual(names);
    const list = await caseList(deputy, parseCaseFilter(asked), on);
    expect(list?.total).toBe(names.length);
    expect(list?.overdue).toBe(1);
  });

  test("shows on each of its pages what the others do not", async () => {
    await Promise.all(
      Array.from({ length: 60 }, async (_, index) =>
        office.openCase(await office.person(`Vũ Thứ ${index}`, office.second), "mentoring", {
          nextDueOn: day("2026-07-01"),
        }),
      ),
    );
    const ids = await Promise.all(
      ["1", "2", "3"].map(async (page) =>
        (await caseList(deputy, parseCaseFilter({ page }), on))?.rows.map(({ id }) => id),
      ),
    );
    expect(ids.map((page) => page?.length)).toEqual([50, 16, 0]);
    expect(new Set(ids.flat()).size).toBe(66);
  });
});

describe("the list of cases of a committee with more than forty cells", () => {
  let office: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    office = await build(55);
  });

  test("offers no choice of cells, and finds them by name without case and accents", async () => {
    expect((await office.list({})).offered).toEqual([]);
    for (const unitName of ["Đường sắt 55", "duong sat", "SAT 55", "  ĐƯỜNG  "])
      expect((await office.list({ unitName })).shown).toEqual(["Chi bộ Đường sắt 55"]);
    expect((await office.list({ unitName: "chi bo" })).shown).toHaveLength(3);
    expect((await office.list({ unitName: "hang hai" })).shown).toEqual([]);
  });

  test("treats % and _ in a search as characters", async () => {
    for (const unitName of ["%", "_", "\\", "'"])
      expect((await office.list({ unitName: `zz${unitName}` })).shown).toEqual([]);
  });

  test("offers the cell named in the address, so that the filter can be seen and removed", async () => {
    expect(await office.list({ unit: office.second.id })).toEqual({ offered: ["Chi bộ Hai"], shown: ["Chi bộ Hai"] });
  });

  test("has a dashboard with the first cells, and a page of all cells in the order of the tree", async () => {
    const term = await owner.term.create({
      data: {
        id: newId(),
        unitId: office.organisation.id,
        path: office.organisation.path,
        name: "Nhiệm kỳ",
        resolution: "01-NQ/ĐH",
        from: dateOf(day("2024-01-01")),
        to: dateOf(day("2028-12-31")),
        target: 6,
      },
    });
    const on = day("2025-03-01");
    const view = await termView(office.deputy, term.id, on);
    expect([view?.cells.length, view?.cellsInAll]).toEqual([12, 57]);
    expect(view?.cells[0]).toMatchObject({ name: "Chi bộ Một", open: { count: 1 }, admitted: { count: 0 } });
    const pages = await Promise.all([1, 2, 3].map((page) => termCells(office.deputy, term.id, page, on)));
    expect(pages.map((page) => page && [page.cells.length, page.cells.at(-1)?.name])).toEqual([
      [50, "Chi bộ Đường sắt 48"],
      [7, "Chi bộ Đường sắt 55"],
      null,
    ]);
    const secretary = office.actor(office.someone, "cellSecretary", office.first);
    expect(await termView(secretary, term.id, on)).not.toBeNull();
    expect(await termCells(secretary, term.id, 1, on)).toBeNull();
  });
});
