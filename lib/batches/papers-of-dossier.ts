import type { Form } from "../documents/forms/form";
import { admissionDossierLetter, recognitionDossierLetter } from "../documents/forms/papers/dossier-letters";
import { fileTitle } from "../files/papers";
import type { Words } from "../text/text";
import type { PacketFor } from "./packet";

/** The letter that covers a packet. */
export const letterOf = (purpose: PacketFor): Form =>
  purpose === "admission" ? admissionDossierLetter : recognitionDossierLetter;

/** What an index says of its lines, in the words papers are written in. */
export const packetWords = (words: Words) => ({
  titleOf: (key: string) => fileTitle(key, words),
  indexTitle: words.batches.index.title,
  original: words.batches.index.original,
  missing: words.batches.index.missing,
  enclosed: words.batches.index.enclosed,
  scanned: words.batches.index.scanned,
  scanOf: words.batches.scanOf,
});
