import type { PostRole } from "../../../lib/database/generated/client";
import { addMonths, type Day, dateOf } from "../../../lib/primitives/day";
import { newId } from "../../../lib/primitives/ids";
import { personOf } from "./people";
import { cells, type Place, unitOf } from "./units";

/** Two posts in every cell, and nine in the committee, some held by people who also lead a cell. */
const rows: readonly (readonly [person: string, role: PostRole, place: Place])[] = [
  ...cells.flatMap((cell): (readonly [string, PostRole, Place])[] => {
    const [secretary, deputy] = {
      k1: ["bithu", "k1b"],
      k2: ["bithu2", "k2c"],
      k3: ["k3a", "k3c"],
      k4: ["k4a", "k4d"],
      k5: ["k5a", "k5b"],
    }[cell] as [string, string];
    return [
      [secretary, "cellSecretary", cell],
      [deputy, "cellDeputySecretary", cell],
    ];
  }),
  ["k2a", "committeeSecretary", "organisation"],
  ["phobithu", "committeeDeputySecretary", "organisation"],
  ["danguy", "committeeMember", "organisation"],
  ["k1c", "committeeMember", "organisation"],
  ["k2d", "committeeMember", "organisation"],
  ["k3d", "committeeMember", "organisation"],
  ["k3a", "committeeMember", "organisation"],
  ["k4a", "committeeMember", "organisation"],
  ["k5a", "committeeMember", "organisation"],
  ["captren", "superiorOfficer", "superior"],
  // At the root, as the first-run setup does it, because the officer of the superior committee has an account too.
  ["quantri", "administrator", "superior"],
];

/** The number of members of the superior's standing committee. */
export const superiorCommitteeSize = 11;

/** The keys of the members of the committee. */
export const committee: readonly string[] = rows.flatMap(([person, role]) =>
  role.startsWith("committee") ? [person] : [],
);

/** Whom the secretary of the second cell followed at the congress: that hand-over still waits to be confirmed. */
const former = { id: newId(), personId: personOf("k2d"), unitId: unitOf("k2"), role: "cellSecretary" as const };

/**
 * The posts, all from one congress on: of people elected again the earlier terms of office are not recorded; and the one before
 * it that was handed over.
 */
export const postRows = (since: Day) => [
  { ...former, from: dateOf(addMonths(since, -30)), to: dateOf(since) },
  ...rows.map(([person, role, place]) => ({
    id: newId(),
    personId: personOf(person),
    unitId: unitOf(place),
    role,
    from: dateOf(since),
    ...(person === "bithu2" ? { succeedsId: former.id } : {}),
  })),
];
