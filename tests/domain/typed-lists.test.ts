import { describe, expect, test } from "vitest";
import { setup } from "../../lib/accounts/schema";
import { parseDayList } from "../../lib/calendar/day-off-list";
import { personChoices } from "../../lib/people/choices";
import { day } from "../../lib/primitives/day";
import { parseDayParam } from "../../lib/units/filter";

const daysIn = (text: string) => {
  const outcome = parseDayList(text, 2026);
  return outcome.kind === "done"
    ? outcome.value.map(({ day: on, working, note }) => `${on}${working ? " worked" : ""} ${note}`.trim())
    : outcome.kind === "refused" && outcome.refusals.map(({ code }) => code);
};
const tet = ["16", "17", "18", "19", "20"].map((date) => `2026-02-${date} Tết`);

describe("a list of days off is read as it is announced", () => {
  test.each([
    "16/02/2026 - 20/02/2026 nghỉ Tết",
    "từ 16/02 đến 20/02/2026: nghỉ Tết",
    "Từ ngày 16/02/2026 đến hết ngày 20/02/2026 nghỉ Tết",
    "16-20/02/2026 nghỉ Tết",
    "16–20/2 nghỉ Tết",
    "• Từ thứ Hai, ngày 16/02/2026 đến hết thứ Sáu, ngày 20/02/2026 nghỉ Tết",
    "1. Từ Thứ Bảy 14/02/2026 đến Chủ nhật 22/02/2026 nghỉ Tết",
  ])("as a span: %s", (line) => {
    expect(daysIn(line)).toEqual(tet);
  });

  test.each([
    ["- Thứ Bảy, 22/08/2026 làm việc bù cho ngày 31/08", ["2026-08-22 worked cho ngày 31/08"]],
    ["T7 22/08/2026 đi làm bù", ["2026-08-22 worked"]],
    ["2) thứ hai ngày 27/04/2026 nghỉ Giỗ Tổ", ["2026-04-27 Giỗ Tổ"]],
    ["27.04.2026 nghỉ", ["2026-04-27"]],
  ])("with bullets, numbers and weekdays first: %s", (line, days) => {
    expect(daysIn(line)).toEqual(days);
  });

  test("a span that runs backwards, of one weekend only, or over more than a month is refused", () => {
    expect(daysIn("20/02/2026 - 16/02/2026 nghỉ")).toEqual(["calendar-line-unreadable"]);
    expect(daysIn("21/02/2026 - 22/02/2026 nghỉ")).toEqual(["calendar-line-of-weekend"]);
    expect(daysIn("16/02/2026 - 20/12/2026 nghỉ")).toEqual(["calendar-line-unreadable"]);
    expect(daysIn("30/12/2026 - 02/01/2027 nghỉ")).toEqual(["calendar-line-of-year"]);
  });
});

test("the cells of a first setup lose their numbers and bullets, and repeats are recognised", () => {
  const cells =
    "1. Chi bộ Tổng hợp\n2) Chi bộ Kế toán\n- CHI BỘ  TỔNG HỢP\n3\tChi bộ 5\n• Chi bo ke toan\nIV. Chi bộ Năm";
  const parsed = setup.safeParse({
    setupCode: "x",
    committeeName: "Đảng ủy Ví dụ",
    cells,
    fullName: "Võ Văn Quản",
    bornOn: "1989-09-30",
    sex: "male",
    schooling: "bachelor",
    occupation: "Quản trị",
    joinedUnitOn: "2014-04-01",
    alsoRole: "none",
    username: "quantri",
    password: "x",
    repeatedPassword: "x",
  });
  expect(parsed.data?.cells).toEqual(["Chi bộ Tổng hợp", "Chi bộ Kế toán", "Chi bộ 5", "Chi bộ Năm"]);
});

test("people of one name are told apart by their cells, and in one cell by their birth days", () => {
  const person = (id: string, unit: string, bornOn: string) => ({ id, name: "Trần An", unit, bornOn: day(bornOn) });
  const people = [person("1", "Một", "1990-01-02"), person("2", "Hai", "1991-01-02"), person("3", "Một", "1992-01-02")];
  expect(personChoices(people).map(({ label }) => label)).toEqual([
    "Trần An — Một (02/01/1990)",
    "Trần An — Hai",
    "Trần An — Một (02/01/1992)",
  ]);
});

test("the box “Tại ngày” reads the day as it offers it", () => {
  const today = day("2026-05-20");
  expect(parseDayParam({ on: "31/12/2025" }, today)).toBe("2025-12-31");
  expect(parseDayParam({ on: "2025-12-31" }, today)).toBe("2025-12-31");
  expect(parseDayParam({ on: "không phải ngày" }, today)).toBe(today);
});
