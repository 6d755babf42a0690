import { type Day, formatDay } from "../../primitives/day";
import type { Facts } from "../facts";
import type { mentoring as vi } from "../vi/mentoring";
import { taskTemplates } from "./mentoring/templates";

const on = (fact: Facts[string] | undefined): string => (fact ? formatDay(String(fact) as Day) : "");

export const mentoring: typeof vi = {
  title: "Training log",
  ownTitle: "Work given to you",
  ownIntro: "What the cell and your mentor have asked you to do. To talk about it, see your mentor.",
  backToLog: "Back to the log",
  mentorSince: (name, day) => `${name} (since ${day})`,
  closed:
    "The log is written while a person is trained, prepares the dossier or is on probation. What it holds can still be read.",
  entryLinks: {
    label: (name) => `Write in the log of ${name}`,
    task: "Task",
    note: "Note",
    evaluation: "Evaluate",
    report: "Quarterly report",
    result: "Take the result",
  },
  done: {
    giveTask: "The task was given.",
    giveTaskSet: "The set of tasks was given.",
    acceptTask: "The result was accepted.",
    returnTask: "The work was returned, to be continued.",
    withdrawTask: "The task was withdrawn; the reason is kept.",
    writeNote: "The note was saved.",
    evaluate: "The evaluation was saved.",
  },
  tasks: {
    open: "Work in hand",
    closed: "Finished work",
    noneTitle: "No task given yet",
    noneHint: "Concrete work is how the cell comes to know a person's attitude, responsibility and motive.",
    noneOpen: "No work in hand.",
    ownNoneTitle: "No work given yet",
    ownNoneHint: "When the cell gives you a task, its title and due day appear here.",
    givenBy: (name, day) => `Given by ${name} on ${day}`,
    due: (day) => `Due ${day}`,
    returned: (times) => (times === 1 ? "Returned once" : `Returned ${times} times`),
    assessedBy: (name, day) => `${name}, ${day}`,
    states: { open: "In hand", accepted: "Accepted", returned: "Returned, to be continued", withdrawn: "Withdrawn" },
  },
  notes: {
    title: "Latest notes",
    none: "No notes yet.",
    private: "Read by the cell and the mentor only.",
    by: (name, day) => `${day} · ${name}`,
  },
  evaluations: {
    title: "Evaluations",
    none: "No evaluations yet.",
    level: (level, name) => `${level}/4 · ${name}`,
    by: (name, day) => `${day} · ${name}`,
  },
  criteria: { attitude: "Attitude", responsibility: "Sense of responsibility", motive: "Motive" },
  levels: { "1": "Weak", "2": "Average", "3": "Fair", "4": "Good" },
  anchors: {
    attitude: {
      "1": "Avoids work, seldom takes advice",
      "2": "Works when reminded, slow to act on advice",
      "3": "Takes work gladly, acts on advice",
      "4": "Asks for work, eager to learn, helps others",
    },
    responsibility: {
      "1": "Often late without saying so",
      "2": "Sometimes late, reports when asked",
      "3": "On time, the result is of use",
      "4": "On time or early, good results, answers for them",
    },
    motive: {
      "1": "Speaks mainly of own advantage",
      "2": "Not yet clear why to join the Party",
      "3": "Understands the Party's aims and wants to strive for them",
      "4": "Right motive, shown in deeds over time",
    },
  },
  beside: "The person, the basis and suggestions",
  taskForm: {
    title: (name) => `Give a task to ${name}`,
    templates: "Choose a sample task",
    templatesHint: "Choose one to fill in the form, then fit it to your office.",
    chosen: "Filled in from the sample. Fit it to your office and the person.",
    fields: { title: "Concrete work", purpose: "Purpose", dueOn: "Due day", givenOn: "Given on" },
    hints: {
      title: "One thing, with a result one can see.",
      purpose: "What it should train, or help you find out.",
    },
    submit: "Give the task",
  },
  resultForm: {
    title: "Take the result",
    of: (name) => `Work of ${name}`,
    purpose: "Purpose",
    given: "Given",
    due: "Due",
    returned: "Returned so far",
    times: (times) => (times === 1 ? "once" : `${times} times`),
    last: "Last remark",
    fields: { verdict: "Result", result: "Remark in one sentence" },
    hints: { result: "How it went; if returned or withdrawn, why." },
    verdicts: {
      accepted: "Accept: it meets what was asked",
      returned: "Return: to be continued",
      withdrawn: "Withdraw this task",
    },
    submit: "Record the result",
    state: "State",
    finished: "This task is finished. To go on, give a new one.",
  },
  noteForm: {
    title: (name) => `Note on ${name}`,
    fields: { text: "What was said or seen", notedOn: "Day" },
    hints: { text: "Short and factual. Read by the cell and the mentor only." },
    submit: "Save the note",
  },
  evaluationForm: {
    title: (name) => `Evaluate ${name}`,
    intro: "Each assessor judges alone; differing views are all kept.",
    fields: { comment: "Comment", evaluatedOn: "Evaluated on" },
    hints: { comment: "Based on the work that was given." },
    option: (level, name, anchor) => `${level} · ${name}: ${anchor}`,
    submit: "Save the evaluation",
  },
  templates: taskTemplates,
  refusals: {
    "not-in-mentoring": () =>
      "Not recorded: the log is written from the list of sympathisers until the end of probation. See at which stage the case stands.",
    "due-day-past": ({ today }) => `The due day has passed. Choose today (${on(today)}) or a later day.`,
    "before-case-opened": ({ openedOn }) =>
      `This day is before the case was opened (${on(openedOn)}). Check the day, above all the year.`,
    "task-closed": ({ by, day }) =>
      `${by ?? "Someone else"} has finished this task${day ? ` on ${on(day)}` : ""}. See the result in the log; to go on, give a new task.`,
    "task-moved": ({ by, day }) =>
      `${by ?? "Someone else"} returned this task${day ? ` on ${on(day)}` : ""} after the form was opened. What you typed is kept here; open the task again from the log, then decide.`,
  },
};
