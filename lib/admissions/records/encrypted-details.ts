import { seal, unseal } from "../../database/encryption";
import { isSecret, type PaperFact, type PaperKind } from "../case/facts";

type Details = PaperFact["details"];

/** What a paper holds, as it is kept: whom a person prays with, or how somebody left the Party, is sealed. */
export const keptDetails = (kind: PaperKind, details: Details): Details =>
  isSecret(kind) ? { sealed: Buffer.from(seal(JSON.stringify(details))).toString("base64") } : details;

/** What a paper holds, as the guards read it. */
export const openedDetails = ({ sealed, ...details }: Details): Details =>
  sealed ? (JSON.parse(unseal(Buffer.from(sealed, "base64"))) as Details) : details;
