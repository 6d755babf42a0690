import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deadlinesOf } from "../../lib/admissions/deadlines";
import { hindsight, impactOn } from "../../lib/admissions/impact";
import { internalDeadlinesOf } from "../../lib/admissions/internal";
import { addDays, day } from "../../lib/primitives/day";
import { draftRefusals, localRefusals } from "../../lib/regulations/draft";
import { keysOf, ruleOf } from "../../lib/regulations/keys";
import { bookFor } from "../../lib/regulations/law";
import { modelLines, readLines } from "../../lib/regulations/lines";
import { type LoadedPack, withPacks } from "../../lib/regulations/loaded";
import { packOn } from "../../lib/regulations/packs";
import { ownRulebook } from "../../lib/regulations/rulebook";
import { factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";

const mistakes = (text: string) => {
  const { lines, refusals } = readLines(ownRulebook, text);
  return { count: lines.length, said: refusals.map(({ code, facts }) => [facts.line, code]) };
};

describe("values are typed one a line", () => {
  test("a rule, its value, its clause and how sure one is; comments and empty lines are passed over", () => {
    const text =
      "# thời hạn\n\nadmissionDecisionDays | 30 | 4.3.1 | cao\ncommitteeThreshold | > 1/2 | 9.3 | vua\nvoteForms | unknown | 5 | thap";
    expect(readLines(ownRulebook, text)).toEqual({
      refusals: [],
      lines: [
        { line: 3, rule: "admissionDecisionDays", value: 30, clause: "4.3.1", confidence: "high" },
        {
          ...{ line: 4, rule: "committeeThreshold", clause: "9.3", confidence: "medium" },
          value: { numerator: 1, denominator: 2, strict: true },
        },
        { line: 5, rule: "voteForms", value: "unknown", clause: "5", confidence: "low" },
      ],
    });
  });

  test.each([
    ["an unknown key", "khongCo | 3 | 1 | cao", "pack-unknown-rule"],
    ["a missing citation", "ceremonyDays | 30 |  | cao", "pack-no-clause"],
    ["three parts", "ceremonyDays | 30 | 4.1", "pack-line-malformed"],
    ["five parts", "ceremonyDays | 30 | 4.1 | cao | thêm", "pack-line-malformed"],
    ["a confidence nobody knows", "ceremonyDays | 30 | 4.1 | tốt", "pack-confidence"],
    ["a number in words", "ceremonyDays | ba mươi | 4.1 | cao", "pack-not-a-number"],
    ["nought days", "ceremonyDays | 0 | 4.1 | cao", "pack-not-a-number"],
    ["a share above one", "committeeThreshold | 4/3 | 4.1 | cao", "pack-share-above-one"],
    ["more than all", "committeeThreshold | > 3/3 | 4.1 | cao", "pack-share-above-one"],
    ["a share of nothing", "committeeThreshold | 2/0 | 4.1 | cao", "pack-share-malformed"],
    ["a number for a yes or no", "substituteIsExempt | 3 | 4.1 | cao", "pack-wrong-kind"],
    ["half of a value of two parts", "verificationReplyDays | inCountry=30 | 4.1 | cao", "pack-wrong-kind"],
    [
      "a number that is none inside a value of two parts",
      "verificationReplyDays | inCountry=30, abroad=x | 4.1 | cao",
      "pack-not-a-number",
    ],
    ["a choice that is none", "decidingBody | chiBo | 4.1 | cao", "pack-wrong-kind"],
    ["no value", "politicalRule |  | 4.1 | cao", "pack-wrong-kind"],
  ])("%s is refused by its line", (_what, line, code) => {
    expect(mistakes(`\n${line}`)).toEqual({ count: 0, said: [[2, code]] });
  });

  test("a key typed twice is refused where it comes again, and all mistakes are said at once, in their order", () => {
    const text =
      "ceremonyDays | 30 | 4.1 | cao\nx | 1 | 1 | cao\nceremonyDays | 20 | 4.1 | cao\nceremonyFrom | 1 | 1 | cao";
    expect(mistakes(text).said).toEqual([
      [2, "pack-unknown-rule"],
      [3, "pack-duplicate"],
      [4, "pack-wrong-kind"],
    ]);
  });

  test("the model of the values in force can be pasted back as it is", () => {
    const { lines, refusals } = readLines(
      ownRulebook,
      modelLines(ownRulebook, "2026-11-24", (rule) => rule),
    );
    expect(refusals).toEqual([]);
    expect(lines.length).toBe(keysOf(ownRulebook).length);
    const heading = { pack: "2026-07", instrument: "X", issuedOn: day("2026-07-26"), from: day("2026-07-26") };
    expect(draftRefusals(ownRulebook, heading, lines)).toEqual([]);
  });
});

describe("the heading of a pack", () => {
  const refusalsOf = (pack: string, from: string, issuedOn = from) =>
    draftRefusals(ownRulebook, { pack, instrument: "X", issuedOn: day(issuedOn), from: day(from) }, []).map(
      ({ code }) => code,
    );

  test("a pack begins on a day of its own, after the packs before it and not before it was issued", () => {
    expect(refusalsOf("2026-07", "2026-07-26")).toEqual([]);
    expect(refusalsOf("2026-07", "2026-09-01", "2026-07-26")).toEqual([]);
    expect(refusalsOf("2026-07", "2026-04-08")).toEqual(["pack-day-taken"]);
    expect(refusalsOf("2026-07", "2026-04-07")).toEqual(["pack-out-of-order"]);
    expect(refusalsOf("2026-04", "2026-07-27")).toEqual(["pack-out-of-order"]);
    expect(refusalsOf("2026-10", "2026-09-30", "2026-10-01")).toEqual(["pack-before-issue"]);
    expect(refusalsOf("2025-07", "2026-10-01")).toContain("pack-in-force");
  });

  test("what the Charter sets may be repeated and not changed", () => {
    const heading = { pack: "2026-07", instrument: "X", issuedOn: day("2026-07-26"), from: day("2026-07-26") };
    const said = (text: string) => draftRefusals(ownRulebook, heading, readLines(ownRulebook, text).lines);
    expect(said("cellThreshold | 2/3 | 9 | cao\nprobationMonths | 12 | 5 | cao")).toEqual([]);
    expect(said("ceremonyDays | 30 | 4 | cao\ncellThreshold | 3/4 | 9 | cao")).toMatchObject([
      { code: "pack-charter-rule", facts: { line: 2 } },
    ]);
  });
});

const july: LoadedPack = {
  id: "2026-07",
  instrument: "QĐ 208-QĐ/TW",
  from: day("2026-08-03"),
  values: [
    { rule: "admissionDecisionDays", value: 30, clause: "4", confidence: "high" },
    { rule: "papers.application", value: { form: "1A-KNĐ" }, clause: "3", confidence: "high" },
  ],
};
const book = withPacks(ownRulebook, [july]);

describe("a pack on top of the rules", () => {
  test("holds from its day and not the day before, and leaves every other rule as it was", () => {
    const on = (text: string) => book.admissionDecisionDays.on(day(text));
    expect([on("2026-08-02").value, on("2026-08-03").value]).toEqual([45, 30]);
    expect(on("2026-08-03").cites).toEqual({ instrument: "QĐ 208-QĐ/TW", clause: "4" });
    expect(book.papers.application.on(day("2026-08-03")).value.form).toBe("1A-KNĐ");
    const given = july.values.map(({ rule }) => rule);
    const others = keysOf(book).filter((key) => !given.includes(key) && ruleOf(book, key) !== ruleOf(ownRulebook, key));
    expect(others).toEqual([]);
  });

  test("ends the provisional time from its day on, and not the time before", () => {
    expect(packOn(day("2026-08-02"), book.packs)).toEqual({ id: "2025-07", provisional: true });
    expect(packOn(day("2026-08-03"), book.packs)).toEqual({ id: "2026-07", provisional: false });
  });

  test("a period keeps the rule of the day it began", () => {
    const before = readyForCell({ rules: book, votes: [voteOf("admission", "cell", "2026-07-31")] });
    const onTheDay = readyForCell({ rules: book, votes: [voteOf("admission", "cell", "2026-08-03")] });
    expect(deadlinesOf("approval", before)[0]).toMatchObject({ dueOn: "2026-10-06", provisional: true });
    expect(deadlinesOf("approval", onTheDay)[0]).toMatchObject({ dueOn: "2026-09-16", provisional: false });
  });

  test("the report names what moves in an open case, and nothing for a case that began before", () => {
    const on = day("2026-08-20");
    const changes = (heldOn: string) =>
      impactOn(
        "approval",
        readyForCell({ votes: [voteOf("admission", "cell", heldOn)] }),
        { before: ownRulebook, after: book },
        on,
      );
    expect(changes("2026-07-31")).toEqual([]);
    expect(changes("2026-08-03")).toEqual([
      { kind: "deadline", deadline: "decision", before: "2026-10-07", after: "2026-09-16" },
      { kind: "provisional", deadline: "decision" },
    ]);
  });

  test("the report names a body, a share and a requirement that change", () => {
    const other = withPacks(ownRulebook, [
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
    const changes = impactOn("approval", readyForCell(), { before: ownRulebook, after: other }, day("2026-09-01"));
    expect(changes).toEqual([
      { kind: "body", before: "superiorStandingCommittee", after: "ownStandingCommittee" },
      { kind: "threshold", body: "committee", before: "≥ 2/3", after: "≥ 3/4" },
      {
        kind: "missing",
        step: "recordCellVote",
        code: "too-young",
        cites: { instrument: "QĐ 208-QĐ/TW", clause: "1" },
      },
    ]);
  });

  test("in hindsight a vote that carried would not have, and the vote stays as it was counted", () => {
    const strict = withPacks(ownRulebook, [
      {
        ...july,
        from: day("2025-01-01"),
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
    expect(hindsight(facts, [], { before: ownRulebook, after: strict })).toEqual([
      { kind: "vote", purpose: "admission", body: "committee", carried: false },
    ]);
    expect(facts.votes[0]?.carried).toBe(true);
  });

  test("whatever a pack says, nothing that began before its day is otherwise: cases that are over never change", () => {
    const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays(day("2024-01-01"), count));
    const values = fc.record({
      admissionDecisionDays: fc.integer({ min: 1, max: 90 }),
      recognitionVoteDays: fc.integer({ min: 1, max: 90 }),
      recognitionDecisionDays: fc.integer({ min: 1, max: 90 }),
      ceremonyDays: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(days, values, fc.constantFrom("approval", "ceremony", "probation"), (start, given, stage) => {
        const pack: LoadedPack = {
          ...july,
          from: addDays(start, 500),
          values: Object.entries(given).map(([rule, value]) => ({
            rule,
            value,
            clause: "1",
            confidence: "high" as const,
          })),
        };
        const after = withPacks(ownRulebook, [pack]);
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
        expect(hindsight(facts, steps, { before: ownRulebook, after })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a local text", () => {
  const from = day("2025-12-01");
  const said = (text: string, rules = ownRulebook) =>
    localRefusals(rules, from, readLines(rules, text).lines).map(({ code, facts }) => [facts.line, code]);

  test("may only tighten: shorter periods, longer months together, higher shares", () => {
    expect(
      said(
        "admissionDecisionDays | 30 | 2 | cao\nmonthsTogether | 18 | 2 | cao\ncommitteeThreshold | 3/4 | 2 | cao\ndossierSendingDays | 5 | 2 | cao",
      ),
    ).toEqual([]);
    expect(
      said("admissionDecisionDays | 46 | 2 | cao\nmonthsTogether | 11 | 2 | cao\ncommitteeThreshold | 1/2 | 2 | cao"),
    ).toEqual([
      [1, "local-looser"],
      [2, "local-looser"],
      [3, "local-looser"],
    ]);
    expect(said("superiorThreshold | 1/2 | 2 | cao\n\nsuperiorThreshold | > 1/2 | 2 | cao")).toEqual([
      [1, "local-looser"],
    ]);
  });

  test("cannot touch what has no stricter way, nor leave a value open", () => {
    expect(said("cellThreshold | 3/4 | 2 | cao\nceremonyDays | unknown | 2 | cao")).toEqual([
      [1, "local-no-direction"],
      [2, "local-unknown"],
    ]);
  });

  const local = (rule: string, value: unknown, path = "s.o.", until: string | null = null) => ({
    ...{ path, rule, value, instrument: "HD 01-HD/TU", clause: "2", confidence: "high" as const, from },
    until: until === null ? null : day(until),
  });

  test("holds for its unit and those below, from its day up to its end, and a period leaves the central one as it is", () => {
    const law = {
      packs: [],
      locals: [local("monthsTogether", 18, "s.o.", "2026-03-01"), local("admissionDecisionDays", 20)],
    };
    const mine = bookFor(law, "s.o.k1.");
    const months = ["2025-11-30", "2025-12-01", "2026-02-28", "2026-03-01"].map(
      (on) => mine.monthsTogether.on(day(on)).value,
    );
    expect(months).toEqual([12, 18, 18, 12]);
    expect(mine.admissionDecisionDays.on(from).value).toBe(45);
    expect(mine.internal.admissionDecisionDays?.knownOn(from)?.value).toBe(20);
    expect(bookFor(law, "s.p.k1.")).toBe(ownRulebook);
  });

  test("shows its day beside the central one, and none once a pack is as strict", () => {
    const rules = bookFor({ packs: [july], locals: [local("admissionDecisionDays", 30)] }, "s.o.");
    const days = (heldOn: string) =>
      internalDeadlinesOf("approval", readyForCell({ rules, votes: [voteOf("admission", "cell", heldOn)] }));
    expect(days("2026-07-31")).toMatchObject([{ rule: "admissionDecisionDays", startedOn: "2026-07-31" }]);
    expect(days("2026-08-03")).toEqual([]);
  });

  test("gives way where a later pack is stricter than it", () => {
    const pack: LoadedPack = {
      ...july,
      values: [{ rule: "monthsTogether", value: 24, clause: "3", confidence: "high" }],
    };
    const mine = bookFor({ packs: [pack], locals: [local("monthsTogether", 18)] }, "s.o.");
    expect([mine.monthsTogether.on(day("2026-08-02")).value, mine.monthsTogether.on(day("2026-08-03")).value]).toEqual([
      18, 24,
    ]);
  });
});
