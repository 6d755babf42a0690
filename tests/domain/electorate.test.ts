import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Member } from "../../lib/admissions/case/votes";
import { attendanceRollOf } from "../../lib/admissions/voting/attendance-roll";
import { electorateOf } from "../../lib/admissions/voting/electorate";
import { required } from "../../lib/admissions/voting/tally";
import { addDays, day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { type Excluding, type Exclusion, exclusions } from "../../lib/regulations/values/exclusions";
import { bookWith, membersOf, readyForCell } from "../support/case-facts";

const on = day("2025-10-01");
const ballot = { purpose: "admission", body: "cell" } as const;

const named = (id: string, rest: Partial<Member> = {}): Member => ({
  id,
  name: `Nguyễn Văn ${id}`,
  belongs: [{ from: day("2015-05-19"), to: null }],
  standings: [],
  ...rest,
});
const passing = (kind: Exclusion, from: string, to: string | null = null) => ({
  standings: [{ kind, from: day(from), to: to === null ? null : day(to) }],
});
const counts = (members: readonly Member[], date = on, here: readonly string[] = []) => {
  const { total, base, excluded } = electorateOf(members, date, here, exclusions);
  return { total, base, excluded: excluded.map(({ personId, reason, since }) => [personId, reason, since]) };
};

describe("the members convened to a vote", () => {
  test("T09: 18 official members, 3 of them introduced elsewhere and absent, give a base of 15, which needs 10", () => {
    const away = ["Xa", "Vắng", "Khuất"].map((id) => named(id, passing("temporarilyAway", "2025-09-01")));
    const { total, base } = electorateOf([...membersOf(15), ...away], on, [], exclusions);
    expect([total, base, required(builtInRulebook, "cell", base, on)]).toEqual([18, 15, 10]);
  });

  test("a member introduced elsewhere or exempt counts when present; a suspended member never counts", () => {
    const away = named("Xa", passing("temporarilyAway", "2025-09-01"));
    const exempt = named("Miễn", passing("exempt", "2025-09-01"));
    const suspended = named("Chỉ", passing("suspended", "2025-09-01"));
    const members = [...membersOf(3), away, exempt, suspended];
    expect(counts(members).base).toBe(3);
    expect(counts(members, on, ["Xa"]).base).toBe(4);
    expect(counts(members, on, ["Xa", "Miễn", "Chỉ", "một người lạ"])).toEqual({
      total: 6,
      base: 5,
      excluded: [["Chỉ", "suspended", "2025-09-01"]],
    });
    expect(electorateOf(members, on, ["Miễn"], exclusions).returned.map(({ personId }) => personId)).toEqual(["Miễn"]);
  });

  test("who is left out always and who only when absent follows from the rule of the day", () => {
    const exempt = named("Miễn", passing("exempt", "2025-09-01"));
    const base = (excluding: Excluding) => electorateOf([...membersOf(3), exempt], on, ["Miễn"], excluding).base;
    expect([base(exclusions), base({ ...exclusions, exempt: "always" })]).toEqual([4, 3]);
    const rules = bookWith({ cellExclusions: { ...exclusions, exempt: "always" } });
    expect(attendanceRollOf(readyForCell({ rules, voters: [exempt] }), ballot, on).allHere).toBeNull();
    expect(attendanceRollOf(readyForCell({ voters: [exempt] }), ballot, on).allHere).toMatchObject({ base: 1 });
  });

  test("a member excluded for two reasons is excluded once: for suspension first, otherwise for the older reason", () => {
    const both = passing("temporarilyAway", "2025-01-01");
    const standings = [...both.standings, ...passing("suspended", "2025-08-01").standings];
    expect(counts([named("A", { standings })], on, ["A"]).excluded).toEqual([["A", "suspended", "2025-08-01"]]);
    const milder = [...passing("exempt", "2025-03-01").standings, ...both.standings];
    expect(counts([named("A", { standings: milder })]).excluded).toEqual([["A", "temporarilyAway", "2025-01-01"]]);
  });

  test("a member of the committee with two posts has one vote", () => {
    const twice = [named("Hai"), named("Hai", { belongs: [{ from: day("2020-06-18"), to: null }] })];
    expect(counts([...membersOf(8), ...twice]).total).toBe(9);
  });

  test("a body without members convenes nobody", () => {
    expect(counts([])).toEqual({ total: 0, base: 0, excluded: [] });
  });
});

describe("the first and last days of a standing", () => {
  test.each(Object.keys(exclusions) as Exclusion[])(
    "%s: excluded from its first day, counted again from its end",
    (kind) => {
      const members = [named("A", passing(kind, "2025-10-01", "2025-11-01"))];
      const bases = ["2025-09-30", "2025-10-01", "2025-10-31", "2025-11-01"].map(
        (date) => counts(members, day(date)).base,
      );
      expect(bases).toEqual([1, 0, 0, 1]);
    },
  );

  test("official membership and a seat count from their first day, and no longer on their end day", () => {
    const members = [named("A", { belongs: [{ from: day("2025-10-01"), to: day("2025-11-01") }] })];
    const totals = ["2025-09-30", "2025-10-01", "2025-10-31", "2025-11-01"].map(
      (date) => counts(members, day(date)).total,
    );
    expect(totals).toEqual([0, 1, 1, 0]);
  });

  test("a seat that was left and taken again does not count in between", () => {
    const belongs = [
      { from: day("2020-06-18"), to: day("2022-06-18") },
      { from: day("2025-06-18"), to: null },
    ];
    expect(
      ["2022-06-17", "2022-06-18", "2025-06-17", "2025-06-18"].map(
        (date) => counts([named("A", { belongs })], day(date)).total,
      ),
    ).toEqual([1, 0, 0, 1]);
  });
});

const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day("2024-01-01"), days));
const anyPeriod = fc.record({ from: anyDay, to: fc.option(anyDay, { nil: null }) });
const anyMember: fc.Arbitrary<Member> = fc.record({
  id: fc.constantFrom(..."abcdefghijkl"),
  name: fc.constantFrom("Trần Thị Hoa", "Lê Văn Hòa", "Phạm Văn Hoà", "Ngô Hạ"),
  belongs: fc.array(anyPeriod, { maxLength: 3 }),
  standings: fc.array(
    fc
      .tuple(anyPeriod, fc.constantFrom(...(Object.keys(exclusions) as Exclusion[])))
      .map(([period, kind]) => ({ ...period, kind })),
    { maxLength: 3 },
  ),
});
/** In the register each person has one name. */
const anyMembers = fc
  .array(anyMember, { maxLength: 20 })
  .map((members) => members.map((each) => ({ ...each, name: `Lê ${each.id}` })));

describe("for any register", () => {
  test("the order of entries does not change the result", () => {
    const shuffled = anyMembers.chain((members) =>
      fc.tuple(fc.constant(members), fc.shuffledSubarray([...members], { minLength: members.length }), anyDay),
    );
    fc.assert(
      fc.property(shuffled, fc.subarray([..."abcdefghijkl"]), ([members, other, date], here) => {
        expect(electorateOf(other, date, [...here].reverse(), exclusions)).toEqual(
          electorateOf(members, date, here, exclusions),
        );
      }),
    );
  });

  test("the base is the members minus the excluded ones, each counted once; presence never lowers it", () => {
    fc.assert(
      fc.property(anyMembers, anyDay, fc.subarray([..."abcdefghijkl"]), (members, date, here) => {
        const { total, base, convened, excluded, returned } = electorateOf(members, date, here, exclusions);
        expect(base).toBe(total - excluded.length);
        expect(convened).toHaveLength(total);
        const passing = [...excluded, ...returned].map(({ personId }) => personId);
        expect(new Set(passing).size).toBe(passing.length);
        expect(base).toBeGreaterThanOrEqual(electorateOf(members, date, [], exclusions).base);
      }),
    );
  });
});
