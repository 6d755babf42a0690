import { today } from "@/lib/primitives/clock";
import { yearOf } from "@/lib/primitives/day";

/** The year an address asks for; this year when it asks for none. */
export const yearAsked = (year: string | string[] | undefined): number =>
  typeof year === "string" && /^20\d\d$/.test(year) ? Number(year) : yearOf(today());
