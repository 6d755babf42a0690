import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Stage } from "../../lib/admissions/case/stages";
import { countsOf, hindsight, impactOn } from "../../lib/admissions/forecast/impact";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { bookWith, factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";

/** The rules as they are, and the rules with an added pack. */
const books = (...pack: Parameters<typeof bookWith>) => ({ before: builtInRulebook, after: bookWith(...pack) });
const backwards = ({ before, after }: ReturnType<typeof books>) => ({ before: after, after: before });
const cites = { instrument: "QĐ 208-QĐ/TW", clause: "1" };

const probationer = (rest: Partial<AdmissionFacts> = {}) =>
  factsOf({
    papers: [paperOf("ceremonyMinutes", "2024-10-10"), paperOf("newMemberCertificate", "2024-10-10")],
    ...rest,
  });

describe("a due day under other rules", () => {
  const moved = (stage: Stage, facts: AdmissionFacts, ground: ReturnType<typeof books>, on = "2025-10-15") =>
    impactOn(stage, facts, ground, day(on));

  test("changes only if the pack changes its rule, and an unchanged rule is not reported", () => {
    expect(moved("probation", probationer(), books({ recognitionVoteDays: 20 }))).toEqual([
      { kind: "deadline", deadline: "recognitionVote", before: "2025-11-21", after: "2025-11-07" },
    ]);
  });

  test("is named unknown, before or after, where the rules leave the period open", () => {
    const voted = probationer({ votes: [voteOf("recognition", "cell", "2025-03-03")] });
    const days = books({ recognitionDecisionDays: 30 }, "2025-01-20");
    const appeared = { kind: "deadline", deadline: "recognitionDecision", before: "unknown", after: "2025-04-15" };
    expect(moved("probation", voted, days)).toEqual([appeared]);
    expect(moved("probation", voted, backwards(days))).toEqual([
      { ...appeared, before: "2025-04-15", after: "unknown" },
    ]);
    const provisional = probationer({ votes: [voteOf("recognition", "cell", "2026-05-04")] });
    expect(moved("probation", provisional, books({ recognitionDecisionDays: "unknown" }, "2026-05-04"))).toEqual([
      { kind: "deadline", deadline: "recognitionDecision", before: "2026-06-15", after: "unknown" },
    ]);
  });
});

describe("the way still ahead", () => {
  test("tells of a certificate that would lapse before the cell can vote, though nothing is missing today", () => {
    // Eighteen on 20/03/2026: until then the cell cannot vote.
    const young = readyForCell();
    const facts = { ...young, person: { ...young.person, bornOn: day("2008-03-20") } };
    const shorter = books({ certificateValidMonths: 18 });
    const on = day("2025-10-15");
    const again = { kind: "again", step: "recordCertificate" };
    expect(impactOn("approval", facts, shorter, on)).toEqual([again]);
    expect(impactOn("approval", facts, backwards(shorter), on)).toEqual([{ ...again, kind: "once" }]);
    expect(impactOn("approval", young, shorter, on)).toEqual([]);
  });
});

describe("the votes not held yet", () => {
  test("name the share unknown where a pack leaves it open, and not the least share of any resolution", () => {
    const open = books({ committeeThreshold: "unknown" }, "2025-09-01");
    expect(impactOn("approval", readyForCell(), open, day("2025-10-15"))).toContainEqual({
      kind: "threshold",
      body: "committee",
      before: "≥ 2/3",
      after: "unknown",
    });
  });

  const shares = { numerator: 9, denominator: 10, strict: false };
  const strict = books({ cellThreshold: shares, committeeThreshold: shares, superiorThreshold: shares });
  const ahead = (stage: Stage, facts: AdmissionFacts, ground = strict) =>
    impactOn(stage, facts, ground, day("2025-10-15")).flatMap((each) => (each.kind === "threshold" ? each.body : []));

  test("are reported when the required share changes, votes already carried are not", () => {
    const cell = voteOf("admission", "cell", "2025-09-15");
    expect(ahead("approval", readyForCell())).toEqual(["cell", "committee", "superior"]);
    expect(ahead("approval", readyForCell({ votes: [cell] }))).toEqual(["committee", "superior"]);
    const lost = { ...cell, carried: false };
    expect(ahead("approval", readyForCell({ votes: [lost] }))).toEqual(["cell", "committee", "superior"]);
    expect(ahead("approval", readyForCell({ votes: [cell, { ...lost, heldOn: day("2025-09-20") }] }))).toContain(
      "cell",
    );
  });

  test("on recognition differ from those on admission", () => {
    const cell = voteOf("admission", "cell", "2024-08-15");
    expect(ahead("probation", probationer({ votes: [cell] }))).toEqual(["cell", "committee", "superior"]);
    expect(ahead("probation", probationer({ votes: [cell, voteOf("recognition", "cell", "2025-10-14")] }))).toEqual([
      "committee",
      "superior",
    ]);
    expect(ahead("approval", readyForCell({ votes: [voteOf("recognition", "cell", "2025-09-15")] }))).toContain("cell");
  });

  test("do not exist while the case waits for the ceremony", () => {
    const ground = books({ decidingBody: "ownStandingCommittee" });
    const facts = readyForCell({ papers: [...readyForCell().papers, paperOf("decision", "2025-10-14")] });
    expect(impactOn("ceremony", facts, ground, day("2025-10-15"))).toEqual([]);
    // The committee's own standing committee decides, and nothing has to be sent up.
    expect(impactOn("approval", facts, ground, day("2025-10-15")).map(({ kind }) => kind)).toEqual(["body", "settled"]);
  });

  test("show the deciding body as unknown where the new rules leave it open", () => {
    expect(impactOn("approval", readyForCell(), books({ decidingBody: "unknown" }), day("2025-10-15"))).toEqual([
      { kind: "body", before: "superiorStandingCommittee", after: "unknown" },
      {
        kind: "missing",
        step: "recordDecision",
        code: "rule-unknown",
        cites: { instrument: "QĐ 208-QĐ/TW", clause: "1" },
      },
    ]);
  });
});

describe("what a step still lacks under other rules", () => {
  test("is reported for each step: no longer missing where the rules require less, missing where they require more", () => {
    const half = books({ probationMonths: 6 }, "2024-10-10");
    const on = day("2025-06-10");
    const steps = ["recordSelfReview", "recordMentorReview", "recordProbationOpinions", "recordRecognitionVote"];
    const of = (ground: typeof half) =>
      impactOn("probation", probationer(), ground, on).flatMap((each) =>
        each.kind === "settled" || each.kind === "missing" ? [[each.kind, each.step, each.code]] : [],
      );
    expect(of(half)).toEqual([...steps, "recordRecognition"].map((step) => ["settled", step, "probation-not-served"]));
    expect(of(backwards(half))).toEqual(
      [...steps, "recordRecognition"].map((step) => ["missing", step, "probation-not-served"]),
    );
  });

  test("is not reported for steps outside the main line", () => {
    const lost = voteOf("recognition", "cell", "2025-10-13", { yes: 11, no: 7, carried: false });
    const changes = impactOn(
      "probation",
      probationer({ votes: [lost] }),
      books({ votesBeforeReport: 1 }),
      day("2025-10-15"),
    );
    expect(changes.flatMap((each) => ("step" in each ? each.step : []))).not.toContain("recordRemovalVote");
  });
});

describe("past steps under other rules", () => {
  const voted = readyForCell({ votes: [voteOf("admission", "cell", "2025-09-15")] });
  const took = (facts: AdmissionFacts, step: Step | "nominate", on: string, ground: ReturnType<typeof books>) =>
    hindsight(facts, [{ step, occurredOn: day(on) }], ground);

  test("would have missed a requirement of the new rules, or not missed one of the old rules", () => {
    const older = books({ minimumAgeMonths: 480 });
    const lack = { step: "recordCellVote", code: "too-young" };
    expect(took(readyForCell(), "recordCellVote", "2025-09-15", older)).toEqual([{ kind: "missing", ...lack, cites }]);
    expect(took(readyForCell(), "recordCellVote", "2025-09-15", backwards(older))).toEqual([
      { kind: "settled", ...lack, cites },
    ]);
  });

  test("are reported separately, also when two of them miss the same requirement", () => {
    const facts = probationer();
    const half = books({ probationMonths: 6 }, "2024-10-10");
    const on = day("2025-06-10");
    const taken = ["recordSelfReview", "recordMentorReview"].map((step) => ({ step, occurredOn: on }));
    expect(hindsight(facts, taken, half).map((each) => "step" in each && each.step)).toEqual([
      "recordSelfReview",
      "recordMentorReview",
    ]);
  });

  test("a decision would have been late under a shorter period, and a late one in time under a longer period", () => {
    const shorter = books({ admissionDecisionDays: 30 });
    const longer = books({ admissionDecisionDays: 60 });
    const late = { kind: "late", step: "recordDecision" };
    expect(took(voted, "recordDecision", "2025-11-17", shorter)).toEqual([late]);
    expect(took(voted, "recordDecision", "2025-11-17", longer)).toEqual([]);
    expect(took(voted, "recordDecision", "2025-11-18", longer)).toEqual([{ ...late, kind: "inTime" }]);
    expect(took(voted, "recordDecision", "2025-11-18", shorter)).toEqual([]);
  });

  test("where the period was not known, a decision can become late but not in time", () => {
    const facts = probationer({ votes: [voteOf("recognition", "cell", "2025-03-03")] });
    const days = books({ recognitionDecisionDays: 30 }, "2025-01-20");
    const taken = (on: string) =>
      took(facts, "recordRecognition", on, days).filter(({ kind }) => kind === "late" || kind === "inTime");
    expect(taken("2025-04-15")).toEqual([]);
    expect(taken("2025-04-16")).toEqual([{ kind: "late", step: "recordRecognition" }]);
  });

  test("nominations and votes with the same result are not reported", () => {
    expect(took(voted, "nominate", "2024-01-10", books({ minimumAgeMonths: 480 }))).toEqual([]);
  });
});

test("a case counts once for each kind of change", () => {
  const late = { kind: "late", step: "recordDecision" } as const;
  const vote = { kind: "vote", purpose: "admission", body: "cell", carried: false } as const;
  expect(countsOf([[late, late, vote], [late], []])).toMatchObject({ late: 2, vote: 1, inTime: 0, deadline: 0 });
});
