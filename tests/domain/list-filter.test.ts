import { describe, expect, test } from "vitest";
import { stages } from "../../lib/admissions/case/stages";
import { parseCaseFilter } from "../../lib/admissions/filter";
import { isStep, steps } from "../../lib/admissions/procedure/procedure";

describe("the address of the list of cases", () => {
  test("names a stage, or all that are open; anything else shows every case", () => {
    for (const stage of [...stages, "open"]) expect(parseCaseFilter({ stage }).stage).toBe(stage);
    for (const stage of ["", "recordCellVote", "Approval"]) expect(parseCaseFilter({ stage }).stage).toBeNull();
    expect(parseCaseFilter({ stage: ["approval", "ceremony"] }).stage).toBe("approval");
  });

  test("takes days as they are typed, and passes over what is no day and no page", () => {
    const asked = { admittedFrom: "1/2/2025", admittedTo: "30/02/2025", page: "0" };
    expect(parseCaseFilter(asked)).toMatchObject({ admittedFrom: "2025-02-01", admittedTo: null, page: 1 });
    expect(["3", "-1", "x", "99999999"].map((page) => parseCaseFilter({ page }).page)).toEqual([3, 1, 1, 10_000]);
  });
});

test("a step is known by its name: those of the machine, and not the nomination that opens a case", () => {
  expect(steps.every(isStep)).toBe(true);
  expect(["nominate", "approval", "RecordCellVote", ""].filter(isStep)).toEqual([]);
});
