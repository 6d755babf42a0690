import { z } from "zod";
import { count, idField, optionalProse, prose } from "../forms/field-schema";
import { itemCount, longestItemLength } from "./items";

const section = { caseId: idField, number: count(1, itemCount), version: count() };

/** A draft may be empty, and may carry the beginning of an answer to an open remark. */
export const draftSchema = z.strictObject({
  ...section,
  content: optionalProse(longestItemLength),
  answer: optionalProse(2_000),
});
export const sendSchema = z.strictObject({ ...section, content: optionalProse(longestItemLength) });
export const answerSchema = z.strictObject({
  ...section,
  content: optionalProse(longestItemLength),
  answer: prose(2_000),
});
export const passSchema = z.strictObject(section);
export const returnSchema = z.strictObject({ ...section, remark: prose(2_000) });
