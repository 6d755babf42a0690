import type { RuleId, ValueOf } from "@/lib/regulations/rulebook";
import type { ConsentingBody } from "@/lib/regulations/values/authorities";
import type { Excluding, Exclusion } from "@/lib/regulations/values/exclusions";
import type { Threshold } from "@/lib/regulations/values/voting";
import type { Words } from "@/lib/text/text";

type Format<Value> = (value: Value, words: Words) => string;

const age: Format<number> = (months, { regulations }) => regulations.values.age(months);
const months: Format<number> = (count, { regulations }) => regulations.values.months(count);
const workingDays: Format<number> = (days, { regulations }) => regulations.values.workingDays(days);
const days: Format<number> = (count, { regulations }) => regulations.values.days(count);
const authority: Format<ConsentingBody> = (body, { regulations }) => regulations.values.authority[body];
const allowed: Format<boolean> = (isAllowed, { regulations }) => regulations.values.allowed(isAllowed);
const share: Format<Threshold> = ({ numerator, denominator, strict }, { regulations }) =>
  regulations.values.share(numerator, denominator, strict);

/** Who is left out of the base of a vote: always, or only when absent. */
const leftOut: Format<Excluding> = (value, { votes }) =>
  (Object.keys(value) as Exclusion[]).map((reason) => votes.when[value[reason]](votes.reasons[reason])).join("; ");

/** How the value of each rule is shown to people. */
const formats: { readonly [Id in RuleId]: Format<ValueOf<Id>> } = {
  minimumAgeMonths: age,
  maximumAgeMonths: age,
  overAgeAuthority: authority,
  minimumSchooling: (level, { admissions }) => admissions.options.schooling[level],
  schoolingException: ({ minimum, ofStanding }, { admissions, regulations }) =>
    `${admissions.options.schooling[minimum]}; ${regulations.values.ofStanding[ofStanding]}`,
  politicalRule: (instrument) => instrument,
  certificateValidMonths: months,
  introducing: (ways, { admissions, regulations }) =>
    ways
      .map(({ union, members }) => regulations.values.introducing(members, union && admissions.options.union[union]))
      .join("; "),
  youthAgeMonths: ({ anyone, officer }, { regulations }) => regulations.values.youthAge(anyone, officer),
  branchMayIntroduce: allowed,
  monthsTogether: months,
  substituteIsExempt: allowed,
  applicantsItems: (count, { regulations }) => regulations.values.items(count),
  verifiedRelatives: (kinships, { verification }) => kinships.map((each) => verification.kinships[each]).join("; "),
  residenceOpinionFrom: (givers, { regulations }) =>
    givers.map((each) => regulations.values.residence[each]).join("; "),
  schoolingShownBy: (proof, { regulations }) => regulations.values.schoolingShownBy[proof],
  announcedAt: (meeting, { regulations }) => regulations.values.announcedAt[meeting],
  verificationReplyDays: ({ inCountry, abroad }, { regulations }) => regulations.values.reply(inCountry, abroad),
  firstReminderDays: workingDays,
  secondReminderDays: workingDays,
  escalationDays: workingDays,
  firstReminderDaysAbroad: workingDays,
  escalationDaysAbroad: workingDays,
  lastReminderDaysAbroad: workingDays,
  dossierFreshMonths: months,
  voteForms: (forms, { admissions }) => forms.map((form) => admissions.options.form[form]).join("; "),
  cellThreshold: share,
  committeeThreshold: share,
  superiorThreshold: share,
  superiorCommitteeThreshold: share,
  ordinaryMajority: share,
  cellMinimum: (count, { regulations }) => regulations.values.members(count),
  cellExclusions: leftOut,
  committeeExclusions: leftOut,
  decidingBody: (body, { regulations }) => regulations.values.decidingBody[body],
  delegationMinimum: ({ moreThan, goodYears }, { regulations }) => regulations.values.delegation(moreThan, goodYears),
  admissionDecisionDays: workingDays,
  decisionExtensionDays: workingDays,
  ceremonyFrom: (event, { regulations }) => regulations.values.ceremonyFrom[event],
  ceremonyDays: workingDays,
  probationMonths: months,
  memberHistoryDays: workingDays,
  recognitionVoteDays: workingDays,
  votesBeforeReport: (count, { regulations }) => regulations.values.votes(count),
  recognitionDecisionDays: workingDays,
  complaintDays: workingDays,
  probationFrom: (event, { regulations }) => regulations.values.probationFrom[event],
  dossierSendingDays: workingDays,
  committeeResolutionDays: workingDays,
  daysWithoutEvaluation: days,
  daysWithoutTask: days,
  daysWithoutNote: days,
  daysWithoutProbationerEvaluation: days,
  mostInCare: (count, { regulations }) => regulations.values.people(count),
  daysMentorAway: days,
  daysForMentorReport: days,
  daysForOwnReport: days,
  daysReportToCell: days,
  daysReportToCommittee: days,
  returnsInARow: (count, { regulations }) => regulations.values.votes(count),
  partyAgeFrom: (event, { regulations }) => regulations.values.partyAgeFrom[event],
  dossierForwardingDays: workingDays,
  transferredDecisionDays: workingDays,
  decisionAfterTransferDays: workingDays,
  reexaminationDays: workingDays,
  neverReadmitted: (ways, { matters }) => ways.map((way) => matters.leaving[way]).join("; "),
  readmissionMonths: ({ ordinary, lessSeriousCrime }, { regulations }) =>
    regulations.values.readmission(ordinary, lessSeriousCrime),
  readmissionAuthority: authority,
  readmissionsInLife: (count, { regulations }) => regulations.values.votes(count),
  cellTermMonths: months,
  localLevels: (levels, { regulations }) => regulations.values.localLevels[levels],
};

/** The value of a rule as people read it; null where it is not known. */
export const formatRuleValue = <Id extends RuleId>(
  id: Id,
  value: ValueOf<Id> | "unknown",
  words: Words,
): string | null => (value === "unknown" ? null : formats[id](value as ValueOf<Id>, words));
