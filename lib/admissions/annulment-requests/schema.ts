import { z } from "zod";
import { idField, prose } from "../../forms/field-schema";

/** What asks for a step to be annulled: the row of the history, and why. */
export const newRequest = z.strictObject({ caseId: idField, transitionId: idField, reason: prose(2_000) });

/** What answers that a step is kept. */
export const keptStep = z.strictObject({ annulmentId: idField, because: prose(2_000) });
