import { z } from "zod";
import { choice, idField, line, optionalLine } from "../forms/field-schema";
import { loadModes } from "./catalogue";

/** A file as it was read; its lines are judged one by one. */
export const fileSchema = z.strictObject({
  fileName: optionalLine(200),
  source: line(300),
  file: z.string({ error: "field-required" }).min(1, "field-required"),
});
export const applySchema = z.strictObject({ loadId: idField, mode: choice(loadModes) });
