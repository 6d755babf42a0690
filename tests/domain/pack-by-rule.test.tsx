import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { describe, expect, test, vi as vitest } from "vitest";
import { PackForm } from "../../components/rule-packs/pack-form";
import { topicFields } from "../../components/rule-packs/rule-fields";
import { day } from "../../lib/primitives/day";
import { metadataOf } from "../../lib/regulations/packs/rule-keys";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { byRule, fieldsOf, fieldsOfValues, linesOfFields, packRules } from "../../lib/rule-packs/pack-by-rule";
import { examplePackText, parsePackText } from "../../lib/rule-packs/pack-text";
import { en } from "../../lib/text/en";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { done, refused } from "../../lib/workflow/refusal";

// The page title reads the request, and the form its address: in this test there is neither.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));
vitest.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  usePathname: () => "/admin/packs/new",
}));

const today = day("2026-11-24");
const heading = { pack: "2026-07", instrument: "QĐ 208-QĐ/TW", issuedOn: "26/07/2026", from: "03/08/2026" };
const shown = topicFields(builtInRulebook, today, vi).flatMap(({ rules }) => rules);
const textOf = (fields: Readonly<Record<string, string>>) =>
  linesOfFields(fields)
    .map(({ line }) => line)
    .join("\n");

/** Enters by rule, and gives the pack text it was entered as. */
const enteredAs = async (fields: Readonly<Record<string, string>>) => {
  let text = "";
  const enter = async (_: null, { lines }: Readonly<Record<string, unknown>>) => {
    text = String(lines);
    const { refusals } = parsePackText(builtInRulebook, text);
    return refusals.length > 0 ? refused(...refusals) : done(null);
  };
  return { outcome: await byRule(enter)(null, { ...heading, ...fields }), text };
};

describe("a pack entered rule by rule", () => {
  test("is the pack its text gives: every rule and paper, known or unknown, goes both ways unchanged", () => {
    const { lines, refusals } = parsePackText(
      builtInRulebook,
      examplePackText(builtInRulebook, today, (rule) => rule),
    );
    expect(refusals).toEqual([]);
    expect(lines.length).toBeGreaterThan(60);
    for (const given of [lines, lines.map((each) => ({ ...each, value: "unknown", confidence: "low" as const }))]) {
      const again = parsePackText(builtInRulebook, textOf(fieldsOfValues(given)));
      expect(again.refusals).toEqual([]);
      expect(again.lines.map(({ line, ...value }) => value)).toEqual(
        [...given]
          .sort((one, other) => packRules.indexOf(one.rule) - packRules.indexOf(other.rule))
          .map(({ line, ...value }) => value),
      );
    }
  });

  test("takes only the rules that were filled in, of whatever kind their values are", async () => {
    const { outcome, text } = await enteredAs({
      "value.ceremonyDays": "20",
      "clause.ceremonyDays": " 4.1 ",
      "confidence.ceremonyDays": "vua",
      "value.verificationReplyDays.inCountry": "10",
      "value.verificationReplyDays.abroad": "90",
      "clause.verificationReplyDays": "3.4",
      "value.voteForms.secret": "on",
      "clause.voteForms": "5",
      "unknown.committeeThreshold": "on",
      "clause.committeeThreshold": "9",
      "confidence.complaintDays": "cao",
      "value.complaintDays": "",
    });
    expect(outcome.kind).toBe("done");
    expect(text.split("\n").sort()).toEqual([
      "ceremonyDays | 20 | 4.1 | vua",
      "committeeThreshold | unknown | 9 | cao",
      "verificationReplyDays | inCountry=10, abroad=90 | 3.4 | cao",
      "voteForms | secret | 5 | cao",
    ]);
  });

  test("is refused at the field of each rule, in sentences without lines and keys", async () => {
    const { outcome } = await enteredAs({
      "value.ceremonyDays": "ba mươi",
      "clause.ceremonyDays": "4.1",
      "value.complaintDays": "30",
      "value.ordinaryMajority": "7/3",
      "clause.ordinaryMajority": "9",
      "value.verificationReplyDays.inCountry": "10",
      "clause.verificationReplyDays": "3.4",
    });
    const refusals = outcome.kind === "refused" ? outcome.refusals : [];
    expect(Object.fromEntries(refusals.map(({ field, code }) => [field, code]))).toEqual({
      "value.ceremonyDays": "pack-rule-not-a-number",
      "clause.complaintDays": "pack-rule-no-clause",
      "value.ordinaryMajority": "pack-rule-share-above-one",
      "value.verificationReplyDays.inCountry": "pack-rule-wrong-kind",
    });
    for (const words of [vi, en])
      for (const refusal of refusals) expect(sentence(words, refusal)).not.toMatch(/Dòng|Line|Days|Majority/);
    const nothing = await enteredAs({});
    expect(nothing.outcome).toMatchObject({ refusals: [{ code: "pack-no-rule" }] });
  });
});

