import { describe, expect, test } from "vitest";
import { stages } from "../../lib/admissions/case/stages";
import { parseCaseFilter } from "../../lib/admissions/filter";
import { isStep, steps } from "../../lib/admissions/procedure/procedure";

describe("the address of the list of cases", () => {
  test("filters by one stage or all open stages; any other value shows every case", () => {
    for (const stage of [...stages, "open"]) expect(parseCaseFilter({ stage }).stage).toBe(stage);
    for (const stage of ["", "recordCellVote", "Approval"]) expect(parseCaseFilter({ stage }).stage).toBeNull();
    expect(parseCaseFilter({ stage: ["approval", "ceremony"] }).stage).toBe("approval");
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
