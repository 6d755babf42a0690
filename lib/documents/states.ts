import type { Day } from "../primitives/day";

/** Where an issued paper can stand, in order. No picture of a signature is ever set: a person signs the paper itself. */
export const paperStates = ["signed", "sealed", "sent", "received", "scanned"] as const;
export type PaperState = (typeof paperStates)[number];

export type StateMark = Readonly<{ state: PaperState; reached: boolean; on: Day; who: string | null; by: string }>;

/** The last mark of each state that is reached, in their order. @param marks in the order of recording */
export const statesReached = (marks: readonly StateMark[]): readonly StateMark[] =>
  paperStates.flatMap((state) => {
    const last = marks.findLast((mark) => mark.state === state);
    return last?.reached ? [last] : [];
  });

type Signing = Readonly<{ seal: boolean; signed: boolean }>;

/** The states a paper goes through: one without a signature is not signed, and only some are sealed. */
export const statesOf = ({ seal, signed }: Signing): readonly PaperState[] =>
  paperStates.filter((state) => (state === "sealed" ? seal : state === "signed" ? signed : true));
