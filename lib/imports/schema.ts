import { z } from "zod";
import { choice, idField, line, optionalLine, optionalProse } from "../forms/field-schema";
import { listKinds } from "./kinds";
import { anyDefaults, comparedFields, typedFields } from "./list-row";
import { isUse } from "./reading/fields";

/** A file as it was sent, in base64: its content is judged one by one. */
export const fileSchema = z.strictObject({
  kind: choice(listKinds),
  fileName: optionalLine(200),
  file: z.string({ error: "field-required" }).min(1, "field-required"),
});

const value = z.string({ error: "field-required" }).max(400, "field-too-long");

/** How the columns are read, what holds for all rows, and which unit a name means. */
export const mappingSchema = z.strictObject({
  importId: idField,
  uses: z.array(z.array(value.refine(isUse, "field-not-a-choice")).max(200)).max(100),
  defaults: z.strictObject(
    Object.fromEntries(anyDefaults.map((field) => [field, optionalLine(200)])) as Record<
      (typeof anyDefaults)[number],
      ReturnType<typeof optionalLine>
    >,
  ),
  units: z.record(line(400), value),
});

/** What was typed about rows, by number. */
export const correctionSchema = z.strictObject({
  importId: idField,
  rows: z
    .array(
      z.strictObject({
        number: z.number().int(),
        typed: z.partialRecord(z.enum(typedFields), value),
        checked: z.boolean(),
        skipped: z.boolean(),
        /** Absent where the form showed no differences. */
        takes: z.array(z.enum(comparedFields)).optional(),
      }),
    )
    .max(200),
});

export const oneImport = z.strictObject({ importId: idField });

/** Undoing a step of a case says why and by what text, closing a planned post says why; undoing anything else says neither. */
export const undoSchema = oneImport.extend({ reason: optionalProse(2_000), provision: optionalLine() });
