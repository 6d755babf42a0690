import type { PostRole } from "../accounts/posts";
import type { Day } from "../primitives/day";
import { notYet, type Refusal } from "../workflow/refusal";
import type { UnitKind } from "./refusals";

/** Somebody of a cell that is merged or split, as far as it matters to leaving it. */
export type CellPerson = Readonly<{
  id: string;
  name: string;
  /** Since when the last of the present standings holds. */
  since: Day | null;
  /** Whether a post in the cell is held on the day of the change or later. */
  holdsPost: boolean;
  /** The mentor of the open case, where there is one. */
  mentorId: string | null;
}>;

/** A post of a cell that is held on the day of the change or later, by the name of who holds it. */
export type CellPost = Readonly<{ id: string; personId: string; name: string; role: PostRole; from: Day }>;

type Cell = Readonly<{ id: string; kind: UnitKind; name: string; from: Day }>;

/** So many names are said, that a sentence stays readable. */
const namesSaid = 3;
const namesOf = (people: readonly Readonly<{ name: string }>[]) => ({
  names: people
    .slice(0, namesSaid)
    .map(({ name }) => name)
    .join(", "),
  more: Math.max(0, people.length - namesSaid),
});

/** Why people cannot leave their cell on a day: a standing that began since. */
const leavingRefusals = (people: readonly CellPerson[], day: Day, field: string): Refusal[] => {
  const later = people.filter(({ since }) => since !== null && since >= day);
  return later.length > 0 ? [{ code: "cell-standing-later", facts: { ...namesOf(later), day }, field }] : [];
};

/** A post ends with its cell, but not before it began. */
const postRefusals = (posts: readonly CellPost[], day: Day): Refusal[] => {
  const later = posts.filter(({ from }) => from >= day);
  return later.length > 0 ? [{ code: "cell-post-later", facts: { ...namesOf(later), day }, field: "mergedOn" }] : [];
};

const notACell = ({ kind }: Cell): Refusal[] => (kind === "cell" ? [] : [{ code: "only-cells-change", facts: {} }]);

const beforeItself = ({ name, from }: Cell, day: Day, field: string): Refusal[] =>
  day <= from ? [{ code: "cell-begins-later", facts: { unit: name, from }, field }] : [];

type Merger = Readonly<{ cell: Cell; into: Cell; people: readonly CellPerson[]; posts: readonly CellPost[] }>;

/** Why a cell cannot be merged into another one on a day. @param people everybody who lies in the cell */
export const mergeRefusals = (mergedOn: Day, { cell, into, people, posts }: Merger, today: Day): Refusal[] => [
  ...notACell(cell),
  ...notYet("mergedOn", mergedOn, today),
  ...beforeItself(cell, mergedOn, "mergedOn"),
  ...(mergedOn < into.from
    ? [{ code: "cell-begins-later", facts: { unit: into.name, from: into.from }, field: "mergedOn" }]
    : []),
  ...leavingRefusals(people, mergedOn, "mergedOn"),
  ...postRefusals(posts, mergedOn),
];

/** A person of an open case and the mentor, of whom only one would leave. */
const parted = (people: readonly CellPerson[], leaving: ReadonlySet<string>): readonly CellPerson[] =>
  people.filter(
    ({ id, mentorId }) =>
      mentorId !== null && people.some((each) => each.id === mentorId) && leaving.has(id) !== leaving.has(mentorId),
  );

/** Why a new cell cannot be split off with these people from a day. @param people everybody who lies in the cell */
export const splitRefusals = (
  { from, personIds }: Readonly<{ from: Day; personIds: readonly string[] }>,
  { cell, people }: Readonly<{ cell: Cell; people: readonly CellPerson[] }>,
  today: Day,
): Refusal[] => {
  const leaving = new Set(personIds);
  const chosen = people.filter(({ id }) => leaving.has(id));
  const apart = parted(people, leaving);
  // Who leaves for another cell holds a post of the old one no more; which day it ends is said by no decision that splits.
  const holders = chosen.filter(({ holdsPost }) => holdsPost);
  return [
    ...notACell(cell),
    ...notYet("from", from, today),
    ...beforeItself(cell, from, "from"),
    ...(chosen.length < leaving.size ? [{ code: "split-somebody-gone", facts: {} }] : []),
    ...(chosen.length === people.length ? [{ code: "split-leaves-nobody", facts: {} }] : []),
    ...(apart.length > 0 ? [{ code: "split-parts-mentor", facts: namesOf(apart) }] : []),
    ...leavingRefusals(chosen, from, "from"),
    ...(holders.length > 0 ? [{ code: "cell-posts-held", facts: { ...namesOf(holders), day: from } }] : []),
  ];
};
