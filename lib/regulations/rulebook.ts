import type { Day } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";
import type { Dated, InForce } from "./dated";
import { builtInPacks, type EnteredPack, type RulePack } from "./packs/packs";
import { shippedDrafts } from "./packs/shipped-drafts";
import * as admission from "./values/admission";
import * as deadlines from "./values/deadlines";
import * as dossier from "./values/dossier";
import { type RequiredPaper, type RequiredPaperKind, requiredPapers } from "./values/papers";
import * as readmission from "./values/readmission";
import * as reminders from "./values/reminders";
import * as special from "./values/special-cases";
import * as training from "./values/training";
import * as transfers from "./values/transfers";
import * as voting from "./values/voting";

// The namespaces are spread below, so everything else those files export has to be taken out here.
const { schoolingLevels: _, ...admissionRules } = admission;
const { leavingKinds: __, ...readmissionRules } = readmission;
const { verifiedKinships: ___, ...dossierRules } = dossier;

/** Every rule the program knows, by its id. */
export const rules = {
  ...admissionRules,
  ...dossierRules,
  ...readmissionRules,
  ...deadlines,
  ...reminders,
  ...special,
  ...training,
  ...transfers,
  ...voting,
};

export type Rules = typeof rules;
export type RuleId = keyof Rules;
export const isRule = (text: string): text is RuleId => Object.hasOwn(rules, text);
export type ValueOf<Id extends RuleId> = Rules[Id] extends Dated<infer Value> ? Value : never;

/**
 * The rules a case is decided by: the built-in ones with what administrators have entered.
 * `drafts` are the packs shipped with some values only, until a pack of the same name is on: they decide nothing.
 * `localPeriods` are the shorter periods local rules set beside the central ones; they give local deadlines only.
 */
export type Rulebook = Rules &
  Readonly<{
    papers: Readonly<Record<RequiredPaperKind, Dated<RequiredPaper>>>;
    packs: readonly RulePack[];
    drafts: readonly EnteredPack[];
    localPeriods: Readonly<Partial<Record<RuleId, Dated<number>>>>;
  }>;

/** The rules that come with the program, without entered packs and local rules. */
export const builtInRulebook: Rulebook = {
  ...rules,
  papers: requiredPapers,
  packs: builtInPacks,
  drafts: shippedDrafts,
  localPeriods: {},
};

/** The dated rules of a rulebook, by their ids. */
export const datedRulesOf = ({ papers, packs, drafts, localPeriods, ...dated }: Rulebook): Rules => dated;

export type RulesOnDay = Readonly<{ rules: Rulebook; on: Day }>;

/** The refusal where the value of a rule is not known: a person may confirm on what ground the step is taken, and is recorded. */
const ruleUnknown = (id: RuleId, { rules: rulebook }: RulesOnDay, on: Day): Refusal | undefined => {
  const entry = rulebook[id].entryOn(on);
  return (
    entry && { code: "rule-unknown", facts: { rule: id }, cites: entry.cites, field: "confirmation", confirmable: true }
  );
};

/**
 * Judges by the value a rule has on a day. Where the value is not known, returns a refusal that a person may confirm;
 * before the first day of the rule, nothing.
 * @param on the day that chooses the value, when it is not `facts.on`
 */
export const judgeByRule = <Id extends RuleId>(
  facts: RulesOnDay,
  id: Id,
  judge: (rule: InForce<ValueOf<Id>>) => Refusal | undefined,
  on: Day = facts.on,
): Refusal | undefined => {
  const rule = (facts.rules[id] as unknown as Dated<ValueOf<Id>>).knownOn(on);
  return rule ? judge(rule) : ruleUnknown(id, facts, on);
};
