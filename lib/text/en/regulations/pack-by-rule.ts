import type {
  packByRule as vietnamese,
  packRuleRefusals as vietnameseRefusals,
} from "../../vi/regulations/pack-by-rule";

export const packByRule: typeof vietnamese = {
  toText: "Enter as text (the advanced way)",
  toRules: "Enter rule by rule",
  value: "New value",
  unchanged: "As it is now",
  inForce: (value, source, from) => `In force: ${value} (${source}, from ${from})`,
  unknown: "The instrument sets it, but the value is not known",
  clause: "Clause of the new instrument",
  clauseHint: "As printed, for example 4.3.1. For a guidance its name comes first: HD 01-HD/TW 2026, 4.5b.",
  confidence: "Confidence",
  numberHint: "In digits, in the unit of the value in force; ages in months",
  shareHint: "For example 2/3 for at least two thirds, > 1/2 for more than half",
  textHint: "The number or name as printed",
  charter: "The Party Charter itself sets it: an implementing instrument repeats it and cannot change it.",
  papers: "Forms of papers",
  mistakes: {
    "pack-not-a-number": "A positive whole number in digits is needed, for example 30.",
    "pack-share-malformed": "A share is needed: 2/3 (at least) or > 1/2 (more than).",
    "pack-share-above-one": "The share is greater than one, so nobody can reach it. Check both numbers.",
  },
  parts: {
    inCountry: "In the country (working days)",
    abroad: "Abroad (working days)",
    none: "Introducing members without a union",
    youth: "Introducing members beside the Youth Union",
    trade: "Introducing members beside the trade union",
    temporarilyAway: "Members temporarily at another cell",
    exempt: "Members exempt from meetings",
    suspended: "Members suspended, prosecuted or detained",
    minimum: "The lowest schooling that is accepted",
    ofStanding: "Village elders and people of standing",
    anyone: "Youth age, in months",
    officer: "Age of Youth Union officers, in months",
    ordinary: "Ordinarily (months)",
    lessSeriousCrime: "After a sentence for a less serious crime (months)",
    moreThan: "More than so many members",
    goodYears: "Years in a row with at least good results",
  },
  words: {
    whenAbsent: "Left out when absent",
    always: "Always left out",
    literateWithConsent: "Reads and writes, with the consent of the provincial standing committee",
  },
};

export const packRuleRefusals: typeof vietnameseRefusals = {
  "pack-no-rule": () => "There is no value yet. Open at least one rule and enter its new value.",
  "pack-rule-no-clause": () => "The clause is missing. Enter the clause of the instrument that sets this value.",
  "pack-rule-confidence": () => "The confidence is missing. Choose one from the list.",
  "pack-rule-not-a-number": () => packByRule.mistakes["pack-not-a-number"],
  "pack-rule-share-malformed": () => packByRule.mistakes["pack-share-malformed"],
  "pack-rule-share-above-one": () => packByRule.mistakes["pack-share-above-one"],
  "pack-rule-wrong-kind": () =>
    "The value is missing or lacks a part. Complete it, or leave every field of this rule blank to keep it as it is.",
  "pack-rule-charter": () =>
    "The Party Charter sets this value and an implementing instrument cannot change it. Leave the fields of this rule blank.",
};
