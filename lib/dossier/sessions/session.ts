import type { Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import { itemOf } from "../items";
import type { SectionState } from "../section";

/** What can come of an item in a session: it passes, goes back with points, or is left for later. */
export const outcomes = ["passed", "returned", "later"] as const;
export type Outcome = (typeof outcomes)[number];
export const isOutcome = (text: string): text is Outcome => outcomes.some((outcome) => outcome === text);

/** One going through of an item. `at`: when, as a day and "HH:MM" in Viet Nam. */
export type Gone = Readonly<{ number: number; outcome: Outcome; byName: string; on: Day; time: string }>;

/** The items a session goes through: all that have been begun and have not passed. */
export const openItems = (states: ReadonlyMap<number, SectionState>): number[] =>
  [...states]
    .filter(([, state]) => state === "sent" || state === "returned" || state === "begun")
    .map(([number]) => number)
    .sort((one, other) => one - other);

/** The last outcome of each item; an item that was not reached has none. */
export const lastOutcomes = (gone: readonly Pick<Gone, "number" | "outcome">[]): ReadonlyMap<number, Outcome> =>
  new Map(gone.map(({ number, outcome }) => [number, outcome]));

/** The item to go through next: the first without an outcome. Null when all have one. */
export const nextItem = (
  items: readonly number[],
  gone: readonly Pick<Gone, "number" | "outcome">[],
): number | null => {
  const reached = lastOutcomes(gone);
  return items.find((number) => !reached.has(number)) ?? null;
};

/** The item an address asks for, if the session has it; otherwise the next one. */
export const shownItem = (
  asked: number | null,
  items: readonly number[],
  gone: readonly Pick<Gone, "number" | "outcome">[],
): number | null => (asked !== null && items.includes(asked) && itemOf(asked) ? asked : nextItem(items, gone));

/** Why no session can begin. */
export const beginRefusals = (items: readonly number[]): Refusal[] =>
  items.length > 0 ? [] : [{ code: "session-without-items", facts: {} }];
