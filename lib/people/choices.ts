import { type Day, formatDay } from "../primitives/day";

type Choosable = Readonly<{ id: string; name: string; unit: string; bornOn: Day }>;

/** People to choose from: name and unit, and the birth day where two would read the same. */
export const personChoices = (people: readonly Choosable[]): { value: string; label: string }[] => {
  const labelOf = ({ name, unit }: Choosable): string => `${name} — ${unit}`;
  const shared = new Set(people.map(labelOf).filter((label, index, all) => all.indexOf(label) !== index));
  return people.map((person) => {
    const label = labelOf(person);
    return {
      value: person.id,
      label: shared.has(label) ? `${label}, ${formatDay(person.bornOn)}` : label,
    };
  });
};
