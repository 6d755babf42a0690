import { describe, expect, test } from "vitest";
import { day } from "../../lib/primitives/day";
import { builtInPacks } from "../../lib/regulations/packs/packs";
import { metadataOf, ruleKeysOf } from "../../lib/regulations/packs/rule-keys";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { draftRefusals } from "../../lib/rule-packs/draft-refusals";
import { examplePackText, parsePackText } from "../../lib/rule-packs/pack-text";

const mistakesIn = (text: string) => {
  const { lines, refusals } = parsePackText(builtInRulebook, text);
  return { count: lines.length, mistakes: refusals.map(({ code, facts }) => [facts.line, code]) };
};

describe("values are typed one a line", () => {
  test("a line has a rule, its value, its clause and its confidence; comments and empty lines are ignored", () => {
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
    ["an unknown confidence", "ceremonyDays | 30 | 4.1 | tốt", "pack-confidence"],
    ["a confidence that is a JavaScript property name", "ceremonyDays | 30 | 4.1 | constructor", "pack-confidence"],
    ["a number in words", "ceremonyDays | ba mươi | 4.1 | cao", "pack-not-a-number"],
    ["a number with its unit", "ceremonyDays | 30 ngày | 4.1 | cao", "pack-not-a-number"],
    ["a number after a word", "ceremonyDays | khoảng 30 | 4.1 | cao", "pack-not-a-number"],
    ["a fraction of a day", "ceremonyDays | 1.5 | 4.1 | cao", "pack-not-a-number"],
    ["more days than any period has", "ceremonyDays | 12345 | 4.1 | cao", "pack-not-a-number"],
    ["zero days", "ceremonyDays | 0 | 4.1 | cao", "pack-not-a-number"],
    ["a share above one", "committeeThreshold | 4/3 | 4.1 | cao", "pack-share-above-one"],
    ["more than all", "committeeThreshold | > 3/3 | 4.1 | cao", "pack-share-above-one"],
    ["a share in words", "committeeThreshold | hai phần ba | 4.1 | cao", "pack-share-malformed"],
    ["a share after a word", "committeeThreshold | ít nhất 2/3 | 4.1 | cao", "pack-share-malformed"],
    ["a share with what it is of", "committeeThreshold | 2/3 cấp ủy viên | 4.1 | cao", "pack-share-malformed"],
    ["a share of nothing", "committeeThreshold | 2/0 | 4.1 | cao", "pack-share-malformed"],
    ["a number for a yes or no", "substituteIsExempt | 3 | 4.1 | cao", "pack-wrong-kind"],
    ["a JavaScript property name for a yes or no", "substituteIsExempt | constructor | 4.1 | cao", "pack-wrong-kind"],
    ["one part of a value of two parts", "verificationReplyDays | inCountry=30 | 4.1 | cao", "pack-wrong-kind"],
    ["a part that is not a number", "verificationReplyDays | inCountry=30, abroad=x | 4.1 | cao", "pack-not-a-number"],
    ["a part without its number", "verificationReplyDays | inCountry=30, abroad= | 4.1 | cao", "pack-wrong-kind"],
    ["an unknown part", "verificationReplyDays | inCountry=30, abroad=90, sea=5 | 4.1 | cao", "pack-wrong-kind"],
    [
      "a part typed twice instead of another",
      "verificationReplyDays | inCountry=30, inCountry=40 | 4.1 | cao",
      "pack-wrong-kind",
    ],
    [
      "a part typed twice beside the other",
      "verificationReplyDays | inCountry=30, inCountry=40, abroad=90 | 4.1 | cao",
      "pack-wrong-kind",
    ],
    ["a part with two numbers", "verificationReplyDays | inCountry=30=40, abroad=90 | 4.1 | cao", "pack-not-a-number"],
    ["introducers for two of the three cases", "introducing | none=2, youth=1 | 4.1 | cao", "pack-wrong-kind"],
    ["an unknown form of vote", "voteForms | hands | 5 | cao", "pack-wrong-kind"],
    ["an unknown form of vote beside a known one", "voteForms | secret, hands | 5 | cao", "pack-wrong-kind"],
    ["a form of vote typed twice", "voteForms | secret, secret | 5 | cao", "pack-wrong-kind"],
    ["an unknown choice", "decidingBody | chiBo | 4.1 | cao", "pack-wrong-kind"],
    ["a key by which nothing is computed", "cellTermMonths | 60 | 23.1 | cao", "pack-not-obeyed"],
    ["another key by which nothing is computed", "localLevels | withDistricts | 10 | cao", "pack-not-obeyed"],
    ["no value", "politicalRule |  | 4.1 | cao", "pack-wrong-kind"],
  ])("%s is refused with its line", (_what, line, code) => {
    expect(mistakesIn(`\n${line}`)).toEqual({ count: 0, mistakes: [[2, code]] });
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

  test("a text without values is refused, also when it has blank lines and comments", () => {
    expect(parsePackText(builtInRulebook, "  \n   # thời hạn\n\t")).toEqual({
      lines: [],
      refusals: [{ code: "pack-empty", facts: {}, field: "lines" }],
    });
  });

  test("a key typed twice is refused at its second line, and all mistakes are returned at once, in the order of the lines", () => {
    const text =
      "ceremonyDays | 30 | 4.1 | cao\nx | 1 | 1 | cao\nceremonyDays | 20 | 4.1 | cao\nceremonyFrom | 1 | 1 | cao";
    expect(mistakesIn(text).mistakes).toEqual([
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
    const isLocal = (key: string) => metadataOf(key).entered === "locally";
    expect(lines.map(({ rule }) => rule)).toEqual(ruleKeysOf(builtInRulebook).filter((key) => !isLocal(key)));
    const heading = { pack: "2026-07", instrument: "X", issuedOn: day("2026-07-26"), from: day("2026-07-26") };
    if (on > "2026-07-26") expect(draftRefusals(builtInRulebook, heading, lines)).toEqual([]);
  });

  test("names each value under its title with its clause, or with its instrument where no clause was read", () => {
    const model = modelOn("2026-11-24").split("\n");
    const under = (title: string) => model[model.indexOf(title) + 1];
    expect(under("# Tên admissionDecisionDays")).toBe("admissionDecisionDays | 45 | 4.3.1 | cao");
    expect(under("# Tên politicalRule")).toBe("politicalRule | QĐ 367-QĐ/TW | Tài liệu nghiệp vụ | vua");
    expect(model.filter((line) => /^(dossierSendingDays|cellTermMonths|localLevels) /.test(line))).toEqual([]);
  });

  test("is empty before the first day of the rules", () => expect(modelOn("2010-12-31")).toBe(""));
});
