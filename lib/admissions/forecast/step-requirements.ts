import type { RuleId } from "../../regulations/rulebook";
import type { PaperKind } from "../case/papers";
import type { VoteFact } from "../case/votes";
import { closedCaseClocks } from "../clocks/clocks";
import { checksOf, effectsOf } from "../procedure/any-step";
import { definitionOf, type Step, type StepInput, steps } from "../procedure/procedure";
import { sampleForms } from "./sample-cases";
import { type Demand, demandsIn, guardedIn, overCases, type Run } from "./step-demands";

/** What a step asks for and leaves behind, found by running it. `demands` concern the case, `claims` what the form states. */
export type StepRequirements = Readonly<{
  step: Step;
  demands: readonly (readonly Demand[])[];
  claims: readonly Demand[];
  period: RuleId | null;
  /** The rules that apply to what it leaves behind: the share a vote needs, a period that runs after the case is closed. */
  measures: readonly RuleId[];
  rules: readonly RuleId[];
  papers: readonly PaperKind[];
  vote: Pick<VoteFact, "purpose" | "body"> | null;
}>;

const usedRulesIn = (runs: readonly Run<unknown>[]): RuleId[] => runs.flatMap(({ usedRules }) => usedRules);

const requirementsOf = (step: Step): StepRequirements => {
  const { startsClock, endsClock } = definitionOf(step);
  const inputs = sampleForms(step) as unknown as readonly StepInput[];
  const guarded = guardedIn(step);
  const checked = checksOf(step).flatMap((check) =>
    inputs.flatMap((input) => overCases((facts) => check(facts, input))),
  );
  const left = inputs.flatMap((input) => overCases((facts) => effectsOf(step, input, facts)));
  const begun = Object.values(closedCaseClocks).flatMap((clock) =>
    [startsClock].flat().includes(clock) ? [clock.rule] : [],
  );
  const vote = left.flatMap(({ result }) => result.vote ?? [])[0];
  return {
    step,
    demands: guarded.map(demandsIn),
    claims: demandsIn(checked),
    period: endsClock?.rule ?? null,
    measures: [...new Set([...usedRulesIn(left), ...begun])],
    rules: [...new Set([...[...guarded, checked, left].flatMap(usedRulesIn), ...begun])],
    papers: [...new Set(left.flatMap(({ result }) => result.papers?.map(({ kind }) => kind) ?? []))],
    vote: vote ? { purpose: vote.purpose, body: vote.body } : null,
  };
};

/** Every step in the order of the procedure. It does not depend on the day: the same rules are usedRules for whatever they say. */
export const stepRequirements: readonly StepRequirements[] = steps.map(requirementsOf);

/** The steps that look at a rule, and the reasons for which it may stop each of them. */
export const stepsUsingRule = (id: RuleId): readonly Readonly<{ step: Step; demands: readonly Demand[] }>[] =>
  stepRequirements
    .filter(({ rules }) => rules.includes(id))
    .map(({ step, demands, claims }) => ({
      step,
      demands: [...demands.flat(), ...claims].filter(({ rules }) => rules.includes(id)),
    }));
