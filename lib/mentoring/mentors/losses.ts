/** Why a mentor can help no more: moved to another cell, left the organisation, died, left the Party, or is suspended. */
export const losses = ["moved", "transferred", "died", "left", "suspended"] as const;
export type Loss = (typeof losses)[number];

/** What the desk tells of a mentor who can help no more. */
export type LostMentor = Readonly<{ name: string; why: Loss }>;
