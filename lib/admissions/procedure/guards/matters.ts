import type { Day } from "../../../primitives/day";
import { latest } from "../../../primitives/period";
import { type ConcludedKind, concludedBefore, concludedKinds, matterRule } from "../../../regulations/values/matters";
import type { AdmissionFacts, CaseGuard } from "../../case/facts";
import { isUnreadable, type PaperFact } from "../../case/papers";
import { wasMember } from "./readmission";

/** A matter that cannot be read may be of any kind; a conclusion that cannot be read concludes nothing. */
const isOf = (kind: ConcludedKind, paperKind: "matter" | "conclusion") => (paper: PaperFact) =>
  paper.kind === paperKind &&
  (paper.details.matter === kind || (paperKind === "matter" && isUnreadable(paper.details)));

/** A re-admission is declared by a former membership, whether the register knows it or the person tells of it. */
export const isDeclared = (facts: AdmissionFacts, kind: ConcludedKind): boolean =>
  facts.papers.some(isOf(kind, "matter")) || (kind === "readmission" && wasMember(facts));

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

/** The matter is concluded favourably. Where the rule of the day is not known, a person may confirm that no conclusion was needed. */
const isConcluded =
  (kind: ConcludedKind): CaseGuard =>
  (facts) => {
    if (!isDeclared(facts, kind)) return undefined;
    const { on } = facts;
    const entry = matterRule(facts.rules, kind).entryOn(on);
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

/** A case with nothing declared has nothing to conclude. */
export const hasNothingToConclude = (facts: AdmissionFacts): boolean => declaredIn(facts).length === 0;
