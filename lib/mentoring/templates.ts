import { type Calendar, workingDayFrom } from "../calendar/calendar";
import { addDays, type Day, weekday } from "../primitives/day";

/** Sample tasks from office work, by group. Their titles and purposes are in `lib/text`. */
export const templateGroups = {
  advice: ["monthlyReport", "followConclusions", "draftDocument"],
  service: ["prepareMeeting", "receiveCitizens", "archiveFiles"],
  reform: ["simplifyProcedure", "digitalHelp", "savingIdea"],
  movement: ["unionEvent"],
  learning: ["readCharter", "followExample"],
} as const;

export type TemplateGroup = keyof typeof templateGroups;
export type Template = (typeof templateGroups)[TemplateGroup][number];

/** Usual days to complete each. */
const daysByTemplate: Readonly<Record<Template, number>> = {
  monthlyReport: 20,
  followConclusions: 30,
  draftDocument: 10,
  prepareMeeting: 10,
  receiveCitizens: 14,
  archiveFiles: 30,
  simplifyProcedure: 45,
  digitalHelp: 30,
  savingIdea: 30,
  unionEvent: 30,
  readCharter: 30,
  followExample: 60,
};

const defaultDays = 30;

export const isTemplate = (text: unknown): text is Template =>
  typeof text === "string" && Object.hasOwn(daysByTemplate, text);

/** The due day that the task form proposes: after the usual number of days, on a day somebody is at work. */
export const usualDueDay = (template: Template | null, on: Day, calendar: Calendar): Day => {
  const due = workingDayFrom(calendar, addDays(on, template ? daysByTemplate[template] : defaultDays));
  // In a year that has not been opened only the weekends are known.
  return weekday(due) > 5 ? addDays(due, 8 - weekday(due)) : due;
};
