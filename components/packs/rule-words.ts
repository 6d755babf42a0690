import { formatValue } from "@/lib/regulations/packs/pack-text";
import { isRule, type RuleId, type ValueOf } from "@/lib/regulations/rulebook";
import type { RequiredPaperKind } from "@/lib/regulations/values/papers";
import type { Words } from "@/lib/text/text";
import { saidValue } from "../regulations/values";

const papers = "papers.";

type Titles = Readonly<Partial<Record<string, Readonly<{ title: string }>>>>;

/** What readers call the rule, or the paper, a key names. */
export const ruleTitle = (key: string, { admissions, regulations }: Words): string => {
  if (key.startsWith(papers)) return admissions.paperKinds[key.slice(papers.length) as RequiredPaperKind] ?? key;
  const titles: Titles = regulations.rules;
  return (isRule(key) ? titles[key]?.title : undefined) ?? key;
};

/** A value as readers read it; of a paper, as it is typed. */
export const ruleValue = (key: string, value: unknown, words: Words): string => {
  if (value === "unknown") return words.regulations.unknown;
  return (isRule(key) ? saidValue(key, value as ValueOf<RuleId>, words) : null) ?? formatValue(key, value);
};
