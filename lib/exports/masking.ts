import { type Day, formatDay, yearOf } from "../primitives/day";
import type { Words } from "../text/text";
import type { Purpose } from "./purpose";

/** When somebody was born: the day for a purpose, the year otherwise. */
export const bornText = (bornOn: Day, isFull: boolean): string => (isFull ? formatDay(bornOn) : String(yearOf(bornOn)));

/** What a sheet says at its foot about its birth days. */
export const bornNote = (purpose: Purpose | null, { exports: { full } }: Words): string =>
  purpose ? full.foot(full.purposes[purpose]) : full.masked;
