import { type Day, formatDay } from "@/lib/primitives/day";
import { isSetByCharter, metadataOf, ruleOf } from "@/lib/regulations/packs/rule-keys";
import { type RuleGroup, ruleGroups } from "@/lib/regulations/rule-groups";
import type { Rulebook } from "@/lib/regulations/rulebook";
import type { FieldKind } from "@/lib/regulations/value-types";
import { fieldsOf, packRules } from "@/lib/rule-packs/pack-by-rule";
import { confidenceWords } from "@/lib/rule-packs/pack-text";
import { capital, source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";
import { ruleTitle, ruleValue } from "./rule-text";

/** One rule of the form: its value in force, and the fields for the new one. `checks`: fields checked as they are typed. */
export type RuleFields = Readonly<{
  rule: string;
  title: string;
  inForce: string;
  note: string | null;
  fields: readonly FieldSpec[];
  checks: Readonly<Record<string, "number" | "share">>;
}>;

export type TopicFields = Readonly<{ title: string; rules: readonly RuleFields[] }>;

const isChecked = (kind: FieldKind): kind is "number" | "share" => kind === "number" || kind === "share";

type Labelled = Readonly<Record<string, string>>;

/** What a word of a value reads as. */
const wordRead = (rule: string, word: string, words: Words): string => {
  const { field, parse } = metadataOf(rule).type;
  const parsed = parse(word);
  const labels: Labelled = { ...words.admissions.options.schooling, ...words.packs.byRule.words };
  return field === "parts" || "mistake" in parsed
    ? (labels[word] ?? word)
    : capital(ruleValue(rule, parsed.value, words));
};

type Part = Readonly<{ name: string; label: string; field: FieldKind; allowed: readonly string[] }>;

const fieldOf = (rule: string, { name, label, field, allowed }: Part, words: Words): FieldSpec => {
  const { byRule } = words.packs;
  if (field === "choice")
    return {
      ...{ name, label, kind: "select" },
      options: [
        { value: "", label: byRule.unchanged },
        ...allowed.map((value) => ({ value, label: wordRead(rule, value, words) })),
      ],
    };
  if (field === "number")
    return { name, label, kind: "number", ...(label === byRule.value ? { hint: byRule.numberHint } : {}) };
  return { name, label, kind: "line", max: 100, hint: field === "share" ? byRule.shareHint : byRule.textHint };
};

const valueFields = (rule: string, words: Words): readonly (FieldSpec & Readonly<{ field: FieldKind }>)[] => {
  const { byRule } = words.packs;
  const { allowed, field, parts } = metadataOf(rule).type;
  const names = fieldsOf(rule);
  if (field === "choices")
    return allowed.map((word, index) => ({
      ...{ name: names.within(word), label: wordRead(rule, word, words), kind: "tick", dense: true, field },
      ...(index === 0 ? { heading: byRule.value } : {}),
    }));
  if (!parts) return [{ ...fieldOf(rule, { name: names.value, label: byRule.value, field, allowed }, words), field }];
  const labels: Labelled = byRule.parts;
  return Object.entries(parts).map(([part, type]) => ({
    ...fieldOf(rule, { name: names.within(part), label: labels[part] ?? part, ...type }, words),
    field: type.field,
  }));
};

const ruleFields = (rule: string, rulebook: Rulebook, on: Day, words: Words): RuleFields => {
  const { packs, regulations } = words;
  const names = fieldsOf(rule);
  const current = ruleOf(rulebook, rule);
  const entry = current?.entryOn(on);
  const values = valueFields(rule, words);
  return {
    rule,
    title: ruleTitle(rule, words),
    inForce: entry
      ? packs.byRule.inForce(ruleValue(rule, entry.value, words), source(entry.cites), formatDay(entry.from as Day))
      : regulations.notYet,
    note: current && isSetByCharter(rule, current) ? packs.byRule.charter : null,
    fields: [
      ...values.map(({ field, ...spec }) => spec),
      { name: names.unknown, label: packs.byRule.unknown, kind: "tick", dense: true },
      { name: names.clause, label: packs.byRule.clause, hint: packs.byRule.clauseHint, kind: "line", max: 200 },
      {
        name: names.confidence,
        label: packs.byRule.confidence,
        kind: "select",
        options: (["high", "medium", "low"] as const).map((each) => ({
          value: confidenceWords[each],
          label: regulations.confidence[each],
        })),
      },
    ],
    checks: Object.fromEntries(values.flatMap(({ name, field }) => (isChecked(field) ? [[name, field] as const] : []))),
  };
};

/** The rules a pack may give, by topic, and the papers with their forms. */
export const topicFields = (rulebook: Rulebook, on: Day, words: Words): readonly TopicFields[] => {
  const isPaper = (rule: string) => rule.startsWith("papers.");
  const fieldsFor = (rules: readonly string[]) => rules.map((rule) => ruleFields(rule, rulebook, on, words));
  const topics = (Object.entries(ruleGroups) as [RuleGroup, readonly string[]][]).map(([group, ids]) => ({
    title: words.regulations.groups[group],
    rules: fieldsFor(ids.filter((id) => packRules.includes(id))),
  }));
  return [...topics, { title: words.packs.byRule.papers, rules: fieldsFor(packRules.filter(isPaper)) }].filter(
    ({ rules }) => rules.length > 0,
  );
};
