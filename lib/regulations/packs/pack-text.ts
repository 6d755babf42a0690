import type { Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import type { Confidence } from "../dated";
import type { Rulebook } from "../rulebook";
import type { LoadedValue } from "./loaded-packs";
import { metadataOf, ruleKeysOf, ruleOf } from "./rule-keys";

/** A value with the line of the text it stands on. */
export type PackLine = LoadedValue & Readonly<{ line: number }>;
type Read = Readonly<{ lines: readonly PackLine[]; refusals: readonly Refusal[] }>;

const typed: Readonly<Record<Confidence, string>> = { high: "cao", medium: "vua", low: "thap" };
const confidences = new Map((Object.keys(typed) as Confidence[]).map((confidence) => [typed[confidence], confidence]));

const unknownWords = ["unknown", "chua ro", "chưa rõ"];

type Raw = Readonly<{ line: number; rule: string; text: string; clause: string; sureness: string; parts: number }>;

const rawLines = (text: string): Raw[] =>
  text.split("\n").flatMap((written, index) => {
    const all = written.split("|").map((part) => part.trim());
    const [rule = "", value = "", clause = "", sureness = ""] = all;
    const isPassedOver = rule.startsWith("#") || written.trim() === "";
    const raw = { line: index + 1, rule, text: value, clause, sureness: sureness.toLowerCase(), parts: all.length };
    return isPassedOver ? [] : [raw];
  });

const mistake = (code: string, line: number, facts: Refusal["facts"] = {}): Refusal => ({
  code,
  facts: { line, ...facts },
  field: "lines",
});

const readLine = (book: Rulebook, { line, rule, text, clause, sureness, parts }: Raw): PackLine | Refusal => {
  if (parts !== 4) return mistake("pack-line-malformed", line);
  if (!ruleOf(book, rule)) return mistake("pack-unknown-rule", line, { rule });
  if (clause === "") return mistake("pack-no-clause", line, { rule });
  const confidence = confidences.get(sureness);
  if (!confidence) return mistake("pack-confidence", line, { rule });
  if (unknownWords.includes(text.toLowerCase())) return { line, rule, value: "unknown", clause, confidence };
  const { kind } = metadataOf(rule);
  const read = text === "" ? ({ wrong: "pack-wrong-kind" } as const) : kind.read(text);
  if ("wrong" in read) return mistake(read.wrong, line, { rule, typed: text, allowed: kind.allowed.join(", ") });
  return { line, rule, value: read.value, clause, confidence };
};

const isLine = (read: PackLine | Refusal): read is PackLine => "line" in read;

/**
 * Reads values as they are typed, one a line: `rule | value | clause | confidence`. Empty lines and those that begin with
 * "#" are passed over. Every mistake names its line; lines are counted from 1.
 */
export const parsePackText = (book: Rulebook, text: string): Read => {
  const read = rawLines(text).map((raw) => readLine(book, raw));
  const lines = read.filter(isLine);
  const twice = lines.flatMap(({ rule, line }, index) => {
    const first = lines.findIndex((each) => each.rule === rule);
    return first < index ? [mistake("pack-duplicate", line, { rule, first: lines[first]?.line })] : [];
  });
  const refusals = [...read.filter((each): each is Refusal => !isLine(each)), ...twice];
  const empty = read.length === 0 ? [{ code: "pack-empty", facts: {}, field: "lines" }] : [];
  const byLine = (a: Refusal, b: Refusal) => Number(a.facts.line) - Number(b.facts.line);
  return { lines, refusals: [...refusals.sort(byLine), ...empty] };
};

/** A value as it is typed. */
export const formatValue = (rule: string, value: unknown): string =>
  value === "unknown" ? "unknown" : metadataOf(rule).kind.write(value);

/** The values that hold in a book on a day, as lines to begin from, each under its title. */
export const examplePackText = (book: Rulebook, on: Day, titleOf: (rule: string) => string): string =>
  ruleKeysOf(book)
    .flatMap((rule) => {
      const entry = ruleOf(book, rule)?.entryOn(on);
      if (!entry) return [];
      const { value, cites, confidence = "high" } = entry;
      const clause = cites.clause || cites.instrument;
      return [`# ${titleOf(rule)}`, [rule, formatValue(rule, value), clause, typed[confidence]].join(" | ")];
    })
    .join("\n");
