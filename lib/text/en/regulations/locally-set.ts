import type { locallySet as vi } from "../../vi/regulations/locally-set";

/** Rules that no central text sets, as far as was read: an office sets them by its own rules. */
export const locallySet: typeof vi = {
  daysWithoutEvaluation: {
    title: "Reminder level: days without an evaluation",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysWithoutTask: {
    title: "Reminder level: days without a task",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysWithoutNote: {
    title: "Reminder level: days without a note",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  returnsInARow: {
    title: "Reminder level: returns of one task in a row",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysWithoutProbationerEvaluation: {
    title: "Reminder level: days without an evaluation of a probationary member",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  mostInCare: {
    title: "Reminder level: people one mentor helps at a time",
    stops: "Stops no step: when a mentor is chosen, a reminder stands beside whoever helps as many already.",
  },
  daysMentorAway: {
    title: "Reminder level: days a mentor is away at a time",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysForMentorReport: {
    title: "Days for the mentor's quarterly report, from the end of the quarter",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysForOwnReport: {
    title: "Days for a person's own half-yearly report, from the end of the half-year",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysReportToCell: {
    title: "Reminder level of the cell secretary: days a quarterly report is overdue",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysReportToCommittee: {
    title: "Reminder level of the committee's deputy secretary: days a quarterly report is overdue",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  firstReminderDays: {
    title: "First reminder to the agency asked, from its receipt",
    stops:
      "Stops no step. No central text that was read sets it; until the office sets a shorter one it is 7 working days.",
  },
  secondReminderDays: {
    title: "Second reminder to the agency asked, from its receipt",
    stops:
      "Stops no step. No central text that was read sets it; until the office sets a shorter one it is 14 working days.",
  },
  escalationDays: {
    title: "The deputy secretary sees to the reminder, from the receipt",
    stops:
      "Stops no step. No central text that was read sets it; until the office sets a shorter one it is 20 working days.",
  },
  firstReminderDaysAbroad: {
    title: "First reminder to an agency abroad, from its receipt",
    stops:
      "Stops no step. No central text that was read sets it; until the office sets a shorter one it is 30 working days.",
  },
  escalationDaysAbroad: {
    title: "The deputy secretary sees to the reminder abroad, from the receipt",
    stops:
      "Stops no step. No central text that was read sets it; until the office sets a shorter one it is 60 working days.",
  },
  lastReminderDaysAbroad: {
    title: "Last reminder to an agency abroad before the reply is due, from its receipt",
    stops:
      "Stops no step. No central text that was read sets it; until the office sets a shorter one it is 75 working days.",
  },
  dossierSendingDays: {
    title: "The cell sends the dossier to the committee, from the cell's resolution",
    stops: "A local, internal period only: lateness is pointed out and stops no step.",
  },
  committeeResolutionDays: {
    title: "The committee's resolution, from the cell's resolution",
    stops: "A local, internal period only: lateness is pointed out and stops no step.",
  },
};
