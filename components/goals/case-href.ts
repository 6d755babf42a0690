import type { TermView } from "@/lib/goals/queries";

/** What a name leads to: the case file, or, for whoever may not open it, what the register tells. */
export const caseHref = ({ mayOpenCases }: Pick<TermView, "mayOpenCases">, caseId: string): string =>
  mayOpenCases ? `/admissions/${caseId}` : `/goals/people/${caseId}`;
