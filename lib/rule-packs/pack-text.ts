import type { Shown } from "../forms/edit";
import type { Day } from "../primitives/day";
import type { Confidence } from "../regulations/dated";
import type { EnteredPack, EnteredValue } from "../regulations/packs/packs";
import { metadataOf, ruleKeysOf, ruleOf } from "../regulations/packs/rule-keys";
import type { Rulebook } from "../regulations/rulebook";
import type { Refusal } from "../workflow/refusal";

/** A value with the number of its line, counted from 1. */
export type PackLine = EnteredValue & Readonly<{ line: number }>;
type ParsedPackText = Readonly<{ lines: readonly PackLine[]; refusals: readonly Refusal[] }>;

export const confidenceWords: Readonly<Record<Confidence, string>> = { high: "cao", medium: "vua", low: "thap" };
const confidences = new Map(
  (Object.keys(confidenceWords) as Confidence[]).map((confidence) => [confidenceWords[confidence], confidence]),
);

const unknownWords = ["unknown", "chua ro", "chưa rõ"];

/** A line as typed, split at "|" and not checked yet. */
type TypedLine = Readonly<{
  line: number;
  rule: string;
  value: string;
  clause: string;
  confidence: string;
  parts: number;
}>;

const typedLines = (text: string): TypedLine[] =>
  text.split("\n").flatMap((typed, index) => {
    const parts = typed.split("|").map((part) => part.trim());
    const [rule = "", value = "", clause = "", confidence = ""] = parts;
    if (rule.startsWith("#") || typed.trim() === "") return [];
    return [{ line: index + 1, rule, value, clause, confidence: confidence.toLowerCase(), parts: parts.length }];
  });

const refusalAt = (line: number, code: string, facts: Refusal["facts"] = {}): Refusal => ({
  code,
  facts: { line, ...facts },
  field: "lines",
});

const parseLine = (rulebook: Rulebook, typed: TypedLine): PackLine | Refusal => {
  const { line, rule, clause } = typed;
  if (typed.parts !== 4) return refusalAt(line, "pack-line-malformed");
  if (!ruleOf(rulebook, rule)) return refusalAt(line, "pack-unknown-rule", { rule });
  const { type, entered } = metadataOf(rule);
  if (entered === "never") return refusalAt(line, "pack-not-obeyed", { rule });
  if (clause === "") return refusalAt(line, "pack-no-clause", { rule });
  const confidence = confidences.get(typed.confidence);
  if (!confidence) return refusalAt(line, "pack-confidence", { rule });
  if (unknownWords.includes(typed.value.toLowerCase())) return { line, rule, value: "unknown", clause, confidence };
  const parsed = typed.value === "" ? ({ mistake: "pack-wrong-kind" } as const) : type.parse(typed.value);
  if ("mistake" in parsed)
    return refusalAt(line, parsed.mistake, { rule, typed: typed.value, allowed: type.allowed.join(", ") });
  return { line, rule, value: parsed.value, clause, confidence };
};

const isPackLine = (parsed: PackLine | Refusal): parsed is PackLine => "line" in parsed;

/**
 * Parses values typed one a line: `rule | value | clause | confidence`. Empty lines and lines that begin with "#" are
 * ignored. Returns all mistakes, each with its line.
 */
export const parsePackText = (rulebook: Rulebook, text: string): ParsedPackText => {
  const parsed = typedLines(text).map((typed) => parseLine(rulebook, typed));
  const lines = parsed.filter(isPackLine);
  const duplicates = lines.flatMap(({ rule, line }, index) => {
    const first = lines.findIndex((each) => each.rule === rule);
    return first < index ? [refusalAt(line, "pack-duplicate", { rule, first: lines[first]?.line })] : [];
  });
  const refusals = [...parsed.filter((each): each is Refusal => !isPackLine(each)), ...duplicates];
  const empty = parsed.length === 0 ? [{ code: "pack-empty", facts: {}, field: "lines" }] : [];
  const byLine = (a: Refusal, b: Refusal) => Number(a.facts.line) - Number(b.facts.line);
  return { lines, refusals: [...refusals.sort(byLine), ...empty] };
};

/** What is typed, without comments and empty lines, and spaced as a stored pack reads. */
export const bareLines = (text: string): string =>
  text
    .split("\n")
    .filter((typed) => typed.trim() !== "" && !typed.trim().startsWith("#"))
    .map((typed) =>
      typed
        .split("|")
        .map((part) => part.trim())
        .join(" | "),
    )
    .join("\n");

/** A value as it is typed in a pack. */
export const formatValue = (rule: string, value: unknown): string =>
  value === "unknown" ? "unknown" : metadataOf(rule).type.format(value);

const lineOf = (rule: string, value: unknown, clause: string, confidence: Confidence): string =>
  [rule, formatValue(rule, value), clause, confidenceWords[confidence]].join(" | ");

type Draft = Readonly<{
  heading: Readonly<{ instrument: string; issuedOn: Day; from: Day }>;
  pack: Pick<EnteredPack, "values">;
}>;

/** A draft as the form that edits it shows it: its lines without the comments around them. */
export const shownDraft = ({ heading: { instrument, issuedOn, from }, pack }: Draft): Shown => ({
  ...{ instrument, issuedOn, from },
  lines: pack.values.map(({ rule, value, clause, confidence }) => lineOf(rule, value, clause, confidence)).join("\n"),
});

/**
 * The values of a draft as pack text to edit. The rules it does not have yet follow as comments with the value in force and
 * no clause: whoever takes the "#" away has to state the clause of the text.
 */
export const draftText = (
  rulebook: Rulebook,
  { from, values }: Pick<EnteredPack, "from" | "values">,
  words: Readonly<{ titleOf: (rule: string) => string; rest: string }>,
): string => {
  const title = (rule: string): string => `# ${words.titleOf(rule)}`;
  const given = values.flatMap(({ rule, value, clause, confidence }) => [
    title(rule),
    lineOf(rule, value, clause, confidence),
  ]);
  const others = ruleKeysOf(rulebook).flatMap((rule) => {
    const entry = ruleOf(rulebook, rule)?.entryOn(from);
    return entry && !values.some((each) => each.rule === rule)
      ? [title(rule), `# ${lineOf(rule, entry.value, "", "high")}`]
      : [];
  });
  return [...given, "", `# ${words.rest}`, ...others].join("\n");
};

/** The values of a rulebook on a day as pack text, each under its title: a model to edit and paste back. */
export const examplePackText = (rulebook: Rulebook, on: Day, titleOf: (rule: string) => string): string =>
  ruleKeysOf(rulebook)
    .filter((rule) => metadataOf(rule).entered !== "locally")
    .flatMap((rule) => {
      const entry = ruleOf(rulebook, rule)?.entryOn(on);
      if (!entry) return [];
      const { value, cites, confidence = "high" } = entry;
      const clause = cites.clause || cites.instrument;
      return [`# ${titleOf(rule)}`, lineOf(rule, value, clause, confidence)];
    })
    .join("\n");
