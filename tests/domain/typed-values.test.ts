import { describe, expect, test } from "vitest";
import { day } from "../../lib/primitives/day";
import { builtInPacks } from "../../lib/regulations/packs/packs";
import { ruleKeysOf } from "../../lib/regulations/packs/rule-keys";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { draftRefusals } from "../../lib/rule-packs/draft-refusals";
import { examplePackText, parsePackText } from "../../lib/rule-packs/pack-text";

const mistakes = (text: string) => {
  const { lines, refusals } = parsePackText(builtInRulebook, text);
  return { count: lines.length, said: refusals.map(({ code, facts }) => [facts.line, code]) };
};

describe("values are typed one a line", () => {
  test("a rule, its value, its clause and how sure one is; comments and empty lines are passed over", () => {
    const text =
      "# thời hạn\n\nadmissionDecisionDays | 30 | 4.3.1 | cao\ncommitteeThreshold | > 1/2 | 9.3 | vua\nvoteForms | unknown | 5 | thap";
    expect(parsePackText(builtInRulebook, text)).toEqual({
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
    ["a confidence that is a word of the program", "ceremonyDays | 30 | 4.1 | constructor", "pack-confidence"],
    ["a number in words", "ceremonyDays | ba mươi | 4.1 | cao", "pack-not-a-number"],
    ["a number with its unit", "ceremonyDays | 30 ngày | 4.1 | cao", "pack-not-a-number"],
    ["a number after a word", "ceremonyDays | khoảng 30 | 4.1 | cao", "pack-not-a-number"],
    ["a day and a half", "ceremonyDays | 1.5 | 4.1 | cao", "pack-not-a-number"],
    ["more days than any period has", "ceremonyDays | 12345 | 4.1 | cao", "pack-not-a-number"],
    ["nought days", "ceremonyDays | 0 | 4.1 | cao", "pack-not-a-number"],
    ["a share above one", "committeeThreshold | 4/3 | 4.1 | cao", "pack-share-above-one"],
    ["more than all", "committeeThreshold | > 3/3 | 4.1 | cao", "pack-share-above-one"],
    ["a share in words", "committeeThreshold | hai phần ba | 4.1 | cao", "pack-share-malformed"],
    ["a share after a word", "committeeThreshold | ít nhất 2/3 | 4.1 | cao", "pack-share-malformed"],
    ["a share with what it is of", "committeeThreshold | 2/3 cấp ủy viên | 4.1 | cao", "pack-share-malformed"],
    ["a share of nothing", "committeeThreshold | 2/0 | 4.1 | cao", "pack-share-malformed"],
    ["a number for a yes or no", "substituteIsExempt | 3 | 4.1 | cao", "pack-wrong-kind"],
    ["a word of the program for a yes or no", "substituteIsExempt | constructor | 4.1 | cao", "pack-wrong-kind"],
    ["half of a value of two parts", "verificationReplyDays | inCountry=30 | 4.1 | cao", "pack-wrong-kind"],
    [
      "a number that is none inside a value of two parts",
      "verificationReplyDays | inCountry=30, abroad=x | 4.1 | cao",
      "pack-not-a-number",
    ],
    ["a part without its number", "verificationReplyDays | inCountry=30, abroad= | 4.1 | cao", "pack-wrong-kind"],
    ["a part nobody knows", "verificationReplyDays | inCountry=30, abroad=90, sea=5 | 4.1 | cao", "pack-wrong-kind"],
    [
      "a part typed twice in the place of another",
      "verificationReplyDays | inCountry=30, inCountry=40 | 4.1 | cao",
      "pack-wrong-kind",
    ],
    [
      "a part typed twice beside the other",
      "verificationReplyDays | inCountry=30, inCountry=40, abroad=90 | 4.1 | cao",
      "pack-wrong-kind",
    ],
    ["a part with two numbers", "verificationReplyDays | inCountry=30=40, abroad=90 | 4.1 | cao", "pack-not-a-number"],
    ["introducers of two cases in three", "introducing | none=2, youth=1 | 4.1 | cao", "pack-wrong-kind"],
    ["a form of vote that is none", "voteForms | hands | 5 | cao", "pack-wrong-kind"],
    ["a form of vote that is none, beside one that is", "voteForms | secret, hands | 5 | cao", "pack-wrong-kind"],
    ["a form of vote typed twice", "voteForms | secret, secret | 5 | cao", "pack-wrong-kind"],
    ["a choice that is none", "decidingBody | chiBo | 4.1 | cao", "pack-wrong-kind"],
    ["no value", "politicalRule |  | 4.1 | cao", "pack-wrong-kind"],
  ])("%s is refused by its line", (_what, line, code) => {
    expect(mistakes(`\n${line}`)).toEqual({ count: 0, said: [[2, code]] });
  });

  test.each([
    [
      "a share, however it is spaced",
      "committeeThreshold | ≥ 10 / 15",
      { numerator: 10, denominator: 15, strict: false },
    ],
    ["a share that asks for all", "committeeThreshold | 3/3", { numerator: 3, denominator: 3, strict: false }],
    ["forms of vote, in any order", "voteForms | card, secret", ["secret", "card"]],
    ["a yes, in capitals", "substituteIsExempt | CÓ", true],
    ["the code of a form", "papers.application | 1A-KNĐ", { form: "1A-KNĐ" }],
    ["that a paper has no form", "papers.application | khong", { form: null }],
    ["that a value is not clear yet", "committeeThreshold | chưa rõ", "unknown"],
  ])("%s is understood", (_what, typed, value) => {
    expect(parsePackText(builtInRulebook, `${typed} | 9.3 | cao`)).toMatchObject({ refusals: [], lines: [{ value }] });
  });

  test("a text without a value is refused, be it of blank lines and remarks", () => {
    expect(parsePackText(builtInRulebook, "  \n   # thời hạn\n\t")).toEqual({
      lines: [],
      refusals: [{ code: "pack-empty", facts: {}, field: "lines" }],
    });
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
});

describe("the model of the values in force", () => {
  const modelOn = (on: string) => examplePackText(builtInRulebook, day(on), (rule) => `Tên ${rule}`);

  test.each([...builtInPacks.map(({ from }) => from), "2026-11-24"])("on %s can be pasted back as it is", (on) => {
    const { lines, refusals } = parsePackText(builtInRulebook, modelOn(on));
    expect(refusals).toEqual([]);
    expect(lines.map(({ rule }) => rule)).toEqual(ruleKeysOf(builtInRulebook));
    const heading = { pack: "2026-07", instrument: "X", issuedOn: day("2026-07-26"), from: day("2026-07-26") };
    if (on > "2026-07-26") expect(draftRefusals(builtInRulebook, heading, lines)).toEqual([]);
  });

  test("names under its title each value with its clause, or with its instrument where no clause was read", () => {
    const model = modelOn("2026-11-24").split("\n");
    const under = (title: string) => model[model.indexOf(title) + 1];
    expect(under("# Tên admissionDecisionDays")).toBe("admissionDecisionDays | 45 | 4.3.1 | cao");
    expect(under("# Tên politicalRule")).toBe("politicalRule | QĐ 367-QĐ/TW | Tài liệu nghiệp vụ | vua");
    expect(under("# Tên dossierSendingDays")).toBe("dossierSendingDays | unknown | QĐ 45-QĐ/TW | thap");
  });

  test("is empty before there were rules", () => expect(modelOn("2010-12-31")).toBe(""));
});
