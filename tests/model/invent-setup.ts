import { afterMonths, type Day, plus } from "./calendar";
import type { Member, RegisteredTime, Setup } from "./case-state";
import type { Choice } from "./choice";

const officialSince = (from: Day, rest: Partial<Member> & Pick<Member, "id">): Member => ({
  official: { from },
  ...rest,
});
const longAgo = "2015-01-01";

/** Official members whose standing never changes. */
const plainMembers = (count: number): readonly Member[] =>
  Array.from({ length: count }, (_, at) => officialSince(longAgo, { id: `m${at + 1}` }));

/** One member of each kind the rules treat differently, with changes of standing during the case. */
const specialMembers = (opened: Day): readonly Member[] => [
  officialSince(plus(opened, 90), { id: "late" }),
  officialSince(longAgo, { id: "leaving", official: { from: longAgo, to: plus(opened, 200) } }),
  officialSince(longAgo, { id: "away", away: { from: plus(opened, 30), to: plus(opened, 250) } }),
  officialSince(longAgo, { id: "exempt", exempt: { from: plus(opened, 100) } }),
  officialSince(longAgo, { id: "suspended", suspended: { from: plus(opened, 60), to: plus(opened, 600) } }),
  officialSince(longAgo, { id: "relative" }),
  { id: "probationer" },
];

const cells = (opened: Day): readonly (readonly Member[])[] => [
  [...plainMembers(6), { id: "probationer" }],
  [...plainMembers(9), ...specialMembers(opened)],
  [
    ...plainMembers(2),
    officialSince(longAgo, { id: "leaving", official: { from: longAgo, to: plus(opened, 500) } }),
    { id: "probationer" },
  ],
  [...plainMembers(18), officialSince(plus(opened, 250), { id: "late" })],
];

const committees = (opened: Day): readonly (readonly Member[])[] => [
  plainMembers(9),
  [
    ...plainMembers(5),
    officialSince(longAgo, { id: "away", away: { from: plus(opened, 40) } }),
    officialSince(longAgo, { id: "suspended", suspended: { from: plus(opened, 200) } }),
  ],
];

const inventBirthday = (choice: Choice, opened: Day): Day => {
  const kind = choice.of(8);
  const months = choice.of(14);
  const days = choice.of(3) - 1;
  if (kind < 3) return "1990-03-15";
  if (kind < 5) return afterMonths(opened, -(24 * 12) - months);
  if (kind === 5) return plus(afterMonths(opened, -360 + (months % 4)), days);
  return plus(afterMonths(opened, kind === 6 ? -720 + months : -216 + (months % 5)), days);
};

const waysOfLeaving = ["other", "hardship", "lessSeriousCrime", "populationPolicy", "abandoned"] as const;

/** One applicant in twelve was a member before, of them some twice; mostly so long ago that they may be admitted again. */
const inventFormerly = (choice: Choice, opened: Day): readonly RegisteredTime[] => {
  const kind = choice.of(24);
  if (kind < 22) return [];
  const left = plus(afterMonths(opened, -choice.from([36, 30, 40, 80])), choice.of(3));
  const last = { from: afterMonths(left, -24), left, how: choice.from([...waysOfLeaving, "other", "other"]) };
  return kind === 23 ? [{ from: afterMonths(left, -120), left: afterMonths(left, -90), how: "other" }, last] : [last];
};

/** Draws a person, a cell, a committee and the day the case is opened. */
export const inventSetup = (choice: Choice): Setup => {
  const opened = plus("2024-01-10", choice.chance(3, 4) ? choice.of(850) : 560);
  const cell = choice.from(cells(opened));
  const hasDepartment = choice.of(4);
  const isDelegated = choice.of(6);
  return {
    openedOn: opened,
    cell,
    committee: choice.from(committees(opened)),
    ...(hasDepartment === 1 ? { department: { from: longAgo } } : {}),
    ...(hasDepartment === 2 ? { department: { from: longAgo, to: plus(opened, 300) } } : {}),
    ...(isDelegated === 1 ? { delegation: { from: longAgo } } : {}),
    ...(isDelegated === 2 ? { delegation: { from: longAgo, to: plus(opened, 350) } } : {}),
    ...(isDelegated === 3 ? { delegation: { from: plus(opened, 350) } } : {}),
    bornOn: inventBirthday(choice, opened),
    schooling: choice.chance(1, 16) ? choice.from(["none", "primary", "lowerSecondary"] as const) : "bachelor",
    ...(cell.some(({ id }) => id === "relative") ? { relative: "relative" } : {}),
    formerly: inventFormerly(choice, opened),
  };
};
