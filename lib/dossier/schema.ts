import { z } from "zod";
import { count, idField, optionalProse } from "../forms/field-schema";
import { answerFieldNames } from "./answers";
import { itemCount, longestItemLength } from "./items";

const section = { caseId: idField, number: count(1, itemCount), version: count() };

/** An answer to each open point. */
export const answersShape = Object.fromEntries(answerFieldNames.map((name) => [name, optionalProse(2_000)]));

/** A draft may be empty, and may carry the beginning of answers to open points. */
export const draftSchema = z.strictObject({ ...section, content: optionalProse(longestItemLength), ...answersShape });
export const sendSchema = z.strictObject({ ...section, content: optionalProse(longestItemLength) });
export const answerSchema = draftSchema;
export const passSchema = z.strictObject(section);
