import { builtInRulebook, type Rulebook, type RuleId } from "../../regulations/rulebook";
import type { RequiredPaperKind } from "../../regulations/values/papers";
import type { Citation, Refusal } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import type { PaperKind } from "../case/papers";
import type { VoteFact } from "../case/votes";
import { closedCaseClocks } from "../clocks/clocks";
import { checksOf, effectsOf } from "../procedure/any-step";
import { definitionOf, type Step, type StepInput, steps } from "../procedure/procedure";
import { sampleCases, sampleForms } from "./sample-cases";

/** One reason for which a step is refused: the paper that is not there, or the rules that were looked at. */
export type Demand = Readonly<{
  code: string;
  facts: Refusal["facts"];
  cites: Citation | undefined;
  paper: RequiredPaperKind | null;
  rules: readonly RuleId[];
}>;

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

/** A rulebook, and which of its rules were looked at. */
const watched = (looked: Rulebook) => {
  const usedRules = new Set<RuleId>();
  const rules = new Proxy(looked, {
    get: (book, id: keyof Rulebook) => {
      if (id !== "papers" && id !== "packs" && id !== "drafts" && id !== "localPeriods") usedRules.add(id);
      return book[id];
    },
  });
  return { usedRules, rules };
};

type Run<Result> = Readonly<{ result: Result; usedRules: readonly RuleId[] }>;

const overCases = <Result>(run: (facts: AdmissionFacts & { readonly on: StepInput["occurredOn"] }) => Result) =>
  sampleCases(builtInRulebook).map((facts): Run<Result> => {
    const { usedRules, rules } = watched(facts.rules);
    const result = run({ ...facts, rules });
    return { result, usedRules: [...usedRules] };
  });

const isPaper = (kind: string): kind is RequiredPaperKind => kind in builtInRulebook.papers;
const paperIn = (code: string): RequiredPaperKind | null => {
  const kind = code.replace(/^missing-/, "");
  return kind !== code && isPaper(kind) ? kind : null;
};

/** Each reason once, with every rule that was looked at when it was given. */
const demandsIn = (runs: readonly Run<Refusal | undefined>[]): Demand[] => {
  const met = new Map<string, Demand>();
  for (const { result, usedRules } of runs) {
    if (!result || result.code === "rule-unknown") continue;
    const { code, facts, cites } = result;
    const rules = [...new Set([...(met.get(code)?.rules ?? []), ...usedRules])];
    met.set(code, { code, facts, cites, paper: paperIn(code), rules });
  }
  return [...met.values()];
};

const usedRulesIn = (runs: readonly Run<unknown>[]): RuleId[] => runs.flatMap(({ usedRules }) => usedRules);

const requirementsOf = (step: Step): StepRequirements => {
  const { requires, startsClock, endsClock } = definitionOf(step);
  const inputs = sampleForms(step) as unknown as readonly StepInput[];
  const guarded = requires.map((guard) => overCases(guard));
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
