import { mostSeats } from "@/lib/classes/training-class";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";

/** What is said of a class. */
export const classFields = ({ classes: { form } }: Words): FieldSpec[] => [
  { name: "name", label: form.name, hint: form.nameHint, kind: "line", max: 160 },
  { name: "days", label: form.days, hint: form.daysHint, kind: "line", max: 200 },
  { name: "place", label: form.place, kind: "line", max: 160 },
  { name: "holder", label: form.holder, kind: "line", max: 160 },
  { name: "quota", label: form.quota, kind: "number", max: mostSeats },
];

export const hidden = (name: string, value: string): FieldSpec => ({ name, label: "", kind: "hidden", value });

type Ticked = Readonly<{ id: string; name: string; unit: string }>;

/** A tick for each of several people, under the name of their cell. */
export const tickFields = (
  name: string,
  people: readonly Ticked[],
  ticked: (id: string) => boolean,
  hintOf: (id: string) => string | undefined = () => undefined,
): FieldSpec[] =>
  people.map(({ id, name: label, unit }, index) => ({
    ...{ name: `${name}.${id}`, label, hint: hintOf(id), kind: "tick", value: ticked(id) ? "on" : "" },
    ...(unit === people[index - 1]?.unit ? {} : { heading: unit }),
    dense: true,
  }));