describe("the form of a pack", () => {
  test("has every rule a pack may give, with its value in force as people read it and a field of its kind", () => {
    expect(shown.map(({ rule }) => rule).sort()).toEqual([...packRules].sort());
    const field = (rule: string, name = fieldsOf(rule).value) =>
      shown.find((each) => each.rule === rule)?.fields.find((each) => each.name === name);
    expect(shown.find(({ rule }) => rule === "ceremonyDays")?.inForce).toContain(
      "30\u00a0ngày làm việc (QĐ 294-QĐ/TW, 4.1",
    );
    expect(field("ceremonyDays")?.kind).toBe("number");
    expect(field("decidingBody")?.options?.map(({ label }) => label)).toContain("Ban thường vụ đảng ủy cơ sở");
    expect(field("voteForms", "value.voteForms.secret")?.kind).toBe("tick");
    expect(field("verificationReplyDays", "value.verificationReplyDays.abroad")?.label).toBe(
      "Ở ngoài nước (ngày làm việc)",
    );
    expect(shown.find(({ rule }) => rule === "ceremonyDays")?.checks).toEqual({ "value.ceremonyDays": "number" });
    expect(shown.find(({ rule }) => rule === "ordinaryMajority")?.checks).toEqual({
      "value.ordinaryMajority": "share",
    });
  });

  test.each(Object.entries({ vi, en }))("in %s shows nobody a technical name", (_, words) => {
    const rules = topicFields(builtInRulebook, today, words).flatMap((topic) => topic.rules);
    const technical = new Set([
      ...packRules,
      ...packRules
        .flatMap((rule) => metadataOf(rule).type.allowed)
        .filter((word) => /[a-z][A-Z]|^(co|khong)$/.test(word)),
    ]);
    const said = rules.flatMap(({ title, fields }) => [
      title,
      ...fields.flatMap(({ label, options = [] }) => [label, ...options.map((option) => option.label)]),
    ]);
    expect(said.filter((text) => technical.has(text))).toEqual([]);
  });

  test("opens the rules that have values, and leads to the entry as text and back", async () => {
    const page = async (as: "rules" | "text"): Promise<string> => {
      const values = { ...heading, "value.ceremonyDays": "20", "clause.ceremonyDays": "4.1" };
      const form: ReactNode = (
        <PackForm
          action={async (state) => state}
          as={as}
          initial={{ messages: [], values, requestId: "1" }}
          on={today}
          rules={builtInRulebook}
          words={vi}
        />
      );
      return new Response((await prerender(form)).prelude).text();
    };
    const byRules = await page("rules");
    expect(byRules.match(/<details[^>]* open/g)?.length).toBe(2);
    expect(byRules).toMatch(/name="value.ceremonyDays"[^>]*value="20"|value="20"[^>]*name="value.ceremonyDays"/);
    expect(byRules).toContain('href="/admin/packs/new?as=text"');
    expect(byRules).not.toContain("<textarea");
    const asText = await page("text");
    expect(asText).toContain('href="/admin/packs/new"');
    expect(asText).toContain("<textarea");
  });
});
