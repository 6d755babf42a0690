import type { registers as vietnamese } from "../../vi/lists/registers";

/** The registers of members as a page. Their heads are those of the forms, in lib/exports/registers. */
export const registers: typeof vietnamese = {
  heading: "Registers by their forms",
  intro:
    "Made from what is recorded, as of a day; printed by year or term to be bound, or downloaded as Excel. Registers are in Vietnamese.",
  name: "Form",
  use: "Used for",
  titles: {
    "probationary-members": "18-KNĐ, probationary members",
    "member-register": "7-HSĐV, list of members",
    transfers: "10-SHĐ, transfers of membership",
  },
  uses: {
    "probationary-members":
      "Following probationary members from ceremony to recognition, kept from the grass-roots committee up",
    "member-register": "Everybody who is or was a member, compared every three months with the levels above and below",
    transfers: "Who left, arrived or is away for a time, and since when",
  },
  unknown: {
    title: "Registers whose form the app does not have",
    intro:
      "HD 38-HD/BTCTW (V.1) and the guidance of the superior name the registers below; no copy of them was seen that shows their columns. Ask the organisation board of the superior committee for the forms, and keep them on paper as now.",
    names: [
      "Hand-over and issue of Party cards (7-TĐV, 8-TĐV)",
      "Award and hand-over of Party badges",
      "Members who died",
      "Members who left the Party",
      "Hand-over of members' files; lending of papers from files",
      "Slips that announce a transfer of membership",
      "Rewards",
      "Members introduced to their place of residence",
    ],
  },
  on: "As of",
  of: "Part to print",
  whole: "All of it",
  year: (year) => `Year ${year}`,
  show: "Show",
  print: "Print",
  download: "Download as Excel",
  empty: "Nobody in this time",
  emptyHint: "Choose another year, term or day.",
  first: (shown, total) =>
    `This page shows ${shown} of ${total} lines. Choose a year or a term, or download the Excel file for all.`,
  hash: "SHA-256 of the Excel file",
  hashNote: "The same day and the same record make the same file.",
  numbering:
    "Lines are numbered from the first one on, by the day somebody came to be listed; entering somebody with an earlier day changes the numbers of later lines.",
  ofCell: "A cell sees only those who are in it; who has moved to another cell stands in the committee's copy.",
};
