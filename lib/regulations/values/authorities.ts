// Apart from special-cases.ts because the rulebook takes every export of that file as a rule.
/** Who may conclude on a matter. `other` stands for whoever the paper names, where no text names a body. */
export const authorities = [
  "committee",
  "superiorCommittee",
  "superiorStandingCommittee",
  "provincialStandingCommittee",
  "securityBody",
  "other",
] as const;
export type Authority = (typeof authorities)[number];

/** The committees above the grass-roots one that a text may name to consent in writing. */
export const consentingBodies = [
  "superiorCommittee",
  "superiorStandingCommittee",
  "provincialStandingCommittee",
] as const satisfies readonly Authority[];
export type ConsentingBody = (typeof consentingBodies)[number];
