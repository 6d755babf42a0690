import { effectiveEntries, type HistoryEntry } from "../../admissions/case/history";
import { isOpenStage, type Stage } from "../../admissions/case/stages";
import { type Day, daysBetween, earlier, later, yearOf } from "../../primitives/day";
import type { Period } from "../../primitives/period";

/** A stage a case stood at. One that ended the case is the day it came to. */
export type StagePeriod = Period & Readonly<{ key: string; stage: Stage }>;

/** The stages of a case as periods, oldest first; steps that were annulled left none. */
export const stagePeriods = (entries: readonly HistoryEntry[]): readonly StagePeriod[] => {
  const changes = effectiveEntries(entries).filter(({ from, to }) => from !== to);
  return changes.map(({ id, to: stage, occurredOn }, index) => {
    const next = changes[index + 1]?.occurredOn ?? null;
    return { key: id, stage, from: occurredOn, to: next ?? (isOpenStage(stage) ? null : occurredOn) };
  });
};

type Span = Readonly<{ from: Day; to: Day }>;

/** From the first of January of the year in which the first period begins to the day, or to the end of what is known to come. */
export const spanOf = (periods: readonly Period[], on: Day): Span => {
  const first = periods.reduce((day, { from }) => earlier(day, from), on);
  const last = periods.reduce((day, { to }) => later(day, to ?? on), on);
  return { from: `${yearOf(first)}-01-01` as Day, to: last };
};

const shareOf = (span: Span, day: Day): number =>
  Math.min(100, Math.max(0, (100 * daysBetween(span.from, day)) / Math.max(1, daysBetween(span.from, span.to))));

/** Narrower than this, in per cent of the span, a period is not seen. */
const narrowest = 1;

/** Where a period lies in the span, in per cent of it. */
export const placeOf = ({ from, to }: Period, span: Span): Readonly<{ start: number; width: number }> => {
  const width = Math.max(narrowest, shareOf(span, to ?? span.to) - shareOf(span, from));
  return { start: Math.min(shareOf(span, from), 100 - width), width };
};

/** More years than this would not stand beside one another on a phone. */
const mostMarks = 5;

/** The years to write along the span, evenly apart, each with its place in per cent. */
export const yearMarks = (span: Span): readonly Readonly<{ year: number; at: number }>[] => {
  const first = yearOf(span.from);
  const count = yearOf(span.to) - first + 1;
  const step = Math.ceil(count / mostMarks);
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => first + index * step).map((year) => ({
    year,
    at: shareOf(span, `${year}-01-01` as Day),
  }));
};
