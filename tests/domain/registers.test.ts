import { describe, expect, test } from "vitest";
import type { MemberRow } from "../../lib/exports/members-queries";
import { registerOn, unknownColumns } from "../../lib/exports/registers/lines";
import { inOrderOfComing, membershipsHere } from "../../lib/exports/registers/membership-here";
import { type Register, spanOfYear } from "../../lib/exports/registers/registers";
import { comers, type Facts, leavers, membersAtEnd, membersAtStart } from "../../lib/exports/statistics/facts";
import { type ToldRow, toldRows } from "../../lib/exports/statistics/figures";
import { periodOf, yearBefore } from "../../lib/exports/statistics/period";
import { yearReport } from "../../lib/exports/statistics/report";
import { statisticsTables } from "../../lib/exports/statistics/tables";
import { type Day, day } from "../../lib/primitives/day";

const here = { from: "s.o.", to: "s.o/" };
const cell = "s.o.k1.";

type Kept = MemberRow["standings"][number];
const standing = (kind: Kept["kind"], from: string, to: string | null = null, more: Partial<Kept> = {}): Kept => ({
  ...{ kind, from: day(from), to: to === null ? null : day(to), ending: null, paper: null, decidedOn: null },
  ...{ path: cell, unit: "Chi bộ 1", ...more },
});

const member = (id: string, standings: readonly Kept[], more: Partial<MemberRow> = {}): MemberRow => ({
  ...{
    id,
    name: `Người ${id}`,
    bornOn: day("1990-05-01"),
    sex: "female",
    schooling: "bachelor",
    occupation: "Kế toán",
  },
  ...{ joinedUnitOn: day("2015-01-01"), standings: [...standings], cases: [], ...more },
});

/** Admitted in 2024 and recognised a year later. */
const recognised = member("1", [
  standing("probationary", "2024-03-26", "2025-03-26"),
  standing("official", "2025-03-26"),
]);
/** Admitted elsewhere in 2010, and here since 2026. */
const arrived = member(
  "2",
  [standing("probationary", "2010-02-03", "2011-02-03"), standing("official", "2011-02-03")],
  { joinedUnitOn: day("2026-04-01") },
);
/** Taken off the list in probation. */
const removed = member("3", [standing("probationary", "2025-09-02", "2026-06-01", { ending: "abandoned" })]);
/** Left, and admitted once more. */
const again = member("4", [
  standing("probationary", "2016-01-10", "2017-01-10"),
  standing("official", "2017-01-10", "2019-05-05", { ending: "resigned" }),
  standing("probationary", "2026-02-03"),
]);
const gone = member("5", [standing("official", "2016-01-01", "2026-07-01", { ending: "transferred" })]);
const annulled = member("6", [standing("probationary", "2026-01-05", "2026-03-01", { ending: "annulled" })]);
const people = [recognised, arrived, removed, again, gone, annulled];

const on = day("2026-11-28");
const linesOf = (register: Register, at: Day = on, year: number | null = null) =>
  registerOn(register, people, here, at)
    .linesIn(year === null ? null : spanOfYear(year))
    .map(({ cells }) => cells.map((each) => each.join(" / ")));

describe("18-KNĐ, the register of probationary members", () => {
  test("has everybody who was one here, in the order of time, with what became of them", () => {
    expect(
      linesOf("probationary-members").map(([number, name, , , , , , , ceremony, note]) => [
        number,
        name,
        ceremony,
        note,
      ]),
    ).toEqual([
      ["1", "Người 4", "10/01/2016", "Công nhận chính thức ngày 10/01/2017 / Xin ra khỏi Đảng ngày 05/05/2019"],
      ["2", "Người 1", "26/03/2024", "Công nhận chính thức ngày 26/03/2025"],
      ["3", "Người 3", "02/09/2025", "Xóa tên ngày 01/06/2026"],
      ["4", "Người 4", "03/02/2026", "Kết nạp lại"],
    ]);
  });

  test("as of an earlier day knows nothing of what came later, and numbers go on over the years", () => {
    expect(linesOf("probationary-members", day("2025-12-31"))[2]?.[9]).toBe("");
    expect(linesOf("probationary-members", on, 2026).map(([number, name]) => [number, name])).toEqual([
      ["4", "Người 4"],
    ]);
  });

  test("a probationer who comes from elsewhere stands where they came, with the ceremony there", () => {
    const from = member("7", [standing("probationary", "2026-05-04")], {
      cases: [
        {
          id: "c",
          admittedOn: day("2025-12-22"),
          officialOn: null,
          decisionOn: day("2025-12-01"),
          decisionNumber: "7-QĐ/ĐU",
        },
      ],
    });
    const [line] = registerOn("probationary-members", [from], here, on).linesIn(null);
    expect(line?.cells[8]).toEqual(["22/12/2025"]);
    expect(line?.cells[9]).toEqual(["Chuyển đến ngày 04/05/2026"]);
    expect(line?.cells[11]).toEqual(["Số 7-QĐ/ĐU", "01/12/2025"]);
    expect(line?.cells[12]).toEqual(["22/12/2026"]);
  });

  test("columns nobody has read the names of stay without one, and blank", () => {
    expect(unknownColumns("probationary-members")).toEqual([3, 5, 6, 7, 8]);
    expect(
      linesOf("probationary-members").every((cells) => [2, 4, 5, 6, 7].every((index) => cells[index] === "")),
    ).toBe(true);
  });
});

