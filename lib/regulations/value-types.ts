import { schoolingLevels } from "./values/admission";
import type { Threshold } from "./values/voting";

/** Why a text is no value of its kind. */
export type Misread = "pack-not-a-number" | "pack-share-above-one" | "pack-share-malformed" | "pack-wrong-kind";
type Read<Value> = Readonly<{ value: Value }> | Readonly<{ wrong: Misread }>;

/**
 * What kind of value a rule has: how it is typed and printed, and which of two is the greater.
 * `rank` gives a number to compare by; a kind without it has no greater and no smaller.
 */
export type ValueType<Value> = Readonly<{
  name: "workingDays" | "months" | "count" | "share" | "yesNo" | "choice" | "choices" | "record" | "words";
  /** The words a value may be made of, where only some are known. */
  allowed: readonly string[];
  read: (text: string) => Read<Value>;
  write: (value: Value) => string;
  rank?: (value: Value) => number;
}>;

const wrong = (code: Misread) => ({ wrong: code }) as const;
const isWhole = (text: string): boolean => /^\d{1,4}$/.test(text);

const number = (name: "workingDays" | "months" | "count"): ValueType<number> => ({
  name,
  allowed: [],
  read: (text) => (isWhole(text) && Number(text) > 0 ? { value: Number(text) } : wrong("pack-not-a-number")),
  write: String,
  rank: (value) => value,
});

export const workingDays = number("workingDays");
export const months = number("months");
export const count = number("count");

/** "2/3" is at least two thirds, "> 1/2" more than half. Ranked in units small enough for "more than" to stand between. */
export const share: ValueType<Threshold> = {
  name: "share",
  allowed: [],
  read: (text) => {
    const [, more, above = "", below = ""] = /^(>=|≥|>)?\s*(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(text) ?? [];
    const [numerator, denominator, strict] = [Number(above), Number(below), more === ">"];
    if (!numerator || !denominator) return wrong("pack-share-malformed");
    if (numerator > denominator || (strict && numerator === denominator)) return wrong("pack-share-above-one");
    return { value: { numerator, denominator, strict } };
  },
  write: ({ numerator, denominator, strict }) => `${strict ? "> " : ""}${numerator}/${denominator}`,
  rank: ({ numerator, denominator, strict }) => (numerator / denominator) * 1e7 + (strict ? 1 : 0),
};

const truth: ReadonlyMap<string, boolean> = new Map([
  ["co", true],
  ["có", true],
  ["yes", true],
  ["khong", false],
  ["không", false],
  ["no", false],
]);

export const yesNo: ValueType<boolean> = {
  name: "yesNo",
  allowed: ["co", "khong"],
  read: (text) => {
    const value = truth.get(text.toLowerCase());
    return value === undefined ? wrong("pack-wrong-kind") : { value };
  },
  write: (value) => (value ? "co" : "khong"),
};

export const choice = <const Value extends string>(allowed: readonly Value[]): ValueType<Value> => ({
  name: "choice",
  allowed,
  read: (text) => {
    const value = allowed.find((each) => each === text);
    return value === undefined ? wrong("pack-wrong-kind") : { value };
  },
  write: (value) => value,
});

/** Several of a few, with commas between. */
export const choices = <const Value extends string>(allowed: readonly Value[]): ValueType<readonly Value[]> => ({
  name: "choices",
  allowed,
  read: (text) => {
    const named = text.split(",").map((part) => part.trim());
    const known = allowed.filter((each) => named.includes(each));
    return known.length === named.length ? { value: known } : wrong("pack-wrong-kind");
  },
  write: (value) => value.join(", "),
});

/** A name as printed, of a regulation or a form; kept as it is typed. */
export const words: ValueType<string> = {
  name: "words",
  allowed: [],
  read: (text) => ({ value: text }),
  write: (value) => value,
};

type Parts<Value> = { readonly [Name in keyof Value & string]: ValueType<Value[Name]> };

/** Named parts, each of its own kind: "inCountry=30, abroad=90". */
export const recordOf = <Value extends object>(parts: Parts<Value>): ValueType<Value> => {
  const names = Object.keys(parts) as (keyof Value & string)[];
  return {
    name: "record",
    allowed: names,
    read: (text) => {
      const pairs = text.split(",").map((part) => part.split(/=(.*)/).map((each) => each.trim()));
      const typed = new Map(pairs.map(([name = "", value = ""]) => [name, value]));
      if (pairs.length !== names.length || names.some((name) => !typed.get(name))) return wrong("pack-wrong-kind");
      const read = names.map((name) => [name, parts[name].read(typed.get(name) ?? "")] as const);
      const misread = read.flatMap(([, each]) => ("wrong" in each ? [each.wrong] : []))[0];
      if (misread) return wrong(misread);
      const values = read.map(([name, each]) => [name, (each as { value: unknown }).value]);
      return { value: Object.fromEntries(values) as Value };
    },
    write: (value) => names.map((name) => `${name}=${parts[name].write(value[name])}`).join(", "),
  };
};

export const schooling = choice(schoolingLevels);
