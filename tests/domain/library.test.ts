import { describe, expect, test } from "vitest";
import type { InstrumentId } from "../../lib/regulations/instruments";
import { restingOn } from "../../lib/regulations/resting";
import { ownRulebook } from "../../lib/regulations/rulebook";

const clausesOf = (instrument: InstrumentId) => restingOn(ownRulebook, instrument).clauses.map(({ clause }) => clause);
const at = (instrument: InstrumentId, clause: string) =>
  restingOn(ownRulebook, instrument).clauses.find((each) => each.clause === clause);

describe("what rests on an instrument", () => {
  test("is found at its clause, rules and papers apart", () => {
    expect(at("HD 06-HD/TW", "3.4d")).toEqual({
      clause: "3.4d",
      rules: ["verificationReplyDays"],
      papers: ["crossPageSeal"],
    });
    expect(at("QĐ 232-QĐ/TW", "4.1")).toEqual({ clause: "4.1", rules: ["ceremonyDays", "ceremonyFrom"], papers: [] });
    expect(at("ĐL", "5.2")).toEqual({ clause: "5.2", rules: [], papers: ["removalDecision"] });
  });

  test("is told clause by clause as one leafs through it, so that 24.1 comes after 9.5, and each clause once", () => {
    expect(clausesOf("ĐL")).toEqual("4.1 | 4.1–4.2 | 4.2 | 4.3 | 4.3, 5.3 | 5.1 | 5.2 | 5.4 | 9.5 | 24.1".split(" | "));
  });

  test("names a rule once where it has rested on the same clause in several packs", () => {
    expect(at("ĐL", "4.2")?.rules).toEqual(["monthsTogether"]);
    expect(at("ĐL", "4.3")?.papers).toEqual(["massOpinions", "residenceOpinion"]);
  });

  test("counts a rule whose value in it is not known, and does not tell it as if it were", () => {
    const charter = restingOn(ownRulebook, "ĐL");
    expect(charter.unknown).toBe(2);
    expect(charter.clauses.flatMap(({ rules }) => rules)).not.toContain("committeeThreshold");
    expect(restingOn(ownRulebook, "HD 38-HD/BTCTW").unknown).toBe(0);
  });

  test("is nothing where the text was never read", () => {
    expect(restingOn(ownRulebook, "QĐ 208-QĐ/TW")).toEqual({ unknown: 0, clauses: [] });
  });
});
