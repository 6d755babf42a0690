import { z } from "zod";
import { dayField, idField, line, optionalDay, optionalLine, ticked } from "../forms/field-schema";
import { nationalIdShape, unitCodes } from "./bundle";
import { type MeetingPaper, meetingPapers } from "./meeting";

const ticks = Object.fromEntries(meetingPapers.map((paper) => [paper, ticked])) as Record<MeetingPaper, typeof ticked>;

export const meetingSchema = z.strictObject({
  unitId: idField,
  ...ticks,
  meetingOn: optionalDay,
  meetingAt: optionalLine(200),
});

/** A class is named by one of its certificates. */
export const certificatesSchema = z.strictObject({
  classOf: idField,
  classHolder: line(),
  classFrom: dayField,
  classTo: dayField,
  classResult: optionalLine(60),
});

export const packetSchema = z.strictObject({ caseId: idField, scans: ticked });

const shaped = (shape: RegExp, code: string) =>
  optionalLine(60).refine((text) => text === null || shape.test(text), { error: code });

export const bundleSchema = z.strictObject({
  caseId: idField,
  units: shaped(unitCodes, "unit-codes-not-proper"),
  nationalId: shaped(nationalIdShape, "national-id-not-proper"),
  scans: ticked,
});

export const batchSchema = z.strictObject({ batchId: idField });
