import type { Day } from "../../../primitives/day";
import type { RequiredPaperKind } from "../../../regulations/values/papers";
import type { Refusal } from "../../../workflow/refusal";
import type { AdmissionFacts, CaseGuard } from "../../case/facts";
import { latestPaperOn } from "../../case/papers";

/** Where it is written that a paper of this kind is needed. */
export const sourceOf = ({ rules }: Pick<AdmissionFacts, "rules">, kind: RequiredPaperKind, on: Day) => {
  const { entryOn, history } = rules.papers[kind];
  return (entryOn(on) ?? history[0])?.cites;
};

/** The refusal for a paper that is needed and not on file, or dated after the day. */
export const lacking = (facts: AdmissionFacts & { readonly on: Day }, kind: RequiredPaperKind): Refusal => {
  const later = facts.papers.find((each) => each.kind === kind && each.datedOn > facts.on)?.datedOn;
  const cites = sourceOf(facts, kind, facts.on);
  if (!later) return { code: `missing-${kind}`, facts: {}, cites };
  return { code: "before-its-paper", facts: { paper: kind, since: later, day: facts.on }, cites, field: "occurredOn" };
};

/** A paper of this kind is on file and not dated after the act that rests on it. */
export const has =
  (kind: RequiredPaperKind): CaseGuard =>
  (facts) =>
    latestPaperOn(facts, kind, facts.on) ? undefined : lacking(facts, kind);
