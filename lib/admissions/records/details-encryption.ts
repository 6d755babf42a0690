import { encrypt, openSealed } from "../../database/encryption";
import { isReadable } from "../../primitives/sealed-text";
import { isSecret, type PaperFact, type PaperKind, unreadableDetails } from "../case/papers";

type Details = PaperFact["details"];

/** The details of a paper as stored: those about religion, a political matter or a former membership are encrypted. */
export const encryptedDetails = (id: string, kind: PaperKind, details: Details): Details => {
  if (!isSecret(kind)) return details;
  const sealed = encrypt(JSON.stringify(details), "Paper.details", id);
  return { sealed: Buffer.from(sealed).toString("base64") };
};

/** The details of a paper as the guards read them. */
export const decryptedDetails = (id: string, { sealed, ...details }: Details): Details => {
  if (!sealed) return details;
  const text = openSealed(Buffer.from(sealed, "base64"), "Paper.details", id);
  return isReadable(text) ? (JSON.parse(text) as Details) : unreadableDetails;
};
