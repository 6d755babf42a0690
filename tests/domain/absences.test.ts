import { describe, expect, test } from "vitest";
import { absenceRefusals, daysText, isAway } from "../../lib/absences/absence";
import { readDaysAway } from "../../lib/absences/typed-days";
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

  test("does not overlap another of the same person, which is named; it may begin on the day after", () => {
    const noted = { id: "noted", ...journey };
    expect(absenceRefusals(away("2026-05-07", "2026-05-09"), [noted])).toMatchObject([
      { code: "absence-overlaps", met: [{ kind: "absence", id: "noted", name: "03/05/2026–07/05/2026" }] },
    ]);
    expect(absenceRefusals(away("2026-05-08", "2026-05-09"), [noted])).toEqual([]);
  });
});

describe("days away are read as people write them", () => {
  const today = day("2026-05-05");
  const read = (text: string, on = today) => {
    const days = readDaysAway(text, on);
    return days && [days.from, days.lastDay];
  };

  test.each([
    ["3–7/5", "2026-05-03", "2026-05-07"],
    ["3-7/5", "2026-05-03", "2026-05-07"],
    ["từ ngày 3 đến 7/5", "2026-05-03", "2026-05-07"],
    ["6/5", "2026-05-06", "2026-05-06"],
    ["30/4 – 6/5", "2026-04-30", "2026-05-06"],
    ["28/12–3/1", "2026-12-28", "2027-01-03"],
    ["28/12/2026 đến 3/1", "2026-12-28", "2027-01-03"],
    ["03/05/2027 đến 07/05/2027", "2027-05-03", "2027-05-07"],
    ["3.5.27-7.5.27", "2027-05-03", "2027-05-07"],
    ["1 to 3/6", "2026-06-01", "2026-06-03"],
  ])("%s", (text, from, lastDay) => {
    expect(read(text)).toEqual([from, lastDay]);
  });

  test("without a year those that are not over: on their last day this year's, on the day after it next year's", () => {
    expect(read("3–7/5", day("2026-05-07"))).toEqual(["2026-05-03", "2026-05-07"]);
    expect(read("3–7/5", day("2026-05-08"))).toEqual(["2027-05-03", "2027-05-07"]);
  });

  test("the wrong way round they are not taken for a year away", () => {
    expect(read("7–3/5", day("2026-05-01"))).toEqual(["2026-05-07", "2026-05-03"]);
    expect(read("7/5–3/5", day("2026-05-01"))).toEqual(["2026-05-07", "2026-05-03"]);
  });

  test("anything else is not guessed at", () => {
    for (const text of ["", "tuần sau", "3-5", "31/2", "3–7", "3/5/7/9", "32/1", "1/13"])
      expect(read(text)).toBeUndefined();
  });

  test("what is shown of them is read again as the same days", () => {
    for (const days of [away("2026-12-28", "2027-01-03"), away("2026-05-06", "2026-05-06")])
      expect(readDaysAway(daysText(days), today)).toEqual(days);
  });
});
