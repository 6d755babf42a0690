import { z } from "zod";
import { kinships, verificationGrounds } from "../../admissions/case/relatives";
import { verificationResults } from "../../admissions/case/verification";
import {
  choice,
  count,
  dayField,
  idField,
  line,
  nameLine,
  optionalChoice,
  optionalCount,
  optionalDay,
  optionalId,
  optionalLine,
  optionalPartialDay,
  optionalProse,
  prose,
  ticked,
} from "../../forms/field-schema";
import { isId } from "../../primitives/ids";
import { chaseMeans } from "./chasing";
import { parseQuestion } from "./proposals";

export const caseSchema = z.strictObject({ caseId: idField });

export const relativeSchema = z.strictObject({
  caseId: idField,
  kinship: choice(kinships),
  fullName: nameLine(200),
  born: optionalPartialDay,
  details: optionalProse(2_000),
  personId: optionalId,
});
export const relativeKeySchema = z.strictObject({ caseId: idField, relativeId: idField });
export const identitySchema = z.strictObject({ caseId: idField, relativeId: idField, personId: optionalId });
export const namesakeSchema = z.strictObject({ caseId: idField, relativeId: idField, personId: idField });
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

export const chaseSchema = z.strictObject({
  caseId: idField,
  verificationId: idField,
  means: choice(chaseMeans),
  chasedOn: dayField,
  note: optionalProse(2_000),
});
/** `whole`: with all of the same letter that is not answered. */
export const withdrawalSchema = z.strictObject({
  caseId: idField,
  verificationId: idField,
  whole: ticked,
  reason: prose(1_000),
});
export const tripWithdrawalSchema = z.strictObject({ caseId: idField, tripId: idField, reason: prose(1_000) });
export const receiptSchema = z.strictObject({ caseId: idField, verificationId: idField, receivedOn: dayField });

export const letterCorrectSchema = z.strictObject({ caseId: idField, verificationId: idField, answeredOn: dayField });

/** Each point that was asked, with the finding; `items`: the items of the history the answer is about. */
export const replySchema = z
  .strictObject({
    caseId: idField,
    verificationId: idField,
    answeredOn: dayField,
    resultHistory: optionalChoice(verificationResults),
    findingHistory: optionalProse(4_000),
    resultConduct: optionalChoice(verificationResults),
    findingConduct: optionalProse(4_000),
    items: optionalLine(100),
  })
  .transform(({ items, ...rest }) => ({ ...rest, items: (items ?? "").match(/\d+/g)?.map(Number) ?? [] }));

export const tripCostSchema = z.strictObject({ caseId: idField, tripId: idField, cost: count(0, 1_000_000_000) });

const placePrefix = "place-";

/** A trip: its days, its two members, and a tick for each request whose place is gone to. */
export const tripSchema = z
  .object({
    caseId: idField,
    from: dayField,
    to: dayField,
    verifierId: idField,
    secondId: idField,
    number: optionalLine(60),
    cost: optionalCount(0, 1_000_000_000),
    confirmation: optionalProse(500),
  })
  .catchall(optionalLine())
  .transform(({ caseId, from, to, verifierId, secondId, number, cost, confirmation, ...ticked }, context) => {
    const placeIds = Object.keys(ticked).map((name) => name.slice(placePrefix.length));
    if (!Object.keys(ticked).every((name) => name.startsWith(placePrefix)) || !placeIds.every(isId))
      context.addIssue({ code: "custom", message: "field-unknown" });
    return { caseId, from, to, verifierId, secondId, number, cost, confirmation, placeIds };
  });

const parts = ["ask", "agency", "abroad"] as const;
const partOf = (name: string) => parts.find((part) => name.startsWith(`${part}-`));

/** The letters of one act: for each question a tick, the agency, and whether it lies abroad. */
export const lettersSchema = z
  .object({ caseId: idField, sentOn: dayField, firstNumber: optionalLine(60), confirmation: optionalProse(500) })
  .catchall(optionalLine())
  .transform(({ caseId, sentOn, firstNumber, confirmation, ...fields }, context) => {
    const of = (part: (typeof parts)[number], key: string) => fields[`${part}-${key}`] ?? null;
    for (const name of Object.keys(fields))
      if (!partOf(name)) context.addIssue({ code: "custom", message: "field-unknown", path: [name] });
    const keys = Object.keys(fields).flatMap((name) => (name.startsWith("ask-") ? [name.slice(4)] : []));
    const questions = keys.flatMap((key) => {
      const question = parseQuestion(key);
      const agency = of("agency", key);
      if (!question) context.addIssue({ code: "custom", message: "field-not-a-choice", path: [`ask-${key}`] });
      if (!agency) context.addIssue({ code: "custom", message: "field-required", path: [`agency-${key}`] });
      return question && agency ? [{ ...question, agency, abroad: of("abroad", key) !== null }] : [];
    });
    return { caseId, sentOn, firstNumber, confirmation, questions };
  });
