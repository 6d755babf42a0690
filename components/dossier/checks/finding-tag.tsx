import type { FindingCount } from "@/lib/dossier/checks/answers";
import type { Words } from "@/lib/text/text";
import { Tag } from "../../ui/tag";

/** How much of an item is to be looked at; once all of it is answered, how much that is. */
export function FindingTag({ count, words }: Readonly<{ count: FindingCount | undefined; words: Words }>) {
  if (!count) return null;
  const { historyChecks } = words;
  if (count.open > 0) return <Tag tone="warning">{historyChecks.count(count.open)}</Tag>;
  return <span className="text-muted text-sm">{historyChecks.answered(count.answered)}</span>;
}
