import type { Day } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";
import { memberSinceRefusals, ownStandingRefusals } from "./refusals";
import { isMembership } from "./schema";

type Begun = Readonly<{ kind: string; from: Day; openedBy: string | null }>;

/**
 * The standing with which the first membership of a person begins, where it was entered by hand: there the register holds
 * the day of the admission decision. Where a step of a case began it, the case does.
 */
export const enteredMembership = <Standing extends Begun>(standings: readonly Standing[]): Standing | undefined => {
  const [first] = standings
    .filter(({ kind }) => isMembership(kind))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return first?.openedBy === null ? first : undefined;
};

type Decided = Readonly<{ bornOn: Day; since: Day; decidedOn: Day; isChecked: boolean }>;

/** Why the decision to admit a person cannot be of that day: after the membership began, before the Party, or too young. */
export const decisionDayRefusals = ({ bornOn, since, decidedOn, isChecked }: Decided): Refusal[] =>
  decidedOn > since
    ? [{ code: "decided-after-since", facts: { since }, field: "decidedOn" }]
    : memberSinceRefusals(bornOn, decidedOn, isChecked, "decidedOn");

type Correction = Readonly<{
  membership: (Begun & Readonly<{ decidedOn: Day | null }>) | undefined;
  stated: Readonly<{ bornOn: Day; decidedOn: Day | null; checked: boolean }>;
  personId: string;
  actorId: string;
}>;

/** Why the day of a decision cannot be corrected as stated. Left as it was, nothing is asked of it. */
export const correctedDayRefusals = ({ membership, stated, personId, actorId }: Correction): Refusal[] => {
  const { bornOn, decidedOn, checked: isChecked } = stated;
  if (decidedOn === (membership?.decidedOn ?? null)) return [];
  if (!membership) return [{ code: "decision-not-entered", facts: {}, field: "decidedOn" }];
  const { from: since } = membership;
  return [
    ...ownStandingRefusals(actorId, personId),
    ...(decidedOn ? decisionDayRefusals({ bornOn, since, decidedOn, isChecked }) : []),
  ];
};
