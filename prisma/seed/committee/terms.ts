import type { Prisma } from "../../../lib/database/generated/client";
import { type Day, dateOf, yearOf } from "../../../lib/primitives/day";
import { idOf } from "./ids";
import { cells, pathOf, unitOf } from "./units";

const path = pathOf("organisation");
const congressOn = (year: number): Day => `${year}-06-18` as Day;

/** The year of the congress that opened the present term: one every five years since 2010. */
const openedIn = (today: Day): number => {
  const year = yearOf(today) - (today < congressOn(yearOf(today)) ? 1 : 0);
  return year - ((year - 2010) % 5);
};

/** The day of the last congress. */
export const termBegan = (today: Day): Day => congressOn(openedIn(today));

const term = (year: number, target: number): Prisma.TermCreateManyInput => ({
  id: idOf(`term ${year}`),
  unitId: unitOf("organisation"),
  path,
  name: `Nhiệm kỳ ${year}–${year + 5}`,
  resolution: "01-NQ/ĐH",
  resolvedOn: dateOf(congressOn(year)),
  from: dateOf(congressOn(year)),
  to: dateOf(congressOn(year + 5)),
  target,
});

type Shares = Readonly<{ years: readonly number[]; cells: readonly number[] }>;

const shares = (year: number, { years, cells: byCell }: Shares): Prisma.TermTargetCreateManyInput[] => [
  ...years.map((target, index) => ({
    id: idOf(`target ${year} ${year + index}`),
    termId: idOf(`term ${year}`),
    path,
    year: year + index,
    target,
  })),
  ...cells.map((cell, index) => ({
    id: idOf(`target ${year} ${cell}`),
    termId: idOf(`term ${year}`),
    path: pathOf(cell),
    unitId: unitOf(cell),
    target: byCell[index] ?? 0,
  })),
];

/** The term 2010–2015 and the present one, each with its target and the shares of its years and cells. */
export const terms = (today: Day) => {
  const present = openedIn(today);
  const number: Prisma.PaperNumberCreateManyInput = {
    ...{ termId: idOf(`term ${present}`), issuerId: unitOf("organisation"), kind: "NQ/ĐH", number: "01" },
    ...{ series: `from ${congressOn(present)}`, datedOn: dateOf(congressOn(present)) },
  };
  return {
    numbers: present > 2010 ? [number] : [],
    terms: [term(2010, 6), ...(present > 2010 ? [term(present, 8)] : [])],
    targets: [
      ...shares(2010, { years: [0, 1, 2, 2, 1], cells: [2, 1, 1, 1, 1] }),
      ...(present > 2010 ? shares(present, { years: [1, 2, 2, 2, 1], cells: [2, 2, 2, 1, 1] }) : []),
    ],
  };
};
