import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Member } from "../../lib/admissions/case/votes";
import { ballotOf, stepDefinitions, steps } from "../../lib/admissions/procedure/procedure";
import { fieldsOf, stepSchema, tickOf } from "../../lib/admissions/procedure/schema";
import { attendanceRollOf } from "../../lib/admissions/voting/attendance-roll";
import { isCarried, permilleOf, required } from "../../lib/admissions/voting/tally";
import { refusalsOf as refusalsOfForm } from "../../lib/forms/field-schema";
import { day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { bookWith, membersOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

const on = day("2025-10-01");

test("the applicant and near relatives may not count the votes", () => {
  const facts = { ...readyForCell(), relatives: ["voter-2"] };
  const tellerOf = (tellerId: string) =>
    refusalCodes("recordCellVote", "approval", facts, { ...voteForm("2025-10-01"), tellerId });
  expect(tellerOf("applicant")).toEqual(["teller-not-of-the-body", "is-the-applicant"]);
  expect(tellerOf("voter-2")).toEqual(["is-a-relative"]);
  expect(tellerOf("voter-3")).toEqual([]);
});

describe("the form of a vote", () => {
  const voting = (form: "secret" | "card", on: string, rules = builtInRulebook, confirmation?: string) =>
    refusalCodes("recordCellVote", "approval", readyForCell({ rules }), {
      ...voteForm(on),
      form,
      ...(confirmation ? { confirmation } : {}),
    });

  test("is one the rules of the day of the meeting allow", () => {
    const secretOnly = bookWith({ voteForms: ["secret"] });
    expect(voting("secret", "2025-10-01", secretOnly)).toEqual([]);
    expect(voting("card", "2025-10-01", secretOnly)).toEqual(["vote-form-not-allowed"]);
    expect(voting("card", "2025-10-01")).toEqual([]);
  });

  test("is confirmed with its ground by a person where the rules of that day do not tell", () => {
    const untold = bookWith({ voteForms: "unknown" });
    expect(voting("card", "2025-10-01", untold)).toEqual(["rule-unknown"]);
    expect(voting("card", "2025-10-01", untold, "Theo hướng dẫn khi ấy")).toEqual([]);
  });
});

describe("two thirds of the official members convened, in whole numbers", () => {
  test("the votes needed for a base of 3 to 18 agree with the table", () => {
    const needed = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((base) =>
      required(builtInRulebook, "cell", base, on),
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
    expect(isCarried(builtInRulebook, "cell", { base, yes }, on)).toBe(carried);
  });

  test("T28: a standing committee of 10 needs 6, of 11 needs 6", () => {
    expect(isCarried(builtInRulebook, "superior", { base: 10, yes: 5 }, on)).toBe(false);
    expect(isCarried(builtInRulebook, "superior", { base: 11, yes: 6 }, on)).toBe(true);
    expect(required(builtInRulebook, "superior", 10, on)).toBe(6);
  });
});

test("a required share of more than two thirds is not reached by two thirds", () => {
  const rules = bookWith({ committeeThreshold: { numerator: 2, denominator: 3, strict: true } });
  expect([9, 10, 11].map((base) => required(rules, "committee", base, on))).toEqual([7, 7, 8]);
  expect([6, 7].map((yes) => isCarried(rules, "committee", { base: 9, yes }, on))).toEqual([false, true]);
});

const bases = Array.from({ length: 500 }, (_, index) => index + 1);

describe("whole numbers agree with exact fractions", () => {
  const bodies = ["cell", "committee", "superior"] as const;
  /** Computed with exact fractions, in a different way than in the program. */
  const reaches = (body: (typeof bodies)[number], base: number, yes: number): boolean =>
    body === "superior" ? 2n * BigInt(yes) > BigInt(base) : 3n * BigInt(yes) >= 2n * BigInt(base);

  test("for every base from 1 to 500 the votes needed are the smallest number that carries", () => {
    const wrong = bodies.flatMap((body) =>
      bases.filter((base) => {
        const needed = required(builtInRulebook, body, base, on);
        const fewest = reaches(body, base, needed) && !reaches(body, base, needed - 1) && needed <= base;
        const carried = [needed, needed - 1].map((yes) => isCarried(builtInRulebook, body, { base, yes }, on));
        return !(fewest && carried[0] === true && carried[1] === false);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("one more vote in favour never defeats a vote, and one more member in the base never carries one", () => {
    const body = fc.constantFrom("cell" as const, "committee" as const, "superior" as const);
    const anyBase = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(body, anyBase, fc.integer({ min: 0, max: 500 }), (which, base, yes) => {
        const carried = isCarried(builtInRulebook, which, { base, yes }, on);
        if (carried) expect(isCarried(builtInRulebook, which, { base, yes: yes + 1 }, on)).toBe(true);
        if (!carried) expect(isCarried(builtInRulebook, which, { base: base + 1, yes }, on)).toBe(false);
      }),
    );
  });

  test("T07: 11 of 17 is shown as 64.7 %, and percentages are rounded down", () => {
    expect(permilleOf({ base: 17, yes: 11 })).toBe(647);
    expect(permilleOf({ base: 18, yes: 12 })).toBe(666);
    expect(permilleOf({ base: 9, yes: 9 })).toBe(1_000);
    const short = bases.map((base) => permilleOf({ base, yes: required(builtInRulebook, "cell", base, on) - 1 }));
    expect(Math.max(...short)).toBeLessThan(667);
    expect(vi.votes.vote(11, 17, 647)).toBe("11/17 tán thành (64,7%)");
  });
});

/** The vote as it is recorded, from the members in the register and the values of the form. */
const cast = (members: readonly Member[], rest: Parameters<typeof voteForm>[1]) => {
  const facts = readyForCell({ voters: members });
  return {
    refused: refusalCodes("recordCellVote", "approval", facts, voteForm("2025-10-01", rest)),
    vote: stepDefinitions.recordCellVote.leaves({ ...voteForm("2025-10-01", rest), occurredOn: on } as never, facts)
      .vote,
  };
};

describe("the case numbers T06 to T10, from the register to the result", () => {
  test("T06: 12 yes and 6 no of 18 official members carry; 2 probationary members present do not count", () => {
    const { refused, vote } = cast(membersOf(18), { present: 18, yes: 12, no: 6, probationersPresent: 2 });
    expect(refused).toEqual([]);
    expect(vote).toMatchObject({
      total: 18,
      excluded: 0,
      base: 18,
      carried: true,
      electorate: { probationersPresent: 2 },
    });
  });

  test("T07: 11 yes of a base of 17 is recorded in full and does not carry", () => {
    const { refused, vote } = cast(membersOf(17), { present: 17, yes: 11, no: 5, blank: 1 });
    expect(refused).toEqual([]);
    expect(vote).toMatchObject({ base: 17, present: 17, yes: 11, no: 5, blank: 1, carried: false });
  });

  test("T08: 4 of 18 members on mission stay in the base, so 11 yes of 14 present do not carry", () => {
    const { refused, vote } = cast(membersOf(18), { present: 14, yes: 11, no: 3 });
    expect(refused).toEqual([]);
    expect(vote).toMatchObject({ base: 18, present: 14, carried: false });
  });

  test("T09: with 3 of 18 introduced elsewhere and absent 10 of 15 carry, and each exclusion is kept with reason and provision", () => {
    const standings = [{ kind: "temporarilyAway" as const, from: day("2025-09-01"), to: null }];
    const away = membersOf(3, { standings }).map((member) => ({ ...member, id: `away ${member.id}` }));
    const { refused, vote } = cast([...membersOf(15), ...away], { present: 15, yes: 10, no: 5 });
    expect(refused).toEqual([]);
    expect(vote).toMatchObject({ total: 18, excluded: 3, base: 15, carried: true });
    expect(vote?.electorate?.exclusions[0]).toEqual({
      personId: "away voter-1",
      name: "Đồng Chí Số 1",
      reason: "temporarilyAway",
      since: "2025-09-01",
      cites: { instrument: "QĐ 294-QĐ/TW", clause: "9.3.2" },
      present: false,
    });
    const came = cast([...membersOf(15), ...away], { here: ["away voter-1"], present: 16, yes: 10, no: 6 });
    expect(came.refused).toEqual([]);
    expect(came.vote).toMatchObject({ total: 18, excluded: 2, base: 16, carried: false });
    expect(came.vote?.electorate?.exclusions.map(({ present }) => present)).toEqual([false, false, true]);
  });

  test("T10: votes of probationary members cannot be entered: 7 votes of 9 members and 2 guests are refused", () => {
    expect(cast(membersOf(9), { present: 9, yes: 7, no: 4, probationersPresent: 2 }).refused).toEqual([
      "count-does-not-tie",
    ]);
    expect(cast(membersOf(9), { present: 11, yes: 7, no: 4, probationersPresent: 2 }).refused).toEqual([
      "more-present-than-registered",
    ]);
    const { refused, vote } = cast(membersOf(9), { present: 9, yes: 5, no: 4, probationersPresent: 2 });
    expect(refused).toEqual([]);
    expect(vote).toMatchObject({ base: 9, carried: false });
    expect(fieldsOf("recordCellVote").filter((name) => /probation/i.test(name))).toEqual(["probationersPresent"]);
  });

  test("no form asks for the base, the number convened or the number excluded", () => {
    for (const step of steps.filter(ballotOf)) {
      expect(fieldsOf(step)).not.toContain("total");
      expect(fieldsOf(step)).not.toContain("excluded");
    }
    const typed = { caseId: newId(), sequence: "1", ...voteForm("2025-10-01"), total: "18" };
    expect(stepSchema("recordCellVote").safeParse(typed).success).toBe(false);
  });
});

describe("the ticks for members who came", () => {
  const sent = (rest: Record<string, string>) => {
    const { here: _, shown: __, total: ___, probationersPresent: ____, ...ballot } = voteForm("2025-10-01");
    const texts = Object.fromEntries(Object.entries(ballot).map(([name, value]) => [name, String(value)]));
    return stepSchema("recordCellVote").safeParse({ caseId: newId(), sequence: "1", absent: "0", ...texts, ...rest });
  };

  test("become the list of members counted in", () => {
    const [first, second] = [newId(), newId()];
    expect(sent({ [tickOf(first)]: "on", [tickOf(second)]: "on" }).data).toMatchObject({ here: [first, second] });
    expect(sent({}).data).toMatchObject({ here: [], shown: null, probationersPresent: null });
    expect(sent({ probationersPresent: "" }).data).toMatchObject({ probationersPresent: null });
  });

  test.each([
    ["a tick for what is no person", { "here-x": "on" }],
    ["a tick that says something else", { [tickOf("0197f3b0-0000-7000-8000-000000000001")]: "maybe" }],
    ["a list sent whole", { here: "0197f3b0-0000-7000-8000-000000000001" }],
    ["a base", { excluded: "0" }],
    ["a word for the number of guests", { probationersPresent: "hai" }],
    ["too many guests", { probationersPresent: "1001" }],
  ])("%s is refused with a sentence", (_, rest) => {
    const parsed = sent(rest as Record<string, string>);
    expect(parsed.success).toBe(false);
    for (const refusal of refusalsOfForm(parsed.error as z.ZodError)) expect(() => sentence(vi, refusal)).not.toThrow();
  });

  test.each([undefined, null, "here", 7])(
    "are refused without an error when the form is not an object (%s)",
    (nothing) => {
      expect(stepSchema("recordCellVote").safeParse(nothing).success).toBe(false);
    },
  );
});

describe("the counts of a vote must agree", () => {
  const vote = (rest: Parameters<typeof voteForm>[1], voters = membersOf(18)) =>
    refusalCodes("recordCellVote", "approval", readyForCell({ voters }), voteForm("2025-10-01", rest));
  const withThreeAway = [
    ...membersOf(15),
    ...membersOf(3, { standings: [{ kind: "exempt", from: day("2025-01-01"), to: null }] }).map((member) => ({
      ...member,
      id: `exempt ${member.id}`,
    })),
  ];

  test("there are as many votes as members present", () => {
    expect(vote({ present: 18, yes: 12, no: 5, blank: 1 })).toEqual([]);
    expect(vote({ present: 18, yes: 12, no: 5, blank: 0 })).toEqual(["count-does-not-tie"]);
  });

  test("no more are present than convened, and no more vote than the base has", () => {
    expect(vote({ present: 19, yes: 19 })).toEqual(["more-present-than-registered"]);
    expect(vote({ present: 16, yes: 16 }, withThreeAway)).toEqual(["present-exceeds-base"]);
    expect(vote({ here: ["exempt voter-2"], present: 16, yes: 16 }, withThreeAway)).toEqual([]);
    expect(vote({ present: 1, yes: 1 }, [])).toEqual(["no-base"]);
  });

  test("a vote is refused when the attendance roll differs from the one shown", () => {
    const roll = (facts: AdmissionFacts, date = on) =>
      attendanceRollOf(facts, { purpose: "admission", body: "cell" }, date);
    const facts = readyForCell({ voters: withThreeAway });
    expect(vote({ shown: roll(facts).mark, present: 15, yes: 15 }, withThreeAway)).toEqual([]);
    expect(vote({ shown: roll(facts).mark, here: ["exempt voter-2"], present: 16, yes: 16 }, withThreeAway)).toEqual(
      [],
    );
    const before = roll(facts, day("2024-12-31"));
    expect([before.base, roll(facts).base]).toEqual([18, 15]);
    expect(vote({ shown: before.mark, present: 15, yes: 15 }, withThreeAway)).toEqual(["roll-differs"]);
  });

  test("a vote that did not carry is recorded, and the next step is refused", () => {
    const facts = readyForCell({ votes: [voteOf("admission", "cell", "2025-10-01", { yes: 11, carried: false })] });
    expect(refusalCodes("recordCommitteeVote", "approval", facts, voteForm("2025-10-10"))).toEqual([
      "cell-vote-not-carried",
    ]);
  });
});

describe("the numbers shown before the vote", () => {
  test("of 20 members 14 votes are needed, so at most 6 may be absent, against or blank", () => {
    const roll = attendanceRollOf(readyForCell({ voters: membersOf(20) }), { purpose: "admission", body: "cell" }, on);
    expect([roll.total, roll.base, roll.needed, roll.mayLack]).toEqual([20, 20, 14, 6]);
  });

  test("a committee of 9 needs 6", () => {
    const roll = attendanceRollOf(
      readyForCell({ voters: membersOf(9) }),
      { purpose: "admission", body: "committee" },
      on,
    );
    expect([roll.needed, roll.cites]).toEqual([6, { instrument: "QĐ 294-QĐ/TW", clause: "9.3.3–9.3.4" }]);
  });
});

describe("where the share is not known, at least the Charter's majority is needed and a person confirms", () => {
  const ground = "Quy chế làm việc của Đảng ủy, số 5-QC/ĐU";
  const facts = (date: string) =>
    readyForCell({
      voters: membersOf(9),
      votes: [voteOf("admission", "cell", date), voteOf("admission", "committee", date)],
    });
  const inCommittee = (date: string, yes: number, confirmation?: string) =>
    refusalCodes("recordCommitteeVote", "approval", facts(date), {
      ...voteForm(date, { present: 9, yes, no: 9 - yes }),
      confirmation,
    });
  const carried = (date: string, yes: number) => isCarried(builtInRulebook, "committee", { base: 9, yes }, day(date));

  test("in the committee up to 08/06/2025; from 09/06/2025 two thirds apply", () => {
    // The form of the vote is not known on that day either.
    expect(inCommittee("2025-06-08", 5)).toEqual(["rule-unknown", "rule-unknown"]);
    expect(inCommittee("2025-06-08", 5, ground)).toEqual([]);
    expect(inCommittee("2025-06-08", 4)).toEqual(["rule-unknown"]);
    expect(inCommittee("2025-06-09", 5)).toEqual([]);
    expect([
      carried("2025-06-08", 4),
      carried("2025-06-08", 5),
      carried("2025-06-09", 5),
      carried("2025-06-09", 6),
    ]).toEqual([false, true, false, true]);
  });

  test("in the superior's standing committee", () => {
    const decide = (date: string, yes: number, confirmation?: string) => {
      const submitted = facts(date);
      const papers = [...submitted.papers, paperOf("submission", date)];
      return refusalCodes(
        "recordDecision",
        "approval",
        { ...submitted, papers },
        {
          ...voteForm(date, { total: 10, present: 10, yes, no: 10 - yes }),
          lateReason: "Chậm",
          confirmation,
        },
      );
    };
    // On that day it is not known either who decides.
    expect(decide("2025-06-08", 6)).toEqual(["rule-unknown", "rule-unknown"]);
    expect(decide("2025-06-08", 6, ground)).toEqual([]);
    expect(decide("2025-06-08", 5)).toEqual(["rule-unknown", "superior-vote-not-carried"]);
    expect(decide("2025-06-09", 6)).toEqual([]);
  });

  test("before 01/07/2025 a person confirms the exclusions, when there are any", () => {
    const standings = [{ kind: "exempt" as const, from: day("2025-01-01"), to: null }];
    const vote = (date: string, voters: readonly Member[], confirmation?: string) =>
      refusalCodes("recordRecognitionVote", "probation", readyForCell({ voters }), {
        ...voteForm(date, { present: 8, yes: 8 }),
        lateReason: "Chậm",
        confirmation,
      }).filter((code) => code === "rule-unknown");
    const exempt = [...membersOf(8), ...membersOf(1, { standings }).map((member) => ({ ...member, id: "exempt" }))];
    expect(vote("2025-06-30", exempt)).toEqual(["rule-unknown"]);
    expect(vote("2025-06-30", exempt, ground)).toEqual([]);
    expect(vote("2025-07-01", exempt)).toEqual([]);
    expect(vote("2025-06-30", membersOf(8))).toEqual([]);
  });
});
