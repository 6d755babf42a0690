import { decrypt, encrypt } from "../../database/encryption";
import { isSecret, type PaperFact, type PaperKind } from "../case/papers";

type Details = PaperFact["details"];

/** What a paper holds, as it is kept: whom a person prays with, or how somebody left the Party, is sealed. */
export const encryptedDetails = (kind: PaperKind, details: Details): Details =>
  isSecret(kind) ? { sealed: Buffer.from(encrypt(JSON.stringify(details))).toString("base64") } : details;

/** What a paper holds, as the guards read it. */
export const decryptedDetails = ({ sealed, ...details }: Details): Details =>
  sealed ? (JSON.parse(decrypt(Buffer.from(sealed, "base64"))) as Details) : details;
