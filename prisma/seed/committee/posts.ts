import type { PostRole } from "../../../lib/database/generated/client";
import { type Day, dateOf } from "../../../lib/primitives/day";
import { newId } from "../../../lib/primitives/ids";
import { personOf } from "./people";
import { cells, type Place, unitOf } from "./units";

/** Two in every cell; nine in the committee, some of whom lead a cell as well. */
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
  // At the root, as first-run setup does: the superior's officer has an account too.
  ["quantri", "administrator", "superior"],
];

/** Who sits in the committee, each once. */
export const committee: readonly string[] = rows.flatMap(([person, role]) =>
  role.startsWith("committee") ? [person] : [],
);

/** The posts, all from the congress of a day: whoever was elected anew is told as one who never left. */
export const postRows = (since: Day) =>
  rows.map(([person, role, place]) => ({
    id: newId(),
    personId: personOf(person),
    unitId: unitOf(place),
    role,
    from: dateOf(since),
  }));
