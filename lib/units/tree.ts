/** A unit as it lay on some day. */
type Placed = Readonly<{ id: string; parentId: string | null; path: string }>;

type Node<Unit> = Readonly<{ unit: Unit; depth: number; below: readonly Unit[] }>;

const byPath = (one: Placed, other: Placed): number => (one.path < other.path ? -1 : 1);

/**
 * Units from the root down, each before those under it, by where they lay on the day and not by their present paths.
 * `below`: the unit itself and all under it.
 */
export const inTree = <Unit extends Placed>(units: readonly Unit[]): readonly Node<Unit>[] => {
  const ids = new Set(units.map(({ id }) => id));
  const childrenOf = new Map<string | null, Unit[]>();
  for (const unit of units.toSorted(byPath)) {
    const parentId = unit.parentId && ids.has(unit.parentId) ? unit.parentId : null;
    childrenOf.set(parentId, [...(childrenOf.get(parentId) ?? []), unit]);
  }
  const from = (parentId: string | null, depth: number): readonly Node<Unit>[] =>
    (childrenOf.get(parentId) ?? []).flatMap((unit) => {
      const under = from(unit.id, depth + 1);
      const below = [unit, ...under.map((node) => node.unit)];
      return [{ unit, depth, below }, ...under];
    });
  return from(null, 0);
};
