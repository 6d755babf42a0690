import { isRule, type RuleId, type ValueOf } from "@/lib/regulations/rulebook";
import type { RequiredPaperKind } from "@/lib/regulations/values/papers";
import { formatValue } from "@/lib/rule-packs/pack-text";
import type { Words } from "@/lib/text/text";
import { formatRuleValue } from "../regulations/rule-value-text";

const paperPrefix = "papers.";

type Titles = Readonly<Partial<Record<string, Readonly<{ title: string }>>>>;

/** The name of the rule or the paper of a key. */
export const ruleTitle = (key: string, { admissions, regulations }: Words): string => {
  if (key.startsWith(paperPrefix))
    return admissions.paperKinds[key.slice(paperPrefix.length) as RequiredPaperKind] ?? key;
  const titles: Titles = regulations.rules;
  return (isRule(key) ? titles[key]?.title : undefined) ?? key;
};

/** A value as people read it; the value of a paper as it is typed. */
export const ruleValue = (key: string, value: unknown, words: Words): string => {
  if (value === "unknown") return words.regulations.unknown;
  return (isRule(key) ? formatRuleValue(key, value as ValueOf<RuleId>, words) : null) ?? formatValue(key, value);
};
