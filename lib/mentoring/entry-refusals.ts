import type { Stage } from "../admissions/case/stages";
import type { Day } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";
import { isLogOpen } from "./log-access";

type EntryContext = Readonly<{ subject: Readonly<{ stage: Stage; openedOn: Day }>; on: Day }>;

/** Why an entry is refused: the log is closed, or its day is in the future or before the case was opened. */
export const entryRefusals = ({ subject, on }: EntryContext, dated?: { field: string; day: Day }): Refusal[] => {
  if (!isLogOpen(subject.stage)) return [{ code: "not-in-mentoring", facts: {} }];
  if (!dated) return [];
  const { field, day } = dated;
  if (day > on) return [{ code: "future-day", facts: { day }, field }];
  if (day < subject.openedOn) return [{ code: "before-case-opened", facts: { openedOn: subject.openedOn }, field }];
  return [];
};
