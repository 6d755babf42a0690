import type { Day } from "../primitives/day";
import { notYet, type Refusal } from "../workflow/refusal";

/** Why the years of a term are impossible. */
export const termRefusals = ({ firstYear, lastYear }: Readonly<{ firstYear: number; lastYear: number }>): Refusal[] =>
  lastYear < firstYear ? [{ code: "plan-ends-first", facts: { firstYear }, field: "lastYear" }] : [];

/** Why a post that is planned for no more takes no entry. */
export const closedRefusals = ({ closedOn }: Readonly<{ closedOn: Day | null }>): Refusal[] =>
  closedOn === null ? [] : [{ code: "plan-closed", facts: { day: closedOn } }];

/** Why somebody cannot be planned for a post from that day. @param present those planned for it now */
export const successorRefusals = (
  { personId, from }: Readonly<{ personId: string; from: Day }>,
  present: readonly Readonly<{ personId: string; from: Day }>[],
  today: Day,
): Refusal[] => {
  const same = present.find((each) => each.personId === personId);
  return [
    ...notYet("from", from, today),
    ...(same ? [{ code: "planned-already", facts: { since: same.from }, field: "personId" }] : []),
  ];
};

/** Why somebody cannot have been planned until that day. */
export const endRefusals = (
  lastDay: Day,
  { from, to }: Readonly<{ from: Day; to: Day | null }>,
  today: Day,
): Refusal[] => [
  ...notYet("lastDay", lastDay, today),
  ...(to === null ? [] : [{ code: "planned-no-more", facts: { day: to } }]),
  ...(lastDay < from ? [{ code: "planned-later", facts: { since: from }, field: "lastDay" }] : []),
];
