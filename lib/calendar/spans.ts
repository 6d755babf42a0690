import { addDays, type Day } from "../primitives/day";
import type { ExceptionalDay } from "./calendar";

/** Days in a row that differ from the week in the same way for the same reason. */
export type Span = Readonly<{ from: Day; to: Day; days: number; working: boolean; note: string }>;

/** A year's exceptional days, in order, told as spans: five days of Tết are one line. */
export const spansOf = (days: readonly ExceptionalDay[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const { day, working, note } of days) {
    const last = spans.at(-1);
    if (last && addDays(last.to, 1) === day && last.working === working && last.note === note)
      spans[spans.length - 1] = { ...last, to: day, days: last.days + 1 };
    else spans.push({ from: day, to: day, days: 1, working, note });
  }
  return spans;
};
