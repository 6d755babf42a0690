import { z } from "zod";
import { choice, count, idField, line, optionalId, optionalLine, prose } from "../../forms/field-schema";

/** `version`: how often the draft had been saved when the page was opened. */
const ofDraft = { caseId: idField, purpose: line(30), version: count(0, 1_000_000) };

export const composeSchema = z.strictObject(ofDraft);

/** `evidence`: one more entry of the log the sentence rests on. */
export const sentenceSchema = z.strictObject({
  ...ofDraft,
  sentenceId: optionalId,
  text: prose(1_500),
  evidence: optionalLine(60),
});

export const moveSchema = z.strictObject({ ...ofDraft, sentenceId: idField, to: choice(["up", "down"]) });
export const removeSchema = z.strictObject({ ...ofDraft, sentenceId: idField });
export const unlinkSchema = z.strictObject({ ...ofDraft, sentenceId: idField, evidence: line(60) });
