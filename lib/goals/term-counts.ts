import type { Stage } from "../admissions/case/stages";
import { openStages, stages } from "../admissions/case/stages";

/**
 * Counts as the database returns them, by keys such as "admitted 2011", "admitted official" and "open dossier": cases
 * admitted in the term by year and by present stage, and cases open today by stage.
 */
export type RawCounts = Readonly<Record<string, number>>;

export type TermCounts = Readonly<{
  admitted: number;
  open: number;
  admittedIn: (year: number) => number;
  /** Present stages of those admitted in the term, in the order of the procedure, without empty ones. */
  outcomes: readonly Readonly<{ stage: Stage; count: number }>[];
  /** Open cases at every stage, empty stages included, so that gaps are visible. */
  funnel: readonly Readonly<{ stage: Stage; count: number }>[];
}>;

/** The counts by year and by stage that the dashboard shows. */
export const termCountsOf = (counted: RawCounts): TermCounts => {
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
