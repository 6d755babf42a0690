import { effectiveEntries, type HistoryEntry } from "../case/history";
import type { Invalidation } from "../procedure/invalidation";
import { invalidatedBy } from "../procedure/procedure";

type Written = Readonly<{ sequence: number }>;
type Row = HistoryEntry & Readonly<{ facts: unknown }>;

/** Which papers and votes still count: none that an annulled step wrote, and none that a later step made void. */
export const effectiveRecordsOf = <Entry extends Row>({ transitions }: Readonly<{ transitions: readonly Entry[] }>) => {
  const effective = effectiveEntries(transitions);
  const invalidations = effective.map((entry) => ({
    entry,
    invalidation: invalidatedBy(entry.step, entry.facts as Readonly<Record<string, unknown>>),
  }));
  const kept = new Set(effective.map(({ sequence }) => sequence));
  // Only what an annulled step wrote. Rows older than the history belong to no step and stay.
  const annulled = new Set(transitions.flatMap(({ sequence }) => (kept.has(sequence) ? [] : [sequence])));
  /** The first later step that made a row void; undefined where the row still counts. */
  const invalidatedLaterBy = (test: (invalidation: Invalidation) => boolean, { sequence }: Written) =>
    invalidations.find(({ entry, invalidation }) => entry.sequence > sequence && test(invalidation))?.entry;
  return { effective, isAnnulled: ({ sequence }: Written) => annulled.has(sequence), invalidatedLaterBy };
};
