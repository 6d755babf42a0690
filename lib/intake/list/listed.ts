import type { Day } from "../../primitives/day";

/** What a cell resolves of one person of its list in a month. `proposed`: kept, and proposed that the procedure may start. */
export const outcomes = ["kept", "added", "proposed", "takenOff"] as const;
export type ListOutcome = (typeof outcomes)[number];
export const isListOutcome = (text: string): text is ListOutcome => outcomes.some((outcome) => outcome === text);

/** What the committee confirms. */
export const confirmedActs = ["listed", "permitted", "takenOff"] as const;
export type ConfirmedAct = (typeof confirmedActs)[number];

/** The steps of a case that say how it stands on the list, and those that change what they say. */
export const listSteps = ["listSympathiser", "confirmSympathiser", "proposeStart", "permitStart"] as const;
export const readSteps = [...listSteps, "moveToCell", "annulStep"] as const;

type ListStep = (typeof listSteps)[number];
type Row = Readonly<{ id: string; step: string; occurredOn: Day; annulsId: string | null; facts: unknown }>;
type Stated = Readonly<{ number?: string; resolution?: string; leftUnitId?: string }>;

const statedIn = ({ facts }: Row): Stated => (facts ?? {}) as Stated;

/** The rows of a history in effect: neither annulled nor an annulment. */
const inEffect = (history: readonly Row[]): readonly Row[] => {
  const annulled = new Set(history.flatMap(({ annulsId }) => annulsId ?? []));
  return history.filter(({ id, annulsId }) => annulsId === null && !annulled.has(id));
};

/** A paper of the list: its number and day. */
export type ListPaper = Readonly<{ number: string; on: Day }>;

/** How a case stood on the list on a day: the resolution and the confirmation of each step, as far as it had come. */
export const papersOn = (history: readonly Row[], on: Day): Readonly<Partial<Record<ListStep, ListPaper>>> =>
  Object.fromEntries(
    inEffect(history)
      .filter(({ step, occurredOn }) => occurredOn <= on && listSteps.some((each) => each === step))
      .map((row) => [row.step, { number: statedIn(row).number ?? statedIn(row).resolution ?? "", on: row.occurredOn }]),
  );

/** The cell a case belonged to on a day: the one left by the first move after it, or the present one. */
export const cellOn = (present: string, history: readonly Row[], on: Day): string => {
  const [next] = inEffect(history).filter(({ step, occurredOn }) => step === "moveToCell" && occurredOn > on);
  return (next && statedIn(next).leftUnitId) ?? present;
};
