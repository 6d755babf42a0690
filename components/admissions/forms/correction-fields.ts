import { tickIn } from "@/lib/admissions/procedure/schema";
import type { StepFormView } from "@/lib/admissions/queries";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";

const capital = (text: string): string => (text[0]?.toUpperCase() ?? "") + text.slice(1);

/** What a return may name, one tick each, under a heading for each kind. */
export const correctionFields = (corrections: StepFormView["corrections"], words: Words): FieldSpec[] => {
  const { form, item } = words.returns;
  const note: FieldSpec = { name: "corrects", kind: "note", label: form.title, lines: [form.hint] };
  const titleOf = (spoken: string, number: number | null) =>
    number === null
      ? capital(item(spoken))
      : words.dossier.itemTitle(number, words.dossier.items[number - 1]?.title ?? "");
  const ticks = corrections.map(
    ({ key, spoken, kind, number }, at): FieldSpec => ({
      name: tickIn("corrects", key),
      kind: "tick",
      dense: true,
      label: titleOf(spoken, number),
      heading: corrections[at - 1]?.kind === kind ? undefined : form.kinds[kind],
    }),
  );
  return [note, ...ticks];
};
