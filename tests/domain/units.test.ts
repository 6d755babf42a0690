import { describe, expect, test } from "vitest";
import { type CellTies, movePersonRefusals } from "../../lib/people/refusals";
import { day } from "../../lib/primitives/day";
import {
  dissolveUnitRefusals,
  foundUnitRefusals,
  type ParentUnit,
  placeUnitRefusals,
  unitNameRefusals,
} from "../../lib/units/refusals";
import type { Refusal } from "../../lib/workflow/refusal";

const today = day("2026-05-20");
const organisation: ParentUnit = { kind: "organisation", name: "Đảng bộ Thí dụ", from: day("2020-01-01") };
const department: ParentUnit = { kind: "department", name: "Đảng bộ bộ phận Mẫu", from: day("2026-03-01") };
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code);

const stated = { parentId: "p", name: "Chi bộ Ba", shortName: "Ba", paper: "QĐ 01" };
const founded = (kind: "cell" | "department", from: string, above = organisation) =>
  codes(foundUnitRefusals({ ...stated, kind, from: day(from) }, above, today));

describe("founding", () => {
  test("is recorded on its day, and not before it has come", () => {
    expect(founded("cell", "2026-05-20")).toEqual([]);
    expect(founded("cell", "2026-05-21")).toEqual(["future-day"]);
  });

  test("comes on the first day of what lies above, and not the day before", () => {
    expect(founded("cell", "2020-01-01")).toEqual([]);
    expect(founded("cell", "2019-12-31")).toEqual(["unit-before-parent"]);
  });

  test("puts a cell under a department, and no department under another or anything under a cell", () => {
    expect(founded("cell", "2026-03-01", department)).toEqual([]);
    expect(founded("department", "2026-03-01", department)).toEqual(["unit-under-what"]);
    expect(founded("cell", "2026-03-01", { ...organisation, kind: "cell" })).toEqual(["unit-under-what"]);
    expect(founded("cell", "2026-03-01", { ...organisation, kind: "superior" })).toEqual(["unit-under-what"]);
    expect(founded("department", "2026-03-01")).toEqual([]);
  });

  test("takes no name that another bears, however it is written", () => {
    const others = [{ name: "Chi bộ Một", shortName: "Một" }];
    expect(unitNameRefusals({ name: "CHI BO MOT", shortName: "Hai" }, others).map(({ field }) => field)).toEqual([
      "name",
    ]);
    expect(unitNameRefusals({ name: "Chi bộ Hai", shortName: "một" }, others).map(({ field }) => field)).toEqual([
      "shortName",
    ]);
    expect(unitNameRefusals({ name: "Chi bộ Hai", shortName: "Hai" }, others)).toEqual([]);
  });
});

describe("placing", () => {
  const cell = { kind: "cell", parentId: "o", from: day("2021-02-01"), placedOn: null } as const;
  const placed = (on: string, unit: Parameters<typeof placeUnitRefusals>[1] = cell, parentId = "d") =>
    codes(placeUnitRefusals({ unitId: "u", parentId, placedOn: day(on), paper: "QĐ 02" }, unit, department, today));

  test("counts from the department's first day at the earliest", () => {
    expect(placed("2026-03-01")).toEqual([]);
    expect(placed("2026-02-28")).toEqual(["unit-before-parent"]);
    expect(placed("2026-05-20")).toEqual([]);
    expect(placed("2026-05-21")).toEqual(["future-day"]);
  });

  test("comes after the cell came where it is", () => {
    const elsewhere = { ...cell, placedOn: day("2026-04-10") };
    expect(placed("2026-04-10", elsewhere)).toEqual([]);
    expect(placed("2026-04-09", elsewhere)).toEqual(["unit-placed-before"]);
    expect(placed("2026-04-09", { ...cell, from: day("2026-04-10") })).toEqual(["unit-placed-before"]);
  });

  test("moves cells only, and only elsewhere", () => {
    expect(placed("2026-04-10", { ...cell, kind: "department" })).toEqual(["unit-not-a-cell"]);
    expect(placed("2026-04-10", cell, "o")).toEqual(["unit-already-there"]);
  });
});

describe("dissolving", () => {
  const cell = { kind: "cell", parentId: "o", from: day("2021-02-01"), placedOn: null } as const;
  const nobody = { members: 0, cases: 0, posts: 0, units: 0 };
  const dissolved = (lastDay: string, living = nobody, unit: Parameters<typeof dissolveUnitRefusals>[1] = cell) =>
    codes(dissolveUnitRefusals({ unitId: "u", lastDay: day(lastDay), paper: "QĐ 03" }, unit, living, today));

  test("ends on a day that has come and that the unit has seen", () => {
    expect(dissolved("2026-05-20")).toEqual([]);
    expect(dissolved("2026-05-21")).toEqual(["future-day"]);
    expect(dissolved("2021-02-01")).toEqual([]);
    expect(dissolved("2021-01-31")).toEqual(["unit-ends-first"]);
  });

  test.each(["members", "cases", "posts", "units"] as const)("waits while %s are left in it", (left) => {
    expect(dissolved("2026-05-20", { ...nobody, [left]: 1 })).toEqual(["unit-not-empty"]);
  });

  test("of the organisation itself is not done here", () => {
    expect(dissolved("2026-05-20", nobody, { ...cell, kind: "organisation" })).toEqual(["unit-not-dissolved-here"]);
    expect(dissolved("2026-05-20", nobody, { ...cell, kind: "superior" })).toEqual(["unit-not-dissolved-here"]);
    expect(dissolved("2026-05-20", nobody, { ...cell, kind: "department" })).toEqual([]);
  });
});

describe("moving to another cell", () => {
  const free: CellTies = { hasOpenCase: false, post: null, mentored: 0 };
  const standings = [
    { id: "a", kind: "probationary", from: day("2020-03-01"), to: day("2021-03-01") },
    { id: "b", kind: "official", from: day("2021-03-01"), to: null },
  ];
  const moved = (on: string, ties = free) => codes(movePersonRefusals(day(on), standings, ties, today));

  test("comes after the present standing began, and not in the future", () => {
    expect(moved("2021-03-02")).toEqual([]);
    expect(moved("2021-03-01")).toEqual(["move-before-standing"]);
    expect(moved("2026-05-20")).toEqual([]);
    expect(moved("2026-05-21")).toEqual(["future-day"]);
  });

  test("waits for what ties the member to the cell", () => {
    expect(moved("2026-05-20", { ...free, hasOpenCase: true })).toEqual(["move-by-case"]);
    expect(moved("2026-05-20", { ...free, post: "Một" })).toEqual(["move-post-held"]);
    expect(moved("2026-05-20", { ...free, mentored: 2 })).toEqual(["move-mentors"]);
  });

  test("of somebody without any standing asks for no standing's day", () => {
    expect(movePersonRefusals(day("2020-01-01"), [], free, today)).toEqual([]);
  });
});
