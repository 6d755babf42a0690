import { endings, type MemberStanding, type Membership, membershipsFrom } from "../../admissions/case/memberships";
import { type Day, later } from "../../primitives/day";
import type { MemberRow } from "../members-queries";

/** How somebody came to be counted here: admitted here, from elsewhere, or as an official member whose probation is not recorded. */
export type Coming = "admitted" | "arrived" | "entered";

/** A time somebody was a member here, as the record has it for a day. */
export type MembershipHere = Readonly<{
  person: MemberRow;
  caseId: string | null;
  came: Readonly<{ on: Day; how: Coming }>;
  /** First days as a probationary and as an official member, wherever that was; null where the record does not tell. */
  probationaryOn: Day | null;
  officialOn: Day | null;
  decision: Readonly<{ on: Day | null; number: string | null }>;
  /** The first day the person no longer was a member, and how it came to that. */
  left: Readonly<{ on: Day; how: Membership["ending"] }> | null;
  isReadmitted: boolean;
  /** The cell of the last standing, by its name of the day. */
  unit: string;
  paper: string | null;
}>;

type Kept = MemberRow["standings"][number];
type Membered = Kept & Readonly<{ kind: MemberStanding["kind"] }>;

const isOfMember = (standing: Kept): standing is Membered => standing.kind !== "temporarilyAway";

/** The standings as they were known to hold on a day: what ended later had not ended. */
const asOf = (standings: MemberRow["standings"], on: Day): readonly Membered[] =>
  standings
    .filter(isOfMember)
    .filter(({ from, to }) => from <= on && from !== to)
    .map((standing) => (standing.to !== null && standing.to > on ? { ...standing, to: null, ending: null } : standing));

const memberStanding = ({ kind, from, to, ending, decidedOn }: Membered): MemberStanding => ({
  ...{ kind, from, to, decidedOn },
  ending: endings.find((each) => each === ending) ?? null,
  ...{ caseId: null, admittedOn: null, officialOn: null },
});

const isWithin = ({ from, endedOn }: Membership, standing: Membered): boolean =>
  standing.from >= from && (endedOn === null || standing.from < endedOn);

/** The case that led to a membership: the last one whose ceremony was by its first day and after the membership before. */
const caseOf = ({ cases }: MemberRow, { from }: Membership, before: Membership | undefined) =>
  cases.findLast(({ admittedOn }) => admittedOn && admittedOn <= from && (!before || admittedOn > before.from));

const comingOf = (first: Membered, admittedOn: Day | null, joinedOn: Day | null): MembershipHere["came"] => {
  const on = joinedOn ? later(first.from, joinedOn) : first.from;
  if (on > first.from || (admittedOn !== null && admittedOn < first.from)) return { on, how: "arrived" };
  return { on, how: first.kind === "probationary" ? "admitted" : "entered" };
};

/**
 * The times somebody was a member in a range of units, as they stand in the record for a day, oldest first. One that ended
 * before the person came here is none.
 */
export const membershipsHere = (
  person: MemberRow,
  { from, to }: Readonly<{ from: string; to: string }>,
  on: Day,
): readonly MembershipHere[] => {
  const standings = asOf(person.standings, on);
  const memberships = membershipsFrom(standings.map(memberStanding));
  return memberships.flatMap((membership, at) => {
    const own = standings.filter((standing) => isWithin(membership, standing));
    const [first] = own;
    const last = own.findLast(({ path }) => path >= from && path < to);
    if (!first || !last) return [];
    const file = caseOf(person, membership, memberships[at - 1]);
    const came = comingOf(first, file?.admittedOn ?? null, person.joinedUnitOn);
    const left = membership.endedOn && { on: membership.endedOn, how: membership.ending };
    if (came.on > on || (left && left.on <= came.on)) return [];
    const officialOn = membership.officialFrom && (file?.officialOn ?? membership.officialFrom);
    return [
      {
        ...{ person, caseId: file?.id ?? null, came, left },
        probationaryOn: file?.admittedOn ?? own.find(({ kind }) => kind === "probationary")?.from ?? null,
        officialOn: officialOn && officialOn <= on ? officialOn : null,
        decision: { on: file?.decisionOn ?? membership.decidedOn, number: file?.decisionNumber ?? null },
        isReadmitted: memberships.slice(0, at).some(({ ending }) => ending !== "transferred"),
        ...{ unit: last.unit ?? "", paper: last.paper },
      },
    ];
  });
};

/** Whether somebody was a member here at the end of a day. */
export const isHereOn = ({ came, left }: MembershipHere, on: Day): boolean =>
  came.on <= on && (left === null || left.on > on);

/** The memberships of everybody, in the order they came here. */
export const inOrderOfComing = (
  people: readonly MemberRow[],
  range: Readonly<{ from: string; to: string }>,
  on: Day,
): readonly MembershipHere[] =>
  people
    .flatMap((person) => membershipsHere(person, range, on))
    .sort((one, other) => (one.came.on < other.came.on ? -1 : Number(one.came.on > other.came.on)));
