import { searchKey } from "../../primitives/name";
import { type NamedUnit, unitOptions } from "../../units/named/choices";
import { unitKey } from "../judging/row-values";

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

const byKey = (named: readonly (readonly [key: string, id: string])[]): Ids => {
  const ids = new Map<string, Set<string>>();
  for (const [key, id] of named) ids.set(key, (ids.get(key) ?? new Set()).add(id));
  return ids;
};

/**
 * Finds the unit a name of a list means: as a choice of units reads, by its full name, by its short one, or without "Chi bộ"
 * before it. A name of several is none of them ("") until somebody chooses.
 */
export const unitFinder = (units: readonly NamedUnit[]): ((name: string) => string) => {
  const ways = [
    { keyOf: searchKey, ids: byKey(unitOptions(units).map(({ value, label }) => [searchKey(label), value])) },
    { keyOf: searchKey, ids: byKey(units.map(({ id, name }) => [searchKey(name), id])) },
    { keyOf: searchKey, ids: byKey(units.map(({ id, shortName }) => [searchKey(shortName), id])) },
    {
      keyOf: unitKey,
      ids: byKey(
        units.flatMap(({ id, name, shortName }) => [name, shortName].map((own) => [unitKey(own), id] as const)),
      ),
    },
  ];
  return (name) => {
    const found = ways.map(({ keyOf, ids }) => ids.get(keyOf(name))).find((ids) => ids !== undefined);
    const [one = ""] = found ?? [];
    return found?.size === 1 ? one : "";
  };
};
