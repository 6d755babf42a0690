import type { Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import { isLogOpen } from "../log-access";
import type { LockedLog } from "../log-lock";
import { lastDayOf, numberOf, type Term, termOf } from "./terms";

type Asked = Readonly<{ term: Term; first: Day; seen: number; written: number }>;

/** Why no report is taken for a quarter or half-year: not begun, over before the case was opened, or written meanwhile. */
export const termRefusals = (
  { subject, on }: Readonly<{ subject: Pick<LockedLog, "stage" | "openedOn">; on: Day }>,
  { term, first, seen, written }: Asked,
): Refusal[] => {
  if (!isLogOpen(subject.stage)) return [{ code: "not-in-mentoring", facts: {} }];
  if (termOf(term, first) !== first) return [{ code: "report-term-unknown", facts: {} }];
  const facts = { term, ...numberOf(term, first), begins: first };
  if (first > on) return [{ code: "report-term-not-begun", facts }];
  if (lastDayOf(term, first) < subject.openedOn)
    return [{ code: "report-before-case", facts: { ...facts, openedOn: subject.openedOn } }];
  return seen === written ? [] : [{ code: "report-moved", facts: { ...facts, version: written } }];
};
