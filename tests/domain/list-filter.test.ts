import { describe, expect, test } from "vitest";
import { stages } from "../../lib/admissions/case/stages";
import { filterIn, parseCaseFilter, plainFilter, queryOf } from "../../lib/admissions/list/filter";
import { isStep, steps } from "../../lib/admissions/procedure/procedure";

describe("the address of the list of cases", () => {
  test("filters by one stage; any other value shows the open ones", () => {
    for (const stage of stages) expect(parseCaseFilter({ stage }).stage).toBe(stage);
    for (const stage of ["", "open", "recordCellVote", "Approval"]) expect(parseCaseFilter({ stage }).stage).toBeNull();
    expect(parseCaseFilter({ stage: ["approval", "ceremony"] }).stage).toBe("approval");
  });

  test("sorts by a column of the list, either way; any other order is that of the due days", () => {
    for (const order of ["due", "-due", "name", "-name", "unit", "-stage"])
      expect(parseCaseFilter({ order }).order).toBe(order);
    for (const order of ["", "--name", "id", "name; DROP TABLE", "Name"])
      expect(parseCaseFilter({ order }).order).toBe("due");
  });

  test("names only what differs from the list as it opens, and reads back what it names", () => {
    expect(queryOf(plainFilter)).toBe("");
    const asked = {
      ...plainFilter,
      stage: "approval",
      overdue: true,
      q: "Nguyễn An",
      order: "-name",
      page: 3,
    } as const;
    expect(queryOf(asked)).toBe("stage=approval&overdue=true&q=Nguy%E1%BB%85n+An&order=-name&page=3");
    expect(filterIn(queryOf(asked))).toEqual(asked);
  });

  test("accepts days as people type them, and ignores invalid days and page numbers", () => {
    const asked = { admittedFrom: "1/2/2025", admittedTo: "30/02/2025", page: "0" };
    expect(parseCaseFilter(asked)).toMatchObject({ admittedFrom: "2025-02-01", admittedTo: null, page: 1 });
    expect(["3", "-1", "x", "99999999"].map((page) => parseCaseFilter({ page }).page)).toEqual([3, 1, 1, 10_000]);
  });
});

test("accepts the name of any step except the nomination", () => {
  expect(steps.every(isStep)).toBe(true);
  expect(["nominate", "approval", "RecordCellVote", ""].filter(isStep)).toEqual([]);
});
