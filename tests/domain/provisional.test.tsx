import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PackInForce } from "../../components/regulations/pack-in-force";
import { paleParts, ruleViewOn } from "../../components/regulations/rule-view";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { checksOf } from "../../lib/admissions/procedure/any-step";
import { admission, type StepInput } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { withPacks } from "../../lib/regulations/packs/entered-packs";
import { withLocalRules } from "../../lib/regulations/packs/local-rules";
import { ruleKeysOf, ruleOf } from "../../lib/regulations/packs/rule-keys";
import { hasProvisionalOn, isProvisional, notingReadings } from "../../lib/regulations/provisional";
import { builtInRulebook, type Rulebook, type RuleId } from "../../lib/regulations/rulebook";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";
import { decide } from "../../lib/workflow/machine";
import { factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { voteForm } from "../support/decide-step";

const packOf = (id: string, from: string, values: Readonly<Record<string, unknown>>) => ({
  id,
  instrument: "QĐ 208-QĐ/TW",
  from: day(from),
  values: Object.entries(values).map(([rule, value]) => ({ rule, value, clause: "4", confidence: "high" as const })),
});

/** QĐ 208-QĐ/TW with a single value entered. */
const inPart = withPacks(builtInRulebook, [packOf("2026-07", "2026-07-26", { admissionDecisionDays: 30 })]);

const isMarked = (rulebook: Rulebook, id: RuleId, on: string) => ruleViewOn(id, rulebook, day(on), vi).provisional;

describe("a value is provisional", () => {
  test("until a newer text has given it: one value of a text settles that value and no other", () => {
    expect(isMarked(inPart, "admissionDecisionDays", "2026-08-03")).toBe(false);
    expect(isMarked(inPart, "ceremonyDays", "2026-08-03")).toBe(true);
    expect(isMarked(inPart, "admissionDecisionDays", "2026-07-25")).toBe(true);
    const decision = readyForCell({ rules: inPart, votes: [voteOf("admission", "cell", "2026-08-03")] });
    expect(deadlinesOf("approval", decision)).toMatchObject([{ pack: "2026-07", provisional: false }]);
    const recognised = factsOf({
      rules: inPart,
      papers: [paperOf("ceremonyMinutes", "2025-08-01"), paperOf("selfReview", "2026-08-02")],
      votes: [voteOf("recognition", "cell", "2026-08-10")],
    });
    expect(deadlinesOf("probation", recognised)).toMatchObject([{ pack: "2026-07", provisional: true }]);
  });

  test("never when the Charter itself sets it", () => {
    for (const id of ["probationMonths", "introducing", "cellMinimum"] as const)
      expect(isMarked(builtInRulebook, id, "2026-11-27")).toBe(false);
    const admitted = factsOf({ papers: [paperOf("ceremonyMinutes", "2026-05-04")] });
    expect(deadlinesOf("probation", admitted).map(({ kind, provisional }) => [kind, provisional])).toEqual([
      ["memberHistory", true],
      ["probation", false],
      ["recognitionVote", true],
    ]);
  });

  test("also where a local rule begins or ends later; the local rule's own value only if it is older than the new text", () => {
    const local = (from: string, until: string | null) => ({
      ...{ rule: "committeeThreshold", value: { numerator: 3, denominator: 4, strict: false }, clause: "2" },
      ...{
        confidence: "high" as const,
        instrument: "HD 11-HD/BTCTU",
        from: day(from),
        until: until ? day(until) : null,
      },
    });
    const ended = withLocalRules(builtInRulebook, [local("2026-02-02", "2026-09-01")]);
    expect(isMarkedEntry(ended, "2026-08-31")).toBe(true);
    expect(isMarkedEntry(ended, "2026-09-01")).toBe(true);
    expect(isMarkedEntry(withLocalRules(builtInRulebook, [local("2026-09-01", null)]), "2026-09-01")).toBe(false);
  });

  test("no longer when every value of the awaited text is entered", () => {
    const values = Object.fromEntries(
      ruleKeysOf(builtInRulebook).map((key) => [key, ruleOf(builtInRulebook, key)?.entryOn(day("2026-07-26"))?.value]),
    );
    const whole = withPacks(builtInRulebook, [packOf("2026-07", "2026-07-26", values)]);
    expect(hasProvisionalOn(inPart, day("2026-08-03"))).toBe(true);
    expect(hasProvisionalOn(whole, day("2026-08-03"))).toBe(false);
    expect(hasProvisionalOn(whole, day("2026-07-25"))).toBe(true);
  });
});

const isMarkedEntry = (rulebook: Rulebook, on: string) => {
  const entry = rulebook.committeeThreshold.entryOn(day(on));
  return entry && isProvisional(entry, day(on), rulebook.packs);
};

describe("an act is provisional", () => {
  const votedOn = (rulebook: Rulebook, on: string): boolean => {
    const { rules, hasReadProvisional } = notingReadings(rulebook);
    const input = { ...voteForm(on), occurredOn: day(on) } as unknown as StepInput;
    decide(
      admission,
      "approval",
      "recordCellVote",
      { ...readyForCell({ rules }), on: day(on) },
      input,
      checksOf("recordCellVote"),
    );
    return hasReadProvisional();
  };

  test("if a value it was judged by is, whatever the pack of its day", () => {
    expect(votedOn(builtInRulebook, "2025-10-01")).toBe(false);
    expect(votedOn(builtInRulebook, "2026-08-03")).toBe(true);
    expect(votedOn(inPart, "2026-08-03")).toBe(true);
  });

  test("not if no value was read but the Charter's", () => {
    const { rules, hasReadProvisional } = notingReadings(builtInRulebook);
    rules.probationMonths.on(day("2026-08-03"));
    expect(hasReadProvisional()).toBe(false);
    rules.minimumAgeMonths.knownOn(day("2026-08-03"));
    expect(hasReadProvisional()).toBe(true);
  });
});

describe("the pages of the regulations", () => {
  test("name a text that is entered in part as such, and the warning ends with the last provisional value", () => {
    const shown = (rulebook: Rulebook, words = vi) =>
      renderToStaticMarkup(<PackInForce on={day("2026-08-03")} rulebook={rulebook} words={words} />);
    expect(shown(inPart)).toContain("QĐ 208-QĐ/TW (26/07/2026, đã nạp một phần)");
    expect(shown(inPart, en)).toContain("entered in part");
    expect(shown(builtInRulebook)).toContain("QĐ 208-QĐ/TW (26/07/2026)");
  });

  test("draw a value pale from the day a newer text began until that text gives the value", () => {
    const parts = (id: RuleId) => paleParts(ruleViewOn(id, inPart, day("2026-08-03"), vi), day("2027-01-01"));
    expect(parts("admissionDecisionDays")).toEqual([{ of: "2025-07-01", from: "2026-04-08", until: "2026-07-26" }]);
    expect(parts("ceremonyDays")).toEqual([{ of: "2016-07-25", from: "2026-04-08", until: "2027-01-01" }]);
    expect(parts("probationMonths")).toEqual([]);
  });
});
