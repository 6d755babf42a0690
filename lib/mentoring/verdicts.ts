/** What can become of a task whose result is looked at. */
export const verdicts = ["accepted", "returned", "withdrawn"] as const;
export type Verdict = (typeof verdicts)[number];
