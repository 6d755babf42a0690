import { addDays, type Day } from "../primitives/day";
import type { Period } from "../primitives/period";
import { notYet, type Refusal } from "../workflow/refusal";

/** Why the years of a term are impossible. */
export const termRefusals = ({ firstYear, lastYear }: Readonly<{ firstYear: number; lastYear: number }>): Refusal[] =>
  lastYear < firstYear ? [{ code: "plan-ends-first", facts: { firstYear }, field: "lastYear" }] : [];

/** Why a post that is planned for no more takes no entry. */
export const closedRefusals = ({ closedOn }: Readonly<{ closedOn: Day | null }>): Refusal[] =>
  closedOn === null ? [] : [{ code: "plan-closed", facts: { day: closedOn } }];

/** Why somebody cannot be planned for a post from that day. @param planned those who are or were planned for it */
export const successorRefusals = (
  { personId, from }: Readonly<{ personId: string; from: Day }>,
  planned: readonly (Period & Readonly<{ personId: string }>)[],
  today: Day,
): Refusal[] => {
  const own = planned.filter((each) => each.personId === personId);
  const met = own.find(({ to }) => to === null) ?? own.find(({ to }) => to !== null && from < to);
  const overlap = (): Refusal[] => {
    if (!met) return [];
    return met.to
      ? [{ code: "planned-until", facts: { day: addDays(met.to, -1) }, field: "from" }]
      : [{ code: "planned-already", facts: { since: met.from }, field: "personId" }];
  };
  return [...notYet("from", from, today), ...overlap()];
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
