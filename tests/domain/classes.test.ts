import { describe, expect, test } from "vitest";
import { readClassDays } from "../../lib/classes/class-days";
import { certificateUntil, needOf } from "../../lib/classes/needs";
import { readResults } from "../../lib/classes/results";
import {
  attendanceRefusals,
  begunRefusals,
  daysText,
  issueRefusals,
  overQuota,
  phaseOf,
} from "../../lib/classes/training-class";
import { addDays, day } from "../../lib/primitives/day";
import { withLocalRules } from "../../lib/regulations/packs/local-rules";
import { builtInRulebook } from "../../lib/regulations/rulebook";

const on = day("2026-05-20");
const rules = builtInRulebook;
const codes = (refusals: readonly Readonly<{ code: string }>[]) => refusals.map(({ code }) => code);

describe("whoever should go to a class", () => {
  test("has no certificate", () => {
    expect(needOf({ kind: "awareness", issuedOn: null }, rules, on)).toEqual({ why: "none" });
    expect(needOf({ kind: "newMembers", issuedOn: null }, rules, on)).toEqual({ why: "none" });
  });

  test("has a certificate that lapses on the day before the cell means to meet, and not on that day itself", () => {
    const issuedOn = day("2021-06-10");
    expect(needOf({ kind: "awareness", issuedOn }, rules, day("2026-06-10"))).toBeNull();
    expect(needOf({ kind: "awareness", issuedOn }, rules, day("2026-06-11"))).toEqual({
      why: "lapses",
      until: "2026-06-10",
    });
  });

  test("goes earlier where the committee's own rule is stricter", () => {
    const local = { rule: "certificateValidMonths", value: 48, instrument: "05-QC/ĐU", clause: "3" } as const;
    const stricter = withLocalRules(rules, [{ ...local, confidence: "high", from: day("2026-01-01"), until: null }]);
    const issuedOn = day("2022-05-19");
    expect(needOf({ kind: "awareness", issuedOn }, rules, on)).toBeNull();
    expect(needOf({ kind: "awareness", issuedOn }, stricter, on)).toEqual({ why: "lapses", until: "2026-05-19" });
  });

  test("keeps the certificate of the class for new members: no rule limits its time", () => {
    expect(needOf({ kind: "newMembers", issuedOn: day("2011-01-01") }, rules, on)).toBeNull();
    expect(certificateUntil("newMembers", day("2011-01-01"), rules, on)).toBeNull();
  });
});

describe("the days of a class", () => {
  test("are read as people type them, each once and in their order", () => {
    expect(readClassDays("5–7/6/2026, 13/6/2026", on)).toEqual([
      "2026-06-05",
      "2026-06-06",
      "2026-06-07",
      "2026-06-13",
    ]);
    expect(readClassDays("13/6/2026; 5/6/2026 và 5/6/2026", on)).toEqual(["2026-06-05", "2026-06-13"]);
    expect(readClassDays("5-6/6", on)).toEqual(["2026-06-05", "2026-06-06"]);
  });

  test("are refused where a part cannot be read, a run ends before it begins, or there are too many", () => {
    for (const text of ["", "tháng sau", "5/6/2026, mai", "7/6/2026–5/6/2026", "1/1/2026–1/6/2026"])
      expect(readClassDays(text, on)).toBeUndefined();
  });

  test("are written in runs, which read the same again", () => {
    const days = readClassDays("5–7/6/2026, 13/6/2026", on) ?? [];
    expect(daysText(days)).toBe("05/06/2026–07/06/2026, 13/06/2026");
    expect(readClassDays(daysText(days), on)).toEqual(days);
  });
});

describe("a class", () => {
  const held = { days: [on, addDays(on, 1)], cancelledOn: null };
  test("is coming until the day before it begins, and over after its last day", () => {
    const phases = [-1, 0, 1, 2].map((days) => phaseOf(held, addDays(on, days)));
    expect(phases).toEqual(["coming", "running", "running", "over"]);
    expect(phaseOf({ ...held, cancelledOn: on }, on)).toBe("cancelled");
  });

  test("takes proposals of cells until the day before it begins, and of its committee later too", () => {
    expect(codes(begunRefusals(held, addDays(on, -1), false))).toEqual([]);
    expect(codes(begunRefusals(held, on, false))).toEqual(["class-begun"]);
    expect(codes(begunRefusals(held, on, true))).toEqual([]);
  });

  test("has attendance on its own days that have come", () => {
    expect(codes(attendanceRefusals(held, on, on))).toEqual([]);
    expect(codes(attendanceRefusals(held, addDays(on, 1), on))).toEqual(["future-day"]);
    expect(codes(attendanceRefusals(held, addDays(on, 2), addDays(on, 3)))).toEqual(["not-a-class-day"]);
  });

  test("gives certificates from its last day on, and not before", () => {
    expect(codes(issueRefusals(held, addDays(on, 1), addDays(on, 1)))).toEqual([]);
    expect(codes(issueRefusals(held, on, addDays(on, 1)))).toEqual(["before-class-ended"]);
    expect(codes(issueRefusals(held, addDays(on, 2), addDays(on, 1)))).toEqual(["future-day"]);
  });

  test("is over its quota by those chosen beyond it, and never by less than nobody", () => {
    expect([overQuota({ quota: 30, chosen: 29 }), overQuota({ quota: 30, chosen: 34 })]).toEqual([0, 4]);
  });
});

describe("results that are pasted", () => {
  const listed = [
    { seatId: "1", name: "Trần Thị Lớp", bornOn: day("1996-01-02") },
    { seatId: "2", name: "Lê Văn Học", bornOn: day("1990-03-04") },
    { seatId: "3", name: "Lê Văn Học", bornOn: day("1993-05-06") },
  ];
  const read = (text: string) => readResults(text, listed);

  test("are read from a table, with or without numbers of lines, birth days and signs", () => {
    const text =
      "1\tTran Thi Lop\t02/01/1996\tGiỏi\t12/GCN\n2\tLÊ VĂN HỌC\t4/3/1990\tKhông đạt\n\nLê Văn Học; 06/05/1993; 13/GCN";
    expect(read(text)).toEqual({
      stated: [
        { seatId: "1", result: "passed", number: "12/GCN" },
        { seatId: "2", result: "failed", number: null },
        { seatId: "3", result: "passed", number: "13/GCN" },
      ],
      refusals: [],
    });
  });

  test("are refused line by line where somebody is not on the list, is one of two, or has no result", () => {
    const refused = read("Bùi Thị Lạ; Đạt\nLê Văn Học; Đạt\nTrần Thị Lớp\nTrần Thị Lớp; Đạt; 1/A; 2/B").refusals;
    expect(refused.map(({ code, facts }) => [code, facts.line])).toEqual([
      ["result-line-nobody", 1],
      ["result-line-several", 2],
      ["result-line-without-result", 3],
      ["result-line-unread", 4],
    ]);
    expect(codes(read("Trần Thị Lớp; Đạt\nTrần Thị Lớp; Không đạt").refusals)).toEqual(["result-line-twice"]);
  });
});
