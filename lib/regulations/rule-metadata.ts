import type { RuleId, ValueOf } from "./rulebook";
import {
  choice,
  choices,
  count,
  months,
  printedName,
  recordOf,
  share,
  type ValueType,
  workingDays,
  yesNo,
} from "./value-types";
import { type Introducing, schoolingLevels } from "./values/admission";
import { consentingBodies } from "./values/authorities";
import { verifiedKinships } from "./values/dossier";
import type { Excluding } from "./values/exclusions";
import { leavingKinds } from "./values/readmission";

/**
 * Which day chooses the value of a rule: the day of the act, the day of the cell meeting that considers the person, or the
 * day of the event that starts a period. A period that is running keeps the value of its first day. The texts read have no
 * transitional clause, so this is an assumption.
 */
export type ChosenBy = "act" | "meeting" | "start";

/** What is known about a rule beside its values: the type of its value, the day that chooses it, and what a local rule may do. */
export type RuleMetadata<Value = unknown> = Readonly<{
  type: ValueType<Value>;
  chosenBy: ChosenBy;
  /** The direction in which a local rule may move the value. Without it no local rule may set the value. */
  stricter?: "less" | "more";
  /** A local rule gives a local deadline beside the central one: being late by it is shown and stops no step. */
  givesLocalDeadline?: true;
  /**
   * Who may enter a value, where a pack may not: only a local rule, or nobody, because nothing in the program depends on
   * it and the values are there to be read.
   */
  entered?: "locally" | "never";
}>;

const consenting = choice(consentingBodies);
const schooling = choice(schoolingLevels);

const memberCounts = recordOf<{ none: number; youth: number; trade: number }>({
  none: count,
  youth: count,
  trade: count,
});

/** How many official members introduce a person: without a union, beside the Youth Union, beside the trade union. */
const introducing: ValueType<readonly Introducing[]> = {
  field: memberCounts.field,
  parts: memberCounts.parts,
  allowed: memberCounts.allowed,
  parse: (text) => {
    const parsed = memberCounts.parse(text);
    if ("mistake" in parsed) return parsed;
    const { none, youth, trade } = parsed.value;
    return {
      value: [
        { union: null, members: none },
        { union: "youth", members: youth },
        { union: "trade", members: trade },
      ],
    };
  },
  format: (ways) => ways.map(({ union, members }) => `${union ?? "none"}=${members}`).join(", "),
};

const leftOut = choice(["whenAbsent", "always"]);
const exclusions: ValueType<Excluding> = recordOf({ temporarilyAway: leftOut, exempt: leftOut, suspended: leftOut });

const period = { type: workingDays, chosenBy: "start" } as const;
const localPeriod = { ...period, stricter: "less", givesLocalDeadline: true } as const;

// Nothing waits on it: the desk says what has gone on for so long.
const rhythm = { type: count, chosenBy: "act", stricter: "less", entered: "locally" } as const;

// Beside the period the text gives for the reply: the agency is reminded earlier.
const reminder = { ...period, stricter: "less", entered: "locally" } as const;

