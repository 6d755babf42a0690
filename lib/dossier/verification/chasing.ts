import { type Calendar, estimatedWorkingDay } from "../../calendar/calendar";
import { type Day, dayOf, later } from "../../primitives/day";
import type { Rulebook } from "../../regulations/rulebook";

/**
 * After how many working days an agency is reminded, counted from the receipt as the period for its reply is (HD 06-HD/TW
 * 3.4d), where the office has set no shorter ones: no text sets them. From the day of escalation, which is a reminder too,
 * the deputy secretary sees to it.
 */
const usual = {
  firstReminderDays: 7,
  secondReminderDays: 14,
  escalationDays: 20,
  firstReminderDaysAbroad: 30,
  escalationDaysAbroad: 60,
  lastReminderDaysAbroad: 75,
} as const;

/** How often an agency is reminded once its reply is overdue. */
const overdueEvery = { inCountry: 5, abroad: 10 } as const;

type Level = keyof typeof usual;
type ReminderRules = Pick<Rulebook, Level>;

/** How an agency may be reminded. */
export const chaseMeans = ["letter", "phone", "visit"] as const;

type Received = Readonly<{ receivedOn: Day; abroad: boolean }>;
type Awaited = Received & Readonly<{ workingDays: number | null }>;

/** When the agency of a request is reminded, in working days from the receipt: by the office's own rules where they are shorter. */
export const remindersFor = (
  rules: ReminderRules,
  { receivedOn, abroad }: Received,
): Readonly<{ remind: readonly number[]; escalate: number }> => {
  const level = (id: Level): number => Math.min(rules[id].knownOn(receivedOn)?.value ?? usual[id], usual[id]);
  const escalate = level(abroad ? "escalationDaysAbroad" : "escalationDays");
  const others = abroad
    ? [level("firstReminderDaysAbroad"), level("lastReminderDaysAbroad")]
    : [level("firstReminderDays"), level("secondReminderDays")];
  return { remind: [...others, escalate].sort((one, other) => one - other), escalate };
};

/** When the agency was reminded last of any of these requests; null where it never was. */
export const lastChasedOn = (
  requests: readonly Readonly<{ chases: readonly Readonly<{ chasedOn: Date }>[] }>[],
): Day | null =>
  requests
    .flatMap(({ chases }) => chases.map(({ chasedOn }) => dayOf(chasedOn)))
    .reduce<Day | null>((last, each) => (last ? later(last, each) : each), null);

const after = (calendar: Calendar, from: Day, days: number): Day => estimatedWorkingDay(calendar, from, days).day;

/** The day on which the agency is to be reminded next; `lastOn`: when it was reminded last. */
export const nextChaseOn = (rules: ReminderRules, calendar: Calendar, request: Awaited, lastOn: Day | null): Day => {
  const { receivedOn, abroad, workingDays } = request;
  const since = lastOn ?? receivedOn;
  const days = [...remindersFor(rules, request).remind, ...(workingDays ? [workingDays + 1] : [])];
  const next = days.map((count) => after(calendar, receivedOn, count)).find((day) => day > since);
  return next ?? after(calendar, later(since, receivedOn), overdueEvery[abroad ? "abroad" : "inCountry"]);
};

/** From when on the deputy secretary sees to an answer that has not come. */
export const escalatesOn = (rules: ReminderRules, calendar: Calendar, received: Received): Day =>
  after(calendar, received.receivedOn, remindersFor(rules, received).escalate);
