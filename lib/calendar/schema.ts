import { z } from "zod";
import { choice, count, dayField, line, optionalProse, prose } from "../forms/field-schema";

// A preview carries the list in its address, which servers bound at 8,000 bytes; a year has some twenty days.
const listMax = 2_000;
const year = count(2000, 2100);
const source = line(300);

export const newYear = z.strictObject({ year, source, days: optionalProse(listMax) });
export const wholeYear = z.strictObject({ year, source, days: prose(listMax) });
export const newDay = z.strictObject({ day: dayField, kind: choice(["off", "worked"]), note: line(200) });
/** Named apart from the day entered, which is typed. */
export const oneDay = z.strictObject({ removedDay: dayField });
