import type { Stage } from "../admissions/steps";
import { line, stages } from "../admissions/steps";

/** How many of the cases admitted in the term, or open today, share what is named: a year of admission, a unit or a stage. */
export type Counted = Readonly<{
  of: "admitted" | "open";
  year: number | null;
  unitId: string | null;
  stage: Stage | null;
  count: number;
}>;

export type Tally = Readonly<{
  admitted: number;
  open: number;
  admittedIn: (year: number) => number;
  admittedBy: (unitId: string) => number;
  openAt: (unitId: string) => number;
  /** Where those admitted stand today, in the order of the procedure; stages nobody is at are left out. */
  outcomes: readonly Readonly<{ stage: Stage; count: number }>[];
  /** Open cases at every stage of the line, empty stages too: a gap is worth seeing. */
  funnel: readonly Readonly<{ stage: Stage; count: number }>[];
}>;

/** Arranges what the database counted in every direction the dashboard reads. */
export const tally = (rows: readonly Counted[]): Tally => {
  const countsOf = <Key extends "year" | "unitId" | "stage">(of: Counted["of"], key: Key) => {
    const counts = new Map(
      rows.flatMap((row) => (row.of === of && row[key] !== null ? [[row[key], row.count] as const] : [])),
    );
    return (value: NonNullable<Counted[Key]>): number => counts.get(value) ?? 0;
  };
  const at = (of: Counted["of"], among: readonly Stage[]) => {
    const count = countsOf(of, "stage");
    return among.map((stage) => ({ stage, count: count(stage) }));
  };
  const sum = (of: Counted["of"]) => at(of, stages).reduce((total, { count }) => total + count, 0);
  return {
    admitted: sum("admitted"),
    open: sum("open"),
    admittedIn: countsOf("admitted", "year"),
    admittedBy: countsOf("admitted", "unitId"),
    openAt: countsOf("open", "unitId"),
    outcomes: at("admitted", stages).filter(({ count }) => count > 0),
    funnel: at("open", line),
  };
};
