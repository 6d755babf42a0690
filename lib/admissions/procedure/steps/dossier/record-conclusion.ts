import { committeeLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import type { Day } from "../../../../primitives/day";
import { hd06 } from "../../../../regulations/cite";
import { authorities } from "../../../../regulations/values/authorities";
import { concludedKinds, matterRule } from "../../../../regulations/values/matters";
import type { AdmissionFacts, CaseCheck } from "../../../case/facts";
import { paperOf } from "../../../case/papers";
import { mentoringOrGathering } from "../../../case/stages";
import { hasNothingToConclude, isDeclared } from "../../guards/matters";
import { defineStep } from "../../step";

const form = {
  occurredOn: field.day,
  matter: field.list(concludedKinds),
  outcome: field.choice(["favourable", "unfavourable"]),
  authority: field.list(authorities),
  number: field.line(60),
};
type Concluding = CaseCheck<InputOf<typeof form>>;

const concludesAMatter: Concluding = (facts, { matter, occurredOn }) =>
  isDeclared(facts, matter)
    ? undefined
    : {
        code: "matter-not-declared",
        facts: { matter },
        cites: matterRule(facts.rules, matter).entryOn(occurredOn)?.cites,
        field: "matter",
        secret: true,
      };

/** Where the texts name who concludes, the paper of another does not count; where they were not seen, a person confirms. */
const concludedByOneWhoMay: Concluding = ({ rules }, { matter, authority, occurredOn }) => {
  const entry = matterRule(rules, matter).entryOn(occurredOn);
  if (!entry) return undefined;
  const { value, cites } = entry;
  const about = { cites, secret: true } as const;
  if (value === "unknown")
    return { code: "authority-unknown", facts: { matter }, field: "confirmation", confirmable: true, ...about };
  const required = value.authority;
  return required && required !== authority
    ? { code: "wrong-authority", facts: { matter, required }, field: "authority", ...about }
    : undefined;
};

/** The regulation in force that a conclusion on the political standard is reached under. */
const regulationOf = ({ rules }: AdmissionFacts, matter: string, on: Day): string | null => {
  const regulation = rules.politicalRule.knownOn(on)?.value ?? null;
  return matter === "politicalStandard" ? regulation : null;
};

/** What the competent body concluded on a declared matter. */
export const recordConclusion = defineStep({
  name: "recordConclusion",
  from: mentoringOrGathering,
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.7c"),
  sideStep: true,
  confirms: true,
  form,
  requires: [],
  done: hasNothingToConclude,
  checks: [concludesAMatter, concludedByOneWhoMay],
  leaves: ({ occurredOn, number, matter, outcome, authority }, facts) => {
    const details = { matter, outcome, authority, regulation: regulationOf(facts, matter, occurredOn) };
    return { papers: [paperOf("conclusion", occurredOn, { number, details })] };
  },
});
