import { z } from "zod";
import { choice, dayField, idField, line } from "../forms/field-schema";
import { absenceKinds } from "./absence";

/** `days`: both days in one text, as `typed-days.ts` reads it. */
export const newAbsence = z.strictObject({ personId: idField, days: line(60), kind: choice(absenceKinds) });
export const changedAbsence = z.strictObject({
  ...{ absenceId: idField, from: dayField, lastDay: dayField, kind: choice(absenceKinds) },
});
export const oneAbsence = z.strictObject({ absenceId: idField });
