import { isId } from "../primitives/ids";
import { searchKey } from "../primitives/name";

type Cell = Readonly<{ id: string; name: string }>;

/** As many cells are offered to choose from; of more, a part of the name is typed. */
export const mostOffered = 40;

type Choice<Asked> = Readonly<{
  found: Asked | undefined;
  /** What was typed and is no part of any name. */
  noCell: string | null;
}>;

/** The cell an address asks for, by its id or by a part of its name, with or without accents. */
export const cellAsked = <Asked extends Cell>(cells: readonly Asked[], asked: string | null): Choice<Asked> => {
  if (!asked) return { found: undefined, noCell: null };
  const key = searchKey(asked);
  const found = cells.find(({ id }) => id === asked) ?? cells.find(({ name }) => searchKey(name).includes(key));
  return { found, noCell: found || isId(asked) ? null : asked };
};
