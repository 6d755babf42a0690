import { readFileSync } from "node:fs";
import { type Day, day } from "./day";

const officeDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * Only a build for the browser tests can move the clock: `next.config.ts` replaces this expression at build time, and in
 * any other build the branch that reads a file is removed.
 */
const movable = process.env.NGUON_BUILT_WITH_MOVABLE_CLOCK === "yes";

/** The present moment. Only `app/` and jobs may call this; all other code takes the day as an argument. */
export const now = (): Date => {
  if (movable && process.env.NGUON_CLOCK_FILE) {
    const moved = readFileSync(process.env.NGUON_CLOCK_FILE, "utf8").trim();
    if (moved) return new Date(`${moved}T02:00:00Z`);
  }
  return new Date();
};

/** Today in Viet Nam, whatever the server's time zone. */
export const today = (at: Date = now()): Day => day(officeDay.format(at));
