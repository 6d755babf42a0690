import { describe, expect, test } from "vitest";
import { absenceRefusals, isAway } from "../../lib/absences/absence";
import { day } from "../../lib/primitives/day";

const away = (from: string, lastDay: string) => ({ from: day(from), lastDay: day(lastDay) });

describe("an absence", () => {
  const journey = away("2026-05-03", "2026-05-07");

  test("covers its first and its last day, and neither the day before nor the day after", () => {
    const days = ["2026-05-02", "2026-05-03", "2026-05-07", "2026-05-08"].map((on) => isAway([journey], day(on)));
    expect(days).toEqual([false, true, true, false]);
    expect(isAway([], day("2026-05-03"))).toBe(false);
  });

  test("may be of one day, and does not end before it begins", () => {
    expect(absenceRefusals(away("2026-05-03", "2026-05-03"), [])).toEqual([]);
    expect(absenceRefusals(away("2026-05-03", "2026-05-02"), [])).toMatchObject([{ code: "absence-ends-first" }]);
  });

  test("does not overlap another of the same person, but may begin on the day after", () => {
    expect(absenceRefusals(away("2026-05-07", "2026-05-09"), [journey])).toMatchObject([{ code: "absence-overlaps" }]);
    expect(absenceRefusals(away("2026-05-08", "2026-05-09"), [journey])).toEqual([]);
  });
});
