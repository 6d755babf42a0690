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
