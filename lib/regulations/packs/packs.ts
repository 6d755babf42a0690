import type { Day } from "../../primitives/day";
import type { Confidence } from "../dated";

/**
 * A rule pack (bộ quy định): the values given by one instrument that implements the Charter, from one day on.
 * `enabled` is false for a pack whose text has not been supplied: its name and day are known, its values are not.
 * `awaited` stays true when some values of such a text are entered: those it has not given are provisional.
 */
export type RulePack = Readonly<{ id: string; instrument: string; from: string; enabled: boolean; awaited?: true }>;

/**
 * The packs that come with the program, by their day in force. Of QĐ 208-QĐ/TW only the day of issue is known: values of
 * older texts are provisional from that day on, because its day in force cannot be earlier.
 */
export const builtInPacks: readonly RulePack[] = [
  { id: "2011", instrument: "QĐ 45-QĐ/TW", from: "2011-11-01", enabled: true },
  { id: "2016", instrument: "QĐ 29-QĐ/TW", from: "2016-07-25", enabled: true },
  { id: "2021", instrument: "QĐ 24-QĐ/TW", from: "2021-07-30", enabled: true },
  { id: "2025-01", instrument: "QĐ 232-QĐ/TW", from: "2025-01-20", enabled: true },
  { id: "2025-07", instrument: "QĐ 294-QĐ/TW", from: "2025-07-01", enabled: true },
  { id: "2026-04", instrument: "QĐ 20-QĐ/TW", from: "2026-04-08", enabled: false, awaited: true },
  { id: "2026-07", instrument: "QĐ 208-QĐ/TW", from: "2026-07-26", enabled: false, awaited: true },
];

/** One value of a pack, entered or shipped as a draft; the value may be "unknown". */
export type EnteredValue = Readonly<{ rule: string; value: unknown; clause: string; confidence: Confidence }>;

/** A pack with values: its instrument, its day in force, and the rules it changes. All other rules stay. */
export type EnteredPack = Readonly<{
  id: string;
  instrument: string;
  from: Day;
  values: readonly EnteredValue[];
  /** The values also replace those of later instruments: for judging a closed case as if the pack had applied ever since. */
  inHindsight?: true;
}>;

/** The first day the program has rules for. */
export const firstDayOfRules = builtInPacks[0]?.from as Day;

/** The name of the pack that decides an act of that day: the last one begun that gives values. */
export const decidingPackOn = (day: Day, packs = builtInPacks): string =>
  packs.findLast(({ from, enabled }) => enabled && from <= day)?.id ?? "none";
