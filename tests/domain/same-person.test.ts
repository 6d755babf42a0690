import { describe, expect, test } from "vitest";
import { joinRefusals, proposedKept, takenDaysRefusals, twiceTold } from "../../lib/people/same-person/joining";
import type { Joinable, PairStanding } from "../../lib/people/same-person/pair";
import { day } from "../../lib/primitives/day";
import { samePerson as english } from "../../lib/text/en/office/same-person";
import { samePerson as vietnamese } from "../../lib/text/vi/office/same-person";

const on = day("2026-11-20");

const plain: Joinable = {
  id: "b",
  bornOn: day("1990-03-21"),
  joinedUnitOn: day("2015-01-05"),
  standings: [],
  hasAccount: false,
  posts: [],
  openCase: null,
  cases: 0,
  mentored: 0,
  planned: 0,
  isRelative: false,
  isDeclared: false,
  isJoinedHere: false,
  isJoined: false,
  isAdmitted: false,
};
const member = (from: string, to: string | null = null, change: Partial<PairStanding> = {}): PairStanding => ({
  ...{ id: from, kind: "official", from: day(from), to: to === null ? null : day(to), decidedOn: null, openedBy: null },
  ...change,
});
const codes = (kept: Partial<Joinable>, gone: Partial<Joinable>, actor = "z") =>
  joinRefusals({ ...plain, id: "a", ...kept }, { ...plain, ...gone }, actor).map(({ code }) => code);

describe("two records are joined", () => {
  test("where nothing goes on in the record that goes", () => {
    expect(codes({ standings: [member("2012-05-19")], hasAccount: true, posts: [{ unit: "Chi bộ Một" }] }, {})).toEqual(
      [],
    );
  });

  test.each<[what: string, gone: Partial<Joinable>, code: string]>([
    ["an account", { hasAccount: true }, "pair-account"],
    ["a post", { posts: [{ unit: "Chi bộ Một" }] }, "pair-post"],
    ["an open case", { openCase: { id: "c", name: "Lê" } }, "pair-open-case"],
    ["people it mentors", { mentored: 2 }, "pair-mentor"],
    ["a post it is planned for", { planned: 1 }, "pair-planned"],
    ["a family it is named in", { isRelative: true }, "pair-relative"],
    ["a declared former membership", { isDeclared: true }, "pair-declared"],
    ["a record joined into it", { isJoinedHere: true }, "pair-chain"],
    ["a membership only it tells", { standings: [member("2012-05-19")] }, "pair-membership"],
    [
      "a temporary standing that goes on",
      { standings: [member("2020-01-01", null, { kind: "exempt" })] },
      "pair-temporary-standing",
    ],
  ])("not while the one that goes has %s", (_, gone, code) => {
    expect(codes({}, gone)).toEqual([code]);
  });

  test("not where both held posts: both stay, and what is to be ended in one of them is said", () => {
    const held = (unit: string): Partial<Joinable> => ({ posts: [{ unit }] });
    const [refusal, ...others] = joinRefusals(
      { ...plain, id: "a", ...held("Chi bộ Một") },
      { ...plain, ...held("Đảng ủy") },
      "z",
    );
    const both = { unit: "Đảng ủy", keptUnit: "Chi bộ Một" };
    expect([refusal, others]).toEqual([{ code: "pair-two-posts", facts: both }, []]);
    for (const [words, acts] of [
      [vietnamese, ["Chi bộ Một", "Đảng ủy", "kết thúc chức vụ", "ngừng tài khoản", "kết thúc tư cách"]],
      [english, ["Chi bộ Một", "Đảng ủy", "end its posts", "its account", "its standing"]],
    ] as const)
      for (const act of acts) expect(words.refusals["pair-two-posts"](both)).toContain(act);
    expect(codes({}, held("Đảng ủy"))).toEqual(["pair-post"]);
  });

  test("by nobody whose own record it is", () => {
    expect(codes({}, {}, "a")).toEqual(["pair-own-record"]);
    expect(codes({}, {}, "b")).toEqual(["pair-own-record"]);
  });

  test("whose memberships touch on a day without overlapping are not said to overlap", () => {
    const kept = { standings: [member("2015-06-01")] };
    expect(codes(kept, { standings: [member("2010-01-01", "2015-06-01")] })).toEqual(["pair-membership"]);
    expect(codes(kept, { standings: [member("2010-01-01", "2015-06-02")] })).toEqual(["pair-standings-overlap"]);
  });

  test("whose one membership is told twice, unless a case began it or its decision is known only there", () => {
    const kept = { ...plain, id: "a", standings: [member("2012-05-19", null, { decidedOn: day("2012-05-03") })] };
    const gone = (change: Partial<PairStanding>) => ({ ...plain, standings: [member("2012-05-19", null, change)] });
    expect(twiceTold(kept, gone({}))).toHaveLength(1);
    expect(twiceTold(kept, gone({ decidedOn: day("2012-05-03") }))).toHaveLength(1);
    expect(twiceTold(kept, gone({ decidedOn: day("2012-05-04") }))).toEqual([]);
    expect(twiceTold(kept, gone({ openedBy: "step" }))).toEqual([]);
    // What an annulment voided never was.
    expect(twiceTold(kept, gone({ to: day("2012-05-19") }))).toEqual([]);
  });
});

test("the record with the fuller history is proposed to stay; of equal ones the one entered first", () => {
  const [first, second] = [{ ...plain, id: "a" }, plain];
  expect(proposedKept(first, second)).toBe(first);
  expect(proposedKept(second, first)).toBe(first);
  const followed = { ...second, openCase: { id: "c", name: "Lê" }, cases: 1 };
  expect(proposedKept(first, followed)).toBe(followed);
  expect(proposedKept({ ...first, standings: [member("2012-05-19")] }, { ...second, hasAccount: true }).id).toBe("a");
});

test("a day of birth is not taken over after an admission, nor one later than a membership", () => {
  const taken = { bornOn: day("1990-03-12"), joinedUnitOn: plain.joinedUnitOn };
  const refusals = (record: Partial<Joinable>, would = taken) =>
    takenDaysRefusals({ ...plain, ...record }, would, on).map(({ code }) => code);
  expect(refusals({})).toEqual([]);
  expect(refusals({ isAdmitted: true })).toEqual(["birth-day-fixed"]);
  expect(refusals({ isAdmitted: true }, { ...taken, bornOn: plain.bornOn })).toEqual([]);
  expect(refusals({ standings: [member("2012-05-19")] }, { ...taken, bornOn: day("2012-05-19") })).toContain(
    "since-before-birth",
  );
});
