/** The cell's three criteria for judging work, each in four levels. */
export const criteria = ["attitude", "responsibility", "motive"] as const;
export type Criterion = (typeof criteria)[number];

export const levels = ["1", "2", "3", "4"] as const;
export type Level = (typeof levels)[number];

export const isLevel = (text: string): text is Level => levels.some((level) => level === text);

/** What a mentor or secretary decides about the result of a task. */
export const verdicts = ["accepted", "returned", "withdrawn"] as const;
export type Verdict = (typeof verdicts)[number];
