import type { earliest as vi } from "../../vi/admissions/earliest";

export const earliest: typeof vi = {
  title: "The steps ahead",
  link: "The steps ahead",
  intro: (from) =>
    `Counted from ${from}. These days are for reference only; papers that lapse meanwhile count as having to be made again.`,
  howTitle: "Two ways of calculating",
  how: `“Earliest day by the rules” holds only the time the rules make everybody wait, if all act at once and agree; an act without a legal minimum only follows the one before it. “At the committee's pace” adds the median number of days each step took in earlier cases.`,
  blocked: "It cannot be calculated further, because:",
  step: "Step",
  on: "Earliest day by the rules",
  stage: (name, count) => `${name}: ${count} steps`,
  atOnce: "after the step before it",
  usual: "At the committee's pace",
  onShort: (day) => `earliest ${day}`,
  usualShort: (day, cases) => (day ? `at the pace ${day} (${cases} cases)` : "at the pace: too few cases"),
  restsOn: (cases) => `from ${cases} cases`,
  tooFew: "too few cases yet",
  waitsFor: "Needed before",
  waitsForSome: (count) => `Needed before: ${count}`,
  planned: "If it begins on",
  ask: "Calculate",
  clear: "From today",
  again: (day) => `By ${day} these have to be done again, in this order:`,
  nothingLapses: (day) => `By ${day} no paper lapses.`,
  nothing: "No step is left",
  nothingHint: "The case has ended, or is paused.",
};
