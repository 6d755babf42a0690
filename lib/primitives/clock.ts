import { readFileSync } from "node:fs";
import { type Day, day } from "./day";

const officeDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * A clock that can be moved exists only in a build made for the journeys: `next.config.ts` writes this word into the
 * code at build time, and a build without it has no branch left that could read a file.
 */
const movable = process.env.NGUON_BUILT_WITH_MOVABLE_CLOCK === "yes";

/** The present moment. Only `app/`, jobs and this file ask the time; everything else is told the day. */
export const now = (): Date => {
  if (movable && process.env.NGUON_CLOCK_FILE) {
    const moved = readFileSync(process.env.NGUON_CLOCK_FILE, "utf8").trim();
    if (moved) return new Date(`${moved}T02:00:00Z`);
  }
  return new Date();
};

/** Today in Viet Nam, whatever the server's time zone. */
export const today = (at: Date = now()): Day => day(officeDay.format(at));
