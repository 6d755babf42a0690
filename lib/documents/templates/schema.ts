import { z } from "zod";
import { dayField, idField, line, optionalLine } from "../../forms/field-schema";

/** The largest file, in bytes; written as text it is a third longer. */
export const largestTemplate = 5_000_000;

export const uploadSchema = z.strictObject({
  form: line(40),
  fileName: optionalLine(200),
  /** The bytes of the file, in base 64. */
  file: z
    .string({ error: "template-missing" })
    .min(1, "template-missing")
    .max(Math.ceil(largestTemplate / 3) * 4, { error: "template-too-large", abort: true }),
});

export const applySchema = z.strictObject({ form: line(40), templateId: idField, from: dayField });
export const resetSchema = z.strictObject({ form: line(40), from: dayField });