describe("7-HSĐV, the register of members", () => {
  test("says of each when they came, from where they were admitted, and how it ended", () => {
    const lines = linesOf("member-register");
    expect(lines.map(([number, name]) => [number, name])).toEqual([
      ["1", "Người 5"],
      ["2", "Người 4"],
      ["3", "Người 1"],
      ["4", "Người 3"],
      ["5", "Người 4"],
      ["6", "Người 2"],
    ]);
    const of = (name: string) => lines.findLast((cells) => cells[1] === name) ?? [];
    expect(of("Người 2").slice(6, 14)).toEqual([
      "03/02/2010 / 03/02/2011",
      "",
      "",
      "",
      "01/04/2026",
      "",
      "",
      "Chi bộ 1",
    ]);
    expect(of("Người 5")[9]).toBe("01/07/2026");
    expect(of("Người 3")[12]).toMatch(/^01\/06\/2026 \/ /);
  });

  test("of a year has everybody who was a member in it, and every such year is offered, also one in which nobody came", () => {
    expect(linesOf("member-register", on, 2020).map(([, name]) => name)).toEqual(["Người 5"]);
    expect(registerOn("member-register", people, here, on).years).toContain(2020);
    expect(registerOn("probationary-members", people, here, on).years).toEqual([2026, 2025, 2024, 2016]);
    expect(registerOn("member-register", [], here, on).years).toEqual([]);
  });
});

test("10-SHĐ has who came and who went, for good or for a time", () => {
  const away = member("8", [
    standing("official", "2016-01-01"),
    standing("temporarilyAway", "2026-08-01", null, { paper: "GGT 12" }),
  ]);
  const lines = registerOn("transfers", [...people, away], here, on).linesIn(null);
  expect(lines.map(({ cells }) => [cells[1]?.[0], cells[2]?.[0], cells[10]?.[0]])).toEqual([
    ["Đến 01/04/2026", "Người 2", "Chính thức"],
    ["Đi 01/07/2026", "Người 5", "Chính thức"],
    ["Đi 01/08/2026", "Người 8", "Tạm thời"],
  ]);
});

