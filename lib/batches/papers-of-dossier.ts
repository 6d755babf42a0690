import { admissionDossierLetter, recognitionDossierLetter } from "../documents/forms/dossier-letters";
import type { Form } from "../documents/forms/form";
import type { Words } from "../text/text";
import type { PacketFor } from "./packet";

/** The letter that covers a packet. */
export const letterOf = (purpose: PacketFor): Form =>
  purpose === "admission" ? admissionDossierLetter : recognitionDossierLetter;

/** The name of a paper of the dossier; of a conclusion, that it is one. */
export const dossierTitle = (key: string, { papersNeeded, matters }: Words): string => {
  const titles: Readonly<Record<string, string>> = papersNeeded.titles;
  const kinds: Readonly<Record<string, string>> = matters.kinds;
  const matter = /^conclusion-(.+)$/.exec(key)?.[1];
  if (matter === undefined) return titles[key] ?? key;
  return papersNeeded.conclusion(kinds[matter] ?? matter);
};

/** What an index says of its lines, in the words papers are written in. */
export const packetWords = (words: Words) => ({
  titleOf: (key: string) => dossierTitle(key, words),
  original: words.batches.index.original,
  missing: words.batches.index.missing,
  enclosed: words.batches.index.enclosed,
});
