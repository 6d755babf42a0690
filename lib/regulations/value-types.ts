import type { Threshold } from "./values/voting";

/** Why a typed text is not a value of its type; the codes are those of the refusals an administrator reads. */
export type ValueMistake = "pack-not-a-number" | "pack-share-above-one" | "pack-share-malformed" | "pack-wrong-kind";
type ParsedValue<Value> = Readonly<{ value: Value }> | Readonly<{ mistake: ValueMistake }>;

/** The field a value is entered by: one field, a choice, several ticks, or one field for each named part. */
export type FieldKind = "number" | "share" | "text" | "choice" | "choices" | "parts";

/** The type of a rule's value: how it is typed and printed, and how two values are compared. */
export type ValueType<Value> = Readonly<{
  field: FieldKind;
  /** The type of each named part, where the value has parts. */
  parts?: Readonly<Record<string, Pick<ValueType<never>, "field" | "allowed">>>;
  /** The words a value may consist of, shown when a typed text is refused; empty where any text or number may be typed. */
  allowed: readonly string[];
  parse: (text: string) => ParsedValue<Value>;
  format: (value: Value) => string;
  /** A number to compare two values by. A type without it has no order, so its values cannot be stricter or looser. */
  rank?: (value: Value) => number;
}>;

const mistake = (code: ValueMistake) => ({ mistake: code }) as const;
const isWhole = (text: string): boolean => /^\d{1,4}$/.test(text);

const positiveNumber: ValueType<number> = {
  field: "number",
  allowed: [],
  parse: (text) => (isWhole(text) && Number(text) > 0 ? { value: Number(text) } : mistake("pack-not-a-number")),
  format: String,
  rank: (value) => value,
};

export const workingDays = positiveNumber;
export const months = positiveNumber;
export const count = positiveNumber;

/**
 * "2/3" is at least two thirds, "> 1/2" more than half. The rank is in units of 1/10,000,000, so that "more than" a share
 * lies between that share and the next greater one.
 */
export const share: ValueType<Threshold> = {
  field: "share",
  allowed: [],
  parse: (text) => {
    const [, sign, above = "", below = ""] = /^(>=|≥|>)?\s*(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(text) ?? [];
    const [numerator, denominator, strict] = [Number(above), Number(below), sign === ">"];
    if (!numerator || !denominator) return mistake("pack-share-malformed");
    if (numerator > denominator || (strict && numerator === denominator)) return mistake("pack-share-above-one");
    return { value: { numerator, denominator, strict } };
  },
  format: ({ numerator, denominator, strict }) => `${strict ? "> " : ""}${numerator}/${denominator}`,
  rank: ({ numerator, denominator, strict }) => (numerator / denominator) * 1e7 + (strict ? 1 : 0),
};

const yesNoWords: ReadonlyMap<string, boolean> = new Map([
  ["co", true],
  ["có", true],
  ["yes", true],
  ["khong", false],
  ["không", false],
  ["no", false],
]);

export const yesNo: ValueType<boolean> = {
  field: "choice",
  allowed: ["co", "khong"],
  parse: (text) => {
    const value = yesNoWords.get(text.toLowerCase());
    return value === undefined ? mistake("pack-wrong-kind") : { value };
  },
  format: (value) => (value ? "co" : "khong"),
};

export const choice = <const Value extends string>(allowed: readonly Value[]): ValueType<Value> => ({
  field: "choice",
  allowed,
  parse: (text) => {
    const value = allowed.find((each) => each === text);
    return value === undefined ? mistake("pack-wrong-kind") : { value };
  },
  format: (value) => value,
});

/** One or more of the allowed words, separated by commas. */
export const choices = <const Value extends string>(allowed: readonly Value[]): ValueType<readonly Value[]> => ({
  field: "choices",
  allowed,
  parse: (text) => {
    const typed = text.split(",").map((part) => part.trim());
    const value = allowed.filter((each) => typed.includes(each));
    return value.length === typed.length ? { value } : mistake("pack-wrong-kind");
  },
  format: (value) => value.join(", "),
});

/** The name of a regulation as printed; any text, kept as it is typed. */
export const printedName: ValueType<string> = {
  field: "text",
  allowed: [],
  parse: (text) => ({ value: text }),
  format: (value) => value,
};

type Parts<Value> = { readonly [Name in keyof Value & string]: ValueType<Value[Name]> };

/** Named parts, each with a type of its own: "inCountry=30, abroad=90". Every part must be typed exactly once. */
export const recordOf = <Value extends object>(parts: Parts<Value>): ValueType<Value> => {
  const names = Object.keys(parts) as (keyof Value & string)[];
  return {
    field: "parts",
    parts,
    allowed: names,
    parse: (text) => {
      const pairs = text.split(",").map((part) => part.split(/=(.*)/).map((each) => each.trim()));
      const typed = new Map(pairs.map(([name = "", value = ""]) => [name, value]));
      if (pairs.length !== names.length || names.some((name) => !typed.get(name))) return mistake("pack-wrong-kind");
      const parsed = names.map((name) => [name, parts[name].parse(typed.get(name) ?? "")] as const);
      const firstMistake = parsed.flatMap(([, each]) => ("mistake" in each ? [each.mistake] : []))[0];
      if (firstMistake) return mistake(firstMistake);
      const values = parsed.map(([name, each]) => [name, (each as { value: unknown }).value]);
      return { value: Object.fromEntries(values) as Value };
    },
    format: (value) => names.map((name) => `${name}=${parts[name].format(value[name])}`).join(", "),
  };
};
