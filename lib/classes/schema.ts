import { z } from "zod";
import {
  choice,
  count,
  dayField,
  idField,
  idList,
  line,
  optionalChoice,
  optionalLine,
  prose,
  ticked,
} from "../forms/field-schema";
import { classKinds, mostSeats, results } from "./training-class";

const classId = idField;
const stated = { name: line(160), place: line(160), holder: line(160), days: line(200), quota: count(1, mostSeats) };

export const newClassSchema = z.strictObject({ kind: choice(classKinds), ...stated });
export const changedClassSchema = z.strictObject({ classId, ...stated });
export const cancelledClassSchema = z.strictObject({ classId, because: line(300) });

/** `everyone`: all within reach who should go to the class. */
export const proposalSchema = z.strictObject({ classId, everyone: ticked, cases: idList(mostSeats) });
/** `everyone`: all who are proposed. */
export const choiceSchema = z.strictObject({ classId, everyone: ticked, seats: idList(mostSeats) });
export const withdrawalSchema = z.strictObject({ classId, seats: idList(mostSeats) });
export const attendanceSchema = z.strictObject({ classId, day: dayField, seats: idList(mostSeats) });

const issue = { classId, issuedOn: dayField, issuer: line(160) };
export const resultsSchema = z.strictObject({
  ...issue,
  rows: z
    .array(z.strictObject({ seatId: idField, result: optionalChoice(results), number: optionalLine(60) }))
    .max(mostSeats),
});
export const pastedResultsSchema = z.strictObject({ ...issue, text: prose(40_000) });
