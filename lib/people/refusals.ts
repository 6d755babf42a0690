import { addDays, type Day } from "../primitives/day";
import { notYet, type Refusal } from "../workflow/refusal";
import { isTemporaryStanding } from "./schema";

/** A standing as kept: `to` is the first day it no longer holds. */
export type StandingPeriod = Readonly<{ id: string; kind: string; from: Day; to: Day | null }>;

const holds = ({ from, to }: StandingPeriod, on: Day): boolean => from <= on && (to === null || to > on);
const isMember = ({ kind }: StandingPeriod): boolean => kind === "official" || kind === "probationary";

/** Standing decides who is counted at a vote, so nobody notes the own one. */
export const ownStandingRefusals = (actorId: string, personId: string): Refusal[] =>
  actorId === personId ? [{ code: "own-standing", facts: {} }] : [];

type Identity = Readonly<{ bornOn: Day; joinedUnitOn: Day }>;

/** Days of a person's record that cannot be. */
export const identityRefusals = ({ bornOn, joinedUnitOn }: Identity, today: Day): Refusal[] => [
  ...notYet("bornOn", bornOn, today),
  ...notYet("joinedUnitOn", joinedUnitOn, today),
  ...(joinedUnitOn <= bornOn ? [{ code: "joined-before-birth", facts: { bornOn }, field: "joinedUnitOn" }] : []),
];

type NewTemporaryStanding = Readonly<{ kind: string; from: Day; lastDay: Day | null }>;

/** Why a member cannot be noted as away, exempt or suspended from that day. */
export const addStandingRefusals = (
  asked: NewTemporaryStanding,
  kept: readonly StandingPeriod[],
  today: Day,
): Refusal[] => {
  const { kind, from, lastDay } = asked;
  const end = lastDay ? addDays(lastDay, 1) : null;
  const met = kept.find(
    (one) => one.kind === kind && (end === null || one.from < end) && (one.to === null || one.to > from),
  );
  return [
    ...notYet("from", from, today),
    ...(lastDay && lastDay < from ? [{ code: "standing-ends-first", facts: { from }, field: "lastDay" }] : []),
    ...(kept.some((one) => isMember(one) && holds(one, from))
      ? []
      : [{ code: "not-a-member-then", facts: { from }, field: "from" }]),
    ...(met ? [{ code: "standing-overlaps", facts: { from: met.from }, field: "from" }] : []),
  ];
};

/** Why a standing cannot end on that day. Before official membership only the steps of the case may change one. */
export const endStandingRefusals = (
  standing: StandingPeriod,
  lastDay: Day,
  today: Day,
  hasOpenCase: boolean,
): Refusal[] => [
  ...(hasOpenCase && !isTemporaryStanding(standing.kind) ? [{ code: "case-decides", facts: {} }] : []),
  ...notYet("lastDay", lastDay, today),
  ...(lastDay < standing.from
    ? [{ code: "standing-ends-first", facts: { from: standing.from }, field: "lastDay" }]
    : []),
  ...(standing.to !== null && standing.to <= today
    ? [{ code: "standing-over", facts: { lastDay: addDays(standing.to, -1) } }]
    : []),
];

/** What keeps somebody in a cell: an open case, a post held there, cases that wait for this mentor. */
export type CellTies = Readonly<{ hasOpenCase: boolean; post: string | null; mentored: number }>;

/** Why a member cannot go to another cell from that day. Who has an open case goes with it, by a step of its own. */
export const movePersonRefusals = (
  movedOn: Day,
  kept: readonly StandingPeriod[],
  { hasOpenCase, post, mentored }: CellTies,
  today: Day,
): Refusal[] => {
  const since = kept
    .flatMap(({ from, to }) => (to === null ? [from] : []))
    .sort()
    .at(-1);
  return [
    ...notYet("movedOn", movedOn, today),
    ...(hasOpenCase ? [{ code: "move-by-case", facts: {} }] : []),
    ...(post ? [{ code: "move-post-held", facts: { unit: post } }] : []),
    ...(mentored > 0 ? [{ code: "move-mentors", facts: { count: mentored } }] : []),
    ...(since && movedOn <= since ? [{ code: "move-before-standing", facts: { since }, field: "movedOn" }] : []),
  ];
};
