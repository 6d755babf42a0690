import { z } from "zod";
import { choice, dayField, idField } from "../forms/field-schema";
import { absenceKinds } from "./absence";

const stated = { from: dayField, lastDay: dayField, kind: choice(absenceKinds) };

export const newAbsence = z.strictObject({ personId: idField, ...stated });
export const changedAbsence = z.strictObject({ absenceId: idField, ...stated });
export const oneAbsence = z.strictObject({ absenceId: idField });
