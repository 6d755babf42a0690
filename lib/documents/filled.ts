import type { FieldName, Values } from "./forms/fields";
import { type Form, fieldsOf } from "./forms/form";

/** The fields that are typed on the page where a paper is issued, not into its draft. */
const ofIssue: readonly FieldName[] = ["number", "day", "signer", "signerPost"];

/** The fields of a form that may be typed into its draft. */
export const typedFields = (form: Form): readonly FieldName[] =>
  fieldsOf(form).filter((name) => !ofIssue.includes(name));

/** The values of a form: what was typed wins over what the record says. */
export const filled = (form: Form, recorded: Values, typed: Values): Values => {
  const all: Values = { ...recorded, ...typed };
  return Object.fromEntries(fieldsOf(form).flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
};

/** A draft as its form shows it: a box for each field, empty where nothing was typed. */
export const shownDraft = (form: Form, typed: Values): Readonly<Record<string, string>> =>
  Object.fromEntries(typedFields(form).map((name) => [name, typed[name] ?? ""]));
