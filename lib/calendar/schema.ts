import { z } from "zod";
import { choice, count, dayField, line } from "../schema";

export const newYear = z.strictObject({ year: count(2000, 2100), source: line(300) });
export const newDay = z.strictObject({ day: dayField, kind: choice(["off", "worked"]), note: line(200) });
/** Named apart from the day entered: both forms stand on one page. */
export const oneDay = z.strictObject({ removedDay: dayField });
