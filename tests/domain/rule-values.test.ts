import { expect, test } from "vitest";
import { ruleValue } from "../../components/rule-packs/rule-text";
import { day } from "../../lib/primitives/day";
import { ruleKeysOf, ruleOf } from "../../lib/regulations/packs/rule-keys";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { text } from "../../lib/text/text";

test("the page of a pack shows a value in words, not as it was typed, and names an unknown value", () => {
  const words = text("vi");
  expect(ruleValue("admissionDecisionDays", 30, words)).toBe("30\u00a0ngày làm việc");
  expect(
    ruleValue("schoolingException", { minimum: "primary", ofStanding: "ownStandingCommittee" }, words),
  ).not.toContain("own");
  expect(ruleValue("committeeThreshold", "unknown", words)).toBe("chưa rõ");
});

test("every value in force has words in both languages", () => {
  const spelt = ruleKeysOf(builtInRulebook).filter((key) => {
    const value = ruleOf(builtInRulebook, key)?.entryOn(day("2026-01-01"))?.value;
    return (
      value !== undefined &&
      (["vi", "en"] as const).some((locale) => /[a-z][A-Z]|undefined/.test(ruleValue(key, value, text(locale))))
    );
  });
  expect(spelt.filter((key) => !key.startsWith("papers."))).toEqual([]);
});
