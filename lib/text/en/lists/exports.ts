import { exports as vietnamese } from "../../vi/lists/exports";

/** Lists as Excel files: those of pages, and those offices hand up. */
export const exports: typeof vietnamese = {
  link: "Download as Excel",
  officeLink: "Lists of the office",
  number: "No.",
  filtered: (asked) => `Filtered by: ${asked}`,
  foot: (name, unit, moment) => `Downloaded by ${name} (${unit}) at ${moment}`,
  few: "fewer than 5",
  fileNames: {
    cases: "cases",
    people: "people-of-a-unit",
    units: "units",
    verifications: "verifications",
    members: "list-of-members",
    probationers: "list-of-probationary-members",
    sympathisers: "list-of-sympathisers",
    "probationary-members": "18-knd-probationary-members",
    "member-register": "7-hsdv-members",
    transfers: "10-shd-transfers",
    statistics: "statistics",
  },
  verification: {
    name: "Name",
    unit: "Cell",
    asked: "Asked",
    answered: "Answered",
    overdue: "Overdue",
    dueOn: "Nearest due day",
  },
  page: {
    title: "Lists as the office hands them up",
    intro:
      "Lists as of a day, with the heads and columns committees use, in Vietnamese. The same day and the same register make the same file; the SHA-256 is there to compare. Each download is recorded, and those named in the list may see it.",
    on: "As of",
    show: "Show",
    list: "List",
    people: "People",
    blank: "Columns left blank",
    noBlank: "None",
    hash: "SHA-256",
    download: (title) => `Download ${title}`,
  },
  // Handed up in Vietnamese, whatever language their reader uses.
  office: vietnamese.office,
};
