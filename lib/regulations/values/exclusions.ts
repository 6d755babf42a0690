/** Why a member does not count in the base of a vote. */
export type Exclusion = "temporarilyAway" | "exempt" | "suspended";

/** Whether the member is left out whatever happens, or only when absent: present and voting, they count in base and votes. */
export type Excluding = Readonly<Record<Exclusion, "whenAbsent" | "always">>;

/** The exclusions of QĐ 294-QĐ/TW 9.3; `voting` says from when, and for which body. */
export const exclusions: Excluding = { temporarilyAway: "whenAbsent", exempt: "whenAbsent", suspended: "always" };
