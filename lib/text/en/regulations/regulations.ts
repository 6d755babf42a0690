import type { regulations as vietnamese } from "../../vi/regulations/regulations";
import { rules } from "./rules";

const years = (months: number): string => (months % 12 === 0 ? `${months / 12}\u00a0years` : `${months}\u00a0months`);

export const regulations: typeof vietnamese = {
  title: "Regulations in force",
  asOf: (day: string) => `On ${day}`,
  on: "On the day",
  show: "Show",
  today: "Back to today",
  pack: (instrument: string, from: string) => `In force: ${instrument}, from ${from}, with the Party Charter.`,
  noPack: "The app holds no regulation for that day. Choose a day from 01/11/2011 on.",
  provisionalTitle: "Some values are provisional",
  provisional: (missing: string) =>
    `Newer instruments exist whose text has not been supplied in full: ${missing}. A value the newer text has not given is taken from the text before it and marked “provisional”; the Charter's own provisions never are. Compare with the text in force before deciding.`,
  missingPack: (instrument, from, isBegun) =>
    isBegun ? `${instrument} (${from}, entered in part)` : `${instrument} (${from})`,
  drafted: (pack, value, source) => `Draft ${pack}, not on: ${value} (${source}).`,
  awaitedTitle: "Texts that have to be supplied",
  awaited:
    "An administrator who has the full text loads it under Administration, Rule packs; the draft that comes with the app holds only what official answer keys state plainly.",
  provisionalMark: "provisional",
  unknown: "not known",
  notYet: "no rule yet",
  changed: (from: string, value: string) => `from ${from}: ${value}`,
  count: (rules, provisional) => {
    const counted = `${rules} ${rules === 1 ? "rule" : "rules"}`;
    return provisional > 0 ? `${counted}, ${provisional} provisional` : counted;
  },
  history: "Changes",
  unchanged: "Unchanged in the instruments supplied.",
  columns: { rule: "Rule", value: "Value", source: "Provision", since: "Since", confidence: "Confidence" },
  confidence: { high: "Read in full", medium: "One source", low: "To be compared" },
  definition:
    "The rule is chosen by the day of the act, not by the day it is recorded. Confidence: “read in full” is the instrument itself or two independent sources; “one source” is one reliable source; “to be compared” means the text was not seen.",
  parts: {
    label: "Ways to read the regulations",
    rules: "Rule by rule",
    procedure: "The procedure, step by step",
    instruments: "Library of instruments",
  },
  groups: {
    person: "Age, schooling, standards",
    introduction: "Introductions",
    training: "Training, help",
    dossier: "Dossier and verification",
    votes: "Votes",
    decision: "Decision and ceremony",
    recognition: "Probation and recognition",
    transfer: "Change of unit on the way",
    readmission: "Re-admission",
    organisation: "Organisation and localities",
  },
  values: {
    age: (months: number) => `${years(months)} (${months}\u00a0months)`,
    months: (count: number) => `${count}\u00a0months`,
    workingDays: (days: number) => `${days}\u00a0working days`,
    days: (days) => `${days}\u00a0days`,
    introducing: (members: number, union: string | null) => {
      const introducers = members === 1 ? "1\u00a0official member" : `${members}\u00a0official members`;
      return union ? `${union} and ${introducers}` : introducers;
    },
    authority: {
      superiorCommittee: "The superior committee",
      superiorStandingCommittee: "The superior standing committee",
      provincialStandingCommittee: "The standing committee directly under the Central Committee",
    },
    allowed: (is: boolean): string => (is ? "Yes" : "No"),
    ofStanding: {
      literateWithConsent:
        "village elders and persons of standing: able to read and write Vietnamese, with the written consent of the standing committee directly under the Central Committee",
    },
    youthAge: (anyone: number, officer: number) => `${years(anyone)}; officers of the Youth Union: ${years(officer)}`,
    decidingBody: {
      superiorCommittee: "The superior committee as a whole",
      superiorStandingCommittee: "The standing committee of the directly superior level",
      ownStandingCommittee: "The standing committee of the grass-roots committee",
    },
    delegation: (moreThan: number, goodYears: number) =>
      `more than ${moreThan}\u00a0members and ${goodYears}\u00a0years in a row of good results or better`,
    ceremonyFrom: { received: "The day the decision is received", issued: "The day the decision is issued" },
    readmission: (ordinary: number, lessSeriousCrime: number) =>
      `${ordinary}\u00a0months; after a less serious crime: ${lessSeriousCrime}\u00a0months from the cleared record`,
    localLevels: { withDistricts: "Province, district, commune", withoutDistricts: "Province, commune (no district)" },
    items: (count: number) => `${count}\u00a0items`,
    reply: (inCountry: number, abroad: number) => `${inCountry}\u00a0working days; abroad ${abroad}`,
    people: (count: number) => `${count}\u00a0people`,
    members: (count: number) => `${count}\u00a0official members`,
    votes: (count: number) => `${count}\u00a0times`,
    probationFrom: { ceremony: "The ceremony", decision: "The day of the admission decision" },
    partyAgeFrom: {
      decision: "The day of the admission decision",
      ceremony: "The ceremony",
      official: "The official date",
    },
    residence: { cellCommittee: "Cell committee of the residence", cell: "Cell of the residence" },
    schoolingShownBy: {
      diplomaOrEquivalent: "A diploma or an equivalent",
      diploma: "A diploma",
      programmeCompleted: "The programme completed",
    },
    announcedAt: { nextMeeting: "The cell's next meeting" },
    share: (numerator: number, denominator: number, strict: boolean) =>
      strict ? `more than ${numerator}/${denominator}` : `at least ${numerator}/${denominator}`,
  },
  rule: {
    chosenBy: {
      act: "Chosen by the day of the act, as on its paper.",
      meeting: "Chosen by the day of the cell's meeting.",
      start: "Chosen by the day that starts the period; a running period keeps the rule of that day.",
    },
    onDay: (day: string) => `On ${day}`,
    history: "Values over time",
    chart: (title: string, changes: string) => `${title}: ${changes}. The table below has every value.`,
    chosen: (day: string) => `Upright line: the day looked at, ${day}.`,
    pale: (day: string) => `Pale, from ${day}: provisional.`,
    columns: { from: "From", value: "Value", source: "Instrument, clause", sure: "Confidence", read: "Read" },
    stops: "What this rule stops",
    steps: "Steps that look at this rule",
    says: "Where it is not met, the app answers (“…” stands for the days and numbers of a case):",
    looks: "This step computes with the value and is not refused on its account alone.",
    nowhere: "No step of the procedure in the app has to stop for this rule.",
    entered: {
      never:
        "For reference only: nothing in the app is computed or stopped by this value, so a rule pack cannot set another.",
      locally: "The central texts that were read set no value; only a local rule can.",
    },
  },
  rules,
};
