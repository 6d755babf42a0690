import type { Role } from "../access/roles";
import type { Shown, ShownRows } from "../forms/edit";
import { type Day, later } from "../primitives/day";
import { type Period, unbrokenSince } from "../primitives/period";
import { charter } from "../regulations/cite";
import type { Refusal } from "../workflow/refusal";

/** Seats: posts in a cell or a committee, with a vote, a signature or a secretary's power. Only official members hold them. */
export const seatRoles = [
  "cellSecretary",
  "cellDeputySecretary",
  "committeeSecretary",
  "committeeDeputySecretary",
  "committeeMember",
] as const satisfies readonly Role[];
type SeatRole = (typeof seatRoles)[number];

/** Posts of account: they let their holder use the app, and count in no vote of this organisation. */
const accountRoles = ["superiorOfficer", "administrator"] as const satisfies readonly Role[];

/** Posts that a person holds in a unit; mentor and applicant follow from cases. */
export const postRoles = [...seatRoles, ...accountRoles] as const;
export type PostRole = (typeof postRoles)[number];

/** What the first administrator may be besides, so that somebody can keep the register from the first day. */
export const alsoRoles = ["none", "committeeSecretary", "committeeDeputySecretary"] as const;

export type UnitKind = "superior" | "organisation" | "department" | "cell";

const unitKinds: Readonly<Record<PostRole, readonly UnitKind[]>> = {
  cellSecretary: ["cell"],
  cellDeputySecretary: ["cell"],
  committeeSecretary: ["organisation"],
  committeeDeputySecretary: ["organisation"],
  committeeMember: ["organisation"],
  superiorOfficer: ["superior"],
  administrator: ["organisation", "superior"],
};

/** Whether a unit of this kind has such a post: a cell has a cell secretary, a committee its deputy secretary. */
export const belongsTo = (role: PostRole, kind: UnitKind): boolean => unitKinds[role].includes(kind);

/** Posts beyond a cell reach every file of the organisation, or hand out posts: no administrator gives one alone. */
export const isPostByTwo = (role: PostRole): boolean => !unitKinds[role].includes("cell");

export const isSeat = (role: PostRole): role is SeatRole => seatRoles.some((seat) => seat === role);

/** A cell has one secretary at a time, and so has a committee. */
const isSingle = (role: PostRole): boolean => role === "cellSecretary" || role === "committeeSecretary";

/** The end of a post as the form that ends it shows it: one that lies ahead may be changed, by two at once. */
export const shownEnd = ({ to }: Readonly<{ to: Day | null }>, on: Day): Shown | undefined =>
  to !== null && to > on ? { to } : undefined;

/** The ends of several posts, as the form shows in which one is chosen. */
export const shownEnds = (posts: readonly Readonly<{ id: string; to: Day | null }>[], on: Day): ShownRows =>
  Object.fromEntries(
    posts.flatMap((post) => {
      const end = shownEnd(post, on);
      return end ? [[post.id, end] as const] : [];
    }),
  );

/** A post held in the unit on the first day of the one asked for, or later. */
type Held = Period & Readonly<{ personId: string; name: string | null; role: PostRole }>;

export type PostFacts = Readonly<{
  unit: Readonly<{ kind: UnitKind; shortName: string }>;
  person: Readonly<{ id: string; name: string; joinedUnitOn: Day }>;
  /** The periods in which the person was an official member of the unit. */
  official: readonly Period[];
  held: readonly Held[];
}>;

/**
 * A seat is held by an official member of the organisation on each of its days: not by a probationary member, also not by one
 * whose twelve months are over while recognition is undecided. Source: Charter, article 3.
 */
const seatRefusals = (from: Day, { unit, person, official }: PostFacts): Refusal[] => {
  const member = unbrokenSince(official);
  const since = member ? later(member, person.joinedUnitOn) : null;
  const facts = { name: person.name, unit: unit.shortName, from, since };
  if (since === null) return [{ code: "seat-needs-official", facts, cites: charter("3"), field: "role" }];
  return from < since ? [{ code: "seat-before-official", facts, cites: charter("3"), field: "from" }] : [];
};

/** One holds one post in a body at a time, and a body has one secretary at a time. */
const overlapRefusals = (role: PostRole, { unit: { shortName: unit }, person, held }: PostFacts): Refusal[] => {
  const own = held.filter(({ personId }) => personId === person.id);
  const same = own.find((post) => post.role === role);
  if (same) return [{ code: "post-already-held", facts: { since: same.from }, field: "role" }];
  const another = isSeat(role) ? own.find((post) => isSeat(post.role)) : undefined;
  const holder = isSingle(role) ? held.find((post) => post.role === role) : undefined;
  return [
    ...(another
      ? [{ code: "seat-another-held", facts: { role: another.role, unit, since: another.from }, field: "role" }]
      : []),
    ...(holder
      ? [
          {
            code: "secretary-already",
            facts: { name: holder.name, unit, since: holder.from, until: holder.to },
            field: "from",
          },
        ]
      : []),
  ];
};

/** Why a post cannot be given from a day on. */
export const grantRefusals = (
  { role, from }: Readonly<{ role: PostRole; from: Day }>,
  facts: PostFacts,
  today: Day,
): Refusal[] => {
  const { kind, shortName: unit } = facts.unit;
  if (!belongsTo(role, kind)) return [{ code: "post-not-of-unit", facts: { unit }, field: "role" }];
  return [
    ...(from > today ? [{ code: "post-in-future", facts: { today }, field: "from" }] : []),
    ...(isSeat(role) ? seatRefusals(from, facts) : []),
    ...overlapRefusals(role, facts),
  ];
};
