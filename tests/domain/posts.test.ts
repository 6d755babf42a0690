import { describe, expect, test } from "vitest";
import { grantRefusals, type PostFacts, type PostRole } from "../../lib/accounts/posts";
import { day } from "../../lib/primitives/day";
import { unbrokenSince } from "../../lib/primitives/period";

const today = day("2026-11-24");
const period = (from: string, to: string | null = null) => ({ from: day(from), to: to === null ? null : day(to) });
const organisation = { kind: "organisation", shortName: "Văn phòng" } as const;
const cell = { kind: "cell", shortName: "Chi bộ Một" } as const;
const person = { id: "a", name: "Trần Thị Lấy Ví", joinedUnitOn: day("2019-08-01") };
const seat = (personId: string, role: PostRole, from: string, to: string | null = null) => ({
  ...period(from, to),
  ...{ personId, role, name: `Người ${personId}` },
});
const facts = (more: Partial<PostFacts> = {}): PostFacts => ({
  ...{ unit: organisation, person, official: [period("2020-03-04")], held: [] },
  ...more,
});
const codes = (role: PostRole, from: string, more: Partial<PostFacts> = {}) =>
  grantRefusals({ role, from: day(from) }, facts(more), today).map(({ code }) => code);

describe("a seat in a cell or a committee", () => {
  test("is held from the first day as an official member on, and not from the day before", () => {
    expect(codes("committeeMember", "2020-03-03")).toEqual(["seat-before-official"]);
    expect(codes("committeeMember", "2020-03-04")).toEqual([]);
  });

  test.each([["committeeMember"], ["committeeSecretary"], ["committeeDeputySecretary"]] as const)(
    "is refused to a probationary member or a non-member as %s, citing article 3 of the Charter",
    (role) => {
      const refusals = grantRefusals({ role, from: today }, facts({ official: [] }), today);
      expect(refusals).toMatchObject([
        { code: "seat-needs-official", field: "role", cites: { instrument: "ĐL", clause: "3" } },
      ]);
    },
  );

  test.each([["cellSecretary"], ["cellDeputySecretary"]] as const)("is refused to them as %s too", (role) => {
    expect(codes(role, "2026-11-24", { unit: cell, official: [] })).toEqual(["seat-needs-official"]);
  });

  test("is refused to a candidate proposed at a congress while recognition is undecided, also from the end of the twelve months", () => {
    // Probation ended on 04/03/2026; the decision of recognition is of 10/04/2026, and only from it on is the person official.
    expect(codes("committeeMember", "2026-03-04", { official: [] })).toEqual(["seat-needs-official"]);
    expect(codes("committeeMember", "2026-03-04", { official: [period("2026-04-10")] })).toEqual([
      "seat-before-official",
    ]);
    expect(codes("committeeMember", "2026-04-10", { official: [period("2026-04-10")] })).toEqual([]);
  });

  test("is not held before the person came to the organisation, however long an official member elsewhere", () => {
    const official = [period("2010-05-19")];
    expect(codes("committeeMember", "2019-07-31", { official })).toEqual(["seat-before-official"]);
    expect(codes("committeeMember", "2019-08-01", { official })).toEqual([]);
  });

  test("may begin in an earlier cell of the organisation, and not across a time outside it", () => {
    const moved = [period("2020-03-04", "2024-01-08"), period("2024-01-08")];
    expect(codes("committeeMember", "2021-01-04", { official: moved })).toEqual([]);
    const returned = [period("2020-03-04", "2024-01-08"), period("2024-01-09")];
    expect(codes("committeeMember", "2021-01-04", { official: returned })).toEqual(["seat-before-official"]);
    expect(codes("committeeMember", "2024-01-09", { official: returned })).toEqual([]);
  });

  test("is refused to who has left, even from a day when still a member", () => {
    expect(codes("committeeMember", "2021-01-04", { official: [period("2020-03-04", "2026-11-01")] })).toEqual([
      "seat-needs-official",
    ]);
  });

  test("is one of a person in a body at a time", () => {
    const held = [seat("a", "committeeMember", "2025-06-18")];
    expect(codes("committeeDeputySecretary", "2026-01-05", { held })).toEqual(["seat-another-held"]);
    expect(codes("committeeMember", "2026-01-05", { held })).toEqual(["post-already-held"]);
    expect(codes("administrator", "2026-01-05", { held })).toEqual([]);
  });
});

describe("the secretary", () => {
  test("is one in a cell on a day, as in a committee; deputies may be several", () => {
    const held = [seat("b", "cellSecretary", "2025-06-18"), seat("c", "cellDeputySecretary", "2025-06-18")];
    expect(codes("cellSecretary", "2026-01-05", { unit: cell, held })).toEqual(["secretary-already"]);
    expect(codes("cellDeputySecretary", "2026-01-05", { unit: cell, held })).toEqual([]);
    expect(
      codes("committeeSecretary", "2026-01-05", { held: [seat("b", "committeeSecretary", "2025-06-18")] }),
    ).toEqual(["secretary-already"]);
  });

  test("follows another from the day on which that one no longer holds the post", () => {
    const held = [seat("b", "cellSecretary", "2025-06-18", "2026-03-02")];
    expect(codes("cellSecretary", "2026-03-01", { unit: cell, held })).toEqual(["secretary-already"]);
    // Who left the post before the first day asked for is not among those who hold it then.
    expect(codes("cellSecretary", "2026-03-02", { unit: cell, held: [] })).toEqual([]);
  });
});

describe("a post of account", () => {
  test("asks for no membership: an administrator and an officer of the superior committee hold no seat", () => {
    const superior = { kind: "superior", shortName: "Cấp trên" } as const;
    expect(codes("administrator", "2026-01-05", { official: [] })).toEqual([]);
    expect(codes("superiorOfficer", "2026-01-05", { unit: superior, official: [] })).toEqual([]);
    expect(codes("superiorOfficer", "2026-11-25", { unit: superior, official: [] })).toEqual(["post-in-future"]);
  });
});

test("periods are unbroken from where each begins no later than the one before it ended", () => {
  expect(unbrokenSince([])).toBeUndefined();
  expect(unbrokenSince([period("2020-01-01", "2021-01-01")])).toBeUndefined();
  const periods = [period("2022-01-01"), period("2020-01-01", "2021-06-01"), period("2021-05-01", "2022-01-01")];
  expect(unbrokenSince(periods)).toBe("2020-01-01");
});
