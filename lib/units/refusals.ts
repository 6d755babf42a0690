import type { Day } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { judgeByRule, type Rulebook } from "../regulations/rulebook";
import { notYet, type Refusal } from "../workflow/refusal";
import type { DelegateInput, DissolveUnitInput, EndDelegationInput, FoundUnitInput, PlaceUnitInput } from "./schema";

export type UnitKind = "superior" | "organisation" | "department" | "cell";
export type ParentUnit = Readonly<{ kind: UnitKind; name: string; from: Day }>;

/** A department belongs directly to the organisation; a cell to the organisation or to a department. */
const mayContain = (above: UnitKind, kind: FoundUnitInput["kind"]): boolean =>
  above === "organisation" || (above === "department" && kind === "cell");

const parentRefusals = (above: ParentUnit, kind: FoundUnitInput["kind"]): Refusal[] =>
  mayContain(above.kind, kind) ? [] : [{ code: "unit-under-what", facts: { parent: above.name }, field: "parentId" }];

const beforeParentRefusals = (above: ParentUnit, on: Day, field: string): Refusal[] =>
  on < above.from ? [{ code: "unit-before-parent", facts: { parent: above.name, from: above.from }, field }] : [];

/** Units that exist at the same time have different names, compared without case and accents. */
export const unitNameRefusals = (
  names: Readonly<{ name: string; shortName: string }>,
  others: readonly Readonly<{ name: string; shortName: string }>[],
): Refusal[] =>
  (["name", "shortName"] as const).flatMap((field) =>
    others.some((other) => searchKey(other[field]) === searchKey(names[field]))
      ? [{ code: "unit-name-taken", facts: { name: names[field] }, field }]
      : [],
  );

/** Why a unit cannot be founded with these values. */
export const foundUnitRefusals = ({ kind, from }: FoundUnitInput, above: ParentUnit, today: Day): Refusal[] => [
  ...notYet("from", from, today),
  ...parentRefusals(above, kind),
  ...beforeParentRefusals(above, from, "from"),
];

type PlacedUnit = Readonly<{ kind: UnitKind; parentId: string | null; from: Day; placedOn: Day | null }>;

/** Why a cell cannot be placed under that unit from that day. */
export const placeUnitRefusals = (
  { parentId, placedOn }: PlaceUnitInput,
  unit: PlacedUnit,
  above: ParentUnit,
  today: Day,
): Refusal[] => {
  const since = unit.placedOn ?? unit.from;
  return [
    ...notYet("placedOn", placedOn, today),
    ...(unit.kind === "cell" ? [] : [{ code: "unit-not-a-cell", facts: {}, field: "parentId" }]),
    ...parentRefusals(above, "cell"),
    ...(unit.parentId === parentId
      ? [{ code: "unit-already-there", facts: { parent: above.name }, field: "parentId" }]
      : []),
    ...beforeParentRefusals(above, placedOn, "placedOn"),
    ...(placedOn < since ? [{ code: "unit-placed-before", facts: { since }, field: "placedOn" }] : []),
  ];
};

/**
 * What belongs to a unit or to units under it on a day or later: a unit is dissolved only when all are 0.
 * `introduced`: people whom a cell has not decided on.
 */
export type Occupancy = Readonly<Record<"members" | "cases" | "posts" | "units" | "introduced", number>>;

/** Why a unit cannot be dissolved yet. */
export const dissolveUnitRefusals = (
  { lastDay }: DissolveUnitInput,
  { kind, from }: PlacedUnit,
  occupancy: Occupancy,
  today: Day,
): Refusal[] => [
  ...notYet("lastDay", lastDay, today),
  ...(kind === "cell" || kind === "department" ? [] : [{ code: "unit-not-dissolved-here", facts: {} }]),
  ...(lastDay < from ? [{ code: "unit-ends-first", facts: { from }, field: "lastDay" }] : []),
  ...(Object.values(occupancy).some((count) => count > 0)
    ? [{ code: "unit-not-empty", facts: { ...occupancy, lastDay } }]
    : []),
];

/** Why a unit cannot be called otherwise from that day. @param since the first day of the present name */
export const renameUnitRefusals = (renamedOn: Day, since: Day, today: Day): Refusal[] => [
  ...notYet("renamedOn", renamedOn, today),
  ...(renamedOn <= since ? [{ code: "unit-renamed-before", facts: { since }, field: "renamedOn" }] : []),
];
/** A delegation of the power to decide, as it is recorded. */
export type Delegation = Readonly<{ from: Day; to: Day | null }>;

type Delegating = Readonly<{ kind: UnitKind; from: Day; delegations: readonly Delegation[]; members: number }>;

/** Too few members, or too few years rated good. Source: QĐ 294-QĐ/TW 22.1. */
const belowTheMinimum = (rules: Rulebook, { from: on, goodYears }: DelegateInput, members: number) =>
  judgeByRule({ rules, on }, "delegationMinimum", ({ value: least, cites }) =>
    members > least.moreThan && goodYears >= least.goodYears
      ? undefined
      : {
          code: "delegation-below-minimum",
          facts: { members, goodYears, moreThan: least.moreThan, years: least.goodYears, day: on },
          cites,
          field: members > least.moreThan ? "goodYears" : "from",
        },
  );

/**
 * Why the committee cannot be recorded to have the power from that day. Where the condition of that day is not known, a
 * person states on what ground it is recorded.
 * @param members of the organisation on the first day, official and probationary
 */
export const delegateRefusals = (
  input: DelegateInput,
  { kind, from, delegations, members }: Delegating,
  rules: Rulebook,
  today: Day,
): Refusal[] => {
  const minimum = belowTheMinimum(rules, input, members);
  const other = delegations.find(({ to }) => to === null || input.from < to);
  return [
    ...notYet("from", input.from, today),
    ...(kind === "organisation" ? [] : [{ code: "delegation-of-a-committee", facts: {} }]),
    ...(input.from < from ? [{ code: "unit-begins-later", facts: { from }, field: "from" }] : []),
    ...(other ? [{ code: "delegated-already", facts: { since: other.from, until: other.to }, field: "from" }] : []),
    ...(minimum && !(minimum.confirmable && input.confirmation) ? [minimum] : []),
  ];
};

/** Why the end of the delegation that runs cannot be recorded. */
export const endDelegationRefusals = (
  { lastDay }: EndDelegationInput,
  running: Delegation | undefined,
  today: Day,
): Refusal[] => {
  if (!running) return [{ code: "no-delegation", facts: {} }];
  return [
    ...notYet("lastDay", lastDay, today),
    ...(lastDay < running.from
      ? [{ code: "delegation-ends-first", facts: { from: running.from }, field: "lastDay" }]
      : []),
  ];
};
