import { z } from "zod";
import { choice, count, dayField, line } from "../schema";

export const newYear = z.strictObject({ year: count(2000, 2100), source: line(300) });
export const newDay = z.strictObject({ day: dayField, kind: choice(["off", "worked"]), note: line(200) });
export const oneDay = z.strictObject({ day: dayField });
