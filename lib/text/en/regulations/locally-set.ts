import type { locallySet as vi } from "../../vi/regulations/locally-set";

/** Rules that no central text sets, as far as was read: an office sets them by its own rules. */
export const locallySet: typeof vi = {
  daysWithoutEvaluation: {
    title: "Days without an evaluation before it is said",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysWithoutTask: {
    title: "Days without a task before it is said",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysWithoutNote: {
    title: "Days without a note before it is said",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  returnsInARow: {
    title: "Returns of one task in a row before it is said",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysWithoutProbationerEvaluation: {
    title: "Days without an evaluation of a probationary member before it is said",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  mostInCare: {
    title: "People one mentor helps at a time; more is said when a mentor is chosen",
    stops: "Stops no step: beside who helps as many already it is said when a mentor is chosen.",
  },
  daysMentorAway: {
    title: "Days a mentor is away at a time before it is said",
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
    title: "Days overdue before a quarterly report is on the cell secretary's desk",
    stops: "Stops no step: “My desk” states the fact with its number of days.",
  },
  daysReportToCommittee: {
    title: "Days overdue before a quarterly report is on the committee deputy's desk",
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
