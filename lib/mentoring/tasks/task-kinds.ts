/** Kinds of office work. */
export const taskKinds = ["advice", "service", "reform", "movement", "learning", "other"] as const;
export type TaskKind = (typeof taskKinds)[number];

export const isTaskKind = (text: string | null): text is TaskKind => taskKinds.some((each) => each === text);
