import { z } from "zod";
import { nominationSchema } from "../admissions/schema";
import {
  choice,
  count,
  dayField,
  idField,
  line,
  nameLine,
  optionalChoice,
  optionalLine,
  prose,
  ticked,
} from "../forms/field-schema";
import { because } from "../people/schema";
import { unions, verdicts } from "./introduction";
import { mostInvited } from "./invitation";

const person = { fullName: nameLine(120), bornOn: dayField, occupation: line(120) };

/** The introduction of a union, as the cell or the committee received it. */
export const unionIntroduction = z.strictObject({
  unitId: idField,
  ...person,
  /** The id of the person of the register who is meant, or that it is somebody else. */
  known: optionalLine(40),
  because,
  union: choice(unions),
  unionName: line(200),
  paperNumber: line(60),
  paperOn: dayField,
  receivedOn: dayField,
  reason: prose(2_000),
});
export type UnionIntroduction = z.output<typeof unionIntroduction>;

/** What somebody tells who introduces oneself. Nothing else is asked of strangers. */
export const selfIntroduction = z.strictObject({
  token: line(100),
  ...person,
  contact: line(120),
  reason: prose(2_000),
  consent: ticked.refine((given) => given, "consent-needed"),
});

const resolution = line(60);

/** Taking somebody up notes them as the cell notes anybody, by a resolution. */
export const takingUp = nominationSchema.omit({ unitId: true }).extend({ introductionId: idField, resolution });

export const declining = z.strictObject({
  introductionId: idField,
  occurredOn: dayField,
  resolution,
  because: prose(2_000),
  lookAgainOn: dayField,
});

/** Of each non-member what was found, with a sentence; a row without a finding is of somebody not looked at yet. */
export const yearReview = z.strictObject({
  unitId: idField,
  year: count(2000, 2200),
  reviewedOn: dayField,
  rows: z
    .array(
      z
        .strictObject({ personId: idField, verdict: optionalChoice(verdicts), sentence: optionalLine(500) })
        .refine(({ verdict, sentence }) => !verdict || sentence, { error: "field-required", path: ["sentence"] }),
    )
    .max(300, { error: "field-out-of-range" }),
});

export const openingInvitation = z.strictObject({ unitId: idField, lastDay: dayField, cap: count(1, mostInvited) });
export const closingInvitation = z.strictObject({ invitationId: idField });
