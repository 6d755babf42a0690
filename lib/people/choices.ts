import { type Day, formatDay } from "../primitives/day";

/** Somebody to choose: how the choice reads, what stands beside it, and the birth day as text, where it is known. */
type Choosable = Readonly<{ label: string; beside?: string; born: string | null }>;

/**
 * How each of several people reads where one of them is chosen: two who would read the same are told apart by their birth
 * days. Every choice of a person is made by this function.
 */
export const toldApart = (people: readonly Choosable[]): string[] => {
  const read = people.map(({ label, beside }) => JSON.stringify([label, beside]));
  const shared = new Set(read.filter((text, index) => read.indexOf(text) !== index));
  return people.map(({ label, born }, index) => (born && shared.has(read[index] ?? "") ? `${label} (${born})` : label));
};

type Listed = Readonly<{ id: string; name: string; unit: string; bornOn: Day }>;

/** People of the register to choose from, by name and unit. */
export const personChoices = (people: readonly Listed[]): { value: string; label: string }[] => {
  const labels = toldApart(
    people.map(({ name, unit, bornOn }) => ({ label: `${name} — ${unit}`, born: formatDay(bornOn) })),
  );
  return people.map(({ id }, index) => ({ value: id, label: labels[index] ?? "" }));
};