/** The metadata of every rule, by its id. */
export const ruleMetadata: { readonly [Id in RuleId]: RuleMetadata<ValueOf<Id>> } = {
  minimumAgeMonths: { type: months, chosenBy: "meeting" },
  maximumAgeMonths: { type: months, chosenBy: "meeting" },
  minimumSchooling: { type: schooling, chosenBy: "meeting" },
  monthsTogether: { type: months, chosenBy: "act", stricter: "more" },
  introducing: { type: introducing, chosenBy: "meeting" },
  certificateValidMonths: { type: months, chosenBy: "meeting", stricter: "less" },
  dossierFreshMonths: { type: months, chosenBy: "meeting", stricter: "less" },
  applicantsItems: { type: count, chosenBy: "act" },
  verifiedRelatives: { type: choices(verifiedKinships), chosenBy: "act" },
  residenceOpinionFrom: { type: choices(["cellCommittee", "cell"]), chosenBy: "act" },
  schoolingShownBy: { type: choice(["diplomaOrEquivalent", "diploma", "programmeCompleted"]), chosenBy: "meeting" },
  announcedAt: { type: choice(["nextMeeting"]), chosenBy: "act" },

  admissionDecisionDays: localPeriod,
  decisionExtensionDays: { ...period, stricter: "less" },
  ceremonyDays: localPeriod,
  cellMinimum: { type: count, chosenBy: "meeting" },
  complaintDays: period,
  probationMonths: { type: months, chosenBy: "start" },
  probationFrom: { type: choice(["ceremony", "decision"]), chosenBy: "start" },
  memberHistoryDays: localPeriod,
  recognitionVoteDays: localPeriod,
  recognitionDecisionDays: localPeriod,
  // No stricter direction: the agency that replies is not bound by a local rule of the unit that asks.
  verificationReplyDays: { type: recordOf({ inCountry: workingDays, abroad: workingDays }), chosenBy: "start" },
  firstReminderDays: reminder,
  secondReminderDays: reminder,
  escalationDays: reminder,
  firstReminderDaysAbroad: reminder,
  escalationDaysAbroad: reminder,
  lastReminderDaysAbroad: reminder,
  partyAgeFrom: { type: choice(["decision", "ceremony", "official"]), chosenBy: "act" },
  ceremonyFrom: { type: choice(["received", "issued"]), chosenBy: "start" },
  dossierSendingDays: { ...localPeriod, entered: "locally" },
  committeeResolutionDays: { ...localPeriod, entered: "locally" },

  daysWithoutEvaluation: rhythm,
  daysWithoutTask: rhythm,
  daysWithoutNote: rhythm,
  returnsInARow: rhythm,
  daysWithoutProbationerEvaluation: rhythm,
  mostInCare: rhythm,
  daysMentorAway: rhythm,
  daysForMentorReport: rhythm,
  daysForOwnReport: rhythm,
  daysReportToCell: rhythm,
  daysReportToCommittee: rhythm,

  overAgeAuthority: { type: consenting, chosenBy: "meeting" },
  schoolingException: {
    type: recordOf({
      minimum: schooling,
      ofStanding: choice(["literateWithConsent"]),
    }),
    chosenBy: "meeting",
  },
  youthAgeMonths: { type: recordOf({ anyone: months, officer: months }), chosenBy: "meeting" },
  substituteIsExempt: { type: yesNo, chosenBy: "act" },
  branchMayIntroduce: { type: yesNo, chosenBy: "act" },
  readmissionMonths: { type: recordOf({ ordinary: months, lessSeriousCrime: months }), chosenBy: "meeting" },
  readmissionAuthority: { type: consenting, chosenBy: "meeting" },
  neverReadmitted: { type: choices(leavingKinds), chosenBy: "meeting" },
  readmissionsInLife: { type: count, chosenBy: "meeting" },
  politicalRule: { type: printedName, chosenBy: "act" },
  decidingBody: {
    type: choice(["superiorCommittee", "superiorStandingCommittee", "ownStandingCommittee"]),
    chosenBy: "start",
  },
  delegationMinimum: { type: recordOf({ moreThan: count, goodYears: count }), chosenBy: "act" },
  cellTermMonths: { type: months, chosenBy: "start", entered: "never" },
  localLevels: { type: choice(["withDistricts", "withoutDistricts"]), chosenBy: "act", entered: "never" },

  dossierForwardingDays: period,
  transferredDecisionDays: period,
  decisionAfterTransferDays: period,
  reexaminationDays: period,

  // No stricter direction: the Charter alone sets the share a cell needs (ĐL 4.3, 5.3).
  cellThreshold: { type: share, chosenBy: "meeting" },
  ordinaryMajority: { type: share, chosenBy: "act" },
  committeeThreshold: { type: share, chosenBy: "act", stricter: "more" },
  superiorThreshold: { type: share, chosenBy: "act", stricter: "more" },
  superiorCommitteeThreshold: { type: share, chosenBy: "act", stricter: "more" },
  cellExclusions: { type: exclusions, chosenBy: "meeting" },
  committeeExclusions: { type: exclusions, chosenBy: "act" },
  voteForms: { type: choices(["secret", "card"]), chosenBy: "act" },
  votesBeforeReport: { type: count, chosenBy: "act" },
};

/** Whether a value is at least as strict as another; false for a rule without a stricter direction. */
export const isStricter = ({ type: { rank }, stricter }: RuleMetadata, value: unknown, than: unknown): boolean => {
  if (!rank || !stricter) return false;
  return stricter === "less" ? rank(value) <= rank(than) : rank(value) >= rank(than);
};
