import { describe, expect, test } from "vitest";
import { stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { factsOf, membersOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

const on = "2025-10-01";
const cell = (rest: Parameters<typeof voteForm>[1], facts = readyForCell()) =>
  refusalCodes("recordCellVote", "approval", facts, voteForm(on, rest));

describe("those who came and those who did not", () => {
  test("a vote nobody was present at is not recorded", () => {
    expect(cell({ present: 0, yes: 0 })).toEqual(["nobody-present"]);
    expect(cell({ present: 1, yes: 1 })).toEqual([]);
  });

  test("present and absent are together all on the roll, those left out of the base included", () => {
    expect(cell({ present: 14, yes: 14, absent: 3 })).toEqual(["absent-does-not-tie"]);
    expect(cell({ present: 14, yes: 14, absent: 4 })).toEqual([]);
    expect(cell({ present: 14, yes: 14, absent: 5 })).toEqual(["absent-does-not-tie"]);
    const exempt = { standings: [{ kind: "exempt" as const, from: day("2025-01-01"), to: null }] };
    const voters = [...membersOf(15), ...membersOf(3, exempt).map((each) => ({ ...each, id: `exempt ${each.id}` }))];
    const facts = readyForCell({ voters });
    expect(cell({ present: 15, yes: 15, absent: 0 }, facts)).toEqual(["absent-does-not-tie"]);
    expect(cell({ present: 15, yes: 15, absent: 3 }, facts)).toEqual([]);
  });

  test("absences have their reasons, which are kept with the vote", () => {
    expect(cell({ present: 14, yes: 14, absenceReasons: null })).toEqual(["absence-without-reason"]);
    expect(cell({ absenceReasons: null })).toEqual([]);
    const input = voteForm(on, { present: 14, yes: 14, absent: 4, absenceReasons: "Bốn đồng chí đi công tác" });
    const { vote } = stepDefinitions.recordCellVote.leaves({ ...input, occurredOn: day(on) } as never, readyForCell());
    expect(vote?.electorate).toMatchObject({ absent: 4, absenceReasons: "Bốn đồng chí đi công tác" });
  });

  test("whoever counts the votes is of the body that votes, and was there", () => {
    const suspended = { standings: [{ kind: "suspended" as const, from: day("2025-01-01"), to: null }] };
    const away = { standings: [{ kind: "temporarilyAway" as const, from: day("2025-01-01"), to: null }] };
    const voters = [
      ...membersOf(16),
      ...membersOf(1, suspended).map((each) => ({ ...each, id: "suspended" })),
      ...membersOf(1, away).map((each) => ({ ...each, id: "away" })),
    ];
    const counted = (tellerId: string, here: readonly string[] = []) =>
      cell({ present: 16, yes: 16, tellerId, here }, readyForCell({ voters }));
    expect(counted("voter-1")).toEqual([]);
    expect(counted("member")).toEqual(["teller-not-of-the-body"]);
    expect(counted("suspended")).toEqual(["teller-not-of-the-body"]);
    expect(counted("away")).toEqual(["teller-not-of-the-body"]);
    expect(counted("away", ["away"])).toEqual([]);
  });
});

describe("the paper of a vote", () => {
  test("that carried is a resolution with its number", () => {
    expect(cell({ yes: 12, no: 6, resolution: null })).toEqual(["resolution-missing"]);
    expect(cell({ yes: 12, no: 6, resolution: "05-NQ/CB" })).toEqual([]);
  });

  test("that failed needs no number of a resolution and gets none: its minutes or report are named instead", () => {
    expect(cell({ yes: 11, no: 7, resolution: "05-NQ/CB", minutes: "05-BB/CB" })).toEqual([
      "failed-vote-has-no-resolution",
    ]);
    expect(cell({ yes: 11, no: 7, resolution: null, minutes: null })).toEqual(["minutes-missing"]);
    expect(cell({ yes: 11, no: 7, resolution: null, minutes: "05-BB/CB" })).toEqual([]);
    const input = voteForm(on, { yes: 11, no: 7, resolution: null, minutes: "05-BB/CB" });
    const { vote } = stepDefinitions.recordCellVote.leaves({ ...input, occurredOn: day(on) } as never, readyForCell());
    expect(vote).toMatchObject({ carried: false, resolution: null, electorate: { minutes: "05-BB/CB" } });
  });
});

describe("the third failed vote on recognition of one day", () => {
  const reviews = ["newMemberCertificate", "selfReview", "mentorReview"] as const;
  const opinions = ["probationMassOpinions", "probationResidenceOpinion"] as const;
  const afterVotesOf = (...days: string[]) =>
    factsOf({
      papers: [
        paperOf("ceremonyMinutes", "2024-10-10"),
        ...[...reviews, ...opinions].map((kind) => paperOf(kind, "2025-10-13")),
      ],
      votes: days.map((each) => voteOf("recognition", "cell", each, { yes: 11, no: 7, carried: false })),
    });
  const third = (
    occurredOn: string,
    votedOn: readonly string[],
    rest: Parameters<typeof voteForm>[1] = { yes: 11, no: 7 },
  ) =>
    refusalsOf("recordRecognitionVote", "probation", afterVotesOf(...votedOn), {
      ...voteForm(occurredOn, rest),
      lateReason: null,
    });

  test("is recorded once a person has stated on what ground all votes were held on one day", () => {
    expect(third("2025-10-20", ["2025-10-20", "2025-10-20"])).toMatchObject([
      {
        code: "all-votes-on-one-day",
        field: "confirmation",
        confirmable: true,
        facts: { votes: 3, day: "2025-10-20" },
      },
    ]);
    const confirmation = "Biên bản ba cuộc họp trong ngày";
    expect(third("2025-10-20", ["2025-10-20", "2025-10-20"], { yes: 11, no: 7, confirmation })).toEqual([]);
  });

  test("is not asked about on another day, nor where it is the second, nor where it carries", () => {
    expect(third("2025-10-21", ["2025-10-20", "2025-10-20"])).toEqual([]);
    expect(third("2025-10-20", ["2025-10-19", "2025-10-20"])).toEqual([]);
    expect(third("2025-10-20", ["2025-10-20"])).toEqual([]);
    expect(third("2025-10-20", ["2025-10-20", "2025-10-20"], { yes: 12, no: 6 })).toEqual([]);
  });
});
