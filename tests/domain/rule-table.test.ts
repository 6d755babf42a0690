import { describe, expect, test } from "vitest";
import { isCarried, required } from "../../lib/admissions/voting/tally";
import { day } from "../../lib/primitives/day";
import type { Dated, Entry } from "../../lib/regulations/dated";
import { ruleMetadata } from "../../lib/regulations/rule-metadata";
import { builtInRulebook, type RuleId, rules } from "../../lib/regulations/rulebook";

/** For each pack from 2011 to July 2025, a day on which the guidance of its time was in force. */
const within = ["2012-06-01", "2016-12-01", "2022-06-01", "2025-03-01", "2025-10-01"].map(day);

type Cell = readonly [value: unknown, confidence?: "high" | "medium" | "low"];
const unknown: Cell = ["unknown"];
const [high, medium, low] = ["high", "medium", "low"] as const;
const twoThirds = { numerator: 2, denominator: 3, strict: false };
const moreThanHalf = { numerator: 1, denominator: 2, strict: true };
const province = "provincialStandingCommittee";
const lower = "lowerSecondary";
const exception = { minimum: "primary", ofStanding: "literateWithConsent" };
const readmission: Cell = [{ ordinary: 36, lessSeriousCrime: 60 }, high];

/**
 * The table of rule values, copied by hand from the reference of the field and not from the code: key, rule, a cell for
 * each pack, and the clause of the last column. A confidence is given where the reference gives one.
 */
const table: readonly (readonly [key: string, id: RuleId, cells: readonly Cell[], clause: string])[] = [
  [
    "age.min_months",
    "minimumAgeMonths",
    [
      [216, medium],
      [216, high],
      [216, high],
      [216, high],
      [216, high],
    ],
    "1.1.1",
  ],
  ["age.max_months", "maximumAgeMonths", [unknown, [720], [720], [720], [720]], "1.1.1"],
  ["age.over60.authority", "overAgeAuthority", [[province], [province], [province], [province], [province]], "1.1.2"],
  [
    "edu.min: shown by",
    "schoolingShownBy",
    [unknown, ["diplomaOrEquivalent"], ["diploma"], ["diploma"], ["diploma"]],
    "1.2.1",
  ],
  [
    "verify.relatives",
    "verifiedRelatives",
    [
      unknown,
      unknown,
      unknown,
      unknown,
      [["father", "mother", "raisedBy", "fatherInLaw", "motherInLaw", "spouse", "child"]],
    ],
    "3.4",
  ],
  [
    "opinion.residence",
    "residenceOpinionFrom",
    [unknown, unknown, unknown, unknown, [["cellCommittee"], medium]],
    "3.5",
  ],
  ["recognition.announcement", "announcedAt", [unknown, unknown, unknown, unknown, ["nextMeeting"]], "4.5b"],
  ["edu.min", "minimumSchooling", [unknown, [lower], [lower], [lower], [lower]], "1.2.1"],
  ["edu.exception.min", "schoolingException", [[exception], [exception], unknown, unknown, [exception]], "1.2"],
  ["introducer.min_months_together", "monthsTogether", [[12], [12], [12], [12, medium], [12, high]], "3.2.1"],
  ["introducer.substitute_exempt_12m", "substituteIsExempt", [unknown, unknown, unknown, unknown, [true]], "3.2.2"],
  ["union_intro.collective_branch", "branchMayIntroduce", [unknown, unknown, unknown, unknown, [true]], "3.1"],
  [
    "certificate.valid_months",
    "certificateValidMonths",
    [unknown, [60, medium], [60, medium], [60, medium], [60, high]],
    "5.4b",
  ],
  ["dossier.stale_months", "dossierFreshMonths", [unknown, unknown, unknown, unknown, [12, high]], "5.4a"],
  ["cell.vote", "cellThreshold", Array(5).fill([twoThirds, high]), "9.3"],
  ["committee.vote", "committeeThreshold", [unknown, unknown, unknown, unknown, [twoThirds]], "3.6c"],
  ["standing.vote", "superiorThreshold", [unknown, unknown, unknown, unknown, [moreThanHalf]], "3.7a"],
  ["vote.form", "voteForms", [unknown, unknown, unknown, unknown, [["secret", "card"]]], "5.1"],
  [
    "decision.admission_wd",
    "admissionDecisionDays",
    [unknown, [60, high], [60, medium], [60, high], [45, high]],
    "4.3.1",
  ],
  [
    "decision.recognition_wd",
    "recognitionDecisionDays",
    [unknown, [30, high], [30, medium], unknown, [30, high]],
    "4.3.1",
  ],
  ["decision.extension_wd", "decisionExtensionDays", [unknown, [30, high], unknown, unknown, [15, high]], "4.3.1"],
  ["ceremony_wd", "ceremonyDays", [unknown, [30, high], [30, high], [30, high], [30, high]], "4.1"],
  [
    "ceremony_wd: counted from",
    "ceremonyFrom",
    [unknown, ["received"], ["received"], ["received"], ["received"]],
    "4.1",
  ],
  ["probation_months", "probationMonths", Array(5).fill([12, high]), "5.1"],
  ["probation_months: start", "probationFrom", Array(5).fill(["ceremony", high]), "5.1"],
  ["recognition.cell_wd", "recognitionVoteDays", [unknown, [30, high], [30, high], [30, low], [30, high]], "4.2.1"],
  ["recognition.three_votes_escalation", "votesBeforeReport", [unknown, [3], [3], [3, low], [3]], "4.2.3"],
  ["party_age.start", "partyAgeFrom", Array(5).fill(["decision", high]), "4.5.1"],
  [
    "verify.reply_wd",
    "verificationReplyDays",
    [unknown, unknown, unknown, unknown, [{ inCountry: 30, abroad: 90 }, high]],
    "3.4d",
  ],
  ["readmit.min_months", "readmissionMonths", [unknown, readmission, readmission, readmission, readmission], "3.5.1"],
  [
    "political_rule",
    "politicalRule",
    [["QĐ 57-QĐ/TW"], ["QĐ 57-QĐ/TW"], ["QĐ 58-QĐ/TW"], ["QĐ 58-QĐ/TW"], ["QĐ 367-QĐ/TW", medium]],
    "",
  ],
  [
    "delegation.min_members",
    "delegationMinimum",
    [unknown, unknown, unknown, unknown, [{ moreThan: 100, goodYears: 3 }, high]],
    "22.1",
  ],
  [
    "cell_term_years",
    "cellTermMonths",
    [
      [30, low],
      [30, low],
      [30, low],
      [30, low],
      [60, high],
    ],
    "23.1",
  ],
  [
    "local_level_names",
    "localLevels",
    [["withDistricts"], ["withDistricts"], ["withDistricts"], ["withDistricts"], ["withoutDistricts", high]],
    "10",
  ],
];

