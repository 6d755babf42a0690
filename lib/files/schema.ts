import { z } from "zod";
import { choice, count, idField, line, optionalDay, optionalId, optionalLine } from "../forms/field-schema";
import { Content, NotTaken, withdrawalReasons } from "./content";

export const attachSchema = z.strictObject({
  caseId: idField,
  paper: line(60),
  /** The attachment of which it is a new version. */
  replaces: optionalId,
  content: z.union([z.instanceof(Content), z.instanceof(NotTaken)], { error: "file-missing" }),
});

export const cropSchema = z.strictObject({
  caseId: idField,
  attachmentId: idField,
  /** The version it was cut from. */
  from: count(1),
  content: z.instanceof(Content, { error: "file-missing" }),
});

export const withdrawSchema = z.strictObject({
  caseId: idField,
  attachmentId: idField,
  version: count(1),
  reason: choice(withdrawalReasons),
});

const entry = { number: optionalLine(60), datedOn: optionalDay, originalAt: optionalLine(200) };

const hundredths = count(0, 100);

/** A frame of 3 × 4 in a photograph: how wide, and where in what is left over. */
export const frameSchema = z.object({ width: count(20, 100), left: hundredths, top: hundredths });

export const croppingSchema = frameSchema.extend({ caseId: idField, attachmentId: idField });

export const enterSchema = z.strictObject({ caseId: idField, paper: line(60), ...entry });

export const keepEntrySchema = z.strictObject({ caseId: idField, attachmentId: idField, ...entry });

export const restrictSchema = z.strictObject({ paper: line(60) });
