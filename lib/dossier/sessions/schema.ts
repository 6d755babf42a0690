import { z } from "zod";
import { count, dayField, idField, optionalProse, prose } from "../../forms/field-schema";
import { itemCount } from "../items";

const time = { on: dayField, minute: count(0, 24 * 60 - 1) };

export const bookedTime = z.strictObject({ caseId: idField, reviewerId: idField, ...time });
export const movedTime = z.strictObject({ caseId: idField, appointmentId: idField, ...time, reason: prose(500) });
export const cancelledTime = z.strictObject({ caseId: idField, appointmentId: idField, reason: prose(500) });

export const ofCase = z.strictObject({ caseId: idField });
export const leftItem = z.strictObject({ caseId: idField, number: count(1, itemCount) });
export const sessionNotes = z.strictObject({ caseId: idField, notes: optionalProse(4_000) });
export const confirmedMinutes = z.strictObject({ caseId: idField, sessionId: idField, comment: optionalProse(2_000) });
