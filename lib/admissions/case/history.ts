import type { Day } from "../../primitives/day";
import type { Stage } from "./stages";

/** What replaying the history needs of each row. Rows are in the order of `sequence`. */
export type HistoryEntry = Readonly<{
  id: string;
  sequence: number;
  step: string;
  from: Stage | null;
  to: Stage;
  occurredOn: Day;
  annulsId: string | null;
}>;

/** Each annulment under the id of the row it annuls. */
export const annulmentsById = <Row extends HistoryEntry>(entries: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(entries.flatMap((entry) => (entry.annulsId ? [[entry.annulsId, entry] as const] : [])));

/** The steps in effect: neither annulled nor themselves an annulment. */
export const effectiveEntries = <Row extends HistoryEntry>(entries: readonly Row[]): readonly Row[] => {
  const annulled = annulmentsById(entries);
  return entries.filter(({ id, annulsId }) => annulsId === null && !annulled.has(id));
};

/** What an annulment undoes next: the last step in effect, but not the nomination that opened the case. */
export const lastAnnullable = <Row extends HistoryEntry>(entries: readonly Row[]): Row | undefined =>
  effectiveEntries(entries)
    .filter(({ from }) => from !== null)
    .at(-1);

/** The history with one step more annulled. */
export const withAnnulled = <Row extends HistoryEntry>(entries: readonly Row[], step: Row): Row[] => {
  const sequence = entries.length + 1;
  return [...entries, { ...step, id: `annuls ${step.id}`, annulsId: step.id, sequence, to: step.from ?? step.to }];
};

/** The day the case came to the stage it stands at. */
export const arrivedOn = <Row extends HistoryEntry>(entries: readonly Row[]): Day | undefined =>
  effectiveEntries(entries).findLast(({ from, to }) => from !== to)?.occurredOn;

/** The pause that has not ended. */
export const pauseOf = <Row extends HistoryEntry>(entries: readonly Row[]): Row | undefined => {
  const last = effectiveEntries(entries).findLast(({ step }) => step === "pause" || step === "resume");
  return last?.step === "pause" ? last : undefined;
};

/** The stage a history leads to, or the sequence of the first row that does not follow from those before it. */
export const replayHistory = (entries: readonly HistoryEntry[]): Readonly<{ stage: Stage } | { brokenAt: number }> => {
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

/** Whether the history leads to the stage and the number of steps that are stored of the case. */
export const isReplayed = ({
  stage,
  sequence,
  transitions,
}: Readonly<{ stage: Stage; sequence: number; transitions: readonly HistoryEntry[] }>): boolean => {
  const reached = replayHistory(transitions);
  return "stage" in reached && reached.stage === stage && transitions.length === sequence;
};
