import type { Stage } from "../admissions/case/stages";
import type { Day } from "../primitives/day";

type CaseListFilter = Readonly<{ stage?: Stage | "open"; unit?: string; admittedFrom?: Day; admittedTo?: Day }>;

/** The address of the case list filtered to the cases a number counts. */
export const caseListHref = (filter: CaseListFilter): string =>
  `/admissions?${new URLSearchParams(Object.entries(filter))}`;
