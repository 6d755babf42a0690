import { z } from "zod";
import { choice, count, dayField, line, optionalProse, prose } from "../forms/field-schema";

// The preview carries the list in its address, which web servers limit to 8,000 bytes; a year has about twenty such days.
const listMax = 2_000;
const year = count(2000, 2100);
const source = line(300);

export const newYearSchema = z.strictObject({ year, source, days: optionalProse(listMax) });
export const dayListSchema = z.strictObject({ year, source, days: prose(listMax) });
export const newDaySchema = z.strictObject({ day: dayField, kind: choice(["off", "worked"]), note: line(200) });
/** Not named `day` like the day of newDaySchema, because this one is chosen from a list and is not typed. */
export const removedDaySchema = z.strictObject({ removedDay: dayField });
