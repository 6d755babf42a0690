import { z } from "zod";
import { kinships, verificationGrounds } from "../../admissions/case/relatives";
import { verificationResults } from "../../admissions/case/verification";
import {
  choice,
  dayField,
  idField,
  line,
  nameLine,
  optionalDay,
  optionalId,
  optionalLine,
  optionalPartialDay,
  optionalProse,
  ticked,
} from "../../forms/field-schema";

export const relativeSchema = z.strictObject({
  caseId: idField,
  kinship: choice(kinships),
  fullName: nameLine(200),
  born: optionalPartialDay,
  details: optionalProse(2_000),
  personId: optionalId,
});
export const relativeKeySchema = z.strictObject({ caseId: idField, relativeId: idField });
/** No relative named: the applicant's own history is verified. `checksId`: the answer that is checked again. */
export const requestSchema = z.strictObject({
  caseId: idField,
  relativeId: optionalId,
  checksId: optionalId,
  agency: line(),
  abroad: ticked,
  requestNumber: optionalLine(60),
  verifierId: optionalId,
  receivedOn: dayField,
  confirmation: optionalProse(500),
});
export const groundSchema = z.strictObject({
  caseId: idField,
  relativeId: idField,
  ground: choice(verificationGrounds),
  agency: line(),
  requestNumber: optionalLine(60),
  confirmedOn: dayField,
  residenceOn: optionalDay,
});
export const resultSchema = z.strictObject({
  caseId: idField,
  verificationId: idField,
  answeredOn: dayField,
  result: choice(verificationResults),
  finding: optionalProse(4_000),
});
