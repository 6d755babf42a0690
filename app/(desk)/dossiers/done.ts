import type { Done } from "@/components/dossier/done-notice";

/** What the address says was just done. */
export const doneIn = (asked: Readonly<Record<string, string | string[] | undefined>>): Done => {
  const { done, item } = asked;
  return typeof done === "string" ? { act: done, item: Number(item) || 0 } : null;
};
