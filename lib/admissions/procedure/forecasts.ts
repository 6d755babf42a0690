import type { Day } from "../../primitives/day";

// What forms state in the forecast: everybody acts at once and agrees. Numbers and names are left blank.

export const blank = "";
export const placeholderMentor = "mentor";
/** As many introducers as a case may need, those who replace others included. */
export const placeholderIntroducers: readonly string[] = Array.from({ length: 8 }, (_, index) => `introducer ${index}`);

export const nothingMore = () => ({});
export const numbered = () => ({ number: blank });
export const certificate = () => ({ number: blank, issuer: blank });
export const opinions = (on: Day) => ({
  organisations: blank,
  residenceBy: "cellCommittee" as const,
  residence: blank,
  residenceOn: on,
});

/** A vote of a cell or committee of one, in favour. */
export const unanimousVote = () => ({
  resolution: blank,
  form: "secret" as const,
  tellerId: null,
  here: [],
  shown: null,
  present: 1,
  absent: 0,
  absenceReasons: null,
  yes: 1,
  no: 0,
  blank: 0,
  probationersPresent: null,
  minutes: null,
});

/** A decision of a standing committee of three, all in favour. */
export const unanimousDecision = () => ({
  number: blank,
  total: 3,
  present: 3,
  yes: 3,
  no: 0,
  blank: 0,
  lateReason: null,
});
