// Apart from voting.ts because the rulebook takes every export of that file as a rule.
/** Why a member does not count in the base of a vote. */
export type Exclusion = "temporarilyAway" | "exempt" | "suspended";

/** Whether the member is left out always, or only when absent: a member who is present and votes counts in base and votes. */
export type Excluding = Readonly<Record<Exclusion, "whenAbsent" | "always">>;

/** The exclusions of QĐ 294-QĐ/TW 9.3; voting.ts says from which day and for which body. */
export const exclusions: Excluding = { temporarilyAway: "whenAbsent", exempt: "whenAbsent", suspended: "always" };
