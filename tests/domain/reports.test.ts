import { describe, expect, test } from "vitest";
import { levelsOn } from "../../lib/mentoring/levels";
import { ownReportDue } from "../../lib/mentoring/reports/own-report";
import { workOfQuarter } from "../../lib/mentoring/reports/prefill";
import { endedBefore, lastDayOf, numberOf, reportsOf, termOf, termsBetween } from "../../lib/mentoring/reports/terms";
import { day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";

describe("a quarter or half-year", () => {
  test("is known by its first day, from that day to its last", () => {
    expect(termOf("quarter", day("2026-07-01"))).toBe("2026-07-01");
    expect(termOf("quarter", day("2026-09-30"))).toBe("2026-07-01");
    expect(termOf("quarter", day("2026-06-30"))).toBe("2026-04-01");
    expect(termOf("half", day("2026-12-31"))).toBe("2026-07-01");
    expect(lastDayOf("quarter", day("2024-01-01"))).toBe("2024-03-31");
    expect(lastDayOf("half", day("2026-01-01"))).toBe("2026-06-30");
  });

  test("has a number within its year", () => {
    expect(["01", "04", "07", "10"].map((month) => numberOf("quarter", day(`2026-${month}-01`)).number)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(numberOf("half", day("2026-07-01"))).toEqual({ number: 2, year: 2026 });
  });

  test("that has ended is the one before the present, also over the turn of the year", () => {
    expect(endedBefore("quarter", day("2026-01-01"))).toBe("2025-10-01");
    expect(endedBefore("half", day("2026-06-30"))).toBe("2025-07-01");
  });

  test("is listed from the one a day is in to the present one, the latest first", () =>
    expect(termsBetween("quarter", day("2025-11-20"), day("2026-05-02"))).toEqual([
      "2026-04-01",
      "2026-01-01",
      "2025-10-01",
    ]));

  test("is reported by a mentor who began before its last month, and not by one who began on its first day", () => {
    expect(reportsOf(day("2026-08-31"), day("2026-07-01"))).toBe(true);
    expect(reportsOf(day("2026-09-01"), day("2026-07-01"))).toBe(false);
  });
});

describe("one's own report of a half-year", () => {
  const levels = levelsOn(builtInRulebook, day("2026-07-20"));
  const owed = { caseId: "c", openedOn: day("2025-09-01"), isReported: false };

  test("is owed from the first day after it, due on the fifteenth day, overdue on the sixteenth", () => {
    expect(ownReportDue(owed, levels, day("2026-07-01"))).toMatchObject({ half: "2026-01-01", dueOn: "2026-07-15" });
    expect(ownReportDue(owed, levels, day("2026-07-15"))?.days).toBe(0);
    expect(ownReportDue(owed, levels, day("2026-07-16"))?.days).toBe(1);
  });

  test("is not owed once it is sent, nor of a half-year before the person was followed", () => {
    expect(ownReportDue({ ...owed, isReported: true }, levels, day("2026-07-16"))).toBeNull();
    expect(ownReportDue({ ...owed, openedOn: day("2026-07-01") }, levels, day("2026-07-16"))).toBeNull();
    expect(ownReportDue({ ...owed, openedOn: day("2026-06-30") }, levels, day("2026-07-16"))).not.toBeNull();
  });
});

test("the work of a quarter is put into words from its tasks: done, in hand and to be done again", () => {
  const task = { givenOn: day("2026-07-02"), dueOn: day("2026-08-01"), assessedOn: null, returnedCount: 0 };
  const tasks = [
    { ...task, title: "Báo cáo tháng", state: "accepted" },
    { ...task, title: "Lập hồ sơ", state: "open", returnedCount: 2 },
  ];
  expect(workOfQuarter(tasks, 3).split("\n")).toEqual([
    "Đã hoàn thành 1 việc: “Báo cáo tháng”.",
    "Đang làm 1 việc: “Lập hồ sơ”.",
    "Có 1 việc phải làm lại: “Lập hồ sơ”.",
    "Đảng viên giúp đỡ đã trao đổi, ghi nhận 3 lần.",
  ]);
  expect(workOfQuarter([], 0)).toBe("Trong quý không có việc nào được giao.");
});
