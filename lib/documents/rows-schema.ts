import { z } from "zod";

/** What the database function `next_number` answers: a whole number from 1. */
export const nextNumber = z.number();
