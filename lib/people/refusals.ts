import { addDays, addMonths, completedMonths, type Day } from "../primitives/day";
import { covers, type Period } from "../primitives/period";
import { qd294 } from "../regulations/cite";
import { partyFoundedOn } from "../regulations/instruments";
import { firstDayOfRules } from "../regulations/packs/packs";
import { builtInRulebook } from "../regulations/rulebook";
import { notYet, type Refusal } from "../workflow/refusal";
import { isMembership, isTemporaryStanding } from "./schema";

/** A standing as stored: `to` is the first day on which it no longer holds, null while it holds. */
export type StandingPeriod = Period & Readonly<{ id: string; kind: string }>;

/** Nobody records the own standing, because standing decides who counts at a vote. */
export const ownStandingRefusals = (actorId: string, personId: string): Refusal[] =>
  actorId === personId ? [{ code: "own-standing", facts: {} }] : [];

type Identity = Readonly<{ bornOn: Day; joinedUnitOn: Day }>;

/** Nobody of the register is older: the year is mistyped. */
const longestLifeMonths = 1_440;

/** Why the days of a person's record are impossible. */
export const identityRefusals = ({ bornOn, joinedUnitOn }: Identity, today: Day): Refusal[] => [
  ...notYet("bornOn", bornOn, today),
  ...(bornOn < addMonths(today, -longestLifeMonths)
    ? [{ code: "born-too-long-ago", facts: { years: longestLifeMonths / 12 }, field: "bornOn" }]
    : []),
  ...notYet("joinedUnitOn", joinedUnitOn, today),
  ...(joinedUnitOn <= bornOn ? [{ code: "joined-before-birth", facts: { bornOn }, field: "joinedUnitOn" }] : []),
];

/**
 * Why somebody born on that day cannot have been a member since the other: before the Party, before the birth, or, until
 * the papers have been compared, below the age of admission.
 */
export const memberSinceRefusals = (bornOn: Day, since: Day, isChecked: boolean, field = "since"): Refusal[] => {
  if (since < partyFoundedOn) return [{ code: "member-before-party", facts: { founded: partyFoundedOn }, field }];
  if (since <= bornOn) return [{ code: "since-before-birth", facts: {}, field }];
  const { value: months, cites } = builtInRulebook.minimumAgeMonths.on(
    firstDayOfRules > since ? firstDayOfRules : since,
  );
  return isChecked || completedMonths(bornOn, since) >= months
    ? []
    : [{ code: "member-under-age", facts: { years: months / 12 }, cites, field: "checked" }];
};

type NewTemporaryStanding = Readonly<{ kind: string; from: Day; lastDay: Day | null }>;

/** Why a temporary standing (away, exempt, suspended) cannot be recorded. */
export const addStandingRefusals = (
  standing: NewTemporaryStanding,
  kept: readonly StandingPeriod[],
  today: Day,
): Refusal[] => {
  const { kind, from, lastDay } = standing;
  const end = lastDay ? addDays(lastDay, 1) : null;
  const met = kept.find(
    (one) => one.kind === kind && (end === null || one.from < end) && (one.to === null || one.to > from),
  );
  return [
    ...notYet("from", from, today),
    ...(lastDay && lastDay < from ? [{ code: "standing-ends-first", facts: { from }, field: "lastDay" }] : []),
    ...(kept.some((one) => isMembership(one.kind) && covers(one, from))
      ? []
      : [{ code: "not-a-member-then", facts: { from }, field: "from" }]),
    ...(met ? [{ code: "standing-overlaps", facts: { from: met.from }, field: "from" }] : []),
  ];
};

/** The end of a membership says how it ended: on it rests whether and when the person may be re-admitted. */
const endingUnsaid = ({ kind }: StandingPeriod, ending: string | null): Refusal[] =>
  isMembership(kind) && !ending ? [{ code: "ending-missing", facts: {}, cites: qd294("3.5"), field: "ending" }] : [];

/** Why a standing cannot end on that day. While a case is open, only its steps change the person's main standing. */
export const endStandingRefusals = (
  standing: StandingPeriod,
  { lastDay, ending }: Readonly<{ lastDay: Day; ending: string | null }>,
  today: Day,
  hasOpenCase: boolean,
): Refusal[] => [
  ...endingUnsaid(standing, ending),
  ...(hasOpenCase && !isTemporaryStanding(standing.kind) ? [{ code: "case-decides", facts: {} }] : []),
  ...notYet("lastDay", lastDay, today),
  ...(lastDay < standing.from
    ? [{ code: "standing-ends-first", facts: { from: standing.from }, field: "lastDay" }]
    : []),
  ...(standing.to !== null && standing.to <= today
    ? [{ code: "standing-over", facts: { lastDay: addDays(standing.to, -1) } }]
    : []),
];

/** What must be settled before a person leaves a cell: an open case, a post held there on that day or later, people mentored there. */
export type CellTies = Readonly<{ hasOpenCase: boolean; post: string | null; mentored: number }>;

/** Why a person cannot move to another cell on that day. A person with an open case moves by a step of the case. */
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

/** Why a person cannot be called otherwise from that day. @param present the present name and its first day */
export const renameRefusals = (
  { fullName, renamedOn }: Readonly<{ fullName: string; renamedOn: Day }>,
  present: Readonly<{ name: string; since: Day }>,
  today: Day,
): Refusal[] => [
  ...notYet("renamedOn", renamedOn, today),
  ...(renamedOn <= present.since
    ? [{ code: "renamed-before", facts: { since: present.since }, field: "renamedOn" }]
    : []),
  ...(fullName === present.name ? [{ code: "same-name", facts: {}, field: "fullName" }] : []),
];
