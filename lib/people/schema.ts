import { z } from "zod";
import { recordedEndings } from "../admissions/case/memberships";
import {
  choice,
  dayField,
  idField,
  line,
  nameLine,
  optionalChoice,
  optionalDay,
  optionalLine,
  ticked,
} from "../forms/field-schema";
import { schoolingLevels } from "../regulations/values/admission";

export const sexes = ["female", "male"] as const;

/** Standings a person can be entered with; sympathiser and applicant come from the steps of a case. */
export const entryStandings = ["nonMember", "probationary", "official"] as const;

/** Standings that a member has for a time in addition to membership. */
export const temporaryStandings = ["temporarilyAway", "exempt", "suspended"] as const;
export type TemporaryStanding = (typeof temporaryStandings)[number];
/** Whether a standing is a membership. */
export const isMembership = (kind: string): boolean => kind === "official" || kind === "probationary";
export const isTemporaryStanding = (kind: string): kind is TemporaryStanding =>
  temporaryStandings.some((each) => each === kind);

/** Twelve digits; spaces and dots are removed. Empty keeps the stored number. */
const nationalId = optionalLine(20)
  .transform((text) => text?.replace(/[ .]/g, "") ?? null)
  .refine((text) => text === null || /^\d{12}$/.test(text), "national-id-shape");

/** A national ID as it is shown: by its last three digits, enough to tell two people apart. */
export const maskedNumber = (number: string): string =>
  `${"•".repeat(Math.max(number.length - 3, 0))}${number.slice(-3)}`;

export const identity = {
  fullName: nameLine(120),
  bornOn: dayField,
  sex: choice(sexes),
  schooling: choice(schoolingLevels),
  occupation: line(120),
  joinedUnitOn: dayField,
  nationalId,
};

/** Why this is somebody else than a person of the register who is like them; asked when there is one. */
export const because = optionalLine(300);

export const addPersonSchema = z.strictObject({
  ...identity,
  unitId: idField,
  kind: choice(entryStandings),
  since: optionalDay,
  /** Of a member: party age counts from the decision of admission. */
  decidedOn: optionalDay,
  paper: optionalLine(200),
  because,
  checked: ticked,
});
export type AddPersonInput = z.output<typeof addPersonSchema>;

export const correctPersonSchema = z.strictObject({
  ...identity,
  personId: idField,
  /** Of a member who was entered by hand. */
  decidedOn: optionalDay,
  because,
  checked: ticked,
});
export type CorrectPersonInput = z.output<typeof correctPersonSchema>;

export const addStandingSchema = z.strictObject({
  personId: idField,
  kind: choice(temporaryStandings),
  from: dayField,
  lastDay: optionalDay,
  paper: line(200),
});

export const endStandingSchema = z.strictObject({
  personId: idField,
  standingId: idField,
  lastDay: dayField,
  /** How a membership ended; of another standing nothing is asked. */
  ending: optionalChoice(recordedEndings),
  paper: line(200),
});

export const movePersonSchema = z.strictObject({
  personId: idField,
  unitId: idField,
  movedOn: dayField,
  paper: line(200),
});

export const renamePersonSchema = z.strictObject({
  personId: idField,
  fullName: nameLine(120),
  renamedOn: dayField,
  paper: line(200),
  because,
});
