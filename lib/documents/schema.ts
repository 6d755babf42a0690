import { z } from "zod";
import { choice, dayField, idField, line, optionalId, optionalLine, optionalProse } from "../forms/field-schema";
import { type FieldName, fieldNames, longFields } from "./forms/fields";
import { paperStates } from "./states";

const typed = Object.fromEntries(
  fieldNames.map((name) => [
    name,
    longFields.has(name) ? optionalProse(8_000).optional() : optionalLine(300).optional(),
  ]),
) as Record<FieldName, z.ZodOptional<ReturnType<typeof optionalLine>>>;

/** What is typed into the blanks of a form; what is not typed is left to the record. */
export const draftSchema = z.strictObject({ ...typed, caseId: idField, form: line(40) });

export const issueSchema = z.strictObject({
  caseId: idField,
  form: line(40),
  datedOn: dayField,
  number: optionalLine(60),
  signer: optionalLine(120),
  signerPost: optionalLine(60),
  /** The paper it takes the place of, and why. */
  replacesId: optionalId,
  reason: optionalProse(1_000),
  /** Why a number that is in use is of another document. */
  confirmation: optionalProse(500),
});

export const discardSchema = z.strictObject({ caseId: idField, form: line(40) });

export const markSchema = z.strictObject({
  caseId: idField,
  paperId: idField,
  state: choice(paperStates),
  on: dayField,
  who: optionalLine(200),
});

export const retractSchema = z.strictObject({ caseId: idField, paperId: idField, state: choice(paperStates) });
