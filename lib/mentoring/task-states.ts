/** The states of a task whose result has not been accepted yet. */
export const openTaskStates = ["open", "returned"] as const;

export const isOpenTask = (state: string): boolean => openTaskStates.some((each) => each === state);
