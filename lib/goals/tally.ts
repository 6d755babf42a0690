import type { Stage } from "../admissions/case/stages";
import { openStages, stages } from "../admissions/case/stages";

/**
 * How many of the cases admitted in the term, or open today, share what is named: a year of admission or a stage.
 * By words like "admitted 2011" and "open dossier".
 */
export type Counted = Readonly<Record<string, number>>;

export type Tally = Readonly<{
  admitted: number;
  open: number;
  admittedIn: (year: number) => number;
  /** Where those admitted stand today, in the order of the procedure; stages nobody is at are left out. */
  outcomes: readonly Readonly<{ stage: Stage; count: number }>[];
  /** Open cases at every open stage, empty stages too: a gap is worth seeing. */
  funnel: readonly Readonly<{ stage: Stage; count: number }>[];
}>;

/** Arranges what the database counted in every direction the dashboard reads. */
export const tally = (counted: Counted): Tally => {
  const count = (of: "admitted" | "open", by: string | number): number => counted[`${of} ${by}`] ?? 0;
  const at = (of: "admitted" | "open", among: readonly Stage[]) =>
    among.map((stage) => ({ stage, count: count(of, stage) }));
  const sum = (of: "admitted" | "open") => at(of, stages).reduce((total, each) => total + each.count, 0);
  return {
    admitted: sum("admitted"),
    open: sum("open"),
    admittedIn: (year) => count("admitted", year),
    outcomes: at("admitted", stages).filter((each) => each.count > 0),
    funnel: at("open", openStages),
  };
};
