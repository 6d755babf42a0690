import { describe, expect, test } from "vitest";
import { emptyRegister, type Membership, type RegisterFact } from "../../lib/admissions/case/memberships";
import { partyAgeOn } from "../../lib/admissions/case/party-age";
import { day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { bookWith } from "../support/case-facts";

const dayOrNull = (text: string | null) => (text ? day(text) : null);

/** A membership: decided, admitted at a ceremony, recognised, and ended or not. */
const membership = (
  [decided, admitted, recognised, ended]: readonly [string | null, string, string | null, string | null],
  ending: Membership["ending"] = ended ? "other" : null,
): Membership => ({
  ...{ decidedOn: dayOrNull(decided), from: day(admitted), officialFrom: dayOrNull(recognised) },
  ...{ admittedOn: day(admitted), officialOn: dayOrNull(recognised) },
  ...{ endedOn: dayOrNull(ended), ending, caseId: null },
});

const ageOn = (on: string, ...memberships: readonly Membership[]) =>
  partyAgeOn({ rules: builtInRulebook, register: { ...emptyRegister, memberships } }, day(on));
const monthsOn = (...asked: Parameters<typeof ageOn>) => {
  const age = ageOn(...asked);
  return age === null || age === "unknown" ? age : age.months;
};

const official = membership(["2024-08-25", "2024-09-15", "2025-09-20", null]);

describe("party age", () => {
  test("T20: counts from the admission decision, neither from the ceremony nor from the recognition", () => {
    expect(ageOn("2026-08-25", official)).toEqual({ since: "2024-08-25", out: [], months: 24 });
  });

  test("counts from the event the rule of the day of recognition names", () => {
    const from = (event: string, since: string) => {
      const rules = bookWith({ partyAgeFrom: event }, since);
      const age = partyAgeOn({ rules, register: { ...emptyRegister, memberships: [official] } }, day("2026-10-01"));
      return age === null || age === "unknown" ? age : age.since;
    };
    expect([from("decision", "2025-07-01"), from("ceremony", "2025-07-01"), from("official", "2025-07-01")]).toEqual([
      "2024-08-25",
      "2024-09-15",
      "2025-09-20",
    ]);
    expect(from("ceremony", "2025-09-21")).toBe("2024-08-25");
  });

  test("is a month more on the day itself and not the day before", () => {
    expect(monthsOn("2026-08-24", official)).toBe(23);
    expect(monthsOn("2026-08-25", official)).toBe(24);
  });

  test("begins with the recognition: a probationary member has none yet, nor has who left", () => {
    expect(monthsOn("2025-09-19", official)).toBeNull();
    expect(monthsOn("2025-09-20", official)).toBe(12);
    const left = membership(["2010-03-01", "2010-04-01", "2011-04-01", "2018-05-01"]);
    expect(monthsOn("2018-04-30", left)).toBe(97);
    expect(monthsOn("2018-05-01", left)).toBeNull();
  });

  test("of a re-admitted member counts from the first decision, less the time outside the Party", () => {
    const first = membership(["2010-03-01", "2010-04-01", "2011-04-01", "2018-05-01"]);
    const second = membership(["2022-05-01", "2022-05-20", "2023-05-20", null]);
    expect(monthsOn("2023-05-19", first, second)).toBeNull();
    expect(ageOn("2025-03-01", first, second)).toEqual({
      since: "2010-03-01",
      out: [{ from: "2018-05-01", to: "2022-05-01" }],
      months: 11 * 12,
    });
    expect(monthsOn("2025-02-28", first, second)).toBe(11 * 12 - 1);
  });

  test("is less by every time out, also by days", () => {
    const times = [
      membership(["2000-01-10", "2000-02-01", "2001-02-01", "2005-06-10"]),
      membership(["2009-06-25", "2009-07-01", "2010-07-01", "2012-03-01"]),
      membership(["2016-03-11", "2016-04-01", "2017-04-01", null]),
    ];
    // Four years and 15 days, then four years and 10 days: the age counts as if from 04/02/2008.
    expect(monthsOn("2025-02-03", ...times)).toBe(17 * 12 - 1);
    expect(monthsOn("2025-02-04", ...times)).toBe(17 * 12);
  });

  test("goes on while a member is in another organisation and comes back", () => {
    const away = membership(["2010-03-01", "2010-04-01", "2011-04-01", "2018-05-01"], "transferred");
    const back = membership([null, "2020-05-01", "2020-05-01", null]);
    expect(monthsOn("2025-03-01", away, { ...back, decidedOn: day("2010-03-01") })).toBe(15 * 12);
  });

  test("counts a former membership that only a declaration tells of", () => {
    const details = { firstDecisionOn: "2010-03-01", leftOn: "2018-05-01", leftHow: "hardship" };
    const register: RegisterFact = {
      memberships: [membership(["2022-05-01", "2022-05-20", "2023-05-20", null])],
      declared: [{ ...details, clearedOn: null, readmittedBefore: "no" }],
    };
    expect(partyAgeOn({ rules: builtInRulebook, register }, day("2025-03-01"))).toMatchObject({
      since: "2010-03-01",
      months: 11 * 12,
    });
  });

  test("is not known without a decision to count from", () => {
    expect(ageOn("2025-03-01", membership([null, "2010-04-01", "2011-04-01", null]))).toBe("unknown");
  });
});
