import type { FileRefusal } from "../../files/refusals";

/** What is cut out of a picture, in hundredths: of its width, and where the frame's left and upper side stand in what is left over. */
export type Frame = Readonly<{ width: number; left: number; top: number }>;

export class RefusedPicture extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal);
  }
}
