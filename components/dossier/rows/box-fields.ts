import { type HistoryField, hasRows } from "@/lib/dossier/history/item-fields";
import { needsEveryBox } from "@/lib/dossier/history/values";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";

const wordOf = (of: Readonly<Record<string, string>>, name: string): string => of[name] ?? name;

/** The words of a choice, by the box and its value. */
const choiceWord = ({ history }: Words, box: string, value: string): string => {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = history.choices;
  return wordOf(choices[box] ?? {}, value);
};

const hintOf = (number: number, { name, kind }: HistoryField, { rows }: Words): string | undefined => {
  if (kind === "month") return name === "to" ? rows.toHint : rows.monthHint;
  if (kind === "partialDay") return rows.partialDayHint;
  return needsEveryBox(number) ? rows.eachBoxHint : undefined;
};

const kindOf = ({ kind, choices }: HistoryField): FieldSpec["kind"] => {
  if (kind === "choice") return choices.length > 4 ? "select" : "radio";
  return kind === "prose" || kind === "place" ? kind : "line";
};

/** A box of the form 2-KNĐ as a field of a form. */
export const boxField = (number: number, box: HistoryField, words: Words): FieldSpec => {
  const hint = hintOf(number, box, words);
  const options = box.choices.map((value) => ({ value, label: choiceWord(words, box.name, value) }));
  return {
    name: box.name,
    label: wordOf(words.history.labels, box.name),
    kind: kindOf(box),
    max: box.max,
    ...(box.kind === "prose" ? { rows: hasRows(number) ? 4 : 3 } : {}),
    ...(hint === undefined ? {} : { hint }),
    ...(options.length > 0 ? { options } : {}),
  };
};
