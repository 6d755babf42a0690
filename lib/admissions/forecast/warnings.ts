import { addDays, addMonths, completedMonths, type Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { clocks, overdueOn, withDraft } from "../clocks/clocks";
import { definitionOf, type Step } from "../procedure/procedure";

type Looking = AdmissionFacts & { readonly on: Day };

/** After the 60th birthday and within the month: allowed as months are counted here, but some offices count otherwise. */
const inBoundaryMonth = ({ on, person, rules }: Looking): Refusal | undefined => {
  const rule = rules.maximumAgeMonths.knownOn(on);
  if (!rule || completedMonths(person.bornOn, on) !== rule.value || on === addMonths(person.bornOn, rule.value))
    return undefined;
  const lastDay = addDays(addMonths(person.bornOn, rule.value + 1), -1);
  return { code: "age-boundary-month", facts: { maximum: rule.value, lastDay }, cites: rule.cites };
};

/** In time by the rules in force, too late by a draft: a consent keeps the act safe under either. */
const lateByDraft = (facts: Looking): Refusal[] =>
  facts.rules.drafts.flatMap((draft) => {
    const late = overdueOn(withDraft(facts, draft), facts.on, clocks.ceremony);
    return late?.code === clocks.ceremony.late.code
      ? [{ ...late, code: "ceremony-late-by-draft", facts: { ...late.facts, pack: draft.id } }]
      : [];
  });

/** What does not stop a step on a day but is to be known before it is taken: lateness, and the month of the age limit. */
export const warningsOf = (step: Step, facts: Looking): readonly Refusal[] => {
  const { endsClock } = definitionOf(step);
  const late = endsClock && overdueOn(facts, facts.on, endsClock);
  const boundary = step === "recordCellVote" ? inBoundaryMonth(facts) : undefined;
  const drafted = endsClock === clocks.ceremony && !late ? lateByDraft(facts) : [];
  return [late, boundary, ...drafted].filter((each) => each !== undefined);
};
