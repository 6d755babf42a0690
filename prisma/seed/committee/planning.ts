import { type Day, dateOf, yearOf } from "../../../lib/primitives/day";
import { idOf } from "./ids";
import { allPeople, personOf } from "./people";
import { termBegan } from "./terms";
import { type Cell, pathOf, unitOf } from "./units";

type Row = readonly [cell: Cell, title: string, wanted: number, successors: readonly string[]];

/** A member, somebody in training and somebody neither: and two posts with a gap. */
const rows: readonly Row[] = [
  ["k1", "Bí thư chi bộ", 2, ["k1b"]],
  ["k1", "Phó Trưởng phòng Kinh tế ngành", 2, ["k1c", "m1"]],
  ["k2", "Phó Bí thư chi bộ", 2, ["x1"]],
];

const paper = "05-NQ/ĐU về quy hoạch cán bộ";

/** The planned posts and their successors, for the present term. */
export const planningRows = (today: Day) => {
  const since = termBegan(today);
  const people = allPeople(new Map());
  const nameOf = (key: string): string => people.find((person) => person.key === key)?.name ?? "";
  return {
    posts: rows.map(([cell, title, wanted]) => ({
      ...{ id: idOf(`planned ${cell} ${title}`), unitId: unitOf(cell), path: pathOf(cell), title, wanted, paper },
      ...{ firstYear: yearOf(since), lastYear: yearOf(since) + 5 },
    })),
    successors: rows.flatMap(([cell, title, , keys]) =>
      keys.map((key) => ({
        ...{ id: idOf(`successor ${title} ${key}`), postId: idOf(`planned ${cell} ${title}`), path: pathOf(cell) },
        ...{ personId: personOf(key), personName: nameOf(key), from: dateOf(since), paper },
      })),
    ),
  };
};
