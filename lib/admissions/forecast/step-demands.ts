import { builtInRulebook, type Rulebook, type RuleId } from "../../regulations/rulebook";
import type { RequiredPaperKind } from "../../regulations/values/papers";
import type { Citation, Refusal } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { definitionOf, type Step, type StepInput } from "../procedure/procedure";
import { sampleCases } from "./sample-cases";

/** One reason for which a step is refused: the paper that is not there, or the rules that were looked at. */
export type Demand = Readonly<{
  code: string;
  facts: Refusal["facts"];
  cites: Citation | undefined;
  paper: RequiredPaperKind | null;
  rules: readonly RuleId[];
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

export type Run<Result> = Readonly<{ result: Result; usedRules: readonly RuleId[] }>;

/** What comes of every sample case, and which rules were looked at. */
export const overCases = <Result>(run: (facts: AdmissionFacts & { readonly on: StepInput["occurredOn"] }) => Result) =>
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
export const demandsIn = (runs: readonly Run<Refusal | undefined>[]): Demand[] => {
  const met = new Map<string, Demand>();
  for (const { result, usedRules } of runs) {
    if (!result || result.code === "rule-unknown") continue;
    const { code, facts, cites } = result;
    const rules = [...new Set([...(met.get(code)?.rules ?? []), ...usedRules])];
    met.set(code, { code, facts, cites, paper: paperIn(code), rules });
  }
  return [...met.values()];
};

/** What a step's guards say of every sample case, guard by guard. */
export const guardedIn = (step: Step) => definitionOf(step).requires.map((guard) => overCases(guard));

/** What the case must show before a step, guard by guard. */
export const demandsOn = (step: Step): readonly (readonly Demand[])[] => guardedIn(step).map(demandsIn);
