import type { Day } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";
import type { Dated, InForce } from "./dated";
import { type Pack, packs } from "./packs/packs";
import * as admission from "./values/admission";
import * as deadlines from "./values/deadlines";
import * as leaving from "./values/leaving";
import * as local from "./values/local-periods";
import { type RequiredPaper, type RequiredPaperKind, requiredPapers } from "./values/papers";
import * as readmission from "./values/readmission";
import * as special from "./values/special-cases";
import * as transfers from "./values/transfers";
import * as voting from "./values/voting";

const { schoolingLevels: _, ...person } = admission;
const { leavingKinds: __, ...former } = readmission;

/** Every rule the program knows, by its id. */
export const rules = { ...person, ...former, ...deadlines, ...leaving, ...local, ...special, ...transfers, ...voting };

export type Rules = typeof rules;
export type RuleId = keyof Rules;
export const isRule = (text: string): text is RuleId => Object.hasOwn(rules, text);
export type ValueOf<Id extends RuleId> = Rules[Id] extends Dated<infer Value> ? Value : never;

/**
 * The rules a case is decided by: those in the code, with what an administrator has loaded on top. `internal` are the
 * periods a local text has shortened, which the house holds itself to beside the central ones.
 */
export type Rulebook = Rules &
  Readonly<{
    papers: Readonly<Record<RequiredPaperKind, Dated<RequiredPaper>>>;
    packs: readonly Pack[];
    internal: Readonly<Partial<Record<RuleId, Dated<number>>>>;
  }>;

/** The rules as the code has them, before anything is loaded. */
export const ownRulebook: Rulebook = { ...rules, papers: requiredPapers, packs, internal: {} };

type Looking = Readonly<{ rules: Rulebook; on: Day }>;

/** What is said where the value of a rule is not known: nobody guesses, a person confirms and is recorded. */
const unknown = (id: RuleId, { rules: book }: Looking, on: Day): Refusal | undefined => {
  const entry = book[id].entryOn(on);
  return (
    entry && { code: "rule-unknown", facts: { rule: id }, cites: entry.cites, field: "confirmation", confirmable: true }
  );
};

/**
 * Judges by the value a rule has on a day; where the value is not known, asks a person to confirm.
 * @param on the day that chooses the value, when it is not the day looked at
 */
export const ruled = <Id extends RuleId>(
  facts: Looking,
  id: Id,
  judge: (rule: InForce<ValueOf<Id>>) => Refusal | undefined,
  on: Day = facts.on,
): Refusal | undefined => {
  const known = (facts.rules[id] as unknown as Dated<ValueOf<Id>>).knownOn(on);
  return known ? judge(known) : unknown(id, facts, on);
};
