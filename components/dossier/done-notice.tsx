import type { SearchParams } from "@/lib/primitives/search-params";
import type { Words } from "@/lib/text/text";
import { Notice } from "../ui/notice";
import { DropDrafts } from "./section/drop-drafts";

/** What was just done, and to which item, as named in the address after a form. */
export type Done = Readonly<{ act: string; item: number }> | null;

/** Reads it from the address: `?done=sendSection&item=7`. */
export const doneFrom = ({ done, item }: SearchParams): Done =>
  typeof done === "string" ? { act: done, item: Number(item) || 0 } : null;

type Sentences = Words["dossier"]["done"] & Words["rows"]["done"] & Words["care"]["done"];
const isAct = (act: string, sentences: Sentences): act is keyof Sentences & string => Object.hasOwn(sentences, act);

export function DoneNotice({ done, words }: Readonly<{ done: Done; words: Words }>) {
  const sentences = { ...words.dossier.done, ...words.rows.done, ...words.care.done };
  if (!done || !isAct(done.act, sentences)) return null;
  return (
    <>
      <Notice tone="success">{sentences[done.act](done.item)}</Notice>
      <DropDrafts which="sent" />
    </>
  );
}
