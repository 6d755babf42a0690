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
const organisation: ParentUnit = { kind: "organisation", name: "Đảng bộ Ví dụ", from: day("2020-01-01") };
const department: ParentUnit = { kind: "department", name: "Đảng bộ bộ phận Mẫu", from: day("2026-03-01") };
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code);

const stated = { parentId: "p", name: "Chi bộ Ba", shortName: "Ba", paper: "QĐ 01", code: null };
const founded = (kind: "cell" | "department", from: string, above = organisation) =>
  codes(foundUnitRefusals({ ...stated, kind, from: day(from) }, above, today));

describe("founding a unit", () => {
  test("is recorded on its day or later, not before", () => {
    expect(founded("cell", "2026-05-20")).toEqual([]);
    expect(founded("cell", "2026-05-21")).toEqual(["future-day"]);
  });

  test("is possible from the first day of the unit above, not the day before", () => {
    expect(founded("cell", "2020-01-01")).toEqual([]);
    expect(founded("cell", "2019-12-31")).toEqual(["unit-before-parent"]);
  });

  test("allows a cell under a department, but no department under a department and nothing under a cell", () => {
    expect(founded("cell", "2026-03-01", department)).toEqual([]);
    expect(founded("department", "2026-03-01", department)).toEqual(["unit-under-what"]);
    expect(founded("cell", "2026-03-01", { ...organisation, kind: "cell" })).toEqual(["unit-under-what"]);
    expect(founded("cell", "2026-03-01", { ...organisation, kind: "superior" })).toEqual(["unit-under-what"]);
    expect(founded("department", "2026-03-01")).toEqual([]);
  });

  test("refuses a name another unit has, however it is written", () => {
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

describe("placing a cell under a department", () => {
  const cell = { kind: "cell", parentId: "o", from: day("2021-02-01"), placedOn: null } as const;
  const placed = (on: string, unit: Parameters<typeof placeUnitRefusals>[1] = cell, parentId = "d") =>
    codes(placeUnitRefusals({ unitId: "u", parentId, placedOn: day(on), paper: "QĐ 02" }, unit, department, today));

  test("is possible from the department's first day", () => {
    expect(placed("2026-03-01")).toEqual([]);
    expect(placed("2026-02-28")).toEqual(["unit-before-parent"]);
    expect(placed("2026-05-20")).toEqual([]);
    expect(placed("2026-05-21")).toEqual(["future-day"]);
  });

  test("is not dated before the cell came to its present place", () => {
    const elsewhere = { ...cell, placedOn: day("2026-04-10") };
    expect(placed("2026-04-10", elsewhere)).toEqual([]);
    expect(placed("2026-04-09", elsewhere)).toEqual(["unit-placed-before"]);
    expect(placed("2026-04-09", { ...cell, from: day("2026-04-10") })).toEqual(["unit-placed-before"]);
  });

  test("applies only to cells, and only to a different place", () => {
    expect(placed("2026-04-10", { ...cell, kind: "department" })).toEqual(["unit-not-a-cell"]);
    expect(placed("2026-04-10", cell, "o")).toEqual(["unit-already-there"]);
  });
});

describe("dissolving a unit", () => {
  const cell = { kind: "cell", parentId: "o", from: day("2021-02-01"), placedOn: null } as const;
  const nobody = { members: 0, cases: 0, posts: 0, units: 0, introduced: 0 };
  const dissolved = (lastDay: string, living = nobody, unit: Parameters<typeof dissolveUnitRefusals>[1] = cell) =>
    codes(dissolveUnitRefusals({ unitId: "u", lastDay: day(lastDay), paper: "QĐ 03" }, unit, living, today));

  test("is dated neither in the future nor before the unit was founded", () => {
    expect(dissolved("2026-05-20")).toEqual([]);
    expect(dissolved("2026-05-21")).toEqual(["future-day"]);
    expect(dissolved("2021-02-01")).toEqual([]);
    expect(dissolved("2021-01-31")).toEqual(["unit-ends-first"]);
  });

  test.each(["members", "cases", "posts", "units", "introduced"] as const)(
    "is refused while it still has %s",
    (left) => {
      expect(dissolved("2026-05-20", { ...nobody, [left]: 1 })).toEqual(["unit-not-empty"]);
    },
  );

  test("is refused for the organisation itself", () => {
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

  test("is dated after the present standing began and not in the future", () => {
    expect(moved("2021-03-02")).toEqual([]);
    expect(moved("2021-03-01")).toEqual(["move-before-standing"]);
    expect(moved("2026-05-20")).toEqual([]);
    expect(moved("2026-05-21")).toEqual(["future-day"]);
  });

  test("is refused while the member has duties in the cell", () => {
    expect(moved("2026-05-20", { ...free, hasOpenCase: true })).toEqual(["move-by-case"]);
    expect(moved("2026-05-20", { ...free, post: "Một" })).toEqual(["move-post-held"]);
    expect(moved("2026-05-20", { ...free, mentored: 2 })).toEqual(["move-mentors"]);
  });

  test("does not check a standing's day for a person without any standing", () => {
    expect(movePersonRefusals(day("2020-01-01"), [], free, today)).toEqual([]);
  });
});
