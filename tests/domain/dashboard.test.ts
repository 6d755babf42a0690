import { describe, expect, test } from "vitest";
import { comingIn, countsByMonth, type DueDay, lanesOf, monthsEnd, monthsFrom } from "../../lib/goals/months-ahead";
import { medianOf, paceOf } from "../../lib/goals/stage-pace";
import { statusOf } from "../../lib/goals/term";
import { day } from "../../lib/primitives/day";
import { text } from "../../lib/text/text";

describe("how long a stage takes", () => {
  test("is the middle number of days, and of an even count the mean of the two in the middle", () => {
    expect(medianOf([])).toBeUndefined();
    expect(medianOf([7])).toBe(7);
    expect(medianOf([90, 10, 20])).toBe(20);
    expect(medianOf([40, 10, 20, 400])).toBe(30);
  });

  test("is not said while fewer than five cases have gone through it", () => {
    const stays = (days: readonly number[]) => [{ stage: "dossier" as const, days }];
    expect(paceOf(stays([10, 20, 30, 40]), "dossier")).toEqual({ stays: 4, days: null });
    expect(paceOf(stays([10, 20, 30, 40, 90]), "dossier")).toEqual({ stays: 5, days: 30 });
    expect(paceOf(stays([10, 20, 30, 40, 90]), "approval")).toEqual({ stays: 0, days: null });
  });
});

const on = day("2026-11-27");
const due = (caseId: string, unit: string, kind: DueDay["kind"], dueOn: string): DueDay => ({
  ...{ caseId, unitId: unit, unit, kind },
  dueOn: day(dueOn),
});

describe("the twelve months ahead", () => {
  test("are the month of the day and the eleven after it", () => {
    const months = monthsFrom(on);
    expect([months.length, months[0], months[1], months[2], months.at(-1)]).toEqual([
      12,
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-10",
    ]);
    expect(monthsEnd(on)).toBe("2027-11-01");
    expect(monthsFrom(day("2027-01-31")).slice(0, 2)).toEqual(["2027-01", "2027-02"]);
  });

  test("count each case once, on its nearest day", () => {
    const coming = comingIn(
      [due("a", "k1", "recognitionVote", "2027-02-20"), due("a", "k1", "probation", "2027-01-15")],
      null,
      on,
    );
    expect(coming.map((each) => [each.what, each.basis, each.on, each.isEstimate])).toEqual([
      ["recognition", "probation", "2027-01-15", false],
    ]);
  });

  test("estimate a ceremony from the last day of the decision and the usual days after it, and say that it is an estimate", () => {
    const awaited = [due("a", "k1", "decision", "2026-12-20"), due("b", "k1", "ceremony", "2026-12-30")];
    expect(comingIn(awaited, 20, on).map(({ caseId, on: at, isEstimate }) => [caseId, at, isEstimate])).toEqual([
      ["b", "2026-12-30", false],
      ["a", "2027-01-09", true],
    ]);
    expect(comingIn(awaited, null, on).map(({ caseId }) => caseId)).toEqual(["b"]);
  });

  test("begin with the day itself and leave out what is over or comes later", () => {
    const days = ["2026-11-26", "2026-11-27", "2027-10-31", "2027-11-01"];
    const coming = comingIn(
      days.map((dueOn, index) => due(String(index), "k1", "ceremony", dueOn)),
      null,
      on,
    );
    expect(coming.map((each) => each.on)).toEqual(["2026-11-27", "2027-10-31"]);
  });

  test("show for each cell, the first due first, how many of each kind a month has", () => {
    const coming = comingIn(
      [
        due("a", "k2", "ceremony", "2026-12-03"),
        due("b", "k1", "probation", "2026-12-20"),
        due("c", "k1", "probation", "2026-12-21"),
        due("d", "k1", "decision", "2026-12-01"),
        due("e", "k1", "ceremony", "2027-03-01"),
      ],
      10,
      on,
    );
    expect(countsByMonth(coming).map(({ month, what, isEstimate, count }) => [month, what, isEstimate, count])).toEqual(
      [
        ["2026-12", "ceremony", false, 1],
        ["2026-12", "ceremony", true, 1],
        ["2026-12", "recognition", false, 2],
        ["2027-03", "ceremony", false, 1],
      ],
    );
    expect(lanesOf(coming, 12).lanes.map(({ unit, counts }) => [unit, counts.map(({ count }) => count)])).toEqual([
      ["k2", [1]],
      ["k1", [1, 2, 1]],
    ]);
    expect(lanesOf(coming, 1)).toMatchObject({ lanes: [{ unit: "k2" }], inAll: 2 });
  });
});

test("a year is coming before its first day, runs to the end of its last, and is over after it", () => {
  const year = { from: day("2026-01-01"), to: day("2026-12-31") };
  expect([statusOf(year, day("2025-12-31")), statusOf(year, on), statusOf(year, year.to)]).toEqual([
    "coming",
    "running",
    "running",
  ]);
  expect(statusOf(year, day("2027-01-01"))).toBe("over");
});

test("no sentence on the dashboard cheers for more admissions than the target", () => {
  for (const locale of ["vi", "en"] as const) {
    const { result } = text(locale).goals;
    const said = Object.values(result).map((each) =>
      typeof each === "function" ? each(10 as never, 6 as never) : each,
    );
    expect(said.join(" ")).not.toMatch(/vượt|above|exceed|exactly/i);
  }
});
