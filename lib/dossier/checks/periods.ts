import type { Day } from "../../primitives/day";
import { hd38 } from "../../regulations/cite";
import type { Row } from "../history/content";
import { type Check, type Finding, finding, type History } from "./finding";
import { monthOf, shownMonth, spanOf } from "./months";
import { contentOf, nameOfRow, rowsOf } from "./reading";

const cites = hd38("I.1.4");

/** A row of item 14 or 15 in months: where a year alone is known, the first and the last month it may mean. */
type Stretch = Readonly<{
  item: number;
  id: string;
  name: string;
  from: Readonly<{ first: number; last: number }>;
  to: Readonly<{ first: number; last: number }>;
  isOpen: boolean;
}>;

/** A period without an end lasts to the present. */
export const endsNow = (to: string | undefined): boolean => /^((đến )?nay)?$/i.test((to ?? "").trim());

const stretchOf = (item: number, row: Row, on: Day): Stretch | undefined => {
  const { from, to } = row.values;
  const isOpen = endsNow(to);
  const [begins, ends] = [spanOf(from), isOpen ? { first: on, last: on } : spanOf(to)];
  if (!begins || !ends || ends.last < begins.first) return undefined;
  return {
    item,
    id: row.id,
    name: nameOfRow(row),
    from: { first: monthOf(begins.first), last: monthOf(begins.last) },
    to: { first: monthOf(ends.first), last: monthOf(ends.last) },
    isOpen,
  };
};

/** The rows of items 14 and 15 together, by their beginning. Undefined where one cannot be read: nothing is concluded then. */
const lifeOf = (history: History, on: Day): readonly Stretch[] | undefined => {
  const read = [14, 15].flatMap((item) => rowsOf(history, item).map((row) => stretchOf(item, row, on)));
  const stretches = read.flatMap((each) => each ?? []);
  if (stretches.length < read.length) return undefined;
  return stretches.toSorted((a, b) => a.from.first - b.from.first || a.to.last - b.to.last);
};

/** An event of one month, such as a marriage, stands within a longer period. */
const isEvent = ({ from, to, isOpen }: Stretch): boolean => !isOpen && from.first === to.last;

type Step = Readonly<{ before: Stretch; next: Stretch }>;

/** Each row with the row before it that reaches furthest. */
const stepsThrough = (life: readonly Stretch[]): readonly Step[] => {
  const steps: Step[] = [];
  let furthest = life[0];
  for (const next of life.slice(1)) {
    if (!furthest) break;
    steps.push({ before: furthest, next });
    if (next.to.last > furthest.to.last) furthest = next;
  }
  return steps;
};

const between = (kind: "period-gap" | "period-overlap", { before, next }: Step, from: number, to: number): Finding =>
  finding({
    kind,
    item: next.item,
    rowIds: [next.id, before.id],
    boxes: ["from"],
    facts: { from: shownMonth(from), to: shownMonth(to) },
    names: { before: before.name, next: next.name },
    cites,
  });

/** Months no row accounts for: each period begins no later than the month after the one before it ends. */
export const gaps: Check = (history, _known, on) =>
  stepsThrough(lifeOf(history, on) ?? [])
    .filter(({ before, next }) => next.from.first > before.to.last + 1)
    .map((step) => between("period-gap", step, step.before.to.last + 1, step.next.from.first - 1));

/** Months two rows account for. A period may begin in the month in which the one before it ends. */
export const overlaps: Check = (history, _known, on) =>
  stepsThrough(lifeOf(history, on) ?? [])
    .filter(({ before, next }) => !isEvent(before) && !isEvent(next) && next.from.last < before.to.first)
    .map((step) =>
      between("period-overlap", step, step.next.from.last, Math.min(step.before.to.first, step.next.to.last)),
    );

/** The last period of both items reaches to the present. Not asked before item 15 says anything. */
export const reachesPresent: Check = (history, _known, on) => {
  const life = lifeOf(history, on) ?? [];
  const last = life.toSorted((a, b) => a.to.last - b.to.last).at(-1);
  if (!last || !contentOf(history, 15) || last.isOpen || last.to.last >= monthOf(on)) return [];
  const facts = { to: shownMonth(last.to.last) };
  const place = { item: last.item, rowIds: [last.id], boxes: ["to"] };
  return [finding({ ...place, kind: "period-to-present", facts, names: { name: last.name }, cites })];
};

const schoolAge = 6;
const september = 8;

/** Item 14 begins in childhood: at the latest with the school year in which the applicant turned six. */
export const beginsInChildhood: Check = (history, { bornOn }, on) => {
  const [first] = (lifeOf(history, on) ?? []).filter(({ item }) => item === 14);
  const latest = (Number(bornOn.slice(0, 4)) + schoolAge) * 12 + september;
  if (!first || first.from.first <= latest) return [];
  const facts = { from: shownMonth(first.from.first), latest: shownMonth(latest) };
  return [finding({ kind: "period-from-childhood", item: 14, rowIds: [first.id], boxes: ["from"], facts, cites })];
};
