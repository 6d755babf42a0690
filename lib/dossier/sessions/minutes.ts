import type { Day } from "../../primitives/day";
import { type Gone, lastOutcomes } from "./session";

/** When people worked on one day: from its first act to its last. */
export type Span = Readonly<{ on: Day; from: string; to: string }>;
type Moment = Readonly<{ on: Day; time: string }>;

/** One remark that was made in the session; the text is null where it cannot be read. */
export type Point = Readonly<{ number: number; text: string | null }>;

/** The minutes of a session as they are sealed: they stay as they were made, whatever is changed later. */
export type Minutes = Readonly<{
  version: 1;
  applicant: string;
  reviewers: readonly string[];
  spans: readonly Span[];
  passed: readonly number[];
  returned: readonly number[];
  later: readonly number[];
  notReached: readonly number[];
  /** In the order of the form. */
  points: readonly Point[];
  notes: string | null;
}>;

/** A session that was interrupted and went on another day is told day by day. */
export const spansOf = (moments: readonly Moment[]): Span[] => {
  const days = [...new Set(moments.map(({ on }) => on))].sort();
  return days.map((on) => {
    const times = moments
      .filter((each) => each.on === on)
      .map(({ time }) => time)
      .sort();
    return { on, from: times[0] ?? "", to: times.at(-1) ?? "" };
  });
};

type Held = Readonly<{
  applicant: string;
  reviewer: string;
  items: readonly number[];
  began: Moment;
  ended: Moment;
  gone: readonly Gone[];
  points: readonly Point[];
  notes: string | null;
}>;

/** The minutes of a session: exactly the points that were made, and what came of each item in the end. */
export const minutesOf = ({ applicant, reviewer, items, began, ended, gone, points, notes }: Held): Minutes => {
  const last = lastOutcomes(gone);
  const ofOutcome = (outcome: string | undefined) => items.filter((number) => last.get(number) === outcome);
  return {
    version: 1,
    applicant,
    reviewers: [...new Set([reviewer, ...gone.map(({ byName }) => byName)])],
    spans: spansOf([began, ...gone.map(({ on, time }) => ({ on, time })), ended]),
    passed: ofOutcome("passed"),
    returned: ofOutcome("returned"),
    later: ofOutcome("later"),
    notReached: ofOutcome(undefined),
    points: [...points].sort((one, other) => one.number - other.number),
    notes,
  };
};

/** The minutes from their sealed text, which only `minutesOf` writes. */
export const minutesFrom = (text: string): Minutes => JSON.parse(text) as Minutes;
