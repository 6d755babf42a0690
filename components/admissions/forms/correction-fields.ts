import { tickIn } from "@/lib/admissions/procedure/schema";
import type { StepFormView } from "@/lib/admissions/queries";
import type { NamesOfKin } from "@/lib/dossier/relative-name-queries";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";

const capital = (text: string): string => (text[0]?.toUpperCase() ?? "") + text.slice(1);

/** What a return may name, one tick each, under a heading for each kind. */
export const correctionFields = (
  corrections: StepFormView["corrections"],
  names: NamesOfKin,
  words: Words,
): FieldSpec[] => {
  const { form, item, person } = words.returns;
  const note: FieldSpec = { name: "corrects", kind: "note", label: form.title, lines: [form.hint] };
  const titleOf = ({ key, spoken, number }: StepFormView["corrections"][number]): string => {
    if (number !== null) return words.dossier.itemTitle(number, words.dossier.items[number - 1]?.title ?? "");
    return person(capital(item(spoken)), names.get(key));
  };
  const ticks = corrections.map(
    (correction, at): FieldSpec => ({
      name: tickIn("corrects", correction.key),
      kind: "tick",
      dense: true,
      label: titleOf(correction),
      heading: corrections[at - 1]?.kind === correction.kind ? undefined : form.kinds[correction.kind],
    }),
  );
  return [note, ...ticks];
};
