import type { Citation } from "../../workflow/refusal";
import { admission, type Step } from "../procedure/procedure";
import { stepRequirements } from "./step-requirements";

const citationsOf = (step: Step, reasons: readonly Readonly<{ cites: Citation | undefined }>[]) =>
  [admission[step].cites, ...reasons.map(({ cites }) => cites)].flatMap((cites) => (cites ? [{ step, cites }] : []));

const citations = stepRequirements.flatMap(({ step, demands, claims }) =>
  citationsOf(step, [...demands.flat(), ...claims]),
);

/** The steps that cite an instrument, themselves or in a reason for which they are refused, by clause. */
export const stepsCiting = (instrument: string): ReadonlyMap<string, readonly Step[]> => {
  const byClause = new Map<string, Set<Step>>();
  for (const { step, cites } of citations) {
    if (cites.instrument !== instrument) continue;
    byClause.set(cites.clause, (byClause.get(cites.clause) ?? new Set()).add(step));
  }
  return new Map([...byClause].map(([clause, steps]) => [clause, [...steps]]));
};
