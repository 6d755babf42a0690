import { ancestorPaths } from "../access/reach";
import { addMembers, type Members } from "./members";

/** How deep a unit lies, by its place: 0 for the root. */
export const depthOf = (place: string): number => ancestorPaths(place).length;

/**
 * The members of each unit, those of the units under it included, by where each unit lay on the day.
 * @param own of each unit alone, by its present path
 * @param moved where a cell lay on the day that has another path now
 */
export const membersByPlace = (
  own: ReadonlyMap<string, Members>,
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<string, Members> => {
  const added = new Map<string, Members>();
  for (const [path, members] of own) {
    const place = moved.get(path) ?? path;
    for (const each of [...ancestorPaths(place), place]) addMembers(added, each, members);
  }
  return added;
};
