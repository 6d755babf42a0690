import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { PaperFact } from "../../lib/admissions/case/papers";
import { admission, stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { addDays, type Day, day } from "../../lib/primitives/day";
import { availableSteps } from "../../lib/workflow/machine";
import { bookWith, factsOf, paperOf, readyForCell, replacePapers } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

type Unions = Readonly<{ youthUnion: "yes" | "no"; tradeUnion: "yes" | "no"; unionOfficer: "yes" | "no" }>;
const both: Unions = { youthUnion: "yes", tradeUnion: "yes", unionOfficer: "no" };

/** A person introduced on 10/07/2025. The birthday and the unions at the workplace decide who must introduce. */
const bornWith = (bornOn: string, unions: Unions, facts = readyForCell()): AdmissionFacts => ({
  ...replacePapers(facts, paperOf("application", "2025-06-10", { details: unions })),
  person: { ...facts.person, bornOn: day(bornOn) },
});
const cellVote = (facts: AdmissionFacts, on = "2025-10-01") =>
  refusalCodes("recordCellVote", "approval", facts, voteForm(on));
const oneMember = readyForCell({ papers: readyForCell().papers.filter(({ personId }) => personId !== "second") });
const by = (union: "youth" | "trade") =>
  readyForCell({ papers: [...oneMember.papers, paperOf("unionResolution", "2025-07-12", { details: { union } })] });

describe("who must introduce", () => {
  test("the Youth Union and one member up to 30 years counted in months, two members from the month after", () => {
    expect(cellVote(bornWith("1995-06-11", both))).toEqual(["union-must-introduce"]);
    expect(cellVote(bornWith("1995-06-10", both))).toEqual([]);
    expect(cellVote(bornWith("1995-06-11", both, by("youth")))).toEqual([]);
    expect(cellVote(bornWith("1995-06-10", both, by("youth")))).toEqual(["too-few-introducers"]);
  });

  test("for an officer of the Youth Union the age limit is 35", () => {
    const officer = { ...both, unionOfficer: "yes" } as const;
    expect(cellVote(bornWith("1990-06-11", officer))).toEqual(["union-must-introduce"]);
    expect(cellVote(bornWith("1990-06-10", officer))).toEqual([]);
    expect(cellVote(bornWith("1990-06-11", both))).toEqual([]);
  });

  test("T29: at 26, with a Youth Union, two members or the trade union do not replace its resolution", () => {
    expect(cellVote(bornWith("1999-03-15", both))).toEqual(["union-must-introduce"]);
    expect(cellVote(bornWith("1999-03-15", both, by("trade")))).toEqual(["union-must-introduce"]);
  });

  test("below the age limit without a Youth Union: the trade union and one member; without either, two members", () => {
    const tradeOnly = { ...both, youthUnion: "no" } as const;
    expect(cellVote(bornWith("1999-03-15", tradeOnly))).toEqual(["union-must-introduce"]);
    expect(cellVote(bornWith("1999-03-15", tradeOnly, by("trade")))).toEqual([]);
    const neither = { ...tradeOnly, tradeUnion: "no" } as const;
    expect(cellVote(bornWith("1999-03-15", neither))).toEqual([]);
    expect(cellVote(bornWith("1999-03-15", neither, by("trade")))).toEqual(["too-few-introducers"]);
  });

  test("a birthday between the introduction and the meeting does not change who must introduce", () => {
    const facts = bornWith("1995-08-01", both, by("youth"));
    expect(cellVote(facts, "2025-08-31")).toContain("before-its-paper");
    expect(cellVote(facts, "2025-10-01")).toEqual([]);
  });

  test("the step for a union's resolution is proposed only where a union must introduce", () => {
    const proposed = (facts: AdmissionFacts) =>
      availableSteps(admission, "approval", { ...facts, on: day("2025-10-01") }).map(({ step }) => step);
    expect(proposed(bornWith("1999-03-15", both))).toContain("recordUnionResolution");
    expect(proposed(bornWith("1985-03-15", both))).not.toContain("recordUnionResolution");
    expect(proposed(bornWith("1999-03-15", both, by("youth")))).not.toContain("recordUnionResolution");
  });
});

describe("the refusal for a missing introduction", () => {
  const proposed = (facts: AdmissionFacts) =>
    availableSteps(admission, "dossier", { ...facts, on: day("2025-10-01") }).map(({ step }) => step);
  const dossier = (details: Unions | Record<string, never>, ...papers: PaperFact[]) =>
    factsOf({ papers: [paperOf("application", "2025-06-10", { details }), ...papers] });

  test("names a resolution dated after the meeting with its own day, not with another union's", () => {
    const trade = (datedOn: string) => paperOf("unionResolution", datedOn, { details: { union: "trade" } });
    const youth = bornWith("1999-03-15", both, by("youth"));
    for (const other of [trade("2025-07-01"), trade("2025-07-11")]) {
      const facts = { ...youth, papers: [other, ...youth.papers] };
      const [why] = refusalsOf("recordCellVote", "approval", facts, voteForm("2025-07-11"));
      expect(why).toMatchObject({ code: "before-its-paper", facts: { since: "2025-07-12", day: "2025-07-11" } });
    }
    const onlyTrade = bornWith("1999-03-15", both, by("trade"));
    expect(cellVote(onlyTrade, "2025-07-11")).toContain("union-must-introduce");
  });

  test("uses the age on the day of the first introduction, whatever the order of recording", () => {
    const resolution = paperOf("unionResolution", "2025-07-09", { details: { union: "youth" } });
    const facts = bornWith("1995-06-10", both, readyForCell({ papers: [...oneMember.papers, resolution] }));
    expect(cellVote(facts)).toEqual([]);
  });

  test("leaves the union open where the application did not ask about unions", () => {
    expect(proposed(dossier({}))).toContain("recordUnionResolution");
    const neither: Unions = { youthUnion: "no", tradeUnion: "no", unionOfficer: "no" };
    expect(proposed(dossier(neither))).not.toContain("recordUnionResolution");
    const introduced = ["member", "second"].map((personId) => paperOf("introduction", "2025-07-10", { personId }));
    expect(proposed(dossier({}, ...introduced))).not.toContain("recordUnionResolution");
  });

  test("asks for two members where the rules do not name the union", () => {
    const variants = [
      { union: null, members: 2 },
      { union: "trade", members: 1 },
    ];
    const facts = { ...by("youth"), rules: bookWith({ introducing: variants }) };
    expect(refusalsOf("recordCellVote", "approval", facts, voteForm("2025-10-01"))).toMatchObject([
      { code: "too-few-introducers", facts: { present: 1, required: 2 } },
    ]);
  });
});

describe("a union's resolution", () => {
  const resolve = (occurredOn: string, rest: Readonly<Record<string, string>> = {}) =>
    refusalCodes("recordUnionResolution", "dossier", factsOf({ papers: [paperOf("application", "2024-06-10")] }), {
      ...{ occurredOn, union: "youth", madeBy: "committee", isMember: "yes", number: "02-NQ/ĐTN" },
      ...rest,
    });

  test("must concern a member of that union", () => {
    expect(resolve("2025-07-10")).toEqual([]);
    expect(resolve("2025-07-10", { isMember: "no" })).toEqual(["not-in-the-union"]);
  });

  test("may come from a grass-roots branch from 01/07/2025, before that day only with a stated ground", () => {
    const branch = { madeBy: "branch" };
    expect(resolve("2025-07-01", branch)).toEqual([]);
    expect(resolve("2025-06-30", branch)).toEqual(["rule-unknown"]);
    expect(resolve("2025-06-30", { ...branch, confirmation: "Điều lệ Đoàn, bản lưu" })).toEqual([]);
  });
});

describe("a substitute introducer", () => {
  const third = { id: "third", name: "Đỗ Văn Thay Thế", official: [{ from: day("2020-01-01"), to: null }] };
  const named = [...factsOf().named, third];
  const assigned = {
    introducerId: "third",
    replacesId: "second",
    replacedBecause: "moved",
    assignment: "21-NQ/CB",
    assignedOn: day("2025-08-01"),
  };
  const introduce = (
    occurredOn: string,
    togetherSince: string,
    rest: object = assigned,
    facts = readyForCell({ named }),
  ) =>
    refusalCodes("recordIntroduction", "approval", facts, { occurredOn, togetherSince: day(togetherSince), ...rest });

  test("T14: two months together are enough for a substitute the cell assigned, not for anybody else", () => {
    expect(introduce("2025-08-05", "2025-06-05")).toEqual([]);
    expect(introduce("2025-08-05", "2025-06-05", { introducerId: "third" })).toEqual(["not-together-long-enough"]);
  });

  test("before 01/07/2025 the exemption is not known: less than twelve months needs a stated ground", () => {
    const early = readyForCell({
      named,
      papers: readyForCell().papers.map((paper) => ({ ...paper, datedOn: addDays(paper.datedOn, -60) })),
    });
    const before = { ...assigned, assignedOn: day("2025-06-20") };
    expect(introduce("2025-06-30", "2025-04-30", before, early)).toEqual(["rule-unknown"]);
    expect(introduce("2025-06-30", "2024-06-30", before, early)).toEqual([]);
    expect(introduce("2025-07-01", "2025-05-01", before, early)).toEqual([]);
  });

  test("must replace an introducer and have a complete assignment, dated no later than the introduction", () => {
    expect(introduce("2025-08-05", "2020-01-01", { ...assigned, replacesId: "probationer" })).toEqual([
      "replaces-nobody",
    ]);
    expect(introduce("2025-08-05", "2020-01-01", { ...assigned, assignment: null })).toEqual([
      "substitution-incomplete",
    ]);
    expect(introduce("2025-07-31", "2020-01-01")).toEqual(["after-the-step"]);
    expect(introduce("2025-08-01", "2020-01-01")).toEqual([]);
  });

  test("replaces the earlier introduction, which no longer counts", () => {
    const stated = { ...assigned, occurredOn: day("2025-08-05"), togetherSince: day("2025-06-05") };
    const substitution = stepDefinitions.recordIntroduction.leaves(stated as never, factsOf()).papers ?? [];
    const facts = readyForCell({ named, papers: [...readyForCell().papers, ...substitution] });
    expect(cellVote(facts)).toEqual([]);
    const withoutFirst = facts.papers.filter(({ personId }) => personId !== "member");
    expect(cellVote({ ...facts, papers: withoutFirst })).toEqual(["too-few-introducers"]);
    expect(introduce("2025-09-01", "2020-01-01", { introducerId: "second" }, facts)).toEqual([]);
  });

  test("does not invalidate a later introduction by the replaced introducer", () => {
    const again = paperOf("introduction", "2025-08-20", { personId: "second", details: { replaces: "member" } });
    const substitute = paperOf("introduction", "2025-08-05", { personId: "third", details: { replaces: "second" } });
    const papers = [...readyForCell().papers, substitute, again];
    expect(cellVote(readyForCell({ named, papers }))).toEqual([]);
  });
});

describe("an introducer who has left before the cell's meeting", () => {
  const untilThen = (to: Day | null) => [
    { id: "member", name: "Trần Văn Ví Dụ", official: [{ from: day("2015-01-01"), to }] },
    { id: "second", name: "Lê Thị Minh Họa", official: [{ from: day("2016-01-01"), to: null }] },
    { id: "third", name: "Đỗ Văn Thay Thế", official: [{ from: day("2020-01-01"), to: null }] },
  ];
  const gone = untilThen(day("2025-10-01"));

  test("must be replaced; the last day as a member is still in time, the day after is not", () => {
    expect(cellVote(readyForCell({ named: gone }), "2025-09-30")).toEqual([]);
    expect(
      refusalsOf("recordCellVote", "approval", readyForCell({ named: gone }), voteForm("2025-10-01")),
    ).toMatchObject([{ code: "introducer-gone", facts: { names: "Trần Văn Ví Dụ", present: 1, required: 2 } }]);
  });

  test("may be replaced by a substitute, and then the cell may vote", () => {
    const substitute: PaperFact = paperOf("introduction", "2025-10-02", {
      personId: "third",
      details: { replaces: "member" },
    });
    const facts = readyForCell({ named: gone, papers: [...readyForCell().papers, substitute] });
    expect(cellVote(facts, "2025-10-02")).toEqual([]);
  });
});
