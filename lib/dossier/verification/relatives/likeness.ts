import type { Day } from "../../../primitives/day";
import { searchKey } from "../../../primitives/name";
import type { PartialDay } from "../../../primitives/typed-day";

/** A relative as the history names them. `isMember`: said to be a member of the Party. */
type Named = Readonly<{ name: string; born: PartialDay | null; isMember: boolean }>;

/** Somebody of the register; `searchKey`: the keys of the present and of former names. */
type Registered = Readonly<{ searchKey: string; bornOn: Day; isMember: boolean }>;

/**
 * Whether somebody of the register may be the relative: of the same name, and born in the same year or, where the relative
 * is said to be a member, a member too. A person decides who it is.
 */
export const mayBeMeant = ({ name, born, isMember }: Named, person: Registered): boolean => {
  if (!person.searchKey.split("|").includes(searchKey(name))) return false;
  const isOfTheYear = born !== null && person.bornOn.startsWith(born.slice(0, 4));
  return isOfTheYear || (isMember && person.isMember);
};
