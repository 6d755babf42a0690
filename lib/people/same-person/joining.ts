import { addDays, type Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import { identityRefusals, memberSinceRefusals } from "../refusals";
import { isMembership, isTemporaryStanding } from "../schema";
import { type Joinable, type PairField, type PairStanding, pairFields } from "./pair";

const lastDayOf = ({ to }: PairStanding): Day | null => to && addDays(to, -1);

/** A membership that was annulled on its first day never was. */
const membershipsOf = ({ standings }: Joinable): readonly PairStanding[] =>
  standings.filter(({ kind, from, to }) => isMembership(kind) && from !== to);

/** Whether a membership is entered in the other record too: then it is one fact, and one of the two may go. */
const isTwiceTold = (gone: PairStanding, kept: readonly PairStanding[]): boolean =>
  gone.openedBy === null &&
  kept.some(
    ({ kind, from, to, decidedOn }) =>
      kind === gone.kind &&
      from === gone.from &&
      to === gone.to &&
      (gone.decidedOn === null || gone.decidedOn === decidedOn),
  );

const meets = (one: PairStanding, other: PairStanding): boolean =>
  (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to);

/** The standings of the record that goes which the record that stays tells too. */
export const twiceTold = (kept: Joinable, gone: Joinable): readonly PairStanding[] =>
  membershipsOf(gone).filter((standing) => isTwiceTold(standing, membershipsOf(kept)));

const standingRefusals = (kept: Joinable, gone: Joinable): Refusal[] =>
  membershipsOf(gone).flatMap((standing): Refusal[] => {
    const others = membershipsOf(kept);
    if (isTwiceTold(standing, others)) return [];
    const met = others.find((other) => meets(standing, other));
    if (!met) return [{ code: "pair-membership", facts: { kind: standing.kind, from: standing.from } }];
    const facts = { kind: standing.kind, from: standing.from, lastDay: lastDayOf(standing) };
    return [
      {
        code: "pair-standings-overlap",
        facts: { ...facts, otherKind: met.kind, otherFrom: met.from, otherLastDay: lastDayOf(met) },
      },
    ];
  });

/** While both cases are open, the case is joined first, and the record with it; one open case stays where it is. */
const caseRefusals = (kept: Joinable, gone: Joinable): Refusal[] => {
  if (!gone.openCase) return [];
  const met = [{ kind: "case" as const, ...gone.openCase }];
  return [{ code: kept.openCase ? "pair-two-cases" : "pair-open-case", facts: {}, met }];
};

/**
 * Why one record cannot be joined into the other. What holds at present goes on in the record that stays, and what others
 * have written about a record is found there: a record with such ties has to be the one that stays, or they are ended first.
 */
export const joinRefusals = (kept: Joinable, gone: Joinable, actorPersonId: string): Refusal[] => {
  if (kept.isJoined || gone.isJoined) return [{ code: "pair-joined-already", facts: {} }];
  const refuse = (holds: boolean, code: string, facts: Refusal["facts"] = {}): Refusal[] =>
    holds ? [{ code, facts }] : [];
  const [post] = gone.posts;
  const [keptPost] = kept.posts;
  const away = gone.standings.find(({ kind, to }) => isTemporaryStanding(kind) && to === null);
  return [
    ...refuse([kept.id, gone.id].includes(actorPersonId), "pair-own-record"),
    ...caseRefusals(kept, gone),
    ...standingRefusals(kept, gone),
    ...(away ? refuse(true, "pair-temporary-standing", { kind: away.kind, from: away.from }) : []),
    ...refuse(gone.hasAccount, kept.hasAccount ? "pair-two-accounts" : "pair-account"),
    ...(post && keptPost ? refuse(true, "pair-two-posts", { unit: post.unit, keptUnit: keptPost.unit }) : []),
    ...(post && !keptPost ? refuse(true, "pair-post", { unit: post.unit }) : []),
    ...refuse(gone.mentored > 0, "pair-mentor", { count: gone.mentored }),
    ...refuse(gone.planned > 0, "pair-planned", { count: gone.planned }),
    ...refuse(gone.isRelative, "pair-relative"),
    ...refuse(gone.isDeclared, "pair-declared"),
    ...refuse(gone.isJoinedHere, "pair-chain"),
  ];
};

/** The days of the record that stays, as they would be. */
type Days = Pick<Joinable, "bornOn" | "joinedUnitOn">;

/** Why the record that stays cannot take these days over from the other one. */
export const takenDaysRefusals = (kept: Joinable, would: Days, today: Day): Refusal[] => [
  ...(kept.isAdmitted && would.bornOn !== kept.bornOn
    ? [{ code: "birth-day-fixed", facts: { bornOn: kept.bornOn }, field: "bornOn" }]
    : []),
  ...(would.bornOn === kept.bornOn && would.joinedUnitOn === kept.joinedUnitOn ? [] : identityRefusals(would, today)),
  ...(would.bornOn === kept.bornOn
    ? []
    : membershipsOf(kept).flatMap(({ from }) => memberSinceRefusals(would.bornOn, from, true, "bornOn"))),
];

/** How much rests on a record: what holds at present counts before what was, and that before nothing. */
const weightOf = (record: Joinable): readonly number[] => [
  ...[record.isJoinedHere, record.openCase !== null, record.isRelative, record.isDeclared].map(Number),
  membershipsOf(record).length,
  ...[record.hasAccount, record.mentored > 0, record.planned > 0].map(Number),
  record.posts.length,
  record.cases,
  record.standings.length,
];

/** Which of two records is proposed to stay: the one with the richer history; of equal ones the one entered first. */
export const proposedKept = <Record extends Joinable>(one: Record, other: Record): Record => {
  const weights = weightOf(other);
  const difference = weightOf(one)
    .map((weight, index) => weight - (weights[index] ?? 0))
    .find((each) => each !== 0);
  if (difference !== undefined) return difference > 0 ? one : other;
  // Numbers of rows grow with the time.
  return one.id < other.id ? one : other;
};

type Values = Readonly<Record<PairField, string | null>>;

/** The fields in which two records differ. */
export const differingFields = (one: Values, other: Values): readonly PairField[] =>
  pairFields.filter((field) => one[field] !== other[field]);
