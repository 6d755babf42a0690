import { describe, expect, test } from "vitest";
import { decidingBodyOf } from "../../lib/admissions/case/deciding-body";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { notCompetent } from "../../lib/admissions/procedure/competent-roles";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { required } from "../../lib/admissions/voting/tally";
import { type Day, day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { delegateRefusals, endDelegationRefusals } from "../../lib/units/refusals";
import { bookWith, membersOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

const on = day("2025-11-03");
const since = (from: string, to: string | null = null) => [{ from: day(from), to: to ? day(to) : null }];
const delegated = since("2024-01-02");

/** The cell and the committee have carried it. */
const resolved = (rest: Partial<AdmissionFacts> = {}): AdmissionFacts =>
  readyForCell({
    votes: [voteOf("admission", "cell", "2025-10-01"), voteOf("admission", "committee", "2025-10-20")],
    ...rest,
  });
const ownStanding = bookWith({ decidingBody: "ownStandingCommittee" });
const superiorWhole = bookWith({ decidingBody: "superiorCommittee" });

describe("who decides on admission", () => {
  test("is the body the rule names, or the committee itself while it has delegated power", () => {
    const bodyOf = (rest: Partial<AdmissionFacts>) => decidingBodyOf({ ...resolved(rest), on }, "admission");
    expect(bodyOf({})).toBe("superiorStandingCommittee");
    expect(bodyOf({ rules: superiorWhole })).toBe("superiorCommittee");
    expect(bodyOf({ rules: ownStanding })).toBe("ownStandingCommittee");
    expect(bodyOf({ delegations: delegated })).toBe("ownCommittee");
    expect(bodyOf({ delegations: delegated, rules: ownStanding })).toBe("ownCommittee");
  });

  test("is the committee from the first day of the delegation until its last", () => {
    const decides = (day: Day) =>
      decidingBodyOf({ ...resolved({ delegations: since("2025-11-03", "2025-12-01") }), on: day }, "admission");
    expect(["2025-11-02", "2025-11-03", "2025-11-30", "2025-12-01"].map((each) => decides(day(each)))).toEqual([
      "superiorStandingCommittee",
      "ownCommittee",
      "ownCommittee",
      "superiorStandingCommittee",
    ]);
  });

  test("follows the rule of the day of the cell's resolution, as the period for the decision does", () => {
    const later = bookWith({ decidingBody: "ownStandingCommittee" }, "2025-10-02");
    expect(decidingBodyOf({ ...resolved({ rules: later }), on }, "admission")).toBe("superiorStandingCommittee");
  });

  test("on recognition is the superior once a deadlock is reported, whoever has the power", () => {
    const stuck = resolved({ delegations: delegated, papers: [paperOf("deadlockReport", "2025-10-30")] });
    expect(decidingBodyOf({ ...stuck, on }, "recognition")).toBe("superiorStandingCommittee");
    expect(decidingBodyOf({ ...stuck, on }, "removal")).toBe("superiorStandingCommittee");
  });
});

describe("each body decides with its own share", () => {
  test("a committee of 13 that decides itself needs 9, a standing committee of 13 needs 7", () => {
    expect(required(builtInRulebook, "committee", 13, on)).toBe(9);
    expect(required(builtInRulebook, "standingCommittee", 13, on)).toBe(7);
    expect(required(builtInRulebook, "superior", 13, on)).toBe(7);
  });

  test("8 of 13 do not let the delegated committee decide, 9 do", () => {
    const ballot = (yes: number) => {
      const facts = readyForCell({
        delegations: delegated,
        voters: membersOf(13),
        votes: [voteOf("admission", "cell", "2025-10-01")],
      });
      const stated = voteForm("2025-10-20", { present: 13, yes, no: 13 - yes });
      const { vote } = stepDefinitions.recordCommitteeVote.leaves(
        { ...stated, occurredOn: day("2025-10-20") } as never,
        facts,
      );
      const after = { ...facts, votes: [...facts.votes, ...(vote ? [vote] : [])] };
      return refusalCodes("issueDecision", "approval", after, { occurredOn: on, number: "05-QĐ/ĐU", lateReason: null });
    };
    expect(ballot(8)).toEqual(["committee-vote-not-carried"]);
    expect(ballot(9)).toEqual([]);
  });

  test("the standing committee of the committee decides by more than half, without anything sent up", () => {
    const decide = (yes: number) =>
      refusalCodes(
        "recordDecision",
        "approval",
        resolved({ rules: ownStanding }),
        voteForm("2025-11-03", { total: 5, present: 5, yes, no: 5 - yes }),
      );
    expect([decide(2), decide(3)]).toEqual([["superior-vote-not-carried"], []]);
    const { vote } = stepDefinitions.recordDecision.leaves(
      { ...voteForm("2025-11-03", { total: 5, present: 5, yes: 3, no: 2 }), occurredOn: on, number: "1" } as never,
      resolved({ rules: ownStanding }),
    );
    expect(vote).toMatchObject({ body: "standingCommittee", base: 5, carried: true });
  });

  test("the share of a superior committee as a whole is not known: a person confirms a majority", () => {
    const facts = resolved({
      rules: superiorWhole,
      papers: [...resolved().papers, paperOf("submission", "2025-10-21")],
    });
    const decide = (rest: object) =>
      refusalCodes("recordDecision", "approval", facts, {
        ...voteForm("2025-11-03", { total: 21, present: 21, yes: 11, no: 10 }),
        ...rest,
      });
    expect(decide({})).toEqual(["rule-unknown"]);
    expect(decide({ confirmation: "Quy chế làm việc của cấp ủy cấp trên" })).toEqual([]);
  });
});

describe("the holder of what waits follows who decides", () => {
  test("the committee issues the decision on its own resolution; nothing goes up", () => {
    const facts = resolved({ delegations: delegated });
    expect(nextStepOf("approval", facts)).toEqual({ step: "issueDecision", holder: "committeeDeputySecretary" });
    expect(refusalCodes("submitForDecision", "approval", facts, { occurredOn: on, number: "05-TTr/ĐU" })).toEqual([
      "decided-here",
    ]);
    expect(refusalCodes("recordDecision", "approval", facts, voteForm("2025-11-03"))).toContain("decided-by-committee");
    expect(refusalCodes("issueDecision", "approval", resolved(), { occurredOn: on, number: "1" })).toContain(
      "not-delegated",
    );
  });

  test("its standing committee decides in its own house too; the superior waits for the dossier", () => {
    const own = nextStepOf("approval", resolved({ rules: ownStanding }));
    expect(own).toEqual({ step: "recordDecision", holder: "committeeDeputySecretary" });
    expect(nextStepOf("approval", resolved())).toEqual({
      step: "submitForDecision",
      holder: "committeeDeputySecretary",
    });
  });

  test("the clock of the decision is held by who acts for the body that decides", () => {
    const holderOf = (rest: Partial<AdmissionFacts>) => deadlinesOf("approval", resolved(rest))[0]?.holder;
    expect(holderOf({})).toBe("superiorOfficer");
    expect(holderOf({ delegations: delegated })).toBe("committeeDeputySecretary");
    expect(holderOf({ rules: ownStanding })).toBe("committeeDeputySecretary");
    expect(holderOf({ delegations: since("2024-01-02", "2025-11-01") })).toBe("superiorOfficer");
  });

  test("only who acts for that body takes its steps", () => {
    const refused = (step: "recordDecision" | "extendDecision" | "refuse", rest: Partial<AdmissionFacts>) =>
      (["superiorOfficer", "committeeDeputySecretary", "committeeSecretary"] as const).filter((role) =>
        notCompetent(step, { ...resolved(rest), on }, role),
      );
    expect(refused("recordDecision", {})).toEqual(["committeeDeputySecretary", "committeeSecretary"]);
    expect(refused("recordDecision", { rules: ownStanding })).toEqual(["superiorOfficer"]);
    expect(refused("extendDecision", { delegations: delegated })).toEqual(["superiorOfficer"]);
    expect(refused("refuse", { delegations: delegated })).toEqual(["superiorOfficer"]);
  });

  test("a decision is annulled by the body that made it", () => {
    const decided = resolved({ delegations: delegated, papers: [paperOf("decision", "2025-10-30")] });
    expect(notCompetent("annulDecision", { ...decided, on }, "superiorOfficer")?.code).toBe("not-competent");
    const above = { ...decided, votes: [...decided.votes, voteOf("admission", "superior", "2025-10-30")] };
    expect(notCompetent("annulDecision", { ...above, on }, "committeeSecretary")?.code).toBe("not-competent");
  });
});

test("where the rule does not tell who decides, a person confirms the superior's decision", () => {
  const untold = bookWith({ decidingBody: "unknown" });
  const facts = resolved({ rules: untold, papers: [...resolved().papers, paperOf("submission", "2025-10-21")] });
  const stated = voteForm("2025-11-03", { total: 11, present: 11, yes: 11 });
  expect(refusalCodes("recordDecision", "approval", facts, stated)).toEqual(["rule-unknown"]);
  const confirmed = { ...stated, confirmation: "Quy chế làm việc của cấp ủy cấp trên" };
  expect(refusalCodes("recordDecision", "approval", facts, confirmed)).toEqual([]);
});

describe("a delegation", () => {
  const organisation = { kind: "organisation", from: day("2020-01-01"), delegations: [], members: 101 } as const;
  const stated = { unitId: "u", from: on, paper: "QĐ 12-QĐ/ĐU", goodYears: 3, confirmation: null };
  const refusals = (rest: object, unit: object = {}, rules = builtInRulebook) =>
    delegateRefusals({ ...stated, ...rest }, { ...organisation, ...unit }, rules, day("2025-12-01"));
  const codes = (...call: Parameters<typeof refusals>) => refusals(...call).map(({ code }) => code);

  test("needs more than 100 members and three good years in a row, and is refused below with the provision", () => {
    expect(codes({})).toEqual([]);
    expect(codes({}, { members: 100 })).toEqual(["delegation-below-minimum"]);
    expect(codes({ goodYears: 2 })).toEqual(["delegation-below-minimum"]);
    expect(refusals({}, { members: 43 })[0]).toMatchObject({
      facts: { members: 43, moreThan: 100, years: 3 },
      cites: { instrument: "QĐ 294-QĐ/TW", clause: "22.1" },
    });
  });

  test("is judged by the condition a rule pack sets instead", () => {
    const rules = bookWith({ delegationMinimum: { moreThan: 40, goodYears: 1 } });
    expect(codes({ goodYears: 1 }, { members: 43 }, rules)).toEqual([]);
  });

  test("from a day whose condition is not known is recorded on a ground that a person states", () => {
    expect(codes({ from: day("2024-05-06") }, { members: 43 })).toEqual(["rule-unknown"]);
    expect(codes({ from: day("2024-05-06"), confirmation: "QĐ 9-QĐ/ĐU" }, { members: 43 })).toEqual([]);
  });

  test("is of a grass-roots committee, begins neither ahead nor twice, and ends on or after its first day", () => {
    expect(codes({}, { kind: "department" })).toEqual(["delegation-of-a-committee"]);
    expect(codes({ from: day("2025-12-02") })).toEqual(["future-day"]);
    expect(codes({}, { delegations: delegated })).toEqual(["delegated-already"]);
    expect(codes({}, { delegations: since("2024-01-02", "2025-11-03") })).toEqual([]);
    const ending = (lastDay: string, running = delegated[0]) =>
      endDelegationRefusals({ unitId: "u", lastDay: day(lastDay), paper: "x" }, running, day("2025-12-01")).map(
        ({ code }) => code,
      );
    expect([ending("2024-01-01"), ending("2024-01-02"), ending("2025-12-02")]).toEqual([
      ["delegation-ends-first"],
      [],
      ["future-day"],
    ]);
    expect(endDelegationRefusals({ unitId: "u", lastDay: on, paper: "x" }, undefined, on)).toHaveLength(1);
  });
});
