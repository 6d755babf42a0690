import type { ChangeView } from "@/lib/people/change-requests/queries";
import { verdicts } from "@/lib/people/change-requests/schema";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { becauseField, checkedField } from "../person-form";
import { fieldLabel, valueText } from "./values";

/** For each field asked about: corrected or kept, each choice with its value, and why it is kept. */
export const answerFields = ({ request }: ChangeView, words: Words): FieldSpec[] => {
  const { answering } = words.changes;
  const asked = (request.fields ?? []).flatMap((each): FieldSpec[] => {
    const label = fieldLabel(each.field, words);
    const values = {
      accept: answering.accept(valueText(each.field, each.new, words)),
      refuse: answering.refuse(valueText(each.field, each.present ?? each.old, words)),
    };
    return [
      {
        ...{ name: each.field, label, kind: "radio" },
        options: verdicts.map((value) => ({ value, label: values[value] })),
      },
      { name: `${each.field}Because`, label: answering.because(label), kind: "line", max: 300 },
    ];
  });
  return [
    { name: "changeId", label: "", kind: "hidden" },
    { name: "basis", label: "", kind: "hidden" },
    ...asked,
    checkedField(words),
    becauseField(words),
  ];
};
