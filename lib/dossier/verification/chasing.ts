import { type Calendar, estimatedWorkingDay } from "../../calendar/calendar";
import { type Day, later } from "../../primitives/day";

/**
 * After how many working days an agency is reminded, counted from the receipt as the period for its reply is; from when on
 * the deputy secretary sees to it; and how often it is reminded once the reply is overdue. No text sets them: customs of the
 * house, kept here as data. They count working days because HD 06-HD/TW 3.4d gives the period itself in working days.
 */
export const chasing = {
  inCountry: { remind: [7, 14, 20], escalate: 20, overdueEvery: 5 },
  abroad: { remind: [30, 60, 75], escalate: 60, overdueEvery: 10 },
} as const;

/** How an agency may be reminded. */
export const chaseMeans = ["letter", "phone", "visit"] as const;

type Awaited = Readonly<{ receivedOn: Day; abroad: boolean; workingDays: number | null }>;

const after = (calendar: Calendar, from: Day, days: number): Day => estimatedWorkingDay(calendar, from, days).day;

/** The day on which the agency is to be reminded next; `lastOn`: when it was reminded last. */
export const nextChaseOn = (
  calendar: Calendar,
  { receivedOn, abroad, workingDays }: Awaited,
  lastOn: Day | null,
): Day => {
  const { remind, overdueEvery } = abroad ? chasing.abroad : chasing.inCountry;
  const since = lastOn ?? receivedOn;
  const days = [...remind, ...(workingDays ? [workingDays + 1] : [])];
  const next = days.map((count) => after(calendar, receivedOn, count)).find((day) => day > since);
  return next ?? after(calendar, later(since, receivedOn), overdueEvery);
};

/** From when on the deputy secretary sees to an answer that has not come. */
export const escalatesOn = (calendar: Calendar, { receivedOn, abroad }: Awaited): Day =>
  after(calendar, receivedOn, (abroad ? chasing.abroad : chasing.inCountry).escalate);
