import { z } from "zod";
import { idField, prose } from "../../forms/field-schema";

/** Most characters of what is handed over. */
export const longestHandOver = 8_000;

export const handOverSchema = z.strictObject({ caseId: idField, text: prose(longestHandOver) });
export const confirmedHandOverSchema = z.strictObject({ caseId: idField });
