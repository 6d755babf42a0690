import { encrypt, keyedDigest, openSealed } from "../../database/encryption";
import { isReadable } from "../../primitives/sealed-text";
import type { AskedField, FieldAnswer, RecordValues } from "./change";
import { storedAnswers, storedValues } from "./rows-schema";

type Asking = Readonly<{ reason: string; paper: string; asked: readonly AskedField[] }>;

/** The sealed columns of a new request. */
export const sealedRequest = ({ reason, paper, asked }: Asking, id: string) => ({
  reasonSealed: encrypt(reason, "ChangeRequest.reasonSealed", id),
  paperSealed: encrypt(paper, "ChangeRequest.paperSealed", id),
  valuesSealed: encrypt(JSON.stringify(asked), "ChangeRequest.valuesSealed", id),
});

export const sealedAnswers = (answers: readonly FieldAnswer[], id: string) =>
  encrypt(JSON.stringify(answers), "ChangeRequest.answersSealed", id);

/** What was asked for; null where it cannot be read. */
export const openedValues = (sealed: Uint8Array, id: string): readonly AskedField[] | null => {
  const text = openSealed(sealed, "ChangeRequest.valuesSealed", id);
  return isReadable(text) ? storedValues.parse(JSON.parse(text)) : null;
};

/** How it was answered; null where it was not, or cannot be read. */
export const openedAnswers = (sealed: Uint8Array | null, id: string): readonly FieldAnswer[] | null => {
  const text = sealed && openSealed(sealed, "ChangeRequest.answersSealed", id);
  return text && isReadable(text) ? storedAnswers.parse(JSON.parse(text)) : null;
};

/** Names what the register holds without telling it: a form carries it, and is refused once it is another. */
export const basisOf = (kept: RecordValues): string => keyedDigest(JSON.stringify(kept));
