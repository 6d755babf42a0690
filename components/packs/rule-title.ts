import type { RequiredPaperKind } from "@/lib/regulations/papers";
import { isRule } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";

const papers = "papers.";

type Titles = Readonly<Partial<Record<string, Readonly<{ title: string }>>>>;

/** What readers call the rule, or the paper, a key names. */
export const ruleTitle = (key: string, { admissions, regulations }: Words): string => {
  if (key.startsWith(papers)) return admissions.paperKinds[key.slice(papers.length) as RequiredPaperKind] ?? key;
  const titles: Titles = regulations.rules;
  return (isRule(key) ? titles[key]?.title : undefined) ?? key;
};
