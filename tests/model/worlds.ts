import { afterMonths, type Day, plus } from "./calendar";
import type { Choice } from "./choice";
import type { Member, World } from "./state";

const since = (from: Day, rest: Partial<Member> & Pick<Member, "id">): Member => ({ official: { from }, ...rest });
const long = "2015-01-01";

/** Members nothing ever happens to. */
const steady = (count: number): readonly Member[] =>
  Array.from({ length: count }, (_, at) => since(long, { id: `m${at + 1}` }));

/** One of each kind of member the rules tell apart, with days that fall into the time of the case. */
const various = (opened: Day): readonly Member[] => [
  since(plus(opened, 90), { id: "late" }),
  since(long, { id: "leaving", official: { from: long, to: plus(opened, 200) } }),
  since(long, { id: "away", away: { from: plus(opened, 30), to: plus(opened, 250) } }),
  since(long, { id: "exempt", exempt: { from: plus(opened, 100) } }),
  since(long, { id: "suspended", suspended: { from: plus(opened, 60), to: plus(opened, 600) } }),
  since(long, { id: "relative" }),
  { id: "probationer" },
];

const cells = (opened: Day): readonly (readonly Member[])[] => [
  [...steady(6), { id: "probationer" }],
  [...steady(9), ...various(opened)],
  [
    ...steady(2),
    since(long, { id: "leaving", official: { from: long, to: plus(opened, 500) } }),
    { id: "probationer" },
  ],
  [...steady(18), since(plus(opened, 250), { id: "late" })],
];

const committees = (opened: Day): readonly (readonly Member[])[] => [
  steady(9),
  [
    ...steady(5),
    since(long, { id: "away", away: { from: plus(opened, 40) } }),
    since(long, { id: "suspended", suspended: { from: plus(opened, 200) } }),
  ],
];

const born = (choice: Choice, opened: Day): Day => {
  const kind = choice.of(8);
  const months = choice.of(14);
  const days = choice.of(3) - 1;
  if (kind < 3) return "1990-03-15";
  if (kind < 5) return afterMonths(opened, -(24 * 12) - months);
  if (kind === 5) return plus(afterMonths(opened, -360 + (months % 4)), days);
  return plus(afterMonths(opened, kind === 6 ? -720 + months : -216 + (months % 5)), days);
};

/** Invents a person, a cell and a committee, and the day the case was opened. */
export const worldOf = (choice: Choice): World => {
  const opened = plus("2024-01-10", choice.chance(3, 4) ? choice.of(850) : 560);
  const cell = choice.from(cells(opened));
  const hasDepartment = choice.of(4);
  return {
    opened,
    cell,
    committee: choice.from(committees(opened)),
    ...(hasDepartment === 1 ? { department: { from: long } } : {}),
    ...(hasDepartment === 2 ? { department: { from: long, to: plus(opened, 300) } } : {}),
    born: born(choice, opened),
    schooling: choice.chance(1, 16) ? choice.from(["none", "primary", "lowerSecondary"] as const) : "bachelor",
    ...(cell.some(({ id }) => id === "relative") ? { relative: "relative" } : {}),
  };
};
