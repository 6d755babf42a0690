const kept = globalThis as { nguonEndedSessions?: Map<string, number> };
const ended = (): Map<string, number> => {
  kept.nguonEndedSessions ??= new Map();
  return kept.nguonEndedSessions;
};

/** Remembers a session as signed out until it would have run out by itself, so that a copied cookie is worth nothing. @param at milliseconds */
export const endSession = (session: string, runsOutAt: number, at: number): void => {
  const sessions = ended();
  for (const [other, until] of sessions) if (until < at) sessions.delete(other);
  sessions.set(session, runsOutAt);
};

export const isSessionEnded = (session: string): boolean => ended().has(session);
