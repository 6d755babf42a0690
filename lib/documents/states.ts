import type { Day } from "../primitives/day";
import type { Signature } from "./forms/form";

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

/** The states a paper goes through: one without a signature is not signed, and only some are sealed. */
export const statesOf = (signature: Signature): readonly PaperState[] =>
  paperStates.filter((state) => {
    if (state === "sealed") return signature.by === "body" && signature.seal;
    return state !== "signed" || signature.by !== "nobody";
  });
