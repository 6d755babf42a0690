import { z } from "zod";
import { count, idField, prose } from "../../forms/field-schema";
import { itemCount } from "../items";

export const shareSchema = z.strictObject({ caseId: idField, number: count(1, itemCount) });
export const helpSchema = shareSchema.extend({ text: prose(1_000) });
