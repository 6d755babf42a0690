import type { RuleId, ValueOf } from "./rulebook";
import {
  choice,
  choices,
  count,
  months,
  recordOf,
  schooling,
  share,
  type ValueType,
  words,
  workingDays,
  yesNo,
} from "./value-types";
import type { Introducing } from "./values/admission";
import type { Excluding } from "./values/exclusions";
import { leavingKinds } from "./values/readmission";

/**
 * Which day chooses the value of a rule: the day of the act itself, of the cell's meeting that considers the person, or
 * of the event that starts a period, so that a running period keeps the rule it began under. The texts have no
 * transitional clause: this is an assumption of ours.
 */
export type ChosenBy = "act" | "meeting" | "start";

/** What a rule is like: its kind of value, which day chooses it, and which way is the stricter, where one is. */
export type RuleMetadata<Value = unknown> = Readonly<{
  kind: ValueType<Value>;
  chosenBy: ChosenBy;
  /** A local text may only move the value this way; without it, it may not touch the rule at all. */
  stricter?: "less" | "more";
  /** What a local text makes of it is a day to be held inside the house: lateness is pointed out and stops nothing. */
  internal?: true;
}>;

const province = choice(["provincialStandingCommittee"]);

const counts = recordOf<{ none: number; youth: number; trade: number }>({ none: count, youth: count, trade: count });

/** Who introduces, as official members: without a union, beside the Youth Union, beside the trade union. */
const introducing: ValueType<readonly Introducing[]> = {
  name: counts.name,
  allowed: counts.allowed,
  read: (text) => {
    const read = counts.read(text);
    if ("wrong" in read) return read;
    const { none, youth, trade } = read.value;
    return {
      value: [
        { union: null, members: none },
        { union: "youth", members: youth },
        { union: "trade", members: trade },
      ],
    };
  },
  write: (ways) => ways.map(({ union, members }) => `${union ?? "none"}=${members}`).join(", "),
};

const leftOut = choice(["whenAbsent", "always"]);
const exclusions: ValueType<Excluding> = recordOf({ temporarilyAway: leftOut, exempt: leftOut, suspended: leftOut });

const period = { kind: workingDays, chosenBy: "start" } as const;
const tightened = { ...period, stricter: "less", internal: true } as const;

/** The nature of every rule, by its id. */
export const ruleMetadata: { readonly [Id in RuleId]: RuleMetadata<ValueOf<Id>> } = {
  minimumAgeMonths: { kind: months, chosenBy: "meeting" },
  maximumAgeMonths: { kind: months, chosenBy: "meeting" },
  minimumSchooling: { kind: schooling, chosenBy: "meeting" },
  monthsTogether: { kind: months, chosenBy: "act", stricter: "more" },
  introducing: { kind: introducing, chosenBy: "meeting" },
  certificateValidMonths: { kind: months, chosenBy: "meeting", stricter: "less" },
  dossierFreshMonths: { kind: months, chosenBy: "meeting", stricter: "less" },
  applicantsItems: { kind: count, chosenBy: "act" },

  admissionDecisionDays: tightened,
  decisionExtensionDays: { ...period, stricter: "less" },
  ceremonyDays: tightened,
  cellMinimum: { kind: count, chosenBy: "meeting" },
  complaintDays: period,
  probationMonths: { kind: months, chosenBy: "start" },
  probationFrom: { kind: choice(["ceremony"]), chosenBy: "start" },
  recognitionVoteDays: tightened,
  recognitionDecisionDays: tightened,
  // The agency that answers is not bound by the province of the one that asks.
  verificationReplyDays: { kind: recordOf({ inCountry: workingDays, abroad: workingDays }), chosenBy: "start" },
  partyAgeFrom: { kind: choice(["decision"]), chosenBy: "act" },
  ceremonyFrom: { kind: choice(["received", "issued"]), chosenBy: "start" },
  dossierSendingDays: tightened,
  committeeResolutionDays: tightened,

  overAgeAuthority: { kind: province, chosenBy: "meeting" },
  schoolingException: {
    kind: recordOf({
      minimum: choice(["primary"]),
      ofStanding: choice(["literateWithConsent"]),
      borderAndSea: yesNo,
    }),
    chosenBy: "meeting",
  },
  youthAgeMonths: { kind: recordOf({ anyone: months, officer: months }), chosenBy: "meeting" },
  substituteIsExempt: { kind: yesNo, chosenBy: "act" },
  branchMayIntroduce: { kind: yesNo, chosenBy: "act" },
  readmissionMonths: { kind: recordOf({ ordinary: months, lessSeriousCrime: months }), chosenBy: "meeting" },
  readmissionAuthority: { kind: province, chosenBy: "meeting" },
  neverReadmitted: { kind: choices(leavingKinds), chosenBy: "meeting" },
  readmissionsInLife: { kind: count, chosenBy: "meeting" },
  politicalRule: { kind: words, chosenBy: "act" },
  decidingBody: { kind: choice(["superiorStandingCommittee", "ownStandingCommittee"]), chosenBy: "act" },
  delegationMinimum: { kind: recordOf({ moreThan: count, goodYears: count }), chosenBy: "act" },
  cellTermMonths: { kind: months, chosenBy: "start" },
  localLevels: { kind: choice(["withDistricts", "withoutDistricts"]), chosenBy: "act" },

  dossierForwardingDays: period,
  transferredDecisionDays: period,
  decisionAfterTransferDays: period,
  reexaminationDays: period,

  // What carries in a cell is the Charter's alone: no province may ask for more.
  cellThreshold: { kind: share, chosenBy: "meeting" },
  ordinaryMajority: { kind: share, chosenBy: "act" },
  committeeThreshold: { kind: share, chosenBy: "act", stricter: "more" },
  superiorThreshold: { kind: share, chosenBy: "act", stricter: "more" },
  cellExclusions: { kind: exclusions, chosenBy: "meeting" },
  committeeExclusions: { kind: exclusions, chosenBy: "act" },
  voteForms: { kind: choices(["secret", "card"]), chosenBy: "act" },
  votesBeforeReport: { kind: count, chosenBy: "act" },
};

/** Whether one value is at least as strict as another; never, where a rule has no stricter way. */
export const isStricter = ({ kind: { rank }, stricter }: RuleMetadata, value: unknown, than: unknown): boolean => {
  if (!rank || !stricter) return false;
  return stricter === "less" ? rank(value) <= rank(than) : rank(value) >= rank(than);
};
