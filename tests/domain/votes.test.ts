import { describe, expect, test } from "vitest";
import { isCarried, required } from "../../lib/admissions/tally";
import { day } from "../../lib/primitives/day";
import { ownRulebook } from "../../lib/regulations/rulebook";
import { readyForCell, voteOf } from "../support/case-facts";
import { counted, refusalsOf } from "../support/take";

const on = day("2025-10-01");

describe("two thirds of the official members convened, in whole numbers", () => {
  test("the votes needed for a base of 3 to 18 are those of the table", () => {
    const needed = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((base) =>
      required(ownRulebook, "cell", base, on),
    );
    expect(needed).toEqual([2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 12]);
  });

  test.each([
    ["T06: 12 of 18 is exactly two thirds and carries", 18, 12, true],
    ["T07: 11 of 17 does not carry", 17, 11, false],
    ["T08: 11 of 18 does not carry, though 14 were present", 18, 11, false],
    ["T09: 10 of a base of 15 carries", 15, 10, true],
    ["T10: 5 of 9 does not carry", 9, 5, false],
  ])("%s", (_sentence, base, yes, carried) => {
    expect(isCarried(ownRulebook, "cell", { base, yes }, on)).toBe(carried);
  });

  test("T28: a standing committee of 10 needs 6, of 11 needs 6", () => {
    expect(isCarried(ownRulebook, "superior", { base: 10, yes: 5 }, on)).toBe(false);
    expect(isCarried(ownRulebook, "superior", { base: 11, yes: 6 }, on)).toBe(true);
    expect(required(ownRulebook, "superior", 10, on)).toBe(6);
  });
});

describe("a count must tie", () => {
  const vote = (rest: Readonly<Record<string, number>>) =>
    refusalsOf("recordCellVote", "approval", readyForCell(), counted("2025-10-01", rest));

  test("those present cast every vote there is", () => {
    expect(vote({ present: 18, yes: 12, no: 5, blank: 1 })).toEqual([]);
    expect(vote({ present: 18, yes: 12, no: 5, blank: 0 })).toEqual(["count-does-not-tie"]);
  });

  test("nobody is present who was not convened, and whoever votes is in the base", () => {
    expect(vote({ present: 19, yes: 19 })).toEqual(["more-present-than-convened"]);
    expect(vote({ excluded: 3, present: 16, yes: 16 })).toEqual(["present-exceeds-base"]);
    expect(vote({ excluded: 18 })).toEqual(["no-base"]);
  });

  test("T10: votes of probationary members have nowhere to go: more votes than members present", () => {
    expect(vote({ total: 9, present: 9, yes: 7, no: 4 })).toEqual(["count-does-not-tie"]);
  });

  test("a vote that is not carried is recorded and closes the next gate", () => {
    const facts = readyForCell({ votes: [voteOf("admission", "cell", "2025-10-01", { yes: 11, carried: false })] });
    expect(refusalsOf("recordCommitteeVote", "approval", facts, counted("2025-10-10"))).toEqual([
      "cell-vote-not-carried",
    ]);
  });
});
