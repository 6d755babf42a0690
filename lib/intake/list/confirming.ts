import { sortKey } from "../../primitives/name";

/** As many people are confirmed on one page; who waits beyond them stands on the next. */
export const peoplePerPage = 50;

/** Somebody of whom a cell resolved something: of the case `caseId`, or the entry by which the cell took them off the list. */
export type Waiting = Readonly<{
  caseId: string;
  path: string;
  name: string;
  toList: boolean;
  toPermit: boolean;
  entryId: string | null;
}>;

const keyOf = ({ path, name, caseId }: Waiting): string => `${path} ${sortKey(name)} ${caseId}`;

/** Those who wait, cell by cell in the order of the tree, and by name within each. */
export const inOrder = (waiting: readonly Waiting[]): readonly Waiting[] =>
  waiting
    .map((each) => ({ each, key: keyOf(each) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ each }) => each);

/** How much waits in all. */
export const countsOf = (waiting: readonly Waiting[]) => ({
  people: waiting.length,
  cells: new Set(waiting.map(({ path }) => path)).size,
  listed: waiting.filter(({ toList }) => toList).length,
  takenOff: waiting.filter(({ entryId }) => entryId !== null).length,
  permitted: waiting.filter(({ toPermit }) => toPermit).length,
});

/** The page that begins at a place: where it begins, as far as there is anybody, and who stands on it. */
export const pageFrom = (waiting: readonly Waiting[], asked: number) => {
  const last = Math.max(1, Math.floor((waiting.length - 1) / peoplePerPage) * peoplePerPage + 1);
  const from = asked <= waiting.length ? Math.max(1, asked) : last;
  return { from, shown: waiting.slice(from - 1, from - 1 + peoplePerPage) };
};

type Row = Readonly<{ caseId: string; ticked: boolean }>;

/** Where to go on after a page was confirmed: behind those on it who were left waiting, as a whole or in part. */
export const nextFrom = (from: number, rows: readonly Row[]): number =>
  from + new Set(rows.filter(({ ticked }) => !ticked).map(({ caseId }) => caseId)).size;

type Place = Readonly<{
  from: number;
  done?: number;
  confirmedOn?: string;
  number?: string;
  permissionNumber?: string | null;
}>;

/** The address of a page; after one was confirmed, with the paper, which may confirm the next too. */
export const confirmingHref = (place: Place): string => {
  const said = Object.entries(place).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return `/sympathisers/confirm?${new URLSearchParams(said)}`;
};
