import type { statistics as vietnamese } from "../../vi/lists/statistics";

/** The tables of statistics as a page; their lines are those of the forms, in lib/exports/statistics. */
export const statistics: typeof vietnamese = {
  title: "Statistics of members",
  link: "Statistics",
  intro:
    "Counted from what is recorded, from the first day of the period to the day chosen, beside the same days of the year before. The tables are in Vietnamese; what is not recorded stays empty.",
  on: "Up to",
  period: "Period",
  periods: { month: "Month", half: "Half-year", year: "Year" },
  show: "Show",
  print: "Print",
  download: "Download as Excel",
  report: "Download a draft of the year's report (Word)",
  reportNote:
    "The report is of the year of the day chosen: figures are filled in, and each sentence that needs a judgement is marked to be completed.",
  hash: "SHA-256 of the Excel file",
  hashNote: "The same day and the same record make the same file.",
  decision: "An admission counts on the day of the ceremony. Schooling is as recorded today.",
};
