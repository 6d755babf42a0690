import type { Day } from "../../../primitives/day";
import { type ConcludedKind, concludedBefore, concludedKinds, matters } from "../../../regulations/values/matters";
import { type AdmissionFacts, latest, type PaperFact } from "../../case/facts";
import type { CaseCheck } from "../checks/days";
import type { StepInput } from "../schema";
import type { CaseGuard } from "./person";

const isOf = (kind: ConcludedKind, paperKind: "matter" | "conclusion") => (paper: PaperFact) =>
  paper.kind === paperKind && paper.details.matter === kind;

/** A former membership is what declares a re-admission. */
const isDeclared = (facts: AdmissionFacts, kind: ConcludedKind): boolean =>
  facts.papers.some(isOf(kind, "matter")) ||
  (kind === "readmission" && facts.papers.some((each) => each.kind === "formerMembership"));

/** The matters declared in a case, in the order of the table. */
export const declaredIn = (facts: AdmissionFacts): readonly ConcludedKind[] =>
  concludedKinds.filter((kind) => isDeclared(facts, kind));

/** The last conclusion on a matter up to a day: a later one takes the place of an earlier one. */
const conclusionOn = (facts: AdmissionFacts, kind: ConcludedKind, on: Day): PaperFact | undefined =>
  latest(
    facts.papers.filter((each) => isOf(kind, "conclusion")(each) && each.datedOn <= on),
    ({ datedOn }) => datedOn,
  );

export const isFavourable = (facts: AdmissionFacts, kind: ConcludedKind, on: Day): boolean =>
  conclusionOn(facts, kind, on)?.details.outcome === "favourable";

/** Where nothing says how a matter was concluded on that day, a person may confirm that none was needed. */
const isConcluded =
  (kind: ConcludedKind): CaseGuard =>
  (facts) => {
    if (!isDeclared(facts, kind)) return undefined;
    const { on } = facts;
    const entry = matters[kind].entryOn(on);
    const conclusion = conclusionOn(facts, kind, on);
    const about = { facts: { matter: kind }, cites: entry?.cites, secret: true } as const;
    if (conclusion)
      return conclusion.details.outcome === "favourable" ? undefined : { code: "matter-unfavourable", ...about };
    const isOpen = entry?.value === "unknown" && ({ field: "confirmation", confirmable: true } as const);
    return { code: "matter-open", ...about, ...isOpen };
  };

/** Every matter that is declared is concluded favourably before the step, and those due before earlier steps too. */
export const mattersConcludedBefore = (step: "permitStart" | "recordCellVote" | "recordDecision"): CaseGuard[] => {
  const order = ["permitStart", "recordCellVote", "recordDecision"];
  return concludedKinds
    .filter((kind) => order.indexOf(concludedBefore[kind]) <= order.indexOf(step))
    .map((kind) => isConcluded(kind));
};

type Concluding = CaseCheck<StepInput<"recordConclusion">>;

const isNewMatter: CaseCheck<StepInput<"declareMatter">> = (facts, { matter }) =>
  isDeclared(facts, matter)
    ? {
        code: "matter-declared-already",
        facts: { matter },
        cites: matters[matter].history[0]?.cites,
        field: "matter",
        secret: true,
      }
    : undefined;

const concludesAMatter: Concluding = (facts, { matter, occurredOn }) =>
  isDeclared(facts, matter)
    ? undefined
    : {
        code: "matter-not-declared",
        facts: { matter },
        cites: matters[matter].entryOn(occurredOn)?.cites,
        field: "matter",
        secret: true,
      };

/** Where the texts name who concludes, the paper of another does not count. */
const concludedByOneWhoMay: Concluding = (_facts, { matter, authority, occurredOn }) => {
  const rule = matters[matter].knownOn(occurredOn);
  const required = rule?.value.authority;
  return required && required !== authority
    ? { code: "wrong-authority", facts: { matter, required }, cites: rule?.cites, field: "authority", secret: true }
    : undefined;
};

export const declarationChecks = [isNewMatter] as const;
export const conclusionChecks = [concludesAMatter, concludedByOneWhoMay] as const;

/** A case with nothing declared has nothing to conclude. */
export const hasNothingToConclude = (facts: AdmissionFacts): boolean => declaredIn(facts).length === 0;
