/** What the work is judged by, in the cell's own three words, and the four levels of each. */
export const criteria = ["attitude", "responsibility", "motive"] as const;
export type Criterion = (typeof criteria)[number];

export const levels = ["1", "2", "3", "4"] as const;
export type Level = (typeof levels)[number];

export const isLevel = (text: string): text is Level => levels.some((level) => level === text);
