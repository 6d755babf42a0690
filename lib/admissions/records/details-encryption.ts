import { decrypt, encrypt } from "../../database/encryption";
import { isSecret, type PaperFact, type PaperKind } from "../case/papers";

type Details = PaperFact["details"];

/** The details of a paper as stored: those about religion, a political matter or a former membership are encrypted. */
export const encryptedDetails = (kind: PaperKind, details: Details): Details =>
  isSecret(kind) ? { sealed: Buffer.from(encrypt(JSON.stringify(details))).toString("base64") } : details;

/** The details of a paper as the guards read them. */
export const decryptedDetails = ({ sealed, ...details }: Details): Details =>
  sealed ? (JSON.parse(decrypt(Buffer.from(sealed, "base64"))) as Details) : details;
