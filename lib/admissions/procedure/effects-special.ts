import type { Day } from "../../primitives/day";
import type { AdmissionFacts, PaperKind } from "../case/facts";
import { paperOf } from "../case/paper";
import type { StepInput } from "./schema";
import type { Effects } from "./writing";

type Extension = StepInput<"extendDecision">;

const extended =
  (kind: PaperKind) =>
  ({ occurredOn, number, days }: Extension): Effects => ({
    papers: [paperOf(kind, occurredOn, { number, details: { days: String(days) } })],
  });

/** The regulation in force that a conclusion on the political standard is reached under. */
const regulationOf = ({ rules }: AdmissionFacts, matter: string, on: Day): string | null => {
  const regulation = rules.politicalRule.knownOn(on)?.value ?? null;
  return matter === "politicalStandard" ? regulation : null;
};

/** What the steps of the special cases leave behind. */
export const specialEffects = {
  extendDecision: extended("decisionExtension"),
  extendRecognition: extended("recognitionExtension"),
  declareMatter: ({ occurredOn, matter }: StepInput<"declareMatter">): Effects => ({
    papers: [paperOf("matter", occurredOn, { details: { matter } })],
  }),
  recordConclusion: (
    { occurredOn, number, matter, outcome, authority }: StepInput<"recordConclusion">,
    facts: AdmissionFacts,
  ): Effects => ({
    papers: [
      paperOf("conclusion", occurredOn, {
        number,
        details: { matter, outcome, authority, regulation: regulationOf(facts, matter, occurredOn) },
      }),
    ],
  }),
  declareFormerMembership: ({ occurredOn, ...stated }: StepInput<"declareFormerMembership">): Effects => {
    const { firstDecisionOn, leftOn, leftHow, clearedOn, readmittedBefore } = stated;
    const details = { firstDecisionOn, leftOn, leftHow, clearedOn, readmittedBefore };
    return { papers: [paperOf("formerMembership", occurredOn, { details })] };
  },
};
