import { formatFact } from "../facts";
import type { absences as vi } from "../vi/absences";

export const absences: typeof vi = {
  title: "Days away",
  titleOf: (name) => `Days away of ${name}`,
  intro:
    "Note the days of official journeys, of leave, or away for something else. Working sessions on personal histories and journeys for verification avoid these days.",
  kinds: { duty: "Official journey", leave: "Leave", other: "Something else" },
  list: "Away now and soon",
  none: "No days away are noted.",
  period: (from, lastDay) => (from === lastDay ? `On ${from}` : `From ${from} to ${lastDay}`),
  change: "Change",
  new: "Note days away",
  from: "Away from",
  lastDay: "Last day away",
  kind: "What for",
  save: "Save",
  edit: "Change days away",
  withdraw: "Not away after all",
  withdrawHint: "Takes these days off the calendar.",
  done: {
    record: "The days away are noted.",
    change: "The days away are changed.",
    withdraw: "The days away are taken back.",
  },
  refusals: {
    "absence-ends-first": ({ from }) =>
      `The last day cannot be before the first one (${formatFact(from)}). Check the two days.`,
    "absence-overlaps": ({ from, lastDay }) =>
      `Days away from ${formatFact(from)} to ${formatFact(lastDay)} are noted already and overlap. Change those instead.`,
  },
};
