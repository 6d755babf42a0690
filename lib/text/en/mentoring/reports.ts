import { type Day, formatDay } from "../../../primitives/day";
import type { Facts } from "../../facts";
import type { reports as vi } from "../../vi/mentoring/reports";

const quarter = ({ number, year }: Readonly<{ number: number; year: number }>): string => `quarter ${number}/${year}`;
const half = ({ number, year }: Readonly<{ number: number; year: number }>): string =>
  `the ${number === 1 ? "first" : "second"} half of ${year}`;

const termIn = ({ term, number, year }: Facts): string => {
  const numbers = { number: Number(number), year: Number(year) };
  return term === "half" ? half(numbers) : quarter(numbers);
};

/** Reports of mentors by quarter, and of the people they help by half-year. */
export const reports: typeof vi = {
  quarter,
  half,
  title: "Regular reports",
  open: "Regular reports",
  mentorTitle: "The mentor's quarterly reports",
  ownTitle: "The person's own half-yearly reports",
  ownTitleOfSelf: "My half-yearly reports",
  mentorRead: "Read by the cell, the mentor and the leaders of the committee; not by the person.",
  ownRead: "Read only by the mentor and the secretary and deputy of the cell; not by the committee or the superior.",
  none: "No report has fallen due yet.",
  write: (of) => `Write the report of ${of}`,
  correct: "Write a corrected version",
  due: (day) => `Due ${day}`,
  running: (day) => `In progress, due ${day}`,
  missing: (day) => `No report yet, due ${day}`,
  overdue: (day) => `No report, overdue since ${day}`,
  notOwed: "No report (the mentor was named when the quarter was nearly over)",
  by: (name, day, version) => (version === 1 ? `${name}, ${day}` : `${name}, ${day} · version ${version}`),
  earlier: (count) => (count === 1 ? "Show the earlier version" : `Show ${count} earlier versions`),
  work: "Work of the quarter",
  words: "The mentor's remarks",
  done: {
    mentor: "The quarterly report is saved.",
    own: "The report was sent to the mentor and the cell.",
  },
  form: {
    title: (of, name) => `Report of ${of} on ${name}`,
    other: "Another quarter",
    otherHalf: "Another half-year",
    fields: { work: "Work of the quarter", words: "My remarks" },
    hints: {
      work: "Filled from the log; change what is not right.",
      words: "In your own words: where there is progress, what still needs help, what to do next quarter.",
    },
    submit: "Save the report",
    correcting: (version, name, day) =>
      `You are writing a corrected version. Version ${version} by ${name}, ${day}, is kept beside it.`,
    notBegun: (of, day) => `The report of ${of} cannot be written yet: it begins on ${day}.`,
    closed:
      "Reports are written only in training, while the dossier is made, or in probation. Those written can still be read.",
    due: (days) =>
      `To be handed in within ${days}\u00a0days of the end of the period. The office sets this level; no regulation does.`,
    beside: {
      tasks: "Work given",
      notes: "Notes of the quarter",
      evaluations: "Evaluations of the quarter",
      none: "None yet.",
      returned: (times) => (times === 1 ? "returned once" : `returned ${times} times`),
      notesStay: "Notes are shown for reference; they are not put into the report.",
    },
  },
  ownForm: {
    title: (of) => `Report of ${of}`,
    intro: "In your own words, short and true. It is not marked.",
    submit: "Send the report",
  },
  questions: {
    learned: "What have I learnt, read or come to understand about the Party?",
    done: "What have I done in my work and of what the cell gave me?",
    faults: "What is still not good, and how will I correct it?",
    wishes: "What help do I need from the mentor and the cell?",
  },
  questionHints: {
    learned: "For example: a class, a text you read, something you had understood wrongly.",
    done: "Name the work and its result; say also what is not finished.",
    faults: "One or two things are enough.",
    wishes: "May stay empty.",
  },
  desk: {
    ownTitle: (of) => `My report of ${of}`,
    ownDue: (day, days) =>
      days > 0 ? `Not sent, ${days}\u00a0days overdue (due ${day}).` : `Not sent yet, due ${day}.`,
  },
  refusals: {
    "report-term-unknown": () =>
      "This is no period of reports. Open the form again from “Regular reports” and choose the period there.",
    "report-term-not-begun": (facts) =>
      `Not recorded: ${termIn(facts)} begins on ${formatDay(String(facts.begins) as Day)}. Choose a period that has begun.`,
    "report-before-case": (facts) =>
      `Not recorded: ${termIn(facts)} was over before the case was opened (${formatDay(String(facts.openedOn) as Day)}). Choose a later period.`,
    "report-moved": (facts) =>
      `The report of ${termIn(facts)} has a version ${facts.version} since this form was opened. What you wrote is kept here; read the new version under “Regular reports”, then write a corrected version if it is still needed.`,
  },
};
