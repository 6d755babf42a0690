import type { Facts } from "../../facts";
import type { calendar as vietnamese } from "../../vi/regulations/calendar";

const quoted = ({ line, text }: Facts): string => `Line ${line} (“${text}”)`;

export const calendar: typeof vietnamese = {
  title: (year) => `Working calendar ${year}`,
  years: "Choose a year",
  intro: "Saturdays and Sundays are days off. Here are the days that differ.",
  back: (year) => `Calendar of ${year}`,
  list: (year) => `Days off and days worked instead in ${year}`,
  none: "No exceptional day is entered.",
  source: "Source",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  month: (month) =>
    new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2000, month - 1))),
  off: "Off",
  worked: "Worked",
  span: (days) => `${days} ${days === 1 ? "day" : "days"}`,
  notLoaded: (year) =>
    `${year} has no calendar yet, so periods that reach into it cannot be counted. Days off are never guessed: once they are announced, open the calendar and enter them as announced.`,
  unsettled: (year) =>
    `24/11/${year} (Vietnam Culture Day) is not in the calendar. Whether it is a day off work is not settled: check the notice on days off of ${year}, and enter it if it is.`,
  tasks: {
    loadYear: "Open the year's calendar",
    replaceDays: "Enter the year's whole list anew",
    addDay: "Enter a day",
    removeDay: "Take a day out",
  },
  form: {
    subtitle: "Before anything is applied you see which due days would move.",
    day: "Day",
    kind: "Kind",
    note: "Note",
    source: "Source (number and date of the notice on days off)",
    days: "List of days off and days worked instead",
    daysHint:
      "One day or span a line: day/month/year, then “nghỉ” (off) or “làm bù” (worked), then a note. Examples: 16/02/2026 nghỉ Tết Nguyên đán; từ 16/02 đến 20/02/2026 nghỉ Tết; 22/08/2026 làm bù. Saturdays and Sundays within a span off are passed over.",
    submit: "Preview the change",
  },
  preview: {
    title: (task) => `Preview: ${task.toLowerCase()}`,
    subtitle: (year) => `Working calendar ${year}. Nothing is applied yet.`,
    added: "Days entered",
    removed: "Days taken out",
    same: "The list of days is the one the calendar has.",
    moves: "Due days that move (before → after)",
    moved: (count) =>
      count === 0
        ? "No due day moves."
        : `${count} running ${count === 1 ? "period" : "periods"} would end on another day.`,
    cases: (count) => `${count} ${count === 1 ? "case" : "cases"}`,
    requests: (count) => `${count} ${count === 1 ? "request" : "requests"}`,
    unknown: "not yet known",
    fresh:
      "When applied, everything is counted by the data of that moment. If a case was changed meanwhile the number may differ; the next page tells how many moved.",
    apply: "Apply the change",
    edit: "Edit",
  },
  done: {
    addDay: "The day is entered.",
    removeDay: "The day is taken out.",
    loadYear: "The calendar is open.",
    replaceDays: "The year's list is entered anew.",
  },
  moved: (count) => (count === 0 ? "No due day moved." : `${count} due ${count === 1 ? "day" : "days"} moved.`),
  refusals: {
    "calendar-year-not-loaded": ({ year }) => `${year} has no calendar. Open the calendar of ${year} first.`,
    "calendar-year-loaded": ({ year }) =>
      `The calendar of ${year} is open already. Go to its page to enter days or its whole list.`,
    "calendar-day-of-weekend": () => "This is a Saturday or Sunday, a day off anyway. Check the day.",
    "calendar-day-of-week": () =>
      "This is a working day anyway. Only a Saturday or Sunday can be worked instead. Check the day.",
    "calendar-day-known": () => "This day is in the calendar already. Remove it first to enter it anew.",
    "calendar-line-unreadable": (facts) =>
      `${quoted(facts)} cannot be read. Write day/month/year, then “nghỉ” or “làm bù”, then a note.`,
    "calendar-line-of-year": (facts) =>
      `${quoted(facts)} is not of ${facts.year}. Correct the year, or enter it in that year's calendar.`,
    "calendar-line-of-weekend": (facts) =>
      `${quoted(facts)} is a Saturday or Sunday, a day off anyway. Take the line out or correct the day.`,
    "calendar-line-of-week": (facts) =>
      `${quoted(facts)} is a working day anyway; only a Saturday or Sunday can be worked instead. Correct the day.`,
    "calendar-line-twice": (facts) => `${quoted(facts)} names a day of an earlier line again. Take one of them out.`,
  },
};
