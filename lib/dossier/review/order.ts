import { items } from "../items";
import type { SectionState } from "../section";

/** In which order a reviewer goes through the items: the form's, what changed first, or one's own. */
export const reviewOrders = ["form", "changed", "own"] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

export type ReviewSettings = Readonly<{ order: ReviewOrder; ownOrder: readonly number[]; keys: boolean }>;

const inForm = items.map(({ number }) => number);

/** A stored order, with every item once: those it does not name stand at the end. */
export const ownOrderFrom = (text: string): number[] => {
  const named = text.split(",").map(Number);
  return [...new Set([...named, ...inForm])].filter((number) => inForm.includes(number));
};

type Stored = Readonly<{ order: string; ownOrder: string; keys: boolean }>;

export const settingsFrom = (row: Stored | null | undefined): ReviewSettings => ({
  order: reviewOrders.find((each) => each === row?.order) ?? "form",
  ownOrder: ownOrderFrom(row?.ownOrder ?? ""),
  keys: row?.keys ?? true,
});

/** One item moved by a place up or down. */
export const moved = (order: readonly number[], number: number, way: "up" | "down"): number[] => {
  const from = order.indexOf(number);
  const to = way === "up" ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  return order.with(from, order[to] ?? number).with(to, number);
};

/** What a reviewer knows of the text an item has now: never seen, changed since it was seen, or the same. */
export type Seen = "new" | "changed" | "same";

type Version = Readonly<{ number: number; version: number }>;

export const seenOf = ({ number, version }: Version, looks: readonly Version[]): Seen => {
  const look = looks.find((each) => each.number === number);
  if (!look) return "new";
  return look.version === version ? "same" : "changed";
};

export type Reviewed = Readonly<{ number: number; state: SectionState; seen: Seen | null }>;

const rank = { changed: 0, new: 1, same: 2 } as const;
const rankOf = ({ state, seen }: Reviewed): number => (state === "sent" && seen ? rank[seen] : 3);

/** All items in the order a reviewer chose. */
export const inReviewOrder = <Line extends Reviewed>(
  lines: readonly Line[],
  { order, ownOrder }: Pick<ReviewSettings, "order" | "ownOrder">,
): Line[] => {
  if (order === "form") return [...lines];
  if (order === "changed") return lines.toSorted((one, other) => rankOf(one) - rankOf(other));
  return lines.toSorted((one, other) => ownOrder.indexOf(one.number) - ownOrder.indexOf(other.number));
};

/** The item to review after another: the next one that waits in the order chosen, or the first; null when none waits. */
export const nextToReviewAfter = (
  lines: readonly Reviewed[],
  settings: Pick<ReviewSettings, "order" | "ownOrder">,
  number: number,
): number | null => {
  const ordered = inReviewOrder(lines, settings);
  const place = settings.order === "changed" ? -1 : ordered.findIndex((line) => line.number === number);
  const waits = (line: Reviewed) => line.state === "sent" && line.number !== number;
  return (ordered.slice(place + 1).find(waits) ?? ordered.find(waits))?.number ?? null;
};
