import type { sympathisers as vi } from "../../vi/intake/sympathisers";

export const sympathisers: typeof vi = {
  title: (month) => `List of sympathisers, ${month}`,
  month: (month) => `${month.slice(5, 7)}/${month.slice(0, 4)}`,
  asOf: (day) => `As of ${day}`,
  chooseMonth: "Month",
  cell: "Cell",
  apply: "Show",
  caption: (count) => (count === 1 ? "1 person on the list" : `${count} people on the list`),
  name: "Full name",
  sexes: { female: "Female", male: "Male" },
  born: (day, sex, occupation) => `Born ${day} · ${sex} · ${occupation}`,
  listed: "Listed by the cell",
  confirmed: "Confirmed by the committee",
  start: "Procedure",
  mentor: "Mentor",
  resolved: "Resolved this month",
  paper: (number, day) => `${number}, ${day}`,
  notConfirmed: "Not confirmed yet",
  noMentor: "None assigned",
  proposedOn: (number, day) => `Proposed by the cell: ${number}, ${day}`,
  permittedOn: (number, day) => `Permitted: ${number}, ${day}`,
  moved: "Has moved since",
  outcomes: {
    kept: "Keep on the list",
    added: "Put on the list",
    proposed: "Keep, and propose that the procedure may start",
    takenOff: "Take off the list",
  },
  happened: { kept: "Kept", added: "Added", proposed: "Kept, start proposed", takenOff: "Taken off" },
  meeting: (resolution, day, by) => `Resolution ${resolution}, meeting of ${day} (recorded by ${by}).`,
  proposal: (resolution) => `Resolution proposing the start: ${resolution}.`,
  noMeeting: "No resolution of the cell on the list of this month is recorded.",
  takenOff: "Taken off the list this month",
  takenOffConfirmed: (number, day) => `Confirmed by the committee: ${number}, ${day}`,
  noted: "Noted, not on the list yet",
  none: "Nobody is on the list of this month",
  noneHint: "Somebody noted is put on the list when the cell resolves it and assigns a mentor.",
  earlier: "Month before",
  later: "Month after",
  resolve: "Record this month's resolution",
  confirm: "Confirm the lists of all cells",
  nominate: "Note an outstanding person",
  resolving: {
    title: (month) => `Resolution on the list of sympathisers, ${month}`,
    intro:
      "Of each person: keep, propose that the procedure may start, or take off. Whoever was noted can be put on the list, with a mentor. Each change is recorded in the person's case; if one person lacks something, nothing is recorded and the page says why.",
    heldOn: "Date of the cell meeting",
    resolution: "Number of the resolution on the list",
    proposalResolution: "Number of the resolution proposing the start",
    proposalHint: "Only when somebody is proposed",
    wait: "Not yet",
    mentor: (name) => `Mentor of ${name}`,
    chooseMentor: "Choose when putting on the list",
    reason: (name) => `Reason for taking ${name} off the list`,
    confirmation: "Confirmation",
    confirm: "I have compared this with the minutes of the cell. Whoever is taken off the list is no longer followed.",
    submit: "Record the resolution",
    nobody: "Nobody is on the list, and nobody was noted. Note an outstanding person first.",
  },
  confirming: {
    title: "Confirm the list of sympathisers",
    intro:
      "What the cells proposed, confirmed together by one paper. Each case still gets its own step; whoever is not ticked waits for the next time. Permission to start has to be ticked person by person and has a resolution of its own.",
    confirmedOn: "Date of the committee meeting",
    number: "Number of the paper that confirms the list",
    permissionNumber: "Number of the resolution permitting the start",
    permissionHint: "Only when somebody is permitted",
    acts: {
      listed: "Put on the list",
      permitted: "Permit the procedure of admission",
      takenOff: "Take off the list",
    },
    who: (name, born) => `${name}, born ${born}`,
    by: (number, day) => `Resolution ${number}, ${day}`,
    mentor: (name) => `Mentor: ${name}`,
    confirm: "I have compared this with the conclusion of the committee.",
    submit: "Confirm",
    waiting: ({ people, cells }) => `To be confirmed: people ${people}, cells ${cells}`,
    amounts: ({ listed, takenOff, permitted }) =>
      [
        listed > 0 && `Put on the list: ${listed}`,
        takenOff > 0 && `Take off the list: ${takenOff}`,
        permitted > 0 && `Permit the procedure: ${permitted}`,
      ]
        .filter(Boolean)
        .join(" · "),
    at: (first, last, total) => `People ${first}–${last} of ${total}`,
    eachPage:
      "Each page is confirmed on its own. Confirm this page before you go to the next: ticks that are not confirmed are not kept; who is not confirmed still waits.",
    chosen: "This whole page",
    done: (count, left) =>
      `Proposals confirmed: ${count}; each case has the number and day of the paper. People still waiting: ${left}. The number and day are filled in below for the same paper; change them for another one.`,
    none: "Nothing waits to be confirmed",
    noneHint: "When a cell records its resolution on the list, what it proposes appears here.",
  },
  done: {
    resolve: "The resolution of the cell is recorded. The committee sees what it proposes on its page.",
    confirm: "Confirmed; each case has the number and day of the paper.",
  },
  refusals: {
    "meeting-of-another-month": () =>
      "The meeting has to lie in the month of the list. Enter the day on which the cell met this month.",
    "list-resolved": () =>
      "The resolution on the list of this month is recorded already. Open the list to see it; record other changes of the month in each case.",
    "not-on-the-list": () =>
      "This person was recorded elsewhere meanwhile and no longer stands as when the page was opened. Open the page again.",
    "list-moved": () =>
      "Somebody was put on the list after the page was opened. Open it again and record again, so that nobody is left out.",
    "confirmed-nobody": () => "Nobody is ticked. Tick those whom the committee confirmed.",
  },
};
