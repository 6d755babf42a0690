import type { Day } from "../../primitives/day";
import type { Citation } from "../../workflow/refusal";

/** A set of rules by the instrument that implements the Charter. A pack whose text was not supplied is named but disabled. */
export type Pack = Readonly<{ id: string; instrument: string; from: string; enabled: boolean }>;

/**
 * The packs by the day each came into force. Of the last one only the day of issue is known, not the day in force:
 * acts from the day of issue on are provisional, whichever of the two it proves to be.
 */
export const packs: readonly Pack[] = [
  { id: "2011", instrument: "QĐ 45-QĐ/TW", from: "2011-11-01", enabled: true },
  { id: "2016", instrument: "QĐ 29-QĐ/TW", from: "2016-07-25", enabled: true },
  { id: "2021", instrument: "QĐ 24-QĐ/TW", from: "2021-07-30", enabled: true },
  { id: "2025-01", instrument: "QĐ 232-QĐ/TW", from: "2025-01-20", enabled: true },
  { id: "2025-07", instrument: "QĐ 294-QĐ/TW", from: "2025-07-01", enabled: true },
  { id: "2026-04", instrument: "QĐ 20-QĐ/TW", from: "2026-04-08", enabled: false },
  { id: "2026-07", instrument: "QĐ 208-QĐ/TW", from: "2026-07-26", enabled: false },
];

/** The first day the program has rules for. */
export const firstDayOfRules = packs[0]?.from as Day;

/** The pack an act of that day is computed by; provisional when a later pack exists whose text has not been supplied. */
export const packOn = (day: Day, known = packs): Readonly<{ id: string; provisional: boolean }> => {
  const begun = known.filter(({ from }) => from <= day);
  const applied = begun.findLast(({ enabled }) => enabled);
  return { id: applied?.id ?? "none", provisional: begun.at(-1)?.enabled === false };
};

/** Whether a rule is the Charter's own, which no pack changes. */
export const isCharter = ({ instrument }: Citation): boolean => instrument === "ĐL";
