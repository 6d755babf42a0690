import { formatFact } from "../../facts";
import type { absences as vi } from "../../vi/office/absences";

export const absences: typeof vi = {
  title: "Days away",
  titleOf: (name) => `Days away of ${name}`,
  iAmAway: "I am away",
  intro:
    "Note the days of official journeys, of leave, or away for something else. Working sessions on personal histories and journeys for verification avoid these days. Being away does not change how many count in a vote.",
  kinds: { duty: "Official journey", leave: "Leave", other: "Something else" },
  list: "Away now and soon",
  none: "No days away are noted.",
  period: (from, lastDay) => (from === lastDay ? `On ${from}` : `From ${from} to ${lastDay}`),
  change: "Change",
  new: "Note days away",
  days: "Which days",
  daysHint: "For example 3–7/5, or 3/5, or 28/12–3/1, or 03/05/2027 to 07/05/2027: day before month.",
  from: "Away from",
  lastDay: "Last day away",
  kind: "What for",
  who: "Who is away",
  chooseWho: "Choose a member",
  save: "Save",
  edit: "Change days away",
  withdraw: "Not away after all",
  withdrawHint: "Takes these days off the calendar.",
  beside: {
    title: "People I help",
    who: "To plan talks and due days by: days alone, not what for. People who are helped do not see when their mentors are away.",
    helped: "I help",
    helpsToo: "helps too",
  },
  ofUnit: {
    link: "Days away",
    title: (month) => `Days away in ${month}`,
    who: "Only those who keep the list of members of this organisation see this page.",
    previous: "Month before",
    next: "Month after",
    none: "Nobody is noted as away this month.",
    person: "Name",
    days: "Days away",
    grid: "Days of the month",
    base: "Members away on duty, ill or on leave still count in the base of a vote (QĐ 294-QĐ/TW, 9.3.2).",
  },
  done: {
    record: "The days away are noted.",
    change: "The days away are changed.",
    withdraw: "The days away are taken back.",
  },
  refusals: {
    "absence-days-unread": () =>
      "These days cannot be read. Write day and month, for example 3–7/5; for one day 3/5; for another year write the year too.",
    "absence-ends-first": ({ from }) =>
      `The last day cannot be before the first one (${formatFact(from)}). Check the two days.`,
    "absence-overlaps": ({ from, lastDay }) =>
      `Days away from ${formatFact(from)} to ${formatFact(lastDay)} are noted already and overlap. Change those instead.`,
  },
};