const entryOn = (id: RuleId, on: string): Entry<unknown> | undefined =>
  (builtInRulebook[id] as Dated<unknown>).entryOn(day(on));

describe("the table of rule values, cell by cell", () => {
  test.each(table)("%s is the rule %s", (_key, id, cells, clause) => {
    expect(within.map((on) => entryOn(id, on)?.value)).toEqual(cells.map(([value]) => value));
    const confidences = within.map((on, index) =>
      cells[index]?.[1] ? (entryOn(id, on)?.confidence ?? "high") : undefined,
    );
    expect(confidences).toEqual(cells.map(([, confidence]) => confidence));
    expect(entryOn(id, "2025-10-01")?.cites.clause).toBe(clause);
  });

  test("the regulation on the political standard changes on its own days, not on those of the packs", () => {
    const named = ["2018-02-27", "2018-02-28", "2022-02-07", "2022-02-08", "2025-09-03", "2025-09-04"];
    expect(named.map((on) => entryOn("politicalRule", on)?.value)).toEqual(
      ["57", "126", "126", "58", "58", "367"].map((number) => `QĐ ${number}-QĐ/TW`),
    );
  });

  test.each([
    [
      "HD 06 on 09/06/2025",
      "2025-06-08",
      "2025-06-09",
      "HD 06-HD/TW",
      [
        "dossierFreshMonths",
        "verificationReplyDays",
        "committeeThreshold",
        "superiorThreshold",
        "voteForms",
        "certificateValidMonths",
        "schoolingException",
        "overAgeAuthority",
        "decidingBody",
        "dossierForwardingDays",
        "transferredDecisionDays",
      ],
    ],
    ["HD 38 on 29/09/2025", "2025-09-28", "2025-09-29", "HD 38-HD/BTCTW", ["applicantsItems"]],
  ] as const)("the values of a guidance begin on its own day: %s", (_sentence, eve, on, instrument, ids) => {
    expect(ids.filter((id) => entryOn(id, on)?.cites.instrument !== instrument)).toEqual([]);
    expect(ids.filter((id) => entryOn(id, eve)?.cites.instrument === instrument)).toEqual([]);
  });
});

describe("where the share of a body is not known", () => {
  test("a vote is carried by the Charter's rule for any resolution; from its day HD 06 requires two thirds of the committee", () => {
    expect(isCarried(builtInRulebook, "committee", { base: 11, yes: 6 }, day("2025-06-08"))).toBe(true);
    expect(isCarried(builtInRulebook, "committee", { base: 11, yes: 6 }, day("2025-06-09"))).toBe(false);
    expect(required(builtInRulebook, "superior", 10, day("2014-03-01"))).toBe(6);
  });
});

describe("the metadata of a rule", () => {
  test.each(Object.keys(rules) as RuleId[])(
    "every value of %s has its type: formatted and parsed again it is the same",
    (id) => {
      const { type } = ruleMetadata[id];
      const values = rules[id].history.map(({ value }) => value).filter((value) => value !== "unknown");
      const again = values.map((value) => type.parse(type.format(value as never)));
      expect(again).toEqual(values.map((value) => ({ value })));
    },
  );

  test("a rule that a local rule may tighten has values that can be compared", () => {
    const withoutOrder = Object.entries(ruleMetadata).filter(([, { stricter, type }]) => stricter && !type.rank);
    expect(withoutOrder).toEqual([]);
  });
});
