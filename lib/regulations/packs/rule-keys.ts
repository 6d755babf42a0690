import type { Dated } from "../dated";
import { type RuleMetadata, ruleMetadata } from "../rule-metadata";
import { isRule, type Rulebook, rules } from "../rulebook";
import { type ValueType, words } from "../value-types";
import type { RequiredPaper } from "../values/papers";
import { isCharter } from "./packs";

const noForm = "khong";

const form: ValueType<RequiredPaper> = {
  name: words.name,
  allowed: words.allowed,
  read: (text) => ({ value: { form: text === noForm ? null : text } }),
  write: (paper) => paper.form ?? noForm,
};

const paperKindOf = (book: Rulebook, key: string): keyof Rulebook["papers"] | undefined =>
  (Object.keys(book.papers) as (keyof Rulebook["papers"])[]).find((kind) => key === `papers.${kind}`);

/** Every key a line of a pack may begin with, rules by their id and papers as "papers.application", in the order of the code. */
export const ruleKeysOf = (book: Rulebook): readonly string[] => [
  ...Object.keys(rules),
  ...Object.keys(book.papers).map((kind) => `papers.${kind}`),
];

/** The rule a key names, with every value it has had; undefined for a key nobody knows. */
export const ruleOf = (book: Rulebook, key: string): Dated<unknown> | undefined => {
  if (isRule(key)) return book[key];
  const kind = paperKindOf(book, key);
  return kind && book.papers[kind];
};

/** What the rule of a known key is like. */
export const metadataOf = (key: string): RuleMetadata<unknown> =>
  (isRule(key) ? ruleMetadata[key] : { kind: form, chosenBy: "act" }) as RuleMetadata<unknown>;

/** Whether the Charter itself sets the value: what implements the Charter can repeat it and not change it. */
export const isSetByCharter = (key: string, { history }: Dated<unknown>): boolean =>
  isRule(key) && history.some(({ cites, confidence = "high" }) => isCharter(cites) && confidence === "high");

/** The book with another rule in the place of the one a key names. */
export const withRule = (book: Rulebook, key: string, rule: Dated<unknown>): Rulebook => {
  const kind = paperKindOf(book, key);
  return kind ? { ...book, papers: { ...book.papers, [kind]: rule } } : { ...book, [key]: rule };
};
