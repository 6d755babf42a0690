/** How many members: official, and on probation. */
export type Members = Readonly<{ official: number; probationary: number }>;

export const noMembers: Members = { official: 0, probationary: 0 };

export const sumOf = (counts: readonly Members[]): Members =>
  counts.reduce(
    (sum, { official, probationary }) => ({
      official: sum.official + official,
      probationary: sum.probationary + probationary,
    }),
    noMembers,
  );

/** Adds members to those counted under a key. */
export const addMembers = (counted: Map<string, Members>, key: string, more: Partial<Members>): void => {
  const { official, probationary } = counted.get(key) ?? noMembers;
  counted.set(key, {
    official: official + (more.official ?? 0),
    probationary: probationary + (more.probationary ?? 0),
  });
};
