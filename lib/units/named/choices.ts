import { searchKey } from "../../primitives/name";
import type { Refusal } from "../../workflow/refusal";

/** A unit to choose: `above` is the short name of the unit it lies under. */
export type NamedUnit = Readonly<{ id: string; name: string; shortName: string; above: string | null }>;
export type UnitOption = Readonly<{ value: string; label: string }>;

/** As many are offered in a list that opens; more are found by typing the name. */
export const mostInList = 15;

/** How each unit reads where one is chosen: those of the same name also say what they lie under. */
export const unitOptions = (units: readonly NamedUnit[]): UnitOption[] => {
  const named = units.map((unit) => ({ unit, key: searchKey(unit.name) }));
  const counts = new Map<string, number>();
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1);
  return named.map(({ unit: { id, name, above }, key }) => ({
    value: id,
    label: above && (counts.get(key) ?? 0) > 1 ? `${name} (${above})` : name,
  }));
};

/** What a form begins with: the only choice there is. A list of several shows its first, and a name is left to be typed. */
export const onlyChoice = (options: readonly UnitOption[]): string =>
  options.length === 1 ? (options[0]?.value ?? "") : "";

/** As many names are told in a message. */
const mostTold = 5;

export type Naming =
  | Readonly<{ kind: "one"; id: string }>
  | Readonly<{ kind: "none"; near: readonly string[] }>
  | Readonly<{ kind: "several"; labels: readonly string[] }>;

/** What is said of a name that means no unit, or several. */
export const namingRefusal = (
  named: Exclude<Naming, Readonly<{ kind: "one" }>>,
  what: "cell" | "unit",
  typed: string,
): Omit<Refusal, "field"> =>
  named.kind === "several"
    ? {
        code: "unit-of-several",
        facts: { what, typed, count: named.labels.length, labels: named.labels.join("; ") },
      }
    : { code: "unit-unknown", facts: { what, typed, near: named.near.join("; ") } };

/** Which unit is meant by a name as it was typed, with or without accents: the full name, the short one, or how the choice reads. */
export const unitNamed = (units: readonly NamedUnit[], typed: string): Naming => {
  const key = searchKey(typed);
  const options = unitOptions(units);
  const chosen = options.filter(({ label }) => searchKey(label) === key);
  const found =
    chosen.length > 0
      ? chosen
      : options.filter((_, index) => {
          const { name = "", shortName = "" } = units[index] ?? {};
          return searchKey(name) === key || searchKey(shortName) === key;
        });
  const [one] = found;
  if (one && found.length === 1) return { kind: "one", id: one.value };
  if (one) return { kind: "several", labels: found.slice(0, mostTold).map(({ label }) => label) };
  const near = key === "" ? [] : options.filter(({ label }) => searchKey(label).includes(key));
  return { kind: "none", near: near.slice(0, mostTold).map(({ label }) => label) };
};