describe("statistics", () => {
  const asked = { on, kind: "year" } as const;
  const factsOf = (period = periodOf(asked), of: readonly MemberRow[] = people): Facts => ({
    ...{ period, memberships: inOrderOfComing(of, here, period.to) },
    listedOn: [day("2026-02-01"), day("2025-02-01")],
  });
  const tableRows = (isProtected: boolean, of: readonly MemberRow[] = people) => {
    const [now, before] = [factsOf(undefined, of), factsOf(yearBefore(periodOf(asked)), of)];
    return new Map<string, ToldRow>(
      statisticsTables.flatMap((table) =>
        toldRows(table, now, before, isProtected).map((each) => [`${table.code} ${each.row.key}`, each] as const),
      ),
    );
  };

  test("members at the end are those at the start, and those who came, without those who went", () => {
    for (const kind of ["month", "half", "year"] as const)
      for (const last of ["2017-12-31", "2019-05-05", "2024-03-26", "2026-06-30", "2026-11-28"]) {
        const facts = factsOf(periodOf({ on: day(last), kind }));
        expect(membersAtEnd(facts)).toBe(membersAtStart(facts) + comers(facts).length - leavers(facts).length);
      }
  });

  test("count the year beside the same days of the year before, and leave empty what is not known", () => {
    const rows = tableRows(false);
    const told = (key: string) => [rows.get(key)?.now, rows.get(key)?.before];
    expect(told("1-BTCTW start")).toEqual([3, 2]);
    expect(told("1-BTCTW admitted")).toEqual([1, 1]);
    expect(told("1-BTCTW arrived")).toEqual([1, 0]);
    expect(told("1-BTCTW transferred")).toEqual([1, 0]);
    expect(told("1-BTCTW removedInProbation")).toEqual([1, 0]);
    expect(told("1-BTCTW end")).toEqual([3, 3]);
    expect(told("1-BTCTW expelled")).toEqual([null, null]);
    expect(told("2-BTCTW again")).toEqual([1, 0]);
    expect(told("2-BTCTW age31")).toEqual([1, 1]);
    expect(told("2-BTCTW averageAge")).toEqual([35, 35]);
    expect(told("2-BTCTW minority")).toEqual([null, null]);
    expect(told("10-TCTW, phần II recognised")).toEqual([0, 1]);
    expect(told("10-TCTW, phần II listed")).toEqual([1, 1]);
  });

  test("an annulled admission is none, and an arrival is no admission", () => {
    expect(membershipsHere(annulled, here, on)).toEqual([]);
    expect(membershipsHere(arrived, here, day("2026-03-31"))).toEqual([]);
    expect(membershipsHere(arrived, here, on)[0]?.came).toEqual({ on: "2026-04-01", how: "arrived" });
  });

  test("tell a reader of totals no group of fewer than five, nor what a difference would tell", () => {
    const admittedIn2026 = (count: number, sex: "female" | "male", born: string) =>
      Array.from({ length: count }, (_, index) =>
        member(`${sex}${born}${index}`, [standing("probationary", "2026-02-03")], { sex, bornOn: day(born) }),
      );
    const many = [
      ...admittedIn2026(6, "female", "2000-01-01"),
      ...admittedIn2026(8, "female", "1993-01-01"),
      ...admittedIn2026(2, "male", "1975-01-01"),
    ];
    const told = (key: string, isProtected: boolean) => tableRows(isProtected, many).get(`2-BTCTW ${key}`)?.now;
    expect([told("total", true), told("women", false), told("age51", false)]).toEqual([16, 14, 2]);
    // Two men, and the one small group of age: each would follow from the total.
    expect([told("women", true), told("age51", true), told("age36", true)]).toEqual(["few", "few", "few"]);
    // All others told, the total would tell that two are of other ages; or, of six of one age, that nobody is.
    expect([told("age18", true), told("age31", true)]).toEqual(["few", 8]);
    const ofOneAge = tableRows(true, admittedIn2026(6, "female", "2000-01-01"));
    expect([ofOneAge.get("2-BTCTW total")?.now, ofOneAge.get("2-BTCTW age18")?.now]).toEqual([6, "few"]);
    const small = [...admittedIn2026(2, "male", "1975-01-01")];
    expect(tableRows(true, small).get("2-BTCTW averageAge")?.now).toBe("few");
    for (const { now, before, share } of tableRows(true, people).values()) {
      expect([now, before].filter((each) => typeof each === "number" && each < 5)).toEqual([]);
      expect(share).toBeNull();
    }
  });

  test("of a year's report count the probations that end in the next twelve months, and no overdue one; cells by number", () => {
    const at = (unit: string) => ({ unit });
    const probationers = [
      // Over, on the last day of the year and before, and not decided on.
      member("11", [standing("probationary", "2024-10-01", null, at("Chi bộ 10"))]),
      member("12", [standing("probationary", "2025-12-31", null, at("Chi bộ 2"))]),
      member("13", [standing("probationary", "2026-01-01", null, at("Chi bộ Đầu mối"))]),
      member("14", [standing("probationary", "2026-12-31", null, at("Chi bộ Xuất bản"))]),
    ];
    const lastDay = { on: day("2026-12-31"), kind: "year" } as const;
    const paper = yearReport({
      ...{ issuer: "ĐẢNG ỦY", organisation: "Đảng bộ", superior: null, tables: [], isProtected: false },
      ...{ facts: factsOf(periodOf(lastDay), probationers), term: null, target: null },
    });
    expect(JSON.stringify(paper.blocks)).toContain("Trong 12 tháng tới có 2 đảng viên dự bị");
    const rows = paper.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows.map(([first]) => first?.map(({ text }) => text).join(""))).toEqual([
      ...["Chi bộ 2", "Chi bộ 10", "Chi bộ Đầu mối", "Chi bộ Xuất bản"],
    ]);
  });
});
