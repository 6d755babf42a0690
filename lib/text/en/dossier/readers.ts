import { type Day, formatDay } from "../../../primitives/day";
import type { readers as vietnamese } from "../../vi/dossier/readers";

export const readers: typeof vietnamese = {
  own: {
    title: "Who has opened my file",
    intro:
      "Each time somebody opens the file, the personal history or the personal sheet, also as a page to print, it is kept here, the latest first. Your own openings are left out.",
  },
  title: "Who can see this file",
  intro:
    "Those who can open the file by a post or as its mentor, and each time it was opened. Members of the committee see only the name in lists; administrators see nothing.",
  now: "Can open it now",
  name: "Name",
  post: "Post",
  since: "Since",
  last: "Last opened",
  never: "Not opened",
  mentor: "Sees the training and the state of each section; reads only a section that is shared",
  readings: "Openings",
  total: (count: number) => `${count.toLocaleString("en-GB")} openings`,
  none: "Nobody has opened the file.",
  onDay: (on: Day) => formatDay(on),
  item: (number: number, title: string) => `Personal history, item ${number}: ${title}`,
  parts: {
    case: "The file: progress, documents, results of votes",
    log: "The training log",
    dossier: "The personal history",
    person: "The personal sheet",
    list: "The personal history: list of sections and remarks",
    whole: "The personal history: the whole text",
    names: "Names of relatives in the personal history",
    sessions: "Personal history: appointments and minutes of working sessions",
    verification: "The verification of the history",
    papers: "The list of papers the case needs",
    schedule: "The schedule of the file",
    copy: "The personal history: model for the handwritten copy",
    care: "The personal history: states of the sections, without content",
    files: "Scans of papers: the list",
    export: "A list downloaded as an Excel file: the line of this person",
    print: "",
  },
  toPrint: (page) => `Print opened · ${page}`,
  aboutPrints:
    "“Print opened” is noted when the browser tells the app; whether anything came on paper is not known. Any page that was opened may have been copied or photographed.",
  printed: {
    case: "Page to print: the file",
    log: "Page to print: the training log",
    dossier: "Page to print: the personal history, list of sections",
  },
};
