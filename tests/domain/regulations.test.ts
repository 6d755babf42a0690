import { describe, expect, test } from "vitest";
import { addDays, addMonths, day } from "../../lib/primitives/day";
import { type Dated, dated, type Entry, NoRuleInForce } from "../../lib/regulations/dated";
import { type Instrument, type InstrumentId, instruments, provision } from "../../lib/regulations/instruments";
import { builtInPacks, decidingPackOn, firstDayOfRules } from "../../lib/regulations/packs/packs";
import { isProvisional } from "../../lib/regulations/provisional";
import { builtInRulebook, rules as everyRule } from "../../lib/regulations/rulebook";
import { concludedKinds, matterRule } from "../../lib/regulations/values/matters";
import { requiredPapers } from "../../lib/regulations/values/papers";

const isDated = (value: unknown): value is Dated<unknown> =>
  typeof value === "object" && value !== null && "entryOn" in value;

const rules = Object.entries(everyRule).flatMap(([id, value]) => (isDated(value) ? [{ id, dated: value }] : []));

const every: readonly (readonly [string, Dated<unknown>])[] = [
  ...rules.map(({ id, dated }) => [id, dated] as const),
  ...concludedKinds.map((kind) => [`matter ${kind}`, matterRule(builtInRulebook, kind) as Dated<unknown>] as const),
  ...Object.entries(requiredPapers).map(([kind, paper]) => [kind, paper as Dated<unknown>] as const),
];

const quarters = Array.from({ length: 64 }, (_, index) => addMonths(day("2012-01-01"), index * 3));
const instrumentOf = ({ cites }: Entry<unknown>): Instrument => instruments[cites.instrument as InstrumentId];

describe.each(every)("the rule %s", (_id, rule) => {
  test("has an entry for every quarter from 2012 to 2027, which may be unknown", () => {
    const silent = [firstDayOfRules, ...quarters].filter((on) => rule.entryOn(on) === undefined);
    expect(silent).toEqual([]);
  });

  test("cites for each value an instrument that is in force on the first day of the value", () => {
    const outside = rule.history.filter((entry) => {
      const { inForceFrom, until } = instrumentOf(entry);
      return (inForceFrom !== null && inForceFrom > entry.from) || (until !== null && until < entry.from);
    });
    expect(outside).toEqual([]);
  });

  test("cites an instrument that was only mentioned for unknown values only", () => {
    const guessed = rule.history.filter(
      (entry) => entry.value !== "unknown" && instrumentOf(entry).read === "mentioned",
    );
    expect(guessed).toEqual([]);
  });

  test("has high confidence only where the clause was read", () => {
    const unread = rule.history.filter(
      (entry) => (entry.confidence ?? "high") === "high" && instrumentOf(entry).kind === "practice",
    );
    expect(unread).toEqual([]);
  });

  test("changes on its first day and not the day before", () => {
    for (const [index, entry] of rule.history.entries()) {
      const from = day(entry.from);
      expect(rule.entryOn(from)).toBe(entry);
      expect(rule.entryOn(addDays(from, -1))).toBe(rule.history[index - 1]);
    }
  });
});

