import { z } from "zod";
import {
  choice,
  count,
  dayField,
  idField,
  line,
  nameLine,
  optionalId,
  optionalLine,
  optionalPartialDay,
  optionalProse,
  prose,
  ticked,
} from "../forms/field-schema";
import { itemCount, longestItemLength } from "./items";
import { kinships, verificationResults } from "./verification";

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

export const relativeSchema = z.strictObject({
  caseId: idField,
  kinship: choice(kinships),
  fullName: nameLine(200),
  born: optionalPartialDay,
  details: optionalProse(2_000),
  personId: optionalId,
});
/** No relative named: the applicant's own history is verified. */
export const requestSchema = z.strictObject({
  caseId: idField,
  relativeId: optionalId,
  agency: line(),
  abroad: ticked,
  requestNumber: optionalLine(60),
  verifierId: optionalId,
  receivedOn: dayField,
});
export const resultSchema = z.strictObject({
  caseId: idField,
  verificationId: idField,
  answeredOn: dayField,
  result: choice(verificationResults),
  finding: optionalProse(4_000),
});
