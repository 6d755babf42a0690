/** The states of work that was given and whose result has not been taken yet. */
export const statesInHand = ["open", "returned"] as const;

export const isInHand = (state: string): boolean => statesInHand.some((each) => each === state);
