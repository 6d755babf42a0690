import type { card as vi } from "../../vi/office/card";

/** The card of a person: all of one life here on one page. */
export const card: typeof vi = {
  link: "One-page card",
  title: (name) => `Card: ${name}`,
  ownTitle: "My record",
  intro:
    "What the Party organisation has recorded, on one page to read and print. The personal history and the comments on the person are not on it.",
  ask: "Ask for a correction",
  formerUnits: "Formerly belonged to",
  until: (unit, lastDay) => `${unit} (until ${lastDay})`,
  line: {
    title: "History",
    caption: "Standings and stages of cases over time",
    stage: "Standing, stage",
    years: "Time",
    standings: "Standing",
    case: "Admission case",
    none: "No standing is recorded and no case was opened.",
    day: (day) => `On ${day}`,
  },
  posts: "Posts",
  noPosts: "No post held in the Party organisation.",
  acting: "acting",
  work: {
    title: "Work given",
    none: "No work has been given.",
    numbers: (given, accepted, open, withdrawn) =>
      [
        `${given} ${given === 1 ? "task" : "tasks"} given`,
        `${accepted} accepted`,
        `${open} in hand`,
        ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
      ].join(", "),
    latest: "Latest:",
    all: "Log of work",
    of: (state, day) => `${state}, due ${day}`,
  },
  mentoring: {
    title: "Mentoring",
    mentor: "Mentor",
    cares: "Mentors now",
    more: (count) => `and ${count} more`,
    before: (count) => `Mentored ${count} ${count === 1 ? "person" : "people"} before.`,
    none: "Mentors nobody and has had no mentor.",
  },
  papers: {
    title: "Certificates and decisions",
    none: "No certificate and no decision yet.",
    dated: (number, day) => (number ? `no. ${number} of ${day}` : `of ${day}`),
    until: (day) => `Ceases to count on ${day} unless the cell has met.`,
    lapses: (day) => `The first paper of the case ceases to count on ${day}.`,
    all: "Papers of the case",
  },
  absences: {
    title: "Absences",
    none: "No day away is recorded in the near future.",
  },
  seen: "Every opening of this card is recorded.",
};
