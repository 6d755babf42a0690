import type { Stage } from "../admissions/case/stages";
import type { Day } from "../primitives/day";

type CaseListFilter = Readonly<{ stage?: Stage | "open"; unit?: string; admittedFrom?: Day; admittedTo?: Day }>;

/** The address of the list of cases behind a number: the list counts what the number counts. */
export const caseListHref = (asked: CaseListFilter): string =>
  `/admissions?${new URLSearchParams(Object.entries(asked))}`;
