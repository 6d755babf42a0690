import type { Stage } from "../admissions/case/stages";
import type { Day } from "../primitives/day";

type CaseListFilter = Readonly<{
  stage?: Stage;
  /** With those that have ended, which the list otherwise leaves out. */
  closed?: true;
  overdue?: true;
  unit?: string;
  admittedFrom?: Day;
  admittedTo?: Day;
}>;

/** The address of the case list filtered to the cases a number counts: the open ones, where nothing else is said. */
export const caseListHref = (filter: CaseListFilter): string => {
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])).toString();
  return query ? `/admissions?${query}` : "/admissions";
};
