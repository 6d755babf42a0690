import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { emptyRegister } from "../../lib/admissions/case/memberships";
import { partyAgeOn } from "../../lib/admissions/case/party-age";
import { stages } from "../../lib/admissions/case/stages";
import { caseDaysOf } from "../../lib/admissions/clocks/case-days";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { localDeadlinesOf } from "../../lib/admissions/clocks/local-deadlines";
import { sampleCases, sampleForms } from "../../lib/admissions/forecast/sample-cases";
import { checksOf, effectsOf } from "../../lib/admissions/procedure/any-step";
import { definitionOf, type Step, type StepInput, steps } from "../../lib/admissions/procedure/procedure";
import { remindersFor } from "../../lib/dossier/verification/chasing";
import { replyDays } from "../../lib/dossier/verification/reply-days";
import { levelsOn } from "../../lib/mentoring/levels";
import { warningsOf } from "../../lib/mentoring/mentors/warnings";
import { neglectByCell, neglectOf } from "../../lib/mentoring/neglect";
import { ownReportDue } from "../../lib/mentoring/reports/own-report";
import { addDays, type Day, day } from "../../lib/primitives/day";
import { type Dated, dated } from "../../lib/regulations/dated";
import { withLocalRules } from "../../lib/regulations/packs/local-rules";
import { ruleMetadata } from "../../lib/regulations/rule-metadata";
import { builtInRulebook, type Rulebook, type RuleId, rules } from "../../lib/regulations/rulebook";
import { draftRefusals } from "../../lib/rule-packs/draft-refusals";
import { parsePackText } from "../../lib/rule-packs/pack-text";
import { delegateRefusals } from "../../lib/units/refusals";
import { bookWith, factsOf, membersOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { voteForm } from "../support/decide-step";

// A rule is obeyed when another value of it changes what the program says of some case. Each rule is given its other
// values in turn, the whole procedure is run over invented cases, and the two results are compared.

const on = day("2025-12-01");
const begin = "2011-11-01";

/** A member decided on, admitted and recognised on three days. */
const registered = {
  ...emptyRegister,
  memberships: [
    {
      ...{ from: day("2024-09-15"), admittedOn: day("2024-09-15"), decidedOn: day("2024-08-25") },
      ...{ officialFrom: day("2025-10-20"), officialOn: day("2025-09-15"), endedOn: null, ending: null, caseId: null },
    },
  ],
};

/** The rulebook in which a rule has one value on all days. */
const bookOf = (book: Rulebook, id: RuleId, value: unknown): Rulebook => {
  const cites = { instrument: "QĐ 294-QĐ/TW", clause: "1" };
  if (ruleMetadata[id].entered !== "locally")
    return { ...book, [id]: dated(builtInRulebook[id].title, [{ from: begin, value, cites }]) };
  const local = { rule: id, value, clause: "1", confidence: "high", instrument: "HD", from: day(begin), until: null };
  return withLocalRules(book, [local as never]);
};

/** What the text of a value may be, one word or number at a time. */
const words = [
  "1",
  "2",
  "37",
  "999",
  "1/100",
  "99/100",
  "co",
  "khong",
  "whenAbsent",
  "always",
  "lowerSecondary",
  "một tên khác",
];

const changedParts = (text: string, allowed: readonly string[]): string[] => {
  if (!text.includes("=")) return [...words, ...allowed];
  const parts = text.split(", ");
  return parts.flatMap((part, index) =>
    words.map((word) => parts.with(index, `${part.split("=")[0]}=${word}`).join(", ")),
  );
};

/** The part of a value that a text changes: of a value without parts, all of it. */
const partChanged = (text: string, other: string): string => {
  const index = text.split(", ").findIndex((part, at) => part !== other.split(", ")[at]);
  return text.includes("=") ? (text.split(", ")[index]?.split("=")[0] ?? "") : "";
};

/** The other values a pack may give a rule, by the part they change; of a rule with one value, that it is not known. */
const othersOf = (id: RuleId, value: unknown): Map<string, unknown[]> => {
  const type = ruleMetadata[id].type as {
    format: (v: unknown) => string;
    parse: (t: string) => object;
    allowed: readonly string[];
  };
  const text = type.format(value);
  const others = new Map<string, unknown[]>();
  for (const typed of changedParts(text, type.allowed)) {
    const parsed = type.parse(typed);
    if (!("value" in parsed) || type.format(parsed.value) === text) continue;
    const part = partChanged(text, typed);
    others.set(part, [...(others.get(part) ?? []), parsed.value]);
  }
  return others.size > 0 ? others : new Map([["", ["unknown"]]]);
};

const carried = (purpose: "admission" | "recognition" | "removal", heldOn: string) =>
  (["cell", "committee"] as const).map((body) => voteOf(purpose, body, heldOn));
const concluded = (matter: string, authority: string) => [
  paperOf("matter", "2025-06-01", { details: { matter } }),
  paperOf("conclusion", "2025-06-01", { details: { matter, authority, outcome: "favourable" } }),
];
const former = (leftHow: string, leftOn: string, rest: Readonly<Record<string, string>> = {}) =>
  paperOf("formerMembership", "2025-06-01", { details: { firstDecisionOn: "2010-01-04", leftOn, leftHow, ...rest } });

const standings = (["temporarilyAway", "exempt", "suspended"] as const).map((kind) => ({
  ...{ kind, from: day("2025-01-01"), to: null },
}));
const voters = [
  ...membersOf(15),
  ...standings.map((standing, index) => ({ ...membersOf(1)[0], id: `away-${index}`, standings: [standing] })),
] as AdmissionFacts["voters"];

const introduced = (rest: Partial<AdmissionFacts>): AdmissionFacts => readyForCell({ ...rest, voters });
const withPapers = (...papers: AdmissionFacts["papers"]): AdmissionFacts =>
  introduced({ papers: [...readyForCell().papers, ...papers] });
const born = (bornOn: string, schooling = "bachelor") => ({
  person: { id: "applicant", bornOn: day(bornOn), schooling },
});
const youth = paperOf("application", "2025-06-10", {
  details: { youthUnion: "yes", tradeUnion: "no", unionOfficer: "no" },
});
const trade = paperOf("application", "2025-06-10", {
  details: { youthUnion: "no", tradeUnion: "yes", unionOfficer: "no" },
});
const officer = paperOf("application", "2025-06-10", { details: { youthUnion: "yes", unionOfficer: "yes" } });
const resolved = (union: string) => paperOf("unionResolution", "2025-07-10", { details: { union } });
const decided = [paperOf("decision", "2025-10-02"), paperOf("decisionReceipt", "2025-10-20")];
const admitted = [...decided, paperOf("decision", "2024-09-02"), paperOf("ceremonyMinutes", "2024-10-10")];

const certifiedWith = (schoolingShownBy: string): AdmissionFacts => ({
  ...withPapers(paperOf("committeeCertification", "2025-11-01", { details: { schoolingShownBy } })),
  ...born("1990-01-01", "lowerSecondary"),
});

/** Cases near the limits of the rules, beside the sample cases of the program. */
const cases: readonly AdmissionFacts[] = [
  introduced({}),
  introduced(born("2008-11-20")),
  introduced(born("1962-11-20")),
  introduced({
    ...born("1990-01-01", "primary"),
    papers: withPapers(...concluded("schoolingException", "other")).papers,
  }),
  certifiedWith("equivalent"),
  certifiedWith("programmeCompleted"),
  introduced({ ...born("2000-01-01"), papers: withPapers(youth).papers }),
  introduced({ ...born("2000-01-01"), papers: withPapers(trade, resolved("trade")).papers }),
  introduced({ ...born("1992-01-01"), papers: withPapers(officer).papers }),
  introduced({ votes: [voteOf("admission", "cell", "2025-10-01")] }),
  { ...withPapers(...decided), votes: carried("admission", "2025-09-15") },
  { ...withPapers(...admitted), votes: carried("recognition", "2025-10-20") },
  {
    ...withPapers(...admitted),
    votes: [1, 2, 3].map(() => voteOf("recognition", "cell", "2025-10-20", { carried: false })),
  },
  withPapers(...admitted, paperOf("recognitionDecision", "2025-11-20")),
  withPapers(...concluded("overAge", "superiorStandingCommittee")),
  withPapers(former("resigned", "2020-01-01"), ...concluded("readmission", "superiorStandingCommittee")),
  withPapers(former("hardship", "2023-06-01", { readmittedBefore: "yes" })),
  withPapers(former("lessSeriousCrime", "2019-01-01", { clearedOn: "2021-06-01" })),
  {
    ...withPapers(...decided),
    rules: bookWith({ decidingBody: "superiorCommittee" }),
    votes: carried("admission", "2025-09-15"),
  },
  withPapers(paperOf("removalDecision", "2025-11-03"), paperOf("removalReceipt", "2025-11-03")),
  withPapers(paperOf("transferLetter", "2025-11-03", { details: { point: "undecided", transferredOn: "2025-11-03" } })),
  { ...withPapers(paperOf("decision", "2025-10-02")), officialMembers: 2 },
  factsOf({ sectionsPassed: Array.from({ length: 20 }, (_, index) => index + 1), voters }),
];

type Looking = AdmissionFacts & { readonly on: Day };

/** A day on which the share the committees need is not known. */
const early: Looking = { ...introduced({}), on: day("2024-06-03") };

/** What forms state at the limit of a rule, beside the sample forms of the program. */
const limits: readonly Readonly<Record<string, unknown>>[] = [
  {},
  ...[2, 8, 9, 11, 12].map((yes) => ({ ...voteForm(on), shown: undefined, present: 15, yes, no: 15 - yes })),
  { ...voteForm(on), form: "card", here: ["away-0", "away-1", "away-2"], total: 18 },
  { togetherSince: day("2024-10-15") },
  { togetherSince: day("2025-05-15"), replacesId: "member" },
  { matter: "overAge", authority: "superiorStandingCommittee" },
  { matter: "readmission", authority: "superiorStandingCommittee" },
  { matter: "politicalStandard" },
  { days: 20 },
  { transferredOn: day("2025-08-01"), competent: "other", lateReason: null },
  { union: "youth", madeBy: "branch" },
];

/** The forms of a step, each once. */
const formsOf = (step: Step): readonly object[] => {
  const all = sampleForms(step).flatMap((form) =>
    limits.map((limit) => {
      const ticks = "here" in form ? { here: form.here ?? [] } : {};
      return { ...form, ...ticks, ...Object.fromEntries(Object.entries(limit).filter(([name]) => name in form)) };
    }),
  );
  return [...new Map(all.map((form) => [JSON.stringify(form), form])).values()];
};

type Statement = (facts: Looking) => unknown;

const delegating = { unitId: "", from: on, paper: "", goodYears: 3, confirmation: null };
const organisation = { kind: "organisation", from: day("2020-01-01"), delegations: [], members: 150 } as const;

const long = day("2025-08-01");
const leftForLong = {
  ...{ begunOn: long, mentorSince: long, lastEvaluated: null, lastNoted: null, openTasks: 0, lastGiven: null },
  returned: [{ id: "", title: "", times: 5, on: long }],
  ...{ mentorUntil: null, mentorAway: null },
  ...{ isReported: false, isProbationer: false },
};

/** Everything the program may say of a case or a committee, one by one. */
const statements: readonly Statement[] = [
  ...steps.flatMap((step) => definitionOf(step).requires),
  ...steps.flatMap((step) =>
    formsOf(step).flatMap((form): Statement[] => {
      const on = (facts: Looking) => ({ ...form, occurredOn: facts.on }) as unknown as StepInput;
      const checks = checksOf(step).map(
        (check): Statement =>
          (facts) =>
            check(facts, on(facts)),
      );
      return [...checks, (facts) => effectsOf(step, on(facts), facts)];
    }),
  ),
  ...stages.flatMap((stage): Statement[] => [
    (facts) => deadlinesOf(stage, facts),
    (facts) => localDeadlinesOf(stage, facts),
  ]),
  ({ rules, on }) => delegateRefusals(delegating, organisation, rules, on),
  caseDaysOf,
  ({ rules, on }) => partyAgeOn({ rules, register: registered }, on),
  ({ rules, on }) => [replyDays(rules, on, true), replyDays(rules, on, false)],
  ({ rules, on }) => neglectOf(leftForLong, levelsOn(rules, on), on),
  ({ rules, on }) => neglectOf({ ...leftForLong, isProbationer: true }, levelsOn(rules, on), on, "mentor"),
  ({ rules, on }) =>
    [1, 10, 100].map((days) =>
      neglectOf({ ...leftForLong, mentorAway: { from: on, lastDay: addDays(on, days) } }, levelsOn(rules, on), on),
    ),
  ({ rules, on }) =>
    [1, 10, 30, 100].map((load) => warningsOf({ load, away: [], kinship: null }, levelsOn(rules, on), on)),
  ({ rules, on }) => neglectByCell(levelsOn(rules, on), on)({ ...leftForLong, isProbationer: true }),
  ({ rules, on }) =>
    ownReportDue({ caseId: "", openedOn: day("2024-01-01"), isReported: false }, levelsOn(rules, on), on),
  ({ rules, on }) => [true, false].map((abroad) => remindersFor(rules, { receivedOn: on, abroad })),
];

/** Which statements look at a rule, and of which case: only they can change with it. */
const looks = (() => {
  const found = new Map<string, (readonly [Statement, Looking])[]>();
  for (const facts of [...sampleCases(builtInRulebook), ...cases, early].map((each) => ({ on, ...each })))
    for (const say of statements) {
      const read = new Set<string>();
      const get = (book: Rulebook, id: RuleId) => {
        read.add(id);
        return book[id];
      };
      say({ ...facts, rules: new Proxy(facts.rules, { get }) });
      for (const id of read) {
        if (!found.has(id)) found.set(id, []);
        found.get(id)?.push([say, facts]);
      }
    }
  return found;
})();

const ids = Object.keys(rules) as RuleId[];
const enterable = ids.filter((id) => ruleMetadata[id].entered !== "never");
/** The value of a rule on the day; where it is not known, one that a pack may give it. */
const presentValueOf = (id: RuleId): unknown =>
  (rules[id] as Dated<unknown>).knownOn(on)?.value ??
  words
    .map((word) => ruleMetadata[id].type.parse(word))
    .flatMap((parsed) => ("value" in parsed ? [parsed.value] : []))[0];

/** The parts of a rule (or the whole of one without parts) of which no other value changes anything. */
const unobeyedPartsOf = (id: RuleId): string[] => {
  const value = presentValueOf(id);
  const looking =
    looks.get(ruleMetadata[id].givesLocalDeadline && ruleMetadata[id].entered ? "localPeriods" : id) ?? [];
  const saidBy = ([say, facts]: readonly [Statement, Looking], of: unknown) =>
    JSON.stringify(say({ ...facts, rules: bookOf(facts.rules, id, of) }));
  const changes = (other: unknown) => looking.some((each) => saidBy(each, value) !== saidBy(each, other));
  return [...othersOf(id, value)].flatMap(([part, others]) =>
    others.some(changes) ? [] : [`${id}${part && `.${part}`}`],
  );
};

describe("a rule that can be entered", () => {
  test("has another value to enter", () => {
    expect(enterable.filter((id) => othersOf(id, presentValueOf(id)).size === 0)).toEqual([]);
  });

  test("is obeyed: another value of it, or of any part of it, changes a refusal, a deadline, what a step leaves behind or what the desk says", () => {
    expect(enterable.flatMap(unobeyedPartsOf)).toEqual([]);
  });
});

describe("a rule that nothing obeys", () => {
  const refusalsOf = (line: string) => {
    const { lines, refusals } = parsePackText(builtInRulebook, line);
    const heading = { pack: "2026-09", instrument: "X", issuedOn: day("2026-09-01"), from: day("2026-09-01") };
    return [...refusals, ...draftRefusals(builtInRulebook, heading, lines)].map(({ code }) => code);
  };

  test("cannot be loaded: neither by a pack where only local rules set it, nor at all where nothing depends on it", () => {
    const codes = ids.flatMap((id) => {
      const { entered } = ruleMetadata[id];
      return entered ? [[id, entered, ...refusalsOf(`${id} | 30 | 1 | cao`)]] : [];
    });
    expect(codes).toEqual([
      ["dossierSendingDays", "locally", "pack-local-only"],
      ["committeeResolutionDays", "locally", "pack-local-only"],
      ["firstReminderDays", "locally", "pack-local-only"],
      ["secondReminderDays", "locally", "pack-local-only"],
      ["escalationDays", "locally", "pack-local-only"],
      ["firstReminderDaysAbroad", "locally", "pack-local-only"],
      ["escalationDaysAbroad", "locally", "pack-local-only"],
      ["lastReminderDaysAbroad", "locally", "pack-local-only"],
      ["cellTermMonths", "never", "pack-not-obeyed"],
      ["localLevels", "never", "pack-not-obeyed"],
      ["daysWithoutEvaluation", "locally", "pack-local-only"],
      ["daysWithoutTask", "locally", "pack-local-only"],
      ["daysWithoutNote", "locally", "pack-local-only"],
      ["returnsInARow", "locally", "pack-local-only"],
      ["daysWithoutProbationerEvaluation", "locally", "pack-local-only"],
      ["mostInCare", "locally", "pack-local-only"],
      ["daysMentorAway", "locally", "pack-local-only"],
      ["daysForMentorReport", "locally", "pack-local-only"],
      ["daysForOwnReport", "locally", "pack-local-only"],
      ["daysReportToCell", "locally", "pack-local-only"],
      ["daysReportToCommittee", "locally", "pack-local-only"],
    ]);
  });
});
