import { type Day, formatDay } from "../../../primitives/day";
import type { Facts } from "../../facts";
import type { tasks as viTasks } from "../../vi/mentoring/tasks";

const on = (fact: Facts[string] | undefined): string => (fact ? formatDay(String(fact) as Day) : "");

/** One task from its giving to its end: what it is for, the rounds of hand-ins and verdicts, sets, the cell's own samples. */
export const tasks: typeof viTasks = {
  kinds: {
    advice: "Advising, summarising",
    service: "Service, administration",
    reform: "Reform, digital work, saving",
    movement: "Mass organisations, movements",
    learning: "Learning about the Party",
    other: "Other work",
  },
  about: "About this task",
  facts: {
    purpose: "Purpose",
    kind: "Kind of work",
    given: "Given",
    due: "Due",
    basis: "By",
    state: "State",
    returned: "Returned",
    pauseReason: "Why given while paused",
  },
  givenBy: (name, role, day) => `${name}${role ? `, ${role}` : ""}, ${day}`,
  roles: {
    administrator: "administrator",
    cellSecretary: "cell secretary",
    cellDeputySecretary: "deputy cell secretary",
    committeeSecretary: "committee secretary",
    committeeDeputySecretary: "deputy committee secretary",
    committeeMember: "committee member",
    superiorOfficer: "superior committee",
    mentor: "mentor",
    applicant: "who does the work",
  },
  basis: (kind, number, day) =>
    kind === "resolution"
      ? `Resolution ${number ? `${number} ` : ""}of ${day}`
      : `Meeting ${number ? `${number} ` : ""}of ${day}`,
  open: "Open the task",
  handIn: "Hand in",
  waits: {
    verdict: (day) => `Handed in on ${day}, to be assessed`,
    time: (day) => `More time asked for on ${day}, to be answered`,
  },
  rounds: {
    title: "What has passed",
    none: "Nothing handed in yet.",
    kinds: {
      handedIn: "Handed in",
      accepted: "Accepted",
      returned: "Returned to be continued",
      withdrawn: "Withdrawn",
      timeAsked: "More time asked for",
      timeGranted: "More time granted",
      timeRefused: "No more time",
    },
    by: (name, role, day) => `${name}, ${role} · ${day}`,
    place: "Where the product is kept",
    days: (was, due) => `Due ${was} → ${due}`,
    file: "Product handed in",
    picture: (page, count) => `Picture of the product, page ${page} of ${count}`,
    download: "Download",
  },
  handInForm: {
    title: "Hand in the result",
    again: "Hand in again",
    more: "Hand in something more",
    fields: { words: "What was done", place: "Where the product is kept" },
    hints: {
      words: "A few sentences on the work and its result.",
      place: "For example: number of the document, shared folder, cabinet.",
    },
    file: "Photograph or file of the product",
    fileHint:
      "Not required. One PDF or Word file or a few photographs, 5 MB at most in all; of what is larger, say above where it is kept. Send no secret documents.",
    tooLarge: "More than 5 MB in all, so nothing is chosen. Choose fewer, or say above where the product is kept.",
    submit: "Hand in",
    offline:
      "Not sent: this device is offline or the server does not answer. What you typed is still here and is kept on this device. When you are online press Hand in again: sent twice it is recorded once.",
    newer: "This task has a newer hand-in or verdict. See what has passed before you choose.",
    left: "What was typed on this device and not handed in",
    leftHint: "The task has ended, so it cannot be handed in any more. Copy what you want to keep.",
  },
  timeForm: {
    title: "Ask for more time",
    fields: { askedDueOn: "Put off until", reason: "Reason" },
    hints: { reason: "How far the work has come and why more time is needed." },
    submit: "Send the request",
  },
  answerForm: {
    title: "Answer the request for more time",
    fields: { answer: "Answer", newDueOn: "New due day", sentence: "A sentence to who does the work" },
    hints: { newDueOn: "Where it is granted.", sentence: "Required where it is refused: say why." },
    answers: { granted: "Granted", refused: "Refused" },
    submit: "Answer",
  },
  verdictTitle: "Assess the result",
  verdictWithout: "Nothing has been handed in. A verdict may still be recorded when the work was seen in person.",
  evaluate: "Evaluate attitude, responsibility and motive by this task",
  giveForm: {
    fields: {
      kind: "Kind of work",
      basis: "By",
      basisNumber: "Number, if not listed",
      basisOn: "Day, if not listed",
      pauseReason: "Why work is given while paused",
    },
    hints: { basis: "The resolution or meeting this work carries out, if any." },
    noBasis: "None stated",
    otherResolution: "Another resolution (number and day below)",
    otherMeeting: "Another meeting (day below)",
    paused: (day) => `The case has been paused since ${day}. Work is given for a reason only, which is kept.`,
  },
  sets: {
    title: (name) => `Give ${name} a set of tasks`,
    links: "Give a whole set",
    count: (count) => `${count} tasks`,
    own: "The cell's own set",
    dueOn: (title) => `Due: ${title}`,
    hint: "A task whose due day is left empty is not given.",
    submit: "Give the set",
    empty: "The cell has no sample tasks of its own.",
  },
  templates: {
    title: "Sample tasks of the cell",
    intro:
      "The cell's own sample tasks are offered beside the common ones. Removing one changes no task already given.",
    none: "The cell has no sample tasks of its own.",
    add: "Add a sample task",
    fields: { title: "The task", purpose: "Purpose", kind: "Kind of work", days: "Days usually needed" },
    submit: "Save the sample task",
    retire: "Remove this sample task",
    days: (days) => `${days} days`,
    done: { keepTemplate: "The sample task is saved.", retireTemplate: "The sample task is removed." },
  },
  done: {
    handIn: "Handed in. The mentor and the cell see it among what waits for them.",
    askTime: "The request for more time is sent.",
    answerTime: "The request for more time is answered.",
    acceptTask: "The result is accepted.",
    returnTask: "Returned to be continued.",
    withdrawTask: "The task is withdrawn; the reason is kept.",
  },
  sideBySide: {
    ofTask: (title) => `On the task: ${title}`,
    ofQuarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
    criterion: "Criterion",
    words: "In words",
    differs: (criterion, parts) => `${criterion}: opinions differ (${parts.join("; ")}). All are kept, none averaged.`,
    said: (name, level) => `${name}: ${level}`,
  },
  refusals: {
    "task-while-paused": ({ since }: Facts) =>
      `The case has been paused since ${on(since)}. To give work meanwhile, state a reason.`,
    "no-task-chosen": () => "No task has a due day, so none was given. Enter a due day for at least one.",
    "task-has-more": () =>
      "Something was handed in or more time was asked for after this page was opened. What you typed is still here; open the task again, look and decide.",
    "task-withdrawn": ({ by, day }: Facts) =>
      `This task was withdrawn by ${by ?? "its giver"}${day ? ` on ${on(day)}` : ""}, so it cannot be handed in. What you wrote is still here to be copied; to talk it over, see your mentor.`,
    "due-day-not-later": ({ dueOn }: Facts) =>
      `This day is not after the present due day (${on(dueOn)}). Choose a later one.`,
    "time-asked-already": ({ since }: Facts) =>
      `More time was asked for on ${on(since)} and the answer is awaited. Wait for it, or hand in the result if it is done.`,
    "hand-in-waits": ({ since }: Facts) =>
      `The result was handed in on ${on(since)} and is to be assessed, so no more time is needed.`,
    "time-not-asked": () => "This request for more time was answered or is gone. Open the task again to see.",
    "templates-full": ({ max }: Facts) =>
      `The cell has ${max} sample tasks already. Remove one that is no longer used.`,
    "template-known": () => "The cell has this sample task already. Give it another name, or remove the old one first.",
  },
};
