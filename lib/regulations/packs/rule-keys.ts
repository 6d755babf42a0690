import type { Dated } from "../dated";
import { isCharter } from "../instruments";
import { type RuleMetadata, ruleMetadata } from "../rule-metadata";
import { isRule, type Rulebook, rules } from "../rulebook";
import type { ValueType } from "../value-types";
import type { RequiredPaper } from "../values/papers";

const noForm = "khong";

/** The code of a paper's form, or "khong" (none) for a paper without a form. */
const formCode: ValueType<RequiredPaper> = {
  field: "text",
  allowed: [],
  parse: (text) => ({ value: { form: text === noForm ? null : text } }),
  format: (paper) => paper.form ?? noForm,
};

const paperKindOf = (rulebook: Rulebook, key: string): keyof Rulebook["papers"] | undefined =>
  (Object.keys(rulebook.papers) as (keyof Rulebook["papers"])[]).find((kind) => key === `papers.${kind}`);

/** Every key whose value may be entered, in the order of the code: rules by their id, papers as "papers.application". */
export const ruleKeysOf = (rulebook: Rulebook): readonly string[] => [
  ...Object.keys(rules).filter((key) => metadataOf(key).entered !== "never"),
  ...Object.keys(rulebook.papers).map((kind) => `papers.${kind}`),
];

/** The rule of a key with its whole history; undefined for a key this version does not know. */
export const ruleOf = (rulebook: Rulebook, key: string): Dated<unknown> | undefined => {
  if (isRule(key)) return rulebook[key];
  const kind = paperKindOf(rulebook, key);
  return kind && rulebook.papers[kind];
};

/** The metadata of a key; for any key that is not a rule's, the metadata of a paper. */
export const metadataOf = (key: string): RuleMetadata<unknown> =>
  (isRule(key) ? ruleMetadata[key] : { type: formCode, chosenBy: "act" }) as RuleMetadata<unknown>;

/** Whether the Charter itself sets the value. An instrument that implements the Charter may repeat it but not change it. */
export const isSetByCharter = (key: string, { history }: Dated<unknown>): boolean =>
  isRule(key) && history.some(({ cites, confidence = "high" }) => isCharter(cites) && confidence === "high");

/** Whether a value of the rule was read from the Charter, in whatever confidence: it is never unknown. */
export const isReadFromCharter = ({ history }: Dated<unknown>): boolean =>
  history.some(({ value, cites }) => value !== "unknown" && isCharter(cites));

/** The rulebook with the rule of a known key replaced. */
export const withRule = (rulebook: Rulebook, key: string, rule: Dated<unknown>): Rulebook => {
  const kind = paperKindOf(rulebook, key);
  return kind ? { ...rulebook, papers: { ...rulebook.papers, [kind]: rule } } : { ...rulebook, [key]: rule };
};
