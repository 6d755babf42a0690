import type { Day } from "../../primitives/day";
import type { Stage } from "./stages";

/** What a row of the history must tell to be folded; in the order of `sequence`. */
export type Entry = Readonly<{
  id: string;
  sequence: number;
  step: string;
  from: Stage | null;
  to: Stage;
  occurredOn: Day;
  annulsId: string | null;
}>;

/** The annulments by the id of what they annul. */
export const annulmentsById = <Row extends Entry>(entries: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(entries.flatMap((entry) => (entry.annulsId ? [[entry.annulsId, entry] as const] : [])));

/** The steps that stand: neither annulled nor themselves an annulment. */
export const effectiveEntries = <Row extends Entry>(entries: readonly Row[]): readonly Row[] => {
  const annulled = annulmentsById(entries);
  return entries.filter(({ id, annulsId }) => annulsId === null && !annulled.has(id));
};

/** What an annulment undoes next: the last step that stands, but never the nomination that opened the case. */
export const lastAnnullable = <Row extends Entry>(entries: readonly Row[]): Row | undefined =>
  effectiveEntries(entries)
    .filter(({ from }) => from !== null)
    .at(-1);

/** The history as it reads once the step is annulled as well. */
export const withAnnulled = <Row extends Entry>(entries: readonly Row[], step: Row): Row[] => {
  const sequence = entries.length + 1;
  return [...entries, { ...step, id: `annuls ${step.id}`, annulsId: step.id, sequence, to: step.from ?? step.to }];
};

/** The day the case came to the stage it stands at. */
export const arrivedOn = <Row extends Entry>(entries: readonly Row[]): Day | undefined =>
  effectiveEntries(entries).findLast(({ from, to }) => from !== to)?.occurredOn;

/** The pause that has not ended. */
export const pauseOf = <Row extends Entry>(entries: readonly Row[]): Row | undefined => {
  const last = effectiveEntries(entries).findLast(({ step }) => step === "pause" || step === "resume");
  return last?.step === "pause" ? last : undefined;
};

/** Folds a history into the stage it leads to, or names the first row that does not follow from those before it. */
export const replayHistory = (entries: readonly Entry[]): Readonly<{ stage: Stage } | { brokenAt: number }> => {
  let stage: Stage | null = null;
  for (const [index, entry] of entries.entries()) {
    const before = entries.slice(0, index);
    const undone = entry.annulsId === null ? undefined : lastAnnullable(before);
    const follows = entry.from === stage && entry.sequence === index + 1;
    const undoes = entry.annulsId === null || (undone?.id === entry.annulsId && undone.from === entry.to);
    if (!follows || !undoes) return { brokenAt: entry.sequence };
    stage = entry.to;
  }
  return stage ? { stage } : { brokenAt: 1 };
};