describe("the value of each pack", () => {
  const valuesOn = (id: string) => {
    const rule = rules.find((each) => each.id === id);
    return builtInPacks.filter(({ enabled }) => enabled).map(({ from }) => rule?.dated.entryOn(day(from))?.value);
  };
  const twoThirds = { numerator: 2, denominator: 3, strict: false };

  test.each([
    ["minimumAgeMonths", [216, 216, 216, 216, 216]],
    ["maximumAgeMonths", ["unknown", 720, 720, 720, 720]],
    ["minimumSchooling", ["unknown", "lowerSecondary", "lowerSecondary", "lowerSecondary", "lowerSecondary"]],
    ["monthsTogether", [12, 12, 12, 12, 12]],
    ["certificateValidMonths", ["unknown", 60, 60, 60, 60]],
    ["dossierFreshMonths", ["unknown", "unknown", "unknown", "unknown", 12]],
    ["cellThreshold", Array(5).fill(twoThirds)],
    ["admissionDecisionDays", ["unknown", 60, 60, 60, 45]],
    ["decisionExtensionDays", ["unknown", 30, "unknown", "unknown", 15]],
    ["ceremonyDays", ["unknown", 30, 30, 30, 30]],
    ["probationMonths", [12, 12, 12, 12, 12]],
    ["recognitionVoteDays", ["unknown", 30, 30, 30, 30]],
    ["recognitionDecisionDays", ["unknown", 30, 30, "unknown", 30]],
    ["votesBeforeReport", ["unknown", 3, 3, 3, 3]],
    ["partyAgeFrom", Array(5).fill("decision")],
  ])("%s, from 2011 to 2025-07", (id, values) => {
    expect(valuesOn(id)).toEqual(values);
  });

  test("the values of HD 06 begin on 09/06/2025, three weeks before the pack of July", () => {
    const onTheEve = (id: string) => rules.find((each) => each.id === id)?.dated.entryOn(day("2025-06-08"))?.value;
    const onTheDay = (id: string) => rules.find((each) => each.id === id)?.dated.entryOn(day("2025-06-09"))?.value;
    expect([onTheEve("dossierFreshMonths"), onTheDay("dossierFreshMonths")]).toEqual(["unknown", 12]);
    expect([onTheEve("verificationReplyDays"), onTheDay("verificationReplyDays")]).toEqual([
      "unknown",
      { inCountry: 30, abroad: 90 },
    ]);
    expect(onTheDay("committeeThreshold")).toEqual(twoThirds);
  });
});

describe("packs", () => {
  test.each([
    ["2011-10-31", "none", false],
    ["2011-11-01", "2011", false],
    ["2016-07-24", "2011", false],
    ["2016-07-25", "2016", false],
    ["2021-07-29", "2016", false],
    ["2021-07-30", "2021", false],
    ["2025-01-19", "2021", false],
    ["2025-01-20", "2025-01", false],
    ["2025-06-30", "2025-01", false],
    ["2025-07-01", "2025-07", false],
    ["2026-04-07", "2025-07", false],
    ["2026-04-08", "2025-07", true],
    ["2026-07-26", "2025-07", true],
  ])("on %s the pack is %s; the days for a decision are provisional: %s", (on, id, provisional) => {
    expect(decidingPackOn(day(on))).toBe(id);
    const entry = builtInRulebook.admissionDecisionDays.entryOn(day(on));
    expect(entry !== undefined && isProvisional(entry, day(on), builtInRulebook.packs)).toBe(provisional);
  });
});

describe("a dated rule", () => {
  const cites = provision("ĐL", "1");
  const rule = dated<number>("A rule of the test", [
    { from: "2011-11-01", value: "unknown", cites },
    { from: "2020-01-01", value: 3, cites },
  ]);

  test("before its first day there is no rule, and an unknown value is not a value", () => {
    expect(() => rule.on(day("2011-10-31"))).toThrow(NoRuleInForce);
    expect(() => rule.on(day("2019-12-31"))).toThrow(NoRuleInForce);
    expect(rule.knownOn(day("2019-12-31"))).toBeUndefined();
    expect(rule.entryOn(day("2019-12-31"))?.value).toBe("unknown");
    expect(rule.on(day("2020-01-01"))).toEqual({ value: 3, from: "2020-01-01", cites, confidence: "high" });
  });

  test("entries out of order, twice on a day or on a day that does not exist are refused", () => {
    const history = (...days: string[]) => days.map((from) => ({ from, value: 1, cites }));
    expect(() => dated("Out of order", history("2020-01-01", "2019-01-01"))).toThrow(RangeError);
    expect(() => dated("Twice", history("2020-01-01", "2020-01-01"))).toThrow(RangeError);
    expect(() => dated("No such day", history("2020-01-01", "2021-02-29"))).toThrow(RangeError);
    expect(() => dated("No such first day", history("2021-02-29"))).toThrow(RangeError);
  });
});
