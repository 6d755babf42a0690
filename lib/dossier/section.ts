import { items } from "./items";

export const sectionStates = ["untouched", "begun", "sent", "returned", "passed"] as const;
export type SectionState = (typeof sectionStates)[number];

/** The days a section carries; its state is read off them and stored nowhere. */
export type SectionTimestamps = Readonly<{
  savedAt: Date | null;
  sentAt: Date | null;
  returnedAt: Date | null;
  passedAt: Date | null;
}>;

export const noTimestamps: SectionTimestamps = { savedAt: null, sentAt: null, returnedAt: null, passedAt: null };

const isAfter = (one: Date | null, other: Date): boolean => one !== null && one > other;

/** Where a section stands. A section once passed that is written in again is no longer passed; one returned stays returned until sent again. */
export const sectionState = ({ savedAt, sentAt, returnedAt, passedAt }: SectionTimestamps): SectionState => {
  if (passedAt && ![savedAt, sentAt, returnedAt].some((each) => isAfter(each, passedAt))) return "passed";
  if (returnedAt && !isAfter(sentAt, returnedAt)) return "returned";
  if (sentAt && !isAfter(savedAt, sentAt)) return "sent";
  return savedAt || sentAt || passedAt ? "begun" : "untouched";
};

// Each act also clears the days it overtakes, so that two acts in one instant still leave one state.

/** What saving a draft leaves: a section under review or passed comes back to its writer. */
export const afterSaving = (days: SectionTimestamps, at: Date): SectionTimestamps => ({
  savedAt: at,
  sentAt: null,
  returnedAt: sectionState(days) === "returned" ? days.returnedAt : null,
  passedAt: null,
});

export const afterSending = (_: SectionTimestamps, at: Date): SectionTimestamps => ({
  savedAt: at,
  sentAt: at,
  returnedAt: null,
  passedAt: null,
});

export const afterReturning = ({ savedAt }: SectionTimestamps, at: Date): SectionTimestamps => ({
  savedAt,
  sentAt: null,
  returnedAt: at,
  passedAt: null,
});

export const afterPassing = ({ savedAt, sentAt }: SectionTimestamps, at: Date): SectionTimestamps => ({
  savedAt,
  sentAt,
  returnedAt: null,
  passedAt: at,
});

/** Whether a reviewer may decide on it: what was sent; and what was passed may still be returned, when verification finds otherwise. */
export const isPassable = (state: SectionState): boolean => state === "sent";
export const isReturnable = (state: SectionState): boolean => state === "sent" || state === "passed";

type Numbered = Readonly<{ number: number; state: SectionState; returnedCount: number }>;

export type DossierProgress = Readonly<Record<SectionState, number>> &
  Readonly<{
    total: number;
    /** How often any section went back: the measure of rework. */
    returns: number;
    passedFirstTime: number;
    /** Where the writer goes on: what was returned first, then what was begun, then what is untouched. */
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
