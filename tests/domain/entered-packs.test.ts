import { describe, expect, test } from "vitest";
import { day } from "../../lib/primitives/day";
import { withPacks } from "../../lib/regulations/packs/entered-packs";
import { rulebookAt, withoutPack, withPack } from "../../lib/regulations/packs/entered-rules";
import { builtInPacks, decidingPackOn, type EnteredPack } from "../../lib/regulations/packs/packs";
import { ruleKeysOf, ruleOf } from "../../lib/regulations/packs/rule-keys";
import { isProvisional } from "../../lib/regulations/provisional";
import { builtInRulebook, type Rulebook } from "../../lib/regulations/rulebook";

const packOf = (id: string, from: string, values: Readonly<Record<string, unknown>>): EnteredPack => ({
  id,
  instrument: `Bộ ${id}`,
  from: day(from),
  values: Object.entries(values).map(([rule, value]) => ({ rule, value, clause: "4", confidence: "high" as const })),
});

const april = packOf("2026-04", "2026-04-08", { ceremonyDays: 25, admissionDecisionDays: 40 });
const july = packOf("2026-07", "2026-08-03", { admissionDecisionDays: 30 });
const november = packOf("2026-11", "2026-11-02", { admissionDecisionDays: 20 });

const daysOn = (rulebook: Rulebook, ...days: readonly string[]) =>
  days.map((on) => rulebook.admissionDecisionDays.on(day(on)).value);

describe("several entered packs", () => {
  test("apply each from its day on, whatever the order in which they were switched on", () => {
    for (const order of [
      [april, july, november],
      [november, july, april],
      [july, november, april],
    ]) {
      const rulebook = withPacks(builtInRulebook, order);
      expect(daysOn(rulebook, "2026-04-07", "2026-04-08", "2026-08-03", "2026-11-02")).toEqual([45, 40, 30, 20]);
      expect(rulebook.ceremonyDays.on(day("2026-12-01")).value).toBe(25);
    }
  });

  test("take the place of the disabled pack of the same name, in the order of their days", () => {
    const named = withPacks(builtInRulebook, [november, april]).packs.map(({ id, enabled }) => [id, enabled]);
    const kept = builtInPacks.filter(({ enabled }) => enabled).map(({ id }) => [id, true]);
    expect(named).toEqual([...kept, ["2026-04", true], ["2026-07", false], ["2026-11", true]]);
  });

  test("a pack of April settles what it gives until the day of issue of the July text, and not after it", () => {
    const known = withPacks(builtInRulebook, [april]);
    const isMarked = (on: string) => {
      const entry = known.ceremonyDays.entryOn(day(on));
      return entry && isProvisional(entry, day(on), known.packs);
    };
    expect([isMarked("2026-04-07"), isMarked("2026-07-25"), isMarked("2026-07-26")]).toEqual([false, false, true]);
    expect(decidingPackOn(day("2026-07-26"), known.packs)).toBe("2026-04");
  });
});

describe("a value of an entered pack", () => {
  test("replaces a value that begins on the same day", () => {
    const [eve, own] = ["2025-09-03", "2025-09-04"].map(day);
    const rulebook = withPacks(builtInRulebook, [packOf("2025-09", "2025-09-04", { politicalRule: "QĐ 999-QĐ/TW" })]);
    expect(eve && rulebook.politicalRule.on(eve).value).toBe("QĐ 58-QĐ/TW");
    expect(own && rulebook.politicalRule.on(own).value).toBe("QĐ 999-QĐ/TW");
  });

  test("applies until the next instrument, except when a closed case is judged in hindsight", () => {
    const late = packOf("2025-03", "2025-03-03", { admissionDecisionDays: 50 });
    const days = ["2025-03-02", "2025-03-03", "2025-06-30", "2025-07-01"];
    expect(daysOn(withPacks(builtInRulebook, [late]), ...days)).toEqual([60, 50, 50, 45]);
    expect(daysOn(withPacks(builtInRulebook, [{ ...late, inHindsight: true }]), ...days)).toEqual([60, 50, 50, 50]);
  });

  test("keeps the title of the rule, so that an error names the rule", () => {
    const rulebook = withPacks(builtInRulebook, [
      packOf("2026-07", "2026-08-03", { admissionDecisionDays: "unknown" }),
    ]);
    const message = `${builtInRulebook.admissionDecisionDays.title}: the value on 2026-08-03 is not known`;
    expect(() => rulebook.admissionDecisionDays.on(day("2026-08-03"))).toThrow(message);
  });

  test("is ignored when this version does not know the rule; the other values of the pack apply", () => {
    const rulebook = withPacks(builtInRulebook, [
      packOf("2026-07", "2026-08-03", { ruleOfBefore: 3, admissionDecisionDays: 30 }),
    ]);
    expect(Object.keys(rulebook)).toEqual(Object.keys(builtInRulebook));
    expect(daysOn(rulebook, "2026-08-03")).toEqual([30]);
    expect(ruleKeysOf(rulebook).filter((key) => ruleOf(rulebook, key) !== ruleOf(builtInRulebook, key))).toEqual([
      "admissionDecisionDays",
    ]);
  });
});

describe("the entered rules with a draft, for the report before it is switched on", () => {
  const entered = { packs: [april, july], localRules: [] };
  const draft = packOf("2026-07", "2026-09-01", { admissionDecisionDays: 35 });

  test("contain the draft in the place of the pack of the same name, and all other packs", () => {
    const rulebook = rulebookAt(withPack(entered, draft), "s.o.");
    expect(daysOn(rulebook, "2026-08-31", "2026-09-01")).toEqual([40, 35]);
    expect(rulebook.packs.filter(({ id }) => id === "2026-07")).toHaveLength(1);
  });

  test("without a pack are the rules of the other packs only", () => {
    expect(daysOn(rulebookAt(withoutPack(entered, "2026-07"), ""), "2026-04-08", "2026-12-01")).toEqual([40, 40]);
    expect(daysOn(rulebookAt(withoutPack(entered, "2026-04"), ""), "2026-04-08", "2026-12-01")).toEqual([45, 30]);
    expect(withoutPack(entered, "2026-11")).toEqual(entered);
  });
});
