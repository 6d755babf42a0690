import type { Stage } from "../admissions/case/stages";
import { items } from "./items";

export const sectionStates = ["untouched", "begun", "sent", "returned", "passed"] as const;
export type SectionState = (typeof sectionStates)[number];

/** When a section was last saved, sent, returned and passed. Its state is derived from them and not stored. */
export type StateTimestamps = Readonly<{
  savedAt: Date | null;
  sentAt: Date | null;
  returnedAt: Date | null;
  passedAt: Date | null;
}>;

/** A moment as JSON tells it. */
export const momentOf = (told: string | null): Date | null => (told === null ? null : new Date(told));

type ToldTimestamps = Readonly<Record<keyof StateTimestamps, string | null>>;

/** The moments of a section, from the JSON of a statement. */
export const timestampsFrom = ({ savedAt, sentAt, returnedAt, passedAt }: ToldTimestamps): StateTimestamps => ({
  savedAt: momentOf(savedAt),
  sentAt: momentOf(sentAt),
  returnedAt: momentOf(returnedAt),
  passedAt: momentOf(passedAt),
});

/** Beside them: when the text was passed that the writer has changed since. */
export type SectionTimestamps = StateTimestamps & Readonly<{ acceptedAt: Date | null }>;

export const noTimestamps: SectionTimestamps = {
  savedAt: null,
  sentAt: null,
  returnedAt: null,
  passedAt: null,
  acceptedAt: null,
};

const isAfter = (one: Date | null, other: Date): boolean => one !== null && one > other;

type TimestampName = keyof StateTimestamps;
type StateTimestamp = Readonly<{
  state: "passed" | "returned" | "sent";
  at: TimestampName;
  unlessLater: readonly TimestampName[];
}>;

/**
 * What says that a section is in a state: its timestamp, unless another is later. The first that fits holds. Saving a
 * passed section makes it a draft again; a returned one stays returned until it is sent. The desk asks the database by the
 * same list (section-state-queries.ts).
 */
export const stateTimestamps: readonly StateTimestamp[] = [
  { state: "passed", at: "passedAt", unlessLater: ["savedAt", "sentAt", "returnedAt"] },
  { state: "returned", at: "returnedAt", unlessLater: ["sentAt"] },
  { state: "sent", at: "sentAt", unlessLater: ["savedAt"] },
];

/** The state of a section. */
export const sectionState = (timestamps: StateTimestamps): SectionState => {
  const found = stateTimestamps.find(({ at, unlessLater }) => {
    const own = timestamps[at];
    return own !== null && !unlessLater.some((other) => isAfter(timestamps[other], own));
  });
  if (found) return found.state;
  return timestamps.savedAt || timestamps.sentAt || timestamps.passedAt ? "begun" : "untouched";
};

// Each action also clears the timestamps it replaces, so that two actions in the same millisecond leave one state.

/** A passed text that its writer changes stays known as accepted until the section passes again. */
const acceptedBefore = (before: SectionTimestamps): Date | null =>
  sectionState(before) === "passed" ? before.passedAt : before.acceptedAt;

/** The timestamps after saving a draft: a sent or passed section returns to its writer. */
export const afterSaving = (before: SectionTimestamps, at: Date): SectionTimestamps => ({
  savedAt: at,
  sentAt: null,
  returnedAt: sectionState(before) === "returned" ? before.returnedAt : null,
  passedAt: null,
  acceptedAt: acceptedBefore(before),
});

export const afterSending = (before: SectionTimestamps, at: Date): SectionTimestamps => ({
  savedAt: at,
  sentAt: at,
  returnedAt: null,
  passedAt: null,
  acceptedAt: acceptedBefore(before),
});

export const afterReturning = ({ savedAt, acceptedAt }: SectionTimestamps, at: Date): SectionTimestamps => ({
  savedAt,
  sentAt: null,
  returnedAt: at,
  passedAt: null,
  acceptedAt,
});

export const afterPassing = ({ savedAt, sentAt }: SectionTimestamps, at: Date): SectionTimestamps => ({
  savedAt,
  sentAt,
  returnedAt: null,
  passedAt: at,
  acceptedAt: null,
});

/** Whether a reviewer may pass the section. A passed one can still be returned, when verification finds a difference. */
export const isPassable = (state: SectionState): boolean => state === "sent";
export const isReturnable = (state: SectionState): boolean => state === "sent" || state === "passed";

/**
 * Whether a section is written and reviewed at a stage. While the history is verified, all sections have passed but those
 * that an answer reopened.
 */
export const isOpenAt = (stage: Stage, state: SectionState): boolean =>
  stage === "dossier" || (stage === "verification" && state !== "passed" && state !== "untouched");

type Numbered = Readonly<{ number: number; state: SectionState; returnedCount: number }>;

export type DossierProgress = Readonly<Record<SectionState, number>> &
  Readonly<{
    total: number;
    /** Returns of all sections together: how much was redone. */
    returns: number;
    passedFirstTime: number;
    /** The section to write next: a returned one first, then a draft, then an untouched one. */
    nextToWrite: number | null;
    nextToReview: number | null;
  }>;

/** Counts over all items of the form; an item without a row is untouched. */
export const progressOf = (sections: readonly Numbered[]): DossierProgress => {
  const byNumber = new Map(sections.map((section) => [section.number, section]));
  const all = items.map(
    ({ number }): Numbered => byNumber.get(number) ?? { number, state: "untouched", returnedCount: 0 },
  );
  const counted = (state: SectionState) => all.filter((each) => each.state === state).length;
  const first = (state: SectionState) => all.find((each) => each.state === state)?.number ?? null;
  return {
    untouched: counted("untouched"),
    begun: counted("begun"),
    sent: counted("sent"),
    returned: counted("returned"),
    passed: counted("passed"),
    total: all.length,
    returns: all.reduce((sum, { returnedCount }) => sum + returnedCount, 0),
    passedFirstTime: all.filter(({ state, returnedCount }) => state === "passed" && returnedCount === 0).length,
    nextToWrite: first("returned") ?? first("begun") ?? first("untouched"),
    nextToReview: first("sent"),
  };
};
