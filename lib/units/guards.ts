import type { Day } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { notYet, type Refusal } from "../workflow/refusal";
import type { Dissolving, Founding, Placing } from "./schema";

export type UnitKind = "superior" | "organisation" | "department" | "cell";
export type Above = Readonly<{ kind: UnitKind; name: string; from: Day }>;

/** A department lies under the organisation itself, a cell under either. */
const mayHold = (above: UnitKind, kind: Founding["kind"]): boolean =>
  above === "organisation" || (above === "department" && kind === "cell");

const underWhat = (above: Above, kind: Founding["kind"]): Refusal[] =>
  mayHold(above.kind, kind) ? [] : [{ code: "unit-under-what", facts: { parent: above.name }, field: "parentId" }];

const notBefore = (above: Above, on: Day, field: string): Refusal[] =>
  on < above.from ? [{ code: "unit-before-parent", facts: { parent: above.name, from: above.from }, field }] : [];

/** Two units that work at the same time bear two names, however they are written. */
export const nameObstacles = (
  names: Readonly<{ name: string; shortName: string }>,
  others: readonly Readonly<{ name: string; shortName: string }>[],
): Refusal[] =>
  (["name", "shortName"] as const).flatMap((field) =>
    others.some((other) => searchKey(other[field]) === searchKey(names[field]))
      ? [{ code: "unit-name-taken", facts: { name: names[field] }, field }]
      : [],
  );

/** Why a unit cannot be founded so. */
export const foundingObstacles = ({ kind, from }: Founding, above: Above, today: Day): Refusal[] => [
  ...notYet("from", from, today),
  ...underWhat(above, kind),
  ...notBefore(above, from, "from"),
];

type Placed = Readonly<{ kind: UnitKind; parentId: string | null; from: Day; placedOn: Day | null }>;

/** Why a cell cannot go under that unit from that day. */
export const placingObstacles = (
  { parentId, placedOn }: Placing,
  unit: Placed,
  above: Above,
  today: Day,
): Refusal[] => {
  const since = unit.placedOn ?? unit.from;
  return [
    ...notYet("placedOn", placedOn, today),
    ...(unit.kind === "cell" ? [] : [{ code: "unit-not-a-cell", facts: {}, field: "parentId" }]),
    ...underWhat(above, "cell"),
    ...(unit.parentId === parentId
      ? [{ code: "unit-already-there", facts: { parent: above.name }, field: "parentId" }]
      : []),
    ...notBefore(above, placedOn, "placedOn"),
    ...(placedOn < since ? [{ code: "unit-placed-before", facts: { since }, field: "placedOn" }] : []),
  ];
};

/** What still lives in a unit and would be left without one. */
export type Occupancy = Readonly<{ members: number; cases: number; posts: number; units: number }>;

/** Why a unit cannot be dissolved yet. */
export const dissolvingObstacles = (
  { lastDay }: Dissolving,
  { kind, from }: Placed,
  living: Occupancy,
  today: Day,
): Refusal[] => [
  ...notYet("lastDay", lastDay, today),
  ...(kind === "cell" || kind === "department" ? [] : [{ code: "unit-not-dissolved-here", facts: {} }]),
  ...(lastDay < from ? [{ code: "unit-ends-first", facts: { from }, field: "lastDay" }] : []),
  ...(Object.values(living).some((count) => count > 0) ? [{ code: "unit-not-empty", facts: { ...living } }] : []),
];
