import { isRole } from "@/lib/access/roles";
import type { CaseRow } from "@/lib/admissions/list/queries";
import { isStep } from "@/lib/admissions/procedure/procedure";
import { type Day, daysBetween, formatDay, isOverdue } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { Cell } from "../../ui/table";

/** The next step and who takes it; below it that the case was returned and is not answered in full. */
const nextStep = (row: CaseRow, { admissions, caseList, steps }: Words): Cell => {
  const tagsBelow = row.returnedOn
    ? [{ text: caseList.returned(formatDay(row.returnedOn)), tag: "warning" as const }]
    : [];
  if (row.nextStep && isStep(row.nextStep)) {
    const holder = row.nextHolder && isRole(row.nextHolder) ? steps.roles[row.nextHolder] : undefined;
    return { text: steps.steps[row.nextStep], notes: holder ? [holder] : [], tagsBelow };
  }
  return row.admittedOn ? `${admissions.file.admittedOn}: ${formatDay(row.admittedOn)}` : null;
};

/**
 * The nearest due day, and who owes it where that is not who takes the next step. A deadline without a day is not known,
 * for want of the period or of the calendar; the file says which. An answer on a history may be late before any of them.
 */
const due = (row: CaseRow, on: Day, { caseList, desk, regulations, steps }: Words): Cell => {
  const { nextDueOn, nextDueHolder, nextHolder } = row;
  const isOthers = nextDueHolder !== nextHolder && nextDueHolder && isRole(nextDueHolder);
  const holder = isOthers ? [steps.roles[nextDueHolder]] : [];
  if (nextDueOn && isOverdue(nextDueOn, on))
    return { text: desk.due(daysBetween(on, nextDueOn)), isLate: true, notes: [formatDay(nextDueOn), ...holder] };
  const day = nextDueOn ? formatDay(nextDueOn) : row.hasDeadline ? regulations.unknown : null;
  return row.isOverdue
    ? { text: caseList.lateAnswer, isLate: true, notes: nextDueOn && day ? [day, ...holder] : [] }
    : day && { text: day, notes: nextDueOn ? holder : [] };
};

/** The cells of a row: name, cell, stage, next step, due day. */
export const cellsOf = (row: CaseRow, opens: boolean, on: Day, words: Words): readonly Cell[] => [
  { text: row.name, href: opens ? `/admissions/${row.id}` : undefined },
  row.unit,
  words.steps.stages[row.stage],
  nextStep(row, words),
  due(row, on, words),
];
