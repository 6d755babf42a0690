import { type Day, formatDay } from "../../primitives/day";
import { type Facts, formatFact } from "../facts";
import type { goals as vietnamese } from "../vi/goals";

const { format: decimal } = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

export const goals: typeof vietnamese = {
  title: "Term goals",
  titleOf: (term: string) => `Goals: ${term}`,
  span: (from: string, to: string) => `From ${from} to ${to} inclusive`,
  asOf: (day: string) => `Figures as of ${day}`,
  resolution: (number: string, on: Day | null) => (on ? `By resolution ${number} of ${formatDay(on)}` : `By ${number}`),
  status: { coming: "Not begun", running: "Running", over: "Over" },
  principle:
    "Quality before quantity: a target never replaces the standards, conditions and procedure for each person.",
  result: {
    of: (admitted: number, target: number) => `${people(admitted)} admitted, target ${target}`,
    alone: (admitted: number) => `${people(admitted)} admitted`,
    became: (admitted: number) => `Of ${admitted} admitted,`,
    lost: (count: number) => `${count} no longer members not counted`,
    met: "the target is met.",
    left: (by: number) => `${by} to go to the target.`,
    missed: (by: number) => `${by} short of the target.`,
    pace: (expected: number) =>
      `At an even pace, about ${people(Math.round(expected))} should have been admitted by now.`,
    noShare: "The cell has no share of the target.",
    definition: (from: string, to: string) =>
      `Counts people whose admission ceremony was held from ${from} to ${to}, first and last day included.`,
  },
  part: (unit: string, committee: string, target: number) =>
    `This page counts your own part only: ${unit}. The whole target of ${committee} is ${target}.`,
  years: {
    title: "By year",
    chart: "Admissions each year, and their running total beside the target pace",
    year: "Year",
    admitted: "Admitted",
    share: "Year's share",
    cumulative: "Running total",
    pace: "Target pace (running total)",
    byYear: "In the year",
    unfinished: "Year not over",
    running: (year: number) => `${year} (not over)`,
    mark: "Upright mark: the year's share",
    definition: (isSplit: boolean): string =>
      isSplit
        ? "The pace is the sum of the years' shares up to the end of that year."
        : "The target is not allocated by year; the pace spreads it evenly over the days of the term.",
    differs: (sum: number, target: number) =>
      `The years' shares add up to ${sum}, not to the term's target of ${target}. Please check the allocation.`,
    value: decimal,
  },
  cells: {
    title: "By cell",
    cell: "Cell",
    admitted: "Admitted in the term",
    share: "Share",
    open: "Open cases",
    closed: "no longer active",
    mark: "Upright mark: the cell's share",
    definition:
      "Counted for the cell that keeps the case. Small numbers need their circumstances; they are no ranking.",
    first: (shown: number, total: number) => `The first ${shown} of ${total} cells.`,
    openAll: "See every cell",
    none: "There is no cell yet.",
  },
  outcomes: {
    are: {
      nomination: "at identification",
      mentoring: "in training",
      dossier: "preparing the dossier",
      verification: "in verification",
      approval: "under consideration",
      ceremony: "awaiting the ceremony",
      probation: "on probation",
      official: "official members",
      takenOff: "taken off the list",
      refused: "not agreed to",
      withdrawn: "withdrawn",
      removed: "removed",
      annulled: "with the decision annulled",
      transferred: "transferred elsewhere",
      joined: "joined into another case",
    },
  },
  late: {
    title: "Overdue",
    none: "Nothing is overdue.",
    count: (count: number) => (count === 1 ? "1 case" : `${count} cases`),
    what: "What is overdue",
    holder: "To be done by",
    others: "The agency asked",
    since: "Due",
    by: (day: string, days: number) => `${day}, ${days === 1 ? "1 day" : `${days} days`} late`,
  },
  funnel: {
    title: "Open cases by stage",
    stage: "Stage",
    count: "Now",
    pace: "Usually takes",
    days: (days: number) => (days === 1 ? "1 day" : `${days} days`),
    stays: (stays: number) => `(of ${stays})`,
    tooFew: (stays: number) => (stays === 0 ? "no figures yet" : `too few (${stays})`),
    total: (count: number) => (count === 1 ? "All: 1 case" : `All: ${count} cases`),
    definition: (most: number) =>
      `Counts cases not closed today, probationary members included. “Usually takes” is the median number of days of the last ${most} cases at most that went through the stage, in the whole organisation.`,
    elsewhere:
      "What is overdue, open cases and the months ahead are today's figures, so they are shown with the current term. Choose it at the top of the page.",
  },
  ahead: {
    title: "The next twelve months",
    none: "No ceremony and no recognition is due in the next twelve months.",
    unit: "Cell",
    all: "All",
    ceremony: "Ceremony (legal deadline)",
    estimate: "Ceremony (estimate)",
    recognition: "Recognition (set by the regulations)",
    definition: (days: number | null) =>
      days === null
        ? "Each case counts once, on its nearest day. For cases that await their decision no ceremony is estimated: there are too few figures."
        : `Each case counts once, on its nearest day. Cases that await their decision: an estimate of ${days} days (the median) after the last day of the decision. Earlier stages are not estimated.`,
    first: (shown: number, total: number) => `${shown} of ${total} cells, those due first before the others.`,
    until: (day: string) => `There is too much to show it all: counted to ${day} only.`,
    nearest: "Nearest",
    whats: { ceremony: "Ceremony", recognition: "Recognition" },
    bases: {
      ceremony: "last day",
      decision: "estimate",
      probation: "probation complete",
      recognitionVote: "last day of the cell's vote",
      recognitionDecision: "last day of the decision",
    },
  },
  register: {
    hint: "A member of the committee can open a summary of each person, not the personal file.",
    closed:
      "A member of the committee does not open the personal file (history, verification, evaluations, papers), because it holds private facts of the applicant and the family. Those who work on it do: the secretaries and deputy secretaries of the cell and of the committee, the mentor, and the superior committee once it was sent up. To know more, ask the committee's deputy secretary.",
    opens: "Open the file",
    unit: "Cell",
    stage: "Today",
    openedOn: "Noted by the cell",
    decision: "Admission decision",
    decided: (number: string, day: string) => `${number} of ${day}`,
    admittedOn: "Ceremony",
    officialOn: "Official since",
    closedOn: "No longer followed since",
    next: "Next step",
    holder: "To be done by",
    due: "Due",
    late: (days: number) => (days === 1 ? "1 day late" : `${days} days late`),
  },
  lists: {
    admissions: "Admitted last",
    noAdmissions: "No ceremony has been held in the term.",
    name: "Name",
    unit: "Cell",
    official: (day: string) => `official since ${day}`,
    shown: (shown: number) => (shown === 1 ? "1 row" : `${shown} rows`),
    first: (shown: number, total: number) => `First ${shown} of ${total}.`,
    openAll: "Open the whole list",
  },
  notes: { title: "How the numbers are counted" },
  terms: { title: "Terms", earlier: "Earlier terms" },
  empty: {
    title: "No term has been entered",
    hint: "The secretary or deputy secretary of the committee enters a term by the congress resolution; this page then sets the result beside the target.",
    keeperHint: "Enter the congress resolution: first day, last day and the term's target of admissions.",
  },
  forms: {
    create: "Add a term",
    edit: "Edit the term",
    split: "Allocate the target",
    save: "Save the term",
    saveShares: "Save the shares",
    name: "Name of the term",
    nameHint: "For example: Term 2025–2030",
    resolution: "Number of the resolution that sets the target",
    nextResolution: (next: string) => `The next number of a resolution of the committee: ${next}.`,
    resolutionHint: "A resolution of the congress, such as 01-NQ/ĐH; one of the committee has ĐU.",
    resolvedOn: "Day of the resolution",
    from: "First day of the term",
    to: "Last day of the term",
    target: "Target of admissions for the whole term",
    targetHint: "People; write 0 when the resolution sets none.",
    splitIntro: (target: number) =>
      `The term's target is ${target}. Allocate it by year, by cell, or both; leave a field empty where there is no share.`,
    year: (year: number) => `Year ${year}`,
  },
  done: { setTerm: "The term is saved.", setTermTargets: "The shares are saved." },
  refusals: {
    "term-ends-first": ({ from }: Facts) =>
      `The last day must come after the first (${formatFact(from)}). Please check both days.`,
    "term-overlaps": ({ name, from, to }: Facts) =>
      `It shares days with “${name}” (${formatFact(from)} – ${formatFact(to)}), so that one person would count twice. Please correct the days of one of them.`,
    "share-outside-term": () =>
      "A year or a cell does not belong to this term. Reload the page for the present list and allocate again.",
  },
};
