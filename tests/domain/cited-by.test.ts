import { describe, expect, test } from "vitest";
import { day } from "../../lib/primitives/day";
import { enteredInstruments, rulesCiting } from "../../lib/regulations/cited-by";
import type { InstrumentId } from "../../lib/regulations/instruments";
import { withPacks } from "../../lib/regulations/packs/entered-packs";
import { builtInRulebook } from "../../lib/regulations/rulebook";

const clausesOf = (instrument: InstrumentId) =>
  rulesCiting(builtInRulebook, instrument).clauses.map(({ clause }) => clause);
const at = (instrument: InstrumentId, clause: string) =>
  rulesCiting(builtInRulebook, instrument).clauses.find((each) => each.clause === clause);

describe("what cites an instrument", () => {
  test("is listed by clause, rules and papers separately", () => {
    expect(at("HD 06-HD/TW", "3.4d")).toEqual({
      clause: "3.4d",
      rules: ["verificationReplyDays"],
      papers: ["crossPageSeal"],
    });
    expect(at("QĐ 232-QĐ/TW", "4.1")).toEqual({ clause: "4.1", rules: ["ceremonyDays", "ceremonyFrom"], papers: [] });
    expect(at("ĐL", "5.2")).toEqual({ clause: "5.2", rules: [], papers: ["removalDecision"] });
  });

  test("is in the order of the clauses, 24.1 after 9.5, and names each clause once", () => {
    expect(clausesOf("ĐL")).toEqual("4.1 | 4.1–4.2 | 4.2 | 4.3 | 4.3, 5.3 | 5.1 | 5.2 | 5.4 | 9.5 | 24.1".split(" | "));
  });

  test("names a rule once when several of its values cite the same clause", () => {
    expect(at("ĐL", "4.2")?.rules).toEqual(["monthsTogether"]);
    expect(at("ĐL", "4.3")?.papers).toEqual(["massOpinions", "residenceOpinion"]);
  });

  test("counts a rule whose value in the instrument is unknown, and does not list it", () => {
    const charter = rulesCiting(builtInRulebook, "ĐL");
    expect(charter.unknown).toBe(3);
    expect(charter.clauses.flatMap(({ rules }) => rules)).not.toContain("committeeThreshold");
    expect(rulesCiting(builtInRulebook, "HD 38-HD/BTCTW").unknown).toBe(0);
  });

  test("is empty for an instrument that was not read", () => {
    expect(rulesCiting(builtInRulebook, "QĐ 208-QĐ/TW")).toEqual({ unknown: 0, clauses: [] });
  });
});

describe("an entered instrument", () => {
  const pack = (instrument: string, from: string, rule: string) => ({
    id: instrument,
    instrument,
    from: day(from),
    values: [{ rule, value: 20, clause: "3.1", confidence: "high" as const }],
  });

  test("is listed once, with its first day and with what cites it", () => {
    const rulebook = withPacks(builtInRulebook, [
      pack("QĐ 999-QĐ/MẪU", "2027-02-01", "ceremonyDays"),
      pack("QĐ 998-QĐ/MẪU", "2027-01-01", "admissionDecisionDays"),
      { ...pack("QĐ 999-QĐ/MẪU", "2027-03-01", "complaintDays"), id: "later" },
    ]);
    expect(enteredInstruments(rulebook)).toEqual([
      { name: "QĐ 998-QĐ/MẪU", from: "2027-01-01" },
      { name: "QĐ 999-QĐ/MẪU", from: "2027-02-01" },
    ]);
    expect(rulesCiting(rulebook, "QĐ 998-QĐ/MẪU").clauses).toEqual([
      { clause: "3.1", rules: ["admissionDecisionDays"], papers: [] },
    ]);
  });

  test("is never one of the instruments the program knows", () => {
    expect(enteredInstruments(builtInRulebook)).toEqual([]);
  });
});
