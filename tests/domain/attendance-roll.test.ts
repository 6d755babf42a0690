import { describe, expect, test } from "vitest";
import type { Member } from "../../lib/admissions/case/votes";
import { attendanceRollOf, rollDayOf } from "../../lib/admissions/voting/attendance-roll";
import { day } from "../../lib/primitives/day";
import { firstDayOfRules } from "../../lib/regulations/packs/packs";
import type { Exclusion } from "../../lib/regulations/values/exclusions";
import { membersOf, readyForCell } from "../support/case-facts";

const on = day("2025-10-01");
const roll = (voters: readonly Member[] | undefined) =>
  attendanceRollOf({ ...readyForCell(), voters }, { purpose: "admission", body: "cell" }, on);
const upon = (kind: Exclusion, ...ids: readonly string[]): Member[] =>
  ids.map((id) => ({
    ...{ id, name: `Đồng Chí ${id}`, belongs: [{ from: day("2011-02-01"), to: null }] },
    standings: [{ kind, from: day("2025-01-01"), to: null }],
  }));

describe("the attendance roll shown before a vote", () => {
  test("gives the votes needed, also for the case that all excused members come", () => {
    const { total, base, needed, mayLack, allHere } = roll([...membersOf(15), ...upon("exempt", "A", "B", "C")]);
    expect({ total, base, needed, mayLack }).toEqual({ total: 18, base: 15, needed: 10, mayLack: 5 });
    expect(allHere).toEqual({ base: 18, needed: 12 });
  });

  test("gives no second number where nobody is excused, and never counts a suspended member", () => {
    expect(roll(membersOf(9)).allHere).toBeNull();
    expect(roll([...membersOf(9), ...upon("suspended", "A")]).allHere).toBeNull();
    const both = [...membersOf(9), ...upon("suspended", "A"), ...upon("temporarilyAway", "B")];
    expect(roll(both).allHere).toEqual({ base: 10, needed: 7 });
  });

  test("is empty for a body without members", () => {
    expect(roll(undefined)).toMatchObject({ total: 0, base: 0, excluded: [], allHere: null });
  });

  test("has another mark when other members are away or for other reasons, and the same mark for any order of entries", () => {
    const [first, second] = [upon("exempt", "A", "B"), upon("exempt", "B", "A")];
    const members = membersOf(9);
    expect(roll([...members, ...first]).mark).toBe(roll([...second, ...members]).mark);
    const others = [upon("exempt", "A", "C"), [...upon("exempt", "A"), ...upon("temporarilyAway", "B")]];
    const marks = [first, ...others].map((away) => roll([...members, ...away]).mark);
    expect(new Set(marks).size).toBe(marks.length);
  });

  test("is that of the typed day, and of today where the typed day has not come, is none, or is before all rules", () => {
    expect(rollDayOf("21/03/2025", on)).toBe("2025-03-21");
    expect(rollDayOf("01/11/2011", on)).toBe(firstDayOfRules);
    for (const typed of ["", "32/13/2025", "02/10/2025", "31/10/2011", "03/02/1999"])
      expect(rollDayOf(typed, on)).toBe(on);
    const earliest = { ...readyForCell(), voters: membersOf(9) };
    expect(attendanceRollOf(earliest, { purpose: "removal", body: "cell" }, firstDayOfRules).needed).toBe(6);
  });
});
