import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { hindsight, impactOn } from "../../lib/admissions/forecast/impact";
import { addDays, day } from "../../lib/primitives/day";
import { withPacks } from "../../lib/regulations/packs/entered-packs";
import { decidingPackOn, type EnteredPack } from "../../lib/regulations/packs/packs";
import { ruleKeysOf, ruleOf } from "../../lib/regulations/packs/rule-keys";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { draftRefusals } from "../../lib/rule-packs/draft-refusals";
import { parsePackText } from "../../lib/rule-packs/pack-text";
import { factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";

describe("the heading of a pack", () => {
  const refusalsOf = (pack: string, from: string, issuedOn = from) =>
    draftRefusals(builtInRulebook, { pack, instrument: "X", issuedOn: day(issuedOn), from: day(from) }, []).map(
      ({ code }) => code,
    );

  test("a pack begins on a day no other pack begins on, in the order of the names, and not before its day of issue", () => {
    expect(refusalsOf("2026-07", "2026-07-26")).toEqual([]);
    expect(refusalsOf("2026-07", "2026-09-01", "2026-07-26")).toEqual([]);
    expect(refusalsOf("2026-07", "2026-04-08")).toEqual(["pack-day-taken"]);
    expect(refusalsOf("2026-07", "2026-04-07")).toEqual(["pack-out-of-order"]);
    expect(refusalsOf("2026-04", "2026-07-27")).toEqual(["pack-out-of-order"]);
    expect(refusalsOf("2026-10", "2026-09-30", "2026-10-01")).toEqual(["pack-before-issue"]);
    expect(refusalsOf("2025-07", "2026-10-01")).toContain("pack-in-force");
  });

  test("a day that is out of order with several packs is refused once", () => {
    expect(refusalsOf("2026-07", "2012-01-01")).toEqual(["pack-out-of-order"]);
  });

  const refusalsOfLines = (text: string, pack = "2026-07", from = "2026-07-26") => {
    const heading = { pack, instrument: "X", issuedOn: day(from), from: day(from) };
    return draftRefusals(builtInRulebook, heading, parsePackText(builtInRulebook, text).lines);
  };

  test("a value set by the Charter may be repeated but not changed", () => {
    expect(refusalsOfLines("cellThreshold | 2/3 | 9 | cao\nprobationMonths | 12 | 5 | cao")).toEqual([]);
    expect(refusalsOfLines("monthsTogether | 18 | 3 | cao")).toMatchObject([
      { code: "pack-charter-rule", facts: { line: 1 } },
    ]);
    expect(refusalsOfLines("ceremonyDays | 30 | 4 | cao\ncellThreshold | 3/4 | 9 | cao")).toMatchObject([
      { code: "pack-charter-rule", facts: { line: 2 } },
    ]);
  });

  test("values of other instruments, values read from the Charter with low confidence, and the form of a paper may be changed", () => {
    const free =
      "ceremonyDays | 20 | 4 | cao\nordinaryMajority | 2/3 | 9 | cao\ncommitteeThreshold | 3/4 | 9 | cao\npapers.application | 1A-KNĐ | 3 | cao";
    expect(refusalsOfLines(free)).toEqual([]);
  });

  test("no pack calls a value unknown that the Charter gives, in whatever confidence it was read", () => {
    const lines = ["ordinaryMajority", "youthAgeMonths", "introducing", "probationMonths"].map(
      (rule) => `${rule} | unknown | 9 | cao`,
    );
    const refused = refusalsOfLines(lines.join("\n"));
    expect(refused.map(({ code, facts }) => [code, facts.line])).toEqual(
      [1, 2, 3, 4].map((line) => ["pack-charter-rule", line]),
    );
    expect(refusalsOfLines("committeeThreshold | unknown | 9 | cao\nceremonyDays | unknown | 4 | cao")).toEqual([]);
  });

  test("before the first day of the Charter's rules no value is refused because of the Charter", () => {
    const codes = refusalsOfLines("cellThreshold | 1/2 | 9 | cao", "2010-12", "2010-12-01").map(({ code }) => code);
    expect(codes).not.toContain("pack-charter-rule");
  });
});

const july: EnteredPack = {
  id: "2026-07",
  instrument: "QĐ 208-QĐ/TW",
  from: day("2026-08-03"),
  values: [
    { rule: "admissionDecisionDays", value: 30, clause: "4", confidence: "high" },
    { rule: "papers.application", value: { form: "1A-KNĐ" }, clause: "3", confidence: "high" },
  ],
};
const rulebook = withPacks(builtInRulebook, [july]);

describe("the rules with an entered pack", () => {
  test("change from the day of the pack, not the day before, and only in the rules the pack names", () => {
    const on = (text: string) => rulebook.admissionDecisionDays.on(day(text));
    expect([on("2026-08-02").value, on("2026-08-03").value]).toEqual([45, 30]);
    expect(on("2026-08-03").cites).toEqual({ instrument: "QĐ 208-QĐ/TW", clause: "4" });
    expect(rulebook.papers.application.on(day("2026-08-03")).value.form).toBe("1A-KNĐ");
    const given = july.values.map(({ rule }) => rule);
    const others = ruleKeysOf(rulebook).filter(
      (key) => !given.includes(key) && ruleOf(rulebook, key) !== ruleOf(builtInRulebook, key),
    );
    expect(others).toEqual([]);
  });

  test("decide from the day of the pack on; the time before keeps the pack before", () => {
    const deciding = ["2026-08-02", "2026-08-03"].map((on) => decidingPackOn(day(on), rulebook.packs));
    expect(deciding).toEqual(["2025-07", "2026-07"]);
  });

  test("a period keeps the rule of its first day", () => {
    const before = readyForCell({ rules: rulebook, votes: [voteOf("admission", "cell", "2026-07-31")] });
    const onTheDay = readyForCell({ rules: rulebook, votes: [voteOf("admission", "cell", "2026-08-03")] });
    expect(deadlinesOf("approval", before)[0]).toMatchObject({ dueOn: "2026-10-06", provisional: true });
    expect(deadlinesOf("approval", onTheDay)[0]).toMatchObject({ dueOn: "2026-09-16", provisional: false });
  });

  test("the report names what changes in an open case, and nothing for a case whose period began before", () => {
    const on = day("2026-08-20");
    const changes = (heldOn: string) =>
      impactOn(
        "approval",
        readyForCell({ votes: [voteOf("admission", "cell", heldOn)] }),
        { before: builtInRulebook, after: rulebook },
        on,
      );
    expect(changes("2026-07-31")).toEqual([]);
    expect(changes("2026-08-03")).toEqual([
      { kind: "deadline", deadline: "decision", before: "2026-10-07", after: "2026-09-16" },
      { kind: "provisional", deadline: "decision" },
    ]);
  });

  test("the report names a body, a share and a requirement that change", () => {
    const other = withPacks(builtInRulebook, [
      {
        ...july,
        values: [
          { rule: "decidingBody", value: "ownStandingCommittee", clause: "4", confidence: "high" },
          {
            rule: "committeeThreshold",
            value: { numerator: 3, denominator: 4, strict: false },
            clause: "9",
            confidence: "high",
          },
          { rule: "minimumAgeMonths", value: 480, clause: "1", confidence: "high" },
        ],
      },
    ]);
    const changes = impactOn("approval", readyForCell(), { before: builtInRulebook, after: other }, day("2026-09-01"));
    expect(changes).toEqual([
      { kind: "body", before: "superiorStandingCommittee", after: "ownStandingCommittee" },
      { kind: "threshold", body: "committee", before: "≥ 2/3", after: "≥ 3/4" },
      {
        kind: "missing",
        step: "recordCellVote",
        code: "too-young",
        cites: { instrument: "QĐ 208-QĐ/TW", clause: "1" },
      },
      {
        kind: "settled",
        step: "recordDecision",
        code: "missing-submission",
        cites: { instrument: "HD 06-HD/TW", clause: "3.7" },
      },
      // Waiting until the age of forty lets the certificate lapse.
      { kind: "again", step: "recordCertificate" },
    ]);
  });

  test("judged in hindsight a carried vote would not carry; the stored vote does not change", () => {
    const strict = withPacks(builtInRulebook, [
      {
        ...july,
        from: day("2025-01-01"),
        inHindsight: true,
        values: [
          {
            rule: "committeeThreshold",
            value: { numerator: 9, denominator: 10, strict: false },
            clause: "9",
            confidence: "high",
          },
        ],
      },
    ]);
    const facts = readyForCell({ votes: [voteOf("admission", "committee", "2025-10-01", { base: 11, yes: 9 })] });
    expect(hindsight(facts, [], { before: builtInRulebook, after: strict })).toEqual([
      { kind: "vote", purpose: "admission", body: "committee", carried: false },
    ]);
    expect(facts.votes[0]?.carried).toBe(true);
  });

  test("whatever the values of a pack, no deadline and no judgement changes for what began before its first day", () => {
    const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays(day("2024-01-01"), count));
    const values = fc.record({
      admissionDecisionDays: fc.integer({ min: 1, max: 90 }),
      recognitionVoteDays: fc.integer({ min: 1, max: 90 }),
      recognitionDecisionDays: fc.integer({ min: 1, max: 90 }),
      ceremonyDays: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(days, values, fc.constantFrom("approval", "ceremony", "probation"), (start, given, stage) => {
        const pack: EnteredPack = {
          ...july,
          from: addDays(start, 500),
          values: Object.entries(given).map(([rule, value]) => ({
            rule,
            value,
            clause: "1",
            confidence: "high" as const,
          })),
        };
        const after = withPacks(builtInRulebook, [pack]);
        const facts = factsOf({
          papers: [
            paperOf("decision", start),
            paperOf("decisionReceipt", start),
            paperOf("ceremonyMinutes", start),
            paperOf("selfReview", addDays(start, 400)),
          ],
          votes: [voteOf("admission", "cell", start), voteOf("recognition", "cell", addDays(start, 400))],
        });
        expect(deadlinesOf(stage, { ...facts, rules: after })).toEqual(deadlinesOf(stage, facts));
        const taken = ["recordDecision", "holdCeremony", "recordRecognitionVote", "recordRecognition"];
        const steps = taken.map((step) => ({ step, occurredOn: addDays(start, 450) }));
        expect(hindsight(facts, steps, { before: builtInRulebook, after })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
