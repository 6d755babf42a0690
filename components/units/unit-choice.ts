import { mostInList, type UnitOption } from "@/lib/units/named/choices";
import type { FieldSpec } from "../ui/field";

type Choice = Readonly<{
  name: string;
  label: string;
  units: readonly UnitOption[];
  /** What the list says while nothing is chosen; without it the list begins with the first. */
  choose?: string;
  hint?: string;
}>;

/** Units are chosen from a list that opens, or of many by typing the name. */
export const unitControl = (units: readonly UnitOption[]): "select" | "lookup" =>
  units.length > mostInList ? "lookup" : "select";

/** Of several fields in which the name of one of the same units is typed, the first carries the names for all. */
export const withOneList = (fields: readonly FieldSpec[]): readonly FieldSpec[] => {
  const first = fields.find(({ kind }) => kind === "lookup");
  return fields.map((field) =>
    field.kind === "lookup" && first && field !== first ? { ...field, listOf: first.name } : field,
  );
};

/** The choice of a unit as a field. Its action is one of `naming`. */
export const unitChoice = ({ name, label, units, choose, hint }: Choice): FieldSpec => {
  const asked = { name, label, ...(hint ? { hint } : {}) };
  const kind = unitControl(units);
  const none = kind === "lookup" || choose === undefined ? [] : [{ value: "", label: choose }];
  return { ...asked, kind, options: [...none, ...units] };
};

/** The same, not asked at all where there is one unit alone. */
export const unitChoiceIfAny = (choice: Choice): FieldSpec =>
  choice.units.length === 1 ? { name: choice.name, label: choice.label, kind: "hidden" } : unitChoice(choice);
