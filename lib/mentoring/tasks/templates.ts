import { type Calendar, workingDayFrom } from "../../calendar/calendar";
import { addDays, type Day, weekday } from "../../primitives/day";
import type { TaskKind } from "./task-kinds";

/** Sample tasks from office work, by kind. Their titles and purposes are in `lib/text`. */
export const templatesByKind = {
  advice: [
    "monthlyReport",
    "followConclusions",
    "draftDocument",
    "meetingMinutes",
    "figuresTable",
    "outdatedDocuments",
  ],
  service: ["prepareMeeting", "receiveCitizens", "archiveFiles", "receiveDelegation", "inventory"],
  reform: ["simplifyProcedure", "digitalHelp", "savingIdea", "onePageGuide", "dataCleaning"],
  movement: ["unionEvent", "volunteering", "newColleague", "newsItems"],
  learning: ["readCharter", "followExample", "readResolution", "openMeeting", "halfYearReview"],
} as const satisfies Partial<Record<TaskKind, readonly string[]>>;

export type TemplateKind = keyof typeof templatesByKind;
export type Template = (typeof templatesByKind)[TemplateKind][number];

/** Usual days to complete each. */
const daysByTemplate: Readonly<Record<Template, number>> = {
  monthlyReport: 20,
  followConclusions: 30,
  draftDocument: 10,
  meetingMinutes: 5,
  figuresTable: 30,
  outdatedDocuments: 30,
  prepareMeeting: 10,
  receiveCitizens: 14,
  archiveFiles: 30,
  receiveDelegation: 14,
  inventory: 21,
  simplifyProcedure: 45,
  digitalHelp: 30,
  savingIdea: 30,
  onePageGuide: 14,
  dataCleaning: 30,
  unionEvent: 30,
  volunteering: 45,
  newColleague: 30,
  newsItems: 21,
  readCharter: 30,
  followExample: 60,
  readResolution: 21,
  openMeeting: 30,
  halfYearReview: 30,
};

const defaultDays = 30;

export const isTemplate = (text: unknown): text is Template =>
  typeof text === "string" && Object.hasOwn(daysByTemplate, text);

export const daysOf = (template: Template): number => daysByTemplate[template];

const kindByTemplate = new Map<Template, TemplateKind>(
  (Object.keys(templatesByKind) as TemplateKind[]).flatMap((kind) =>
    templatesByKind[kind].map((template) => [template, kind] as const),
  ),
);

export const kindOf = (template: Template): TaskKind => kindByTemplate.get(template) ?? "other";

/** Sets of tasks that are given at once, each with its own usual days. */
export const taskSets = {
  firstSteps: ["readCharter", "prepareMeeting", "monthlyReport"],
  advising: ["meetingMinutes", "draftDocument", "figuresTable", "followConclusions"],
  nearPeople: ["receiveCitizens", "onePageGuide", "digitalHelp", "volunteering"],
  beforeApplication: ["openMeeting", "readResolution", "followExample"],
} as const satisfies Readonly<Record<string, readonly Template[]>>;

export type TaskSet = keyof typeof taskSets;

export const isTaskSet = (text: unknown): text is TaskSet => typeof text === "string" && Object.hasOwn(taskSets, text);

/** The set of all sample tasks that the cell keeps for itself. */
export const ownSet = "own";

/** The due day that a form proposes: after so many days, on a day somebody is at work. */
export const usualDueDay = (days: number | null, on: Day, calendar: Calendar): Day => {
  const due = workingDayFrom(calendar, addDays(on, days ?? defaultDays));
  // In a year that has not been opened only the weekends are known.
  return weekday(due) > 5 ? addDays(due, 8 - weekday(due)) : due;
};
