import { effectiveEntries, type HistoryEntry } from "../case/history";
import type { Invalidation } from "../procedure/invalidation";
import { invalidatedBy } from "../procedure/procedure";

type Written = Readonly<{ sequence: number }>;
type Row = HistoryEntry & Readonly<{ facts: unknown }>;

/** Which papers and votes still count: none that an annulled step wrote, and none that a later step made void. */
export const effectiveRecordsOf = ({ transitions }: Readonly<{ transitions: readonly Row[] }>) => {
  const effective = effectiveEntries(transitions);
  const invalidations = effective.map(({ sequence, step, facts }) => ({
    sequence,
    invalidation: invalidatedBy(step, facts as Readonly<Record<string, unknown>>),
  }));
  const kept = new Set(effective.map(({ sequence }) => sequence));
  // Only what an annulled step wrote. Rows older than the history belong to no step and stay.
  const annulled = new Set(transitions.flatMap(({ sequence }) => (kept.has(sequence) ? [] : [sequence])));
  const isInvalidatedLater = (test: (invalidation: Invalidation) => boolean, { sequence }: Written) =>
    invalidations.some((each) => each.sequence > sequence && test(each.invalidation));
  return { isAnnulled: ({ sequence }: Written) => annulled.has(sequence), isInvalidatedLater };
};
