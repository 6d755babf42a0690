import { z } from "zod";
import { type Day, isRealDay } from "./day";

/** A day as the database tells it in JSON or to a pipelined read. What people type is read by lib/forms/field-schema. */
export const storedDay = z.custom<Day>((value) => typeof value === "string" && isRealDay(value));
