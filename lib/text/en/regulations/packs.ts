import { type Facts, formatFact } from "../../facts";
import type { packs as vi } from "../../vi/regulations/packs";

const at = ({ line }: Facts): string => `Line ${line}`;

export const packs: typeof vi = {
  list: {
    title: "Rule packs",
    intro:
      "A pack is the values of one instrument that implements the Charter, from one day. A new text is loaded, tried, and only then switched on.",
    enter: "Load a new pack",
    caption: "The rule packs, the newest first",
    pack: "Pack",
    instrument: "Instrument",
    from: "In force from",
    state: "State",
    source: "Source",
    own: "Comes with the app",
    entered: (by, on) => `Loaded by ${by} on ${on}`,
    missing: "Text not supplied",
    inForce: "Built in, in use",
    localRules: "Local rules",
  },
  states: {
    shipped: "Draft that comes with the app, not on",
    draft: "Draft",
    on: "On",
    off: "Off",
    replaced: "Replaced by a later draft",
  },
  form: {
    title: "Load a rule pack",
    intro:
      "Write the values the new text sets. What is not written stays as before. Saving a draft changes nothing yet.",
    editTitle: (pack) => `Complete the draft ${pack}`,
    editIntro:
      "Compare each line with the full text: correct the value, state the clause of the text, add the rules that are missing. Saving a draft changes nothing yet; then look at the impact report before you switch it on.",
    editRest:
      "Rules the draft does not have yet, with the value in force. Where the text has the rule, take the # away, correct the value and state the clause.",
    waiting: (named) => `Waiting for their texts: ${named}.`,
    pack: "Name of the pack",
    packHint: "Year and month of the text, for example 2026-07",
    instrument: "Number of the instrument",
    instrumentHint: "For example: QĐ 208-QĐ/TW",
    issuedOn: "Issued on",
    from: "In force from",
    lines: "The values",
    linesHint:
      "One a line: key | value | clause | confidence (cao, vua, thap). A line beginning with # is a comment. Write the clause as the text prints it, for example: Chương III, Mục 1, khoản 1.1, điểm 1.1.1; where the guidance has it, the name of the guidance comes first: HD 01-HD/TW 2026, 4.5b.",
    submit: "Save the draft",
    how: "How values are written",
    formats: [
      ["Working days, months, times", "45"],
      ["Shares: at least two thirds; more than half", "2/3 or > 1/2"],
      ["Yes or no", "co or khong"],
      ["Several choices", "secret, card"],
      ["Values in parts", "inCountry=30, abroad=90"],
      ["Form of a paper; no form", "1-KNĐ or khong"],
      ["Mentioned by the text, value not clear", "unknown"],
    ],
    what: "Value",
    written: "Written as",
    charter: "What the Charter itself sets, no pack can change.",
    model: "Model: the values in force today",
    modelHint: "Change the model after the new text, take out the lines the text says nothing of, and paste it above.",
    download: "Download the model",
    file: "rule-pack-model.txt",
  },
  page: {
    title: (pack) => `Pack ${pack}`,
    subtitle: (instrument, from) => `${instrument}, in force from ${from}`,
    issuedOn: "Issued on",
    edit: "Edit the draft",
    entered: "Loaded by",
    changed: "State changed",
    by: (who, on) => `${who}, on ${on}`,
    values: "The values of the pack",
    rule: "Rule",
    before: "Before",
    value: "New value",
    clause: "Clause",
    confidence: "Confidence",
    rest: (count) => `${count} other rules are not in this pack: they stay as before.`,
    impact: "What changes in open cases",
    impactHint:
      "Without names: an administrator sees no personal file. A running period keeps the rule of the day it began; only those that begin on the day in force or later move.",
    looked: (looked, touched) => `${looked} cases looked at; ${touched} change.`,
    nothing: "No case changes.",
    counts: "Cases by kind of change",
    kind: "Kind of change",
    files: "Cases",
    file: "Case",
    change: "Change",
    caseName: (cell, openedOn) => `${cell}, opened ${openedOn}`,
    more: (count) => `${count} more cases are not listed here.`,
    test: "Try it on cases that are over",
    testHint:
      "Looks again at the cases closed in the last five years and at model situations, as if this pack had been in force then. Nothing is changed; a closed case keeps its result.",
    testNow: "Try it",
    past: "Cases closed in the last five years",
    scenarios: "Model situations",
    switchOn: "Switch the pack on",
    switchOnHint: (from) =>
      `Acts from ${from} on are computed by this pack. Deadlines of open cases that began on or after that day are written anew at once. Acts recorded before keep the mark “provisional”.`,
    switchOnConfirm: "I have compared the values with the full text and read the impact report",
    switchOnSubmit: "Switch on from the day in force",
    switchOff: "Switch the pack off",
    switchOffHint: "Possible only while nothing has been decided by this pack.",
    switchOffConfirm: "I am sure I want to switch this pack off",
    switchOffSubmit: "Switch off",
  },
  shipped: {
    title: "A draft not compared with the full text",
    text: "It holds only what official answer keys of 2026 state plainly; the rest of the text counts as not known. The draft decides nothing, with one precaution: the period for the ceremony is shown by the stricter of the two days. The day in force is not known; the day of issue stands for it. Whoever has the full text completes the draft, saves it, looks at the impact report and only then switches it on.",
    rest: (count) =>
      `${count} other rules of the text are not known: they are taken from the text before it and marked “provisional”.`,
    complete: "Complete the draft after the full text",
    notes: {
      minimumAgeMonths:
        "High. Official keys: army contest of cell secretaries 8/2026, question 1; Lào Cai final 9/2026, question 27 (with the clause).",
      maximumAgeMonths:
        "High. Official keys: army contest of cell secretaries 8/2026, question 1; Lào Cai final 9/2026, question 27 (with the clause).",
      schoolingShownBy:
        "High. Lào Cai paper 8/2026, question 18, and another bank of questions agree; clause not known.",
      verifiedRelatives:
        "High. Official key: army contest of cell secretaries 8/2026, question 14; Lào Cai paper 8/2026, question 36. Clause not known.",
      residenceOpinionFrom:
        "High. Official key: army contest of cell secretaries 8/2026, question 15. Clause not known.",
      ceremonyFrom:
        "High. Official key: army contest of cell secretaries 8/2026, question 2; two other sources agree. Clause not known.",
      ceremonyDays:
        "High. Official key: army contest of cell secretaries 8/2026, question 2; two other sources agree. Clause not known.",
      announcedAt: "High. Official key: Lào Cai final 9/2026, question 28 (with the clause).",
    },
  },
  changeKinds: {
    deadline: "Deadline moves",
    body: "Deciding body changes",
    threshold: "Share of votes changes",
    missing: "Newly missing",
    settled: "No longer missing",
    provisional: "No longer provisional",
    vote: "Result of a vote would differ",
    late: "Would be late",
    inTime: "Would be in time",
  },
  changes: {
    deadline: (deadline, before, after) => `${deadline}: ${before} → ${after}`,
    none: "none",
    body: (before, after) => `Deciding body: ${before} → ${after}`,
    bodies: {
      superiorStandingCommittee: "standing committee of the superior committee",
      ownStandingCommittee: "standing committee of the grass-roots committee",
      unknown: "not known",
    },
    threshold: (body, before, after) => `Votes of the ${body}: ${before} → ${after}`,
    voters: { cell: "cell", committee: "committee", superior: "competent committee" },
    missing: (step, source) => `The step “${step}” lacks one thing more (${source})`,
    settled: (step, source) => `The step “${step}” lacks one thing less (${source})`,
    provisional: (deadline) => `${deadline}: no longer provisional`,
    vote: (body, carried) => `Vote of the ${body}: ${carried ? "would carry" : "would not carry"}`,
    late: (step) => `“${step}” would be late`,
    inTime: (step) => `“${step}” would be in time`,
  },
  scenarios: {
    T01: "T01: cell resolution of 15/9/2025, waiting for the decision",
    T05: "T05: decision received on 01/12/2025, waiting for the ceremony",
    T11: "T11: certificate exactly five years old when the cell meets",
    T15: "T15: exactly 18 years old when the cell meets",
    T16: "T16: exactly 60 years old when the cell meets",
    T17: "T17: twelve months of probation just over",
    T22: "T22: dossier exactly twelve months old",
    T30: "T30: cell voted on recognition on 03/11/2025, waiting for the decision",
  },
  localRules: {
    title: "Local rules",
    intro:
      "A province or committee may set shorter periods or stricter conditions than the central rules, never looser ones. A shorter period is shown on the case as an “internal deadline” beside the central one.",
    caption: "Local values entered",
    empty: "No local rule has been entered.",
    unit: "Holds for",
    rule: "Rule",
    value: "Value",
    source: "Source",
    since: "From",
    until: "Until before",
    open: "no end set",
    enter: "Enter local values",
    submit: "Enter",
    end: "End a value",
    which: "Value",
    endOn: "No longer from",
    endSubmit: "End it",
    allowed: "Rules that may be made stricter",
    way: "Stricter is",
    ways: { less: "the same or less", more: "the same or more" },
    central: "Central",
    noCentral: "none set",
    internal: "internal deadline",
    internalTitle: "Internal deadlines",
    internalHint: "A local rule, stricter than the central deadline. Being late by it stops no step.",
  },
  done: {
    enterPack: "The draft is saved. Read the impact report before switching it on.",
    switchOnPack: "The pack is on, and deadlines have been written anew.",
    switchOffPack: "The pack is off, and deadlines have been written anew.",
    enterLocalRules: "The local rule is entered.",
    endLocalRule: "The end is recorded.",
  },
  refusals: {
    "pack-name-malformed": () => "A pack is named by year and month, for example 2026-07. Correct the name.",
    "pack-empty": () => "There is no value yet. Paste at least one line as in the model.",
    "pack-line-malformed": (facts) =>
      `${at(facts)}: four parts with | between them are needed. Write: key | value | clause | confidence.`,
    "pack-unknown-rule": (facts) => `${at(facts)}: there is no key “${facts.rule}”. Take the key from the model.`,
    "pack-no-clause": (facts) => `${at(facts)}: “${facts.rule}” has no clause. Write the clause of the text.`,
    "pack-confidence": (facts) => `${at(facts)}: the confidence is cao, vua or thap. Write it again.`,
    "pack-duplicate": (facts) =>
      `${at(facts)}: “${facts.rule}” stands on line ${facts.first} already. Take one of the two out.`,
    "pack-not-a-number": (facts) =>
      `${at(facts)}: “${facts.typed}” is not the whole number that “${facts.rule}” needs. Write it in digits.`,
    "pack-share-malformed": (facts) =>
      `${at(facts)}: “${facts.typed}” is not a share. Write 2/3 (at least) or > 1/2 (more than).`,
    "pack-share-above-one": (facts) =>
      `${at(facts)}: the share “${facts.typed}” is above one, which nobody can reach. Check both numbers.`,
    "pack-wrong-kind": (facts) =>
      `${at(facts)}: “${facts.typed ?? ""}” is no value of “${facts.rule}”. ${facts.allowed ? `Use: ${facts.allowed}.` : "See the model for how it is written."}`,
    "pack-charter-rule": (facts) =>
      `${at(facts)}: “${facts.rule}” is set by the Charter, which no implementing text changes. Take the line out.`,
    "pack-day-taken": ({ pack, day }) => `${formatFact(day)} is the first day of pack ${pack}. Check the day in force.`,
    "pack-out-of-order": ({ pack, day }) =>
      `The time in force overlaps pack ${pack} (from ${formatFact(day)}). A later text is in force later; check name and day.`,
    "pack-in-force": ({ pack }) => `Pack ${pack} is in force and cannot be loaded again. Choose another name.`,
    "pack-before-issue": ({ issued }) => `The day in force is before the day of issue (${issued}). Check both days.`,
    "pack-not-waiting": ({ pack }) => `Pack ${pack} no longer waits to be switched on. Reload the page.`,
    "pack-not-on": ({ pack }) => `Pack ${pack} is not on, so it cannot be switched off. Reload the page.`,
    "pack-has-decided": ({ pack }) =>
      `A step has been decided by pack ${pack}, so it can no longer be switched off. If the text changes, load the pack of the new text.`,
    "local-no-direction": (facts) =>
      `${at(facts)}: “${facts.rule}” has no stricter way, so no local rule may set it. Take the line out.`,
    "local-unknown": (facts) => `${at(facts)}: a local rule needs a value. Write it or take the line out.`,
    "local-looser": (facts) =>
      `${at(facts)}: “${facts.rule}” is looser than the value in force (${facts.holds}). A local rule may only tighten; change the line or take it out.`,
    "local-ended": ({ until }) => `This value ended on ${formatFact(until)}. Reload the page.`,
    "local-ends-before": ({ since }) =>
      `The end is before the beginning (${formatFact(since)}). Write that day or later.`,
  },
};
