import { type Entry, standing } from "../case/history";
import { type Voided, voidedBy } from "../procedure/invalidation";

type Written = Readonly<{ sequence: number }>;
type Told = Entry & Readonly<{ facts: unknown }>;

/** What the history leaves standing of what was written: nothing of an annulled step, and nothing that a later one made void. */
export const sieveOf = ({ transitions }: Readonly<{ transitions: readonly Told[] }>) => {
  const stands = standing(transitions);
  const voiding = stands.map(({ sequence, step, facts }) => ({
    sequence,
    voided: voidedBy(step, facts as Readonly<Record<string, unknown>>),
  }));
  const kept = new Set(stands.map(({ sequence }) => sequence));
  // Not merely what no standing step wrote: what was there before the history began was annulled by nothing.
  const annulled = new Set(transitions.flatMap(({ sequence }) => (kept.has(sequence) ? [] : [sequence])));
  const isLater = (test: (voided: Voided) => boolean, { sequence }: Written) =>
    voiding.some((each) => each.sequence > sequence && test(each.voided));
  return { isAnnulled: ({ sequence }: Written) => annulled.has(sequence), isLater };
};
