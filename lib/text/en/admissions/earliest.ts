import type { earliest as vi } from "../../vi/admissions/earliest";

export const earliest: typeof vi = {
  title: "The earliest it can get there",
  intro: (from: string) =>
    `Reckoned from ${from}, if everybody acts at once and agrees. It is a bound the rules set, not a promise; papers that lapse on the way are taken to be written anew.`,
  blocked: "It cannot be reckoned further, because:",
  all: "Each step, who holds it and what it waits for",
  step: "Step",
  holder: "Who owes it",
  on: "Earliest",
  waitsFor: "Waits for",
  planned: "If it begins on",
  ask: "Reckon",
  clear: "From today",
  again: (day: string) => `By ${day} these have to be done again, in this order:`,
  nothingLapses: (day: string) => `By ${day} no paper lapses.`,
};
