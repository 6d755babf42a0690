import { describe, expect, test } from "vitest";
import { leftIn, type MemberStanding, membershipsFrom } from "../../lib/admissions/case/memberships";
import { day } from "../../lib/primitives/day";

const standing = (
  kind: MemberStanding["kind"],
  from: string,
  to: string | null,
  rest: Partial<MemberStanding> = {},
): MemberStanding => ({
  ...{
    kind,
    from: day(from),
    to: to ? day(to) : null,
    ending: null,
    caseId: null,
    decidedOn: null,
    admittedOn: null,
    officialOn: null,
  },
  ...rest,
});

const removed = standing("probationary", "2024-01-10", "2024-11-20", { ending: "other", caseId: "one" });

describe("the memberships of a register", () => {
  test("run from probation into official membership and through a move to another cell", () => {
    const [only, ...more] = membershipsFrom([
      standing("probationary", "2019-05-19", "2020-05-25", { decidedOn: day("2019-04-28"), caseId: "one" }),
      standing("official", "2020-05-25", "2022-03-01"),
      standing("official", "2022-03-01", null),
    ]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      from: "2019-05-19",
      officialFrom: "2020-05-25",
      endedOn: null,
      decidedOn: "2019-04-28",
    });
  });

  test("are two where a member was removed and admitted again", () => {
    const again = standing("probationary", "2028-01-05", null, { caseId: "two" });
    expect(membershipsFrom([removed, again]).map(({ caseId, endedOn }) => [caseId, endedOn])).toEqual([
      ["one", "2024-11-20"],
      ["two", null],
    ]);
  });

  test("are none where the admission was annulled, or the step that began them", () => {
    const annulled = standing("probationary", "2024-01-10", "2024-03-01", { ending: "annulled" });
    const undone = standing("official", "2024-01-10", "2024-01-10");
    expect(membershipsFrom([annulled, undone])).toEqual([]);
  });

  test("are left by whoever was removed, not by whoever went to another organisation or died", () => {
    const ended = (ending: MemberStanding["ending"]) =>
      leftIn({ memberships: membershipsFrom([standing("official", "2015-02-03", "2023-06-01", { ending })]) });
    expect(ended("resigned")).toEqual([{ from: "2015-02-03", leftOn: "2023-06-01", leftHow: "resigned" }]);
    expect(ended(null)).toEqual([{ from: "2015-02-03", leftOn: "2023-06-01", leftHow: "other" }]);
    expect(ended("transferred")).toEqual([]);
    expect(ended("died")).toEqual([]);
  });
});
