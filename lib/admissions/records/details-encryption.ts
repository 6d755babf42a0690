import { encrypt, openSealed } from "../../database/encryption";
import { openSentences, sealSentences } from "../../database/sentences-encryption";
import { isReadable, type SealedText, unreadable } from "../../primitives/sealed-text";
import { isSecret, type PaperFact, type PaperKind, unreadableDetails } from "../case/papers";
import type { CaseRecord } from "../case/record";

type Details = PaperFact["details"];

/**
 * The details of a paper as stored: those about religion, a political matter or a former membership are encrypted, of others
 * the sentences.
 */
export const encryptedDetails = (id: string, kind: PaperKind, details: Details): Details => {
  if (!isSecret(kind)) return sealSentences(details, "Paper.details", id) as Details;
  const sealed = encrypt(JSON.stringify(details), "Paper.details", id);
  return { sealed: Buffer.from(sealed).toString("base64") };
};

/** The details of a paper as the guards read them. No guard reads a sentence: they stay sealed. */
export const decryptedDetails = (id: string, kind: PaperKind, { sealed, ...details }: Details): Details => {
  if (!sealed || !isSecret(kind)) return details;
  const text = openSealed(Buffer.from(sealed, "base64"), "Paper.details", id);
  return isReadable(text) ? (JSON.parse(text) as Details) : unreadableDetails;
};

/** The history for a page: what was stated with each step, and whether the sentences in it could be opened. */
export const openedHistory = ({ transitions }: Pick<CaseRecord, "transitions">) =>
  transitions.map(({ facts, ...entry }) => {
    const { document: stated, isWhole } = openSentences(facts, "Transition.facts", entry.id);
    return { ...entry, stated, isWhole };
  });

export type OpenedEntry = ReturnType<typeof openedHistory>[number];

/** Why members did not come to a vote, as its paper states it. */
export const absenceReasonsOf = ({ id, electorate }: CaseRecord["votes"][number]): SealedText | null => {
  const { document: kept, isWhole } = openSentences(electorate, "Vote.electorate", id);
  if (!isWhole) return unreadable;
  return typeof kept.absenceReasons === "string" ? kept.absenceReasons : null;
};
