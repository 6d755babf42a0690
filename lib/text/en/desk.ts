import type { desk as vi } from "../vi/desk";

const { format: number } = new Intl.NumberFormat("en-GB");
const things = (count: number, one: string, many: string) => `${count}\u00a0${count === 1 ? one : many}`;

export const desk: typeof vi = {
  title: "My desk",
  today: (weekday, day) =>
    `${["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1] ?? ""}, ${day}`,
  summary: (overdue, soon, waiting, attention, hasMore) => {
    const parts = [
      overdue > 0 ? `${overdue} overdue` : "",
      soon > 0 ? `${soon} due within 10 days` : "",
      waiting > 0 ? `${waiting} ${overdue + soon > 0 ? "more " : ""}waiting` : "",
      attention > 0 ? `${hasMore ? "more than " : ""}${attention} to look at` : "",
    ].filter(Boolean);
    return parts.length > 0 ? `${parts.join(", ")}.` : "Nothing is waiting.";
  },
  groups: {
    overdue: "Overdue",
    soon: "Due within 10 days",
    waiting: "Waiting for me",
    others: "Waiting for others",
  },
  count: (shown, total, hasMore) =>
    shown < total ? `${shown} of ${hasMore ? "more than " : ""}${number(total)}` : things(total, "item", "items"),
  all: "See all cases",
  due: (daysLeft) => {
    if (daysLeft < 0) return `${things(-daysLeft, "day", "days")} overdue`;
    return daysLeft === 0 ? "due today" : `${things(daysLeft, "day", "days")} left`;
  },
  from: "from",
  overdue: "overdue",
  waitsFor: (who) => `Waiting for ${who}`,
  relative: "a relative's case: for a colleague of the same post",
  holders: {
    cellSecretary: "the cell secretary",
    cellDeputySecretary: "the cell deputy secretary",
    committeeSecretary: "the committee secretary",
    committeeDeputySecretary: "the committee deputy secretary",
    superiorOfficer: "the superior committee",
    mentor: "the mentor",
    applicant: "the applicant",
    worker: "whoever was given the work",
    verifier: "the verifying body's answer",
    sections: "all items of the history to be passed",
    probationTime: "the end of probation",
  },
  rows: {
    unled: (step) => `${step}: the cell has no secretary, so somebody must be assigned`,
    takeResult: (title) => `Take the result: ${title}`,
    finishTask: (title) => `Finish: ${title}`,
    handedIn: (title) => `1 task to assess: ${title}`,
    timeAsked: (title) => `Answer the request for more time: ${title}`,
    taskReturned: (title, reason) => `Continue: ${title}. Returned because: ${reason}`,
    taskAwaited: (title) => `Sent, to be answered: ${title}`,
    awaitTask: (title) => `Work given: ${title}`,
    sent: (count) => `Review ${things(count, "item", "items")} just sent`,
    changed: (count) => `Review ${things(count, "passed item", "passed items")} changed since`,
    returned: (count) => `Correct ${things(count, "item", "items")} returned`,
    unwritten: (count) => `Write the personal history: ${things(count, "item", "items")} not yet sent`,
    annulment: (step: string) => `Answer the request to annul: ${step}`,
    annulmentAnswer: (step: string, annulled: boolean) =>
      annulled ? `Annulled as you asked: ${step}` : `Kept, although you asked to annul it: ${step}`,
    sentBack: (day, reason) => `Returned on ${day}: ${reason}`,
    chase: (count) => `Chase ${things(count, "overdue verification", "overdue verifications")}`,
    remind: (count) => `Remind the agency of ${things(count, "verification", "verifications")}`,
    escalated: (count) => `See in person to ${things(count, "verification", "verifications")} long without an answer`,
    clearUp: (count) => `Clear up ${things(count, "verification result", "verification results")}`,
    appointment: (time) => `Go through the personal history together at ${time}`,
    appointmentMoved: (time) => `The working session was moved to ${time}`,
    appointmentCancelled: (time, day) =>
      `The working session at ${time} on ${day} was cancelled: see why, choose another time`,
    session: "Resume the working session that has not ended",
    minutes: "Confirm the minutes of the working session",
    lapsed: "Renew papers that have lapsed before the cell met on admission",
    lapsesBefore: (day) => `Renew papers that lapse before ${day}, when the cell means to meet`,
    lapsesSoon: "See the papers that lapse soon; the cell has not met on admission",
    awaitAnswers: (count) => `${things(count, "verification", "verifications")} not yet answered`,
  },
  people: {
    title: "People being trained",
    asMentor: "People in my care",
    openTasks: (count) => (count === 0 ? "No work in hand" : `${things(count, "task", "tasks")} in hand`),
    noted: (day) => `Last note ${day}`,
    neverNoted: "No notes yet",
    evaluated: (day) => `Last evaluation ${day}`,
    neverEvaluated: "Not yet evaluated",
  },
  neglect: {
    title: "Asks for attention",
    since: "since",
    unevaluated: (days, never) =>
      never ? `${days}\u00a0days without any evaluation` : `${days}\u00a0days since the last evaluation`,
    untasked: (days, never) => (never ? `${days}\u00a0days without any task` : `${days}\u00a0days without a new task`),
    unnoted: (days, never) =>
      never ? `${days}\u00a0days without any note by the mentor` : `${days}\u00a0days without a new note`,
    returned: (title, times, days) =>
      `“${title}” was returned ${times}\u00a0times in a row, last ${days === 0 ? "today" : `${days}\u00a0days ago`}`,
    unevaluatedProbationer: (days, never) =>
      never
        ? `A probationary member for ${days}\u00a0days without any evaluation`
        : `A probationary member, ${days}\u00a0days since the last evaluation`,
    unmentored: (days) => `${days}\u00a0days without a mentor`,
    mentorAway: (lastDay) => `The mentor is away until ${lastDay}`,
    unreported: (of, days) =>
      days > 0 ? `No report of ${of}, ${days}\u00a0days overdue` : `The report of ${of} is due`,
    due: "due",
    report: "Write the report",
    reports: "See the reports",
    mentor: "Name another mentor",
    log: "See the log",
    take: "Take the result",
    more: (count) => `Show ${count}\u00a0more`,
    levels: (of) =>
      `Said after ${of.daysWithoutEvaluation}\u00a0days without an evaluation, ${of.daysWithoutTask}\u00a0without a task, ${of.daysWithoutNote}\u00a0without a note, when a task was returned ${of.returnsInARow}\u00a0times in a row, when the mentor is away for ${of.daysMentorAway}\u00a0days or more, or when there is no report ${of.daysForMentorReport}\u00a0days after a quarter. The office sets these levels; no regulation does.`,
  },
  overview: {
    progress: (admitted, target) => `${admitted} admitted / target ${target}`,
    lost: (count) => `${count} of them since removed, or the admission annulled: not counted towards the target.`,
    noTerm: "No target has been set for this term.",
    stages: "Open cases by stage",
    people: (count) => things(count, "person", "people"),
    overdue: (count) => (count === 0 ? "No case is overdue" : `${things(count, "case", "cases")} overdue`),
    goals: "See the term goals",
    admissions: "See the list by stage",
  },
  ownFile: {
    label: "My file",
    case: "My progress",
    dossier: "My personal history",
    log: "Work given to me",
  },
  calendar: {
    title: (years) => `The working-day calendar of ${years} is not entered`,
    why: "Without it, days due by working days of that year cannot be counted.",
    act: "Enter the calendar",
  },
  empty: {
    title: "Nothing is waiting",
    beginning: "The first things to do",
    cell: "When the cell finds an outstanding person, note the person here to begin.",
    cellFirst:
      "The cell follows nobody yet. First enter all its members in the register, so that mentors can be named and votes counted; then note an outstanding person.",
    nominate: "Note an outstanding person",
    enter: "Enter a person",
    committeeFirst:
      "The committee has no case yet. First enter the members in the register of each cell; have the administrator open accounts and give posts to the cell secretaries; then enter the term goal.",
    committee:
      "The cases are with the cells or the superior committee. You can look at the term goal and the open cases.",
    superior: "Dossiers sent up by the committee appear here with the day they are due.",
    mentor: "Nobody is in your care yet. Once the cell resolves it, the person appears here.",
    mentorQuiet: "Nothing is due. You may note your last talk or give a new task.",
    applicant: "Nothing to do now. Work given to you and sections to write will appear here.",
    administrator:
      "The calendar is complete. Whoever is to have an account must first be entered in the register by the cell or the committee; then comes the post.",
    accounts: "Accounts and posts",
    calendarKept: "Working-day calendar",
    cases: "List of cases",
    goals: "Term goals",
  },
};
