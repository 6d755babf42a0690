import { type Day, formatDay } from "../../primitives/day";
import { type Facts, formatFact } from "../facts";
import type { goals as vietnamese } from "../vi/goals";

const { format: decimal } = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

export const goals: typeof vietnamese = {
  title: "Term goal",
  span: (from: string, to: string) => `From ${from} to ${to} inclusive`,
  asOf: (day: string) => `Figures as of ${day}`,
  resolution: (number: string, on: Day | null) => (on ? `By resolution ${number} of ${formatDay(on)}` : `By ${number}`),
  status: { coming: "Not begun", running: "Running", over: "Over" },
  principle:
    "Quality before quantity: a target never replaces the standards, conditions and procedure for each person.",
  result: {
    label: "Admissions against the target",
    labelAlone: "Admissions",
    of: (admitted: number, target: number) => `${people(admitted)} admitted, target ${target}`,
    admitted: "admitted",
    target: "target",
    over: (by: number) => `${by} above the target.`,
    lost: (count) => `${count} of them since removed, or the admission annulled: not counted towards the target.`,
    met: "The target is met exactly.",
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
    definition:
      "Counted for the cell that keeps the case. Small numbers need their circumstances; they are no ranking.",
    first: (shown: number, total: number) => `The first ${shown} of ${total} cells.`,
    openAll: "See every cell",
    none: "There is no cell yet.",
  },
  outcomes: {
    title: "Those admitted, today",
    stage: "Today",
    count: "People",
    definition: "Where the people whose ceremony was held in the term stand today.",
  },
  funnel: {
    title: "Open cases by stage",
    stage: "Stage",
    count: "Cases",
    total: "All",
    definition: "Counts cases not closed today, probationary members included.",
    elsewhere:
      "Open cases are today's figures, so they are shown with the current term. Choose it at the end of the page.",
  },
  lists: {
    admissions: "Admitted in the term",
    noAdmissions: "No ceremony has been held in the term.",
    pipeline: "In training and under consideration",
    noPipeline: "There is no case before the ceremony today.",
    probationers: "On probation",
    noProbationers: "No followed member is on probation today.",
    name: "Name",
    unit: "Cell",
    admittedOn: "Ceremony",
    officialOn: "Official since",
    stage: "Today",
    next: "Next step",
    due: "Due",
    shown: (shown: number) => (shown === 1 ? "1 row" : `${shown} rows`),
    first: (shown: number, total: number) => `First ${shown} of ${total}.`,
    openAll: "Open the whole list",
  },
  terms: { title: "Terms", here: "shown here" },
  empty: {
    title: "No term has been entered",
    hint: "Once the committee enters its congress resolution with the term's target, this page sets the result beside it.",
    keeperHint: "Enter the congress resolution: first day, last day and the term's target of admissions.",
  },
  forms: {
    create: "Add a term",
    edit: "Edit the term",
    split: "Allocate the target",
    save: "Save the term",
    saveShares: "Save the shares",
    back: "Back to the term goal",
    name: "Name of the term",
    nameHint: "For example: Term 2025–2030",
    resolution: "Number of the resolution that sets the target",
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
