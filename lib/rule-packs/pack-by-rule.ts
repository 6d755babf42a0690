import type { EnteredValue } from "../regulations/packs/packs";
import { metadataOf, ruleKeysOf } from "../regulations/packs/rule-keys";
import { builtInRulebook } from "../regulations/rulebook";
import type { Outcome, Refusal, Refused } from "../workflow/refusal";
import { confidenceWords, formatValue, parsePackText } from "./pack-text";

/** The fields of a pack entered rule by rule, as they are sent. */
type Fields = Readonly<Record<string, string>>;

/** The names of the fields of one rule. A part or a choice has a field of its own below that of the value. */
export const fieldsOf = (rule: string) => ({
  value: `value.${rule}`,
  within: (name: string) => `value.${rule}.${name}`,
  unknown: `unknown.${rule}`,
  clause: `clause.${rule}`,
  confidence: `confidence.${rule}`,
});

/** The rules and papers a pack may give values, in the order of the code. */
export const packRules: readonly string[] = ruleKeysOf(builtInRulebook).filter(
  (rule) => metadataOf(rule).entered !== "locally",
);

/** One line of pack text has no line ends and no bars of its own. */
const inLine = (typed = ""): string => typed.replace(/[\s|]+/g, " ").trim();

const typedValue = (rule: string, fields: Fields): string => {
  const names = fieldsOf(rule);
  const { allowed, field } = metadataOf(rule).type;
  if (fields[names.unknown] === "on") return "unknown";
  if (field === "choices") return allowed.filter((word) => fields[names.within(word)] === "on").join(", ");
  if (field !== "parts") return inLine(fields[names.value]);
  const parts = allowed.map((part) => [part, inLine(fields[names.within(part)])] as const);
  return parts.some(([, typed]) => typed) ? parts.map(([part, typed]) => `${part}=${typed}`).join(", ") : "";
};

/** What was entered rule by rule, as pack text: a rule whose fields are blank has no line. */
export const linesOfFields = (fields: Fields): readonly Readonly<{ rule: string; line: string }>[] =>
  packRules.flatMap((rule) => {
    const { clause: clauseField, confidence } = fieldsOf(rule);
    const value = typedValue(rule, fields);
    const clause = inLine(fields[clauseField]);
    if (value === "" && clause === "") return [];
    return [{ rule, line: [rule, value, clause, fields[confidence] || confidenceWords.high].join(" | ") }];
  });

const fieldsOfValue = ({ rule, value, clause, confidence }: EnteredValue): [string, string][] => {
  const names = fieldsOf(rule);
  const { field } = metadataOf(rule).type;
  const typed = formatValue(rule, value);
  const stated: [string, string][] = [
    [names.clause, clause],
    [names.confidence, confidenceWords[confidence]],
  ];
  if (value === "unknown") return [[names.unknown, "on"], ...stated];
  if (field === "choices")
    return [...typed.split(", ").map((word): [string, string] => [names.within(word), "on"]), ...stated];
  if (field !== "parts") return [[names.value, typed], ...stated];
  const parts = typed.split(", ").map((part): [string, string] => {
    const [name = "", partValue = ""] = part.split("=");
    return [names.within(name), partValue];
  });
  return [...parts, ...stated];
};

/** The fields that show the values of a pack. */
export const fieldsOfValues = (values: readonly EnteredValue[]): Fields =>
  Object.fromEntries(values.flatMap(fieldsOfValue));

/** What is said of a line, said of the field of a rule instead. */
const codesOfFields: Readonly<Record<string, string>> = {
  "pack-no-clause": "pack-rule-no-clause",
  "pack-confidence": "pack-rule-confidence",
  "pack-not-a-number": "pack-rule-not-a-number",
  "pack-share-malformed": "pack-rule-share-malformed",
  "pack-share-above-one": "pack-rule-share-above-one",
  "pack-wrong-kind": "pack-rule-wrong-kind",
  "pack-charter-rule": "pack-rule-charter",
};

/** The field a refusal of a rule is shown at: the first of its value, unless it is about another. */
const fieldRefused = (rule: string, code: string): string => {
  const names = fieldsOf(rule);
  if (code === "pack-no-clause") return names.clause;
  if (code === "pack-confidence") return names.confidence;
  const { allowed, field } = metadataOf(rule).type;
  return field === "choices" || field === "parts" ? names.within(allowed[0] ?? "") : names.value;
};

const refusalOfRule = (refusal: Refusal, rules: readonly string[]): Refusal => {
  if (refusal.field !== "lines") return refusal;
  const rule = rules[Number(refusal.facts.line) - 1];
  if (!rule) return { code: rules.length === 0 ? "pack-no-rule" : refusal.code, facts: refusal.facts };
  return {
    code: codesOfFields[refusal.code] ?? refusal.code,
    facts: refusal.facts,
    field: fieldRefused(rule, refusal.code),
  };
};

/** Of a draft saved by another meanwhile: the fields of rules in the place of its lines. */
const savedByRule = (outcome: Refused, fields: Fields): Refused => {
  const { lines, ...saved } = outcome.saved ?? {};
  if (lines === undefined) return outcome;
  const values = fieldsOfValues(parsePackText(builtInRulebook, lines).lines);
  const stating = linesOfFields(fields).map(({ rule }) => rule);
  // A blank rule is sent with a choice of confidence, which states nothing.
  const isOf = (name: string) => (rule: string) => `${name}.`.includes(`.${rule}.`);
  const stated = Object.fromEntries(Object.entries(fields).filter(([name]) => stating.some(isOf(name))));
  const differing = Object.keys({ ...values, ...stated }).filter(
    (name) => (values[name] ?? "") !== (stated[name] ?? ""),
  );
  return {
    ...outcome,
    saved: { ...saved, ...Object.fromEntries(differing.map((name) => [name, values[name] ?? ""])) },
    stated: { ...outcome.stated, ...fields },
    refusals: outcome.refusals.flatMap((refusal) =>
      refusal.field === "lines" ? differing.map((field) => ({ ...refusal, field })) : refusal,
    ),
  };
};

type Entering<Actor, Value> = (actor: Actor, sent: Readonly<Record<string, unknown>>) => Promise<Outcome<Value>>;

/** Enters a pack from the fields of its rules as the same pack text would: one way to read, refuse and store it. */
export const byRule =
  <Actor, Value>(enter: Entering<Actor, Value>) =>
  async (actor: Actor, sent: Fields): Promise<Outcome<Value>> => {
    const lines = linesOfFields(sent);
    const asText = Object.fromEntries(Object.entries(sent).filter(([name]) => !name.includes(".")));
    const outcome = await enter(actor, { ...asText, lines: lines.map(({ line }) => line).join("\n") });
    if (outcome.kind !== "refused") return outcome;
    const told = savedByRule(outcome, sent);
    const rules = lines.map(({ rule }) => rule);
    return { ...told, refusals: told.refusals.map((refusal) => refusalOfRule(refusal, rules)) };
  };
