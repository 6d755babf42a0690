import type { Words } from "@/lib/text/text";
import { Notice } from "../ui/notice";
import { DraftEnds } from "./draft-ends";

/** What was just done, and to which item, as the address says after a form. */
export type Done = Readonly<{ act: string; item: number }> | null;

type Sentences = Words["dossier"]["done"];
const isAct = (act: string, sentences: Sentences): act is keyof Sentences & string => Object.hasOwn(sentences, act);

export function DoneNotice({ done, words }: Readonly<{ done: Done; words: Words }>) {
  const sentences = words.dossier.done;
  if (!done || !isAct(done.act, sentences)) return null;
  return (
    <>
      <Notice tone="success">{sentences[done.act](done.item)}</Notice>
      <DraftEnds which="sent" />
    </>
  );
}
