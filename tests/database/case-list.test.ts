import { beforeAll, describe, expect, test } from "vitest";
import { parseCaseFilter } from "../../lib/admissions/filter";
import { caseList } from "../../lib/admissions/list-queries";
import { termCells, termView } from "../../lib/goals/queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);

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
    const found = await caseList(deputy, parseCaseFilter(asked));
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

test("the list begins with the open cases; those that have ended follow, the last begun first", async () => {
  const { first, openCase, person, deputy } = await build(0);
  for (const [name, openedOn] of [
    ["Người Đã Kết Thúc Sau", "2026-03-02"],
    ["Người Đã Kết Thúc Trước", "2026-03-01"],
  ] as const)
    await openCase(await person(name, first), "withdrawn", { openedOn: day(openedOn), closedOn: day("2026-04-01") });
  const names = (await caseList(deputy, parseCaseFilter({})))?.rows.map(({ name }) => name);
  expect(names?.slice(-2)).toEqual(["Người Đã Kết Thúc Sau", "Người Đã Kết Thúc Trước"]);
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
