import { type Entry, effectiveEntries } from "../case/history";
import type { Invalidation } from "../procedure/invalidation";
import { invalidatedBy } from "../procedure/procedure";

type Written = Readonly<{ sequence: number }>;
type Told = Entry & Readonly<{ facts: unknown }>;

/** What the history leaves standing of what was written: nothing of an annulled step, and nothing that a later one made void. */
export const effectiveRecordsOf = ({ transitions }: Readonly<{ transitions: readonly Told[] }>) => {
  const stands = effectiveEntries(transitions);
  const voiding = stands.map(({ sequence, step, facts }) => ({
    sequence,
    voided: invalidatedBy(step, facts as Readonly<Record<string, unknown>>),
  }));
  const kept = new Set(stands.map(({ sequence }) => sequence));
  // Not merely what no standing step wrote: what was there before the history began was annulled by nothing.
  const annulled = new Set(transitions.flatMap(({ sequence }) => (kept.has(sequence) ? [] : [sequence])));
  const isLater = (test: (voided: Invalidation) => boolean, { sequence }: Written) =>
    voiding.some((each) => each.sequence > sequence && test(each.voided));
  return { isAnnulled: ({ sequence }: Written) => annulled.has(sequence), isLater };
};
