import type { Refusal } from "../../workflow/refusal";
import { historyForm, notOpenRefusals, type SectionFacts, staleRefusals } from "../section-refusals";
import { type Content, isBlank } from "./content";
import { fieldsOf, hasRows } from "./item-fields";
import type { PastedRow } from "./pasted/pasted-rows";
import { incompleteRows, missingIn, needsEveryBox, statementsOf } from "./values";

/** Why the boxes or rows of an item may not be changed now. `version`: absent where only one row is compared. */
export const changeRefusals = (facts: SectionFacts, number: number, version?: number): Refusal[] => [
  ...notOpenRefusals(facts),
  ...(version === undefined ? [] : staleRefusals(facts, version)),
  ...(fieldsOf(number) ? [] : [{ code: "item-without-boxes", facts: {} }]),
];

/** Why an item may not say this: the form wants it filled in, or something is filled in all the same. */
export const statementRefusals = (number: number, { says, values, rows }: Content): Refusal[] => {
  if (says === "stated") return [];
  if (!statementsOf(number).includes(says)) return [{ code: "item-needs-content", facts: {}, cites: historyForm }];
  const isFilled = rows.length > 0 || Object.keys(values).length > 0;
  return isFilled ? [{ code: "none-but-filled", facts: {}, field: "says" }] : [];
};

const blankRefusals = (number: number, content: Content): Refusal[] => {
  const isEmpty = hasRows(number) ? content.says === "stated" && content.rows.length === 0 : isBlank(content);
  if (!isEmpty) return [];
  const code = statementsOf(number).includes("none") ? "item-say-none" : needsEveryBox(number) ? "" : "item-blank";
  return code ? [{ code, facts: {}, cites: historyForm }] : [];
};

const incompleteRefusals = (number: number, content: Content): Refusal[] => {
  if (content.says !== "stated") return [];
  const fields = fieldsOf(number)?.fields ?? [];
  const asked = needsEveryBox(number) ? fields.map((field) => ({ ...field, required: true })) : fields;
  const boxes = isBlank(content) && !needsEveryBox(number) ? [] : missingIn(asked, content.values);
  return [
    ...boxes.map((field) => ({
      code: needsEveryBox(number) ? "box-say-none" : "field-required",
      facts: {},
      field,
      cites: historyForm,
    })),
    ...incompleteRows(number, content).map(({ position, box }) => ({
      code: "row-incomplete",
      facts: { position, box },
      cites: historyForm,
    })),
  ];
};

/** Why an item may not be sent as it is: blank, or a box that is needed. */
export const sendItemRefusals = (number: number, content: Content): Refusal[] => [
  ...statementRefusals(number, content),
  ...blankRefusals(number, content),
  ...incompleteRefusals(number, content),
];

/** Why a period may not be as it is stated: its end lies before its beginning. */
export const periodRefusals = ({ from, to }: Readonly<Record<string, string>>): Refusal[] =>
  from && to && to < from ? [{ code: "period-reversed", facts: {}, field: "to" }] : [];

/** Why no more rows fit. */
export const limitRefusals = (number: number, count: number): Refusal[] => {
  const max = fieldsOf(number)?.maxRows ?? 0;
  return count > max ? [{ code: "too-many-rows", facts: { max } }] : [];
};

/** Why what was pasted cannot be taken over as it was read. */
export const pastedRefusals = (pasted: readonly PastedRow[]): Refusal[] => {
  const long = pasted.findIndex(({ doubts }) => doubts.includes("tooLong")) + 1;
  if (long > 0) return [{ code: "pasted-too-long", facts: { position: long }, field: "pasted" }];
  return pasted.length === 0 ? [{ code: "nothing-pasted", facts: {}, field: "pasted" }] : [];
};
