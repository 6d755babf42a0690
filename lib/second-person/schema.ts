import { z } from "zod";
import { idField } from "../forms/field-schema";

export const oneException = z.strictObject({ exceptionId: idField });
export const oneRequest = z.strictObject({ controlId: idField });
