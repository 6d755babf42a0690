import { z } from "zod";

/** What `times_raised` answers. */
export const timesRaised = z.number().int();
