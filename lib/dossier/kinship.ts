/** Those whose history is verified with the applicant's. Source: HD 06-HD/TW 3.4. */
export const kinships = ["father", "mother", "raisedBy", "fatherInLaw", "motherInLaw", "spouse", "child"] as const;
export type Kinship = (typeof kinships)[number];

export const isKinship = (text: string): text is Kinship => kinships.some((kinship) => kinship === text);

export const results = ["correct", "incorrect", "incomplete"] as const;
export type Result = (typeof results)[number];

/** A result that stands in the way of certifying the history until it has been cleared up. */
export const isBlocking = (result: Result | null): boolean => result !== null && result !== "correct";
