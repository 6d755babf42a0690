import {
  applicantsItems,
  certificateValidMonths,
  dossierFreshMonths,
  type Introducing,
  introducing,
  maximumAgeMonths,
  minimumAgeMonths,
  minimumSchooling,
  monthsTogether,
  type Schooling,
} from "./admission";
import type { Dated } from "./dated";
import {
  admissionDecisionDays,
  ceremonyDays,
  decisionExtensionDays,
  partyAgeFrom,
  probationMonths,
  type Reply,
  recognitionDecisionDays,
  recognitionVoteDays,
  verificationReplyDays,
} from "./deadlines";
import {
  cellThreshold,
  committeeThreshold,
  superiorThreshold,
  type Threshold,
  voteForms,
  votesBeforeReport,
} from "./voting";

/** A value and what it is measured in, so that a reader can be told it in words. */
type Measured =
  | Readonly<{ unit: "months" | "workingDays" | "items" | "votes"; dated: Dated<number> }>
  | Readonly<{ unit: "share"; dated: Dated<Threshold> }>
  | Readonly<{ unit: "schooling"; dated: Dated<Schooling> }>
  | Readonly<{ unit: "introducing"; dated: Dated<readonly Introducing[]> }>
  | Readonly<{ unit: "reply"; dated: Dated<Reply> }>
  | Readonly<{ unit: "forms"; dated: Dated<readonly ("secret" | "card")[]> }>
  | Readonly<{ unit: "event"; dated: Dated<"decision"> }>;

/** `stops`: the steps of the procedure that are refused, or ask for an explanation, when the rule is not met. */
type Described = Measured & Readonly<{ stops: readonly string[] }>;

const decisions = ["recordDecision", "recordRecognition"] as const;

/** Every dated rule in the order of the procedure. The ids are stable: words and addresses are kept by them. */
const table = {
  certificateMonths: { unit: "months", dated: certificateValidMonths, stops: ["recordCellVote"] },
  introducing: { unit: "introducing", dated: introducing, stops: ["recordCellVote"] },
  monthsTogether: { unit: "months", dated: monthsTogether, stops: ["recordIntroduction"] },
  historyItems: { unit: "items", dated: applicantsItems, stops: ["sendToVerification"] },
  verificationReply: { unit: "reply", dated: verificationReplyDays, stops: [] },
  minimumAge: { unit: "months", dated: minimumAgeMonths, stops: ["recordCellVote"] },
  maximumAge: { unit: "months", dated: maximumAgeMonths, stops: ["recordCellVote"] },
  schooling: { unit: "schooling", dated: minimumSchooling, stops: ["recordCellVote"] },
  dossierMonths: { unit: "months", dated: dossierFreshMonths, stops: ["recordCellVote"] },
  voteForms: { unit: "forms", dated: voteForms, stops: [] },
  cellVote: { unit: "share", dated: cellThreshold, stops: ["recordCommitteeVote", "recordRecognitionCommitteeVote"] },
  committeeVote: { unit: "share", dated: committeeThreshold, stops: ["submitForDecision", "submitForRecognition"] },
  superiorVote: { unit: "share", dated: superiorThreshold, stops: decisions },
  decisionDays: { unit: "workingDays", dated: admissionDecisionDays, stops: ["recordDecision"] },
  extensionDays: { unit: "workingDays", dated: decisionExtensionDays, stops: [] },
  ceremonyDays: { unit: "workingDays", dated: ceremonyDays, stops: ["holdCeremony"] },
  probationMonths: {
    unit: "months",
    dated: probationMonths,
    stops: ["recordSelfReview", "recordMentorReview", "recordProbationOpinions", "recordRecognitionVote"],
  },
  recognitionVoteDays: { unit: "workingDays", dated: recognitionVoteDays, stops: ["recordRecognitionVote"] },
  votesBeforeReport: { unit: "votes", dated: votesBeforeReport, stops: [] },
  recognitionDecisionDays: { unit: "workingDays", dated: recognitionDecisionDays, stops: ["recordRecognition"] },
  partyAge: { unit: "event", dated: partyAgeFrom, stops: [] },
} as const satisfies Readonly<Record<string, Described>>;

export type RuleId = keyof typeof table;
export type Rule = Described & Readonly<{ id: RuleId }>;

export const ruleIds = Object.keys(table) as readonly RuleId[];

/** The rules as a list for the reader; its words are in `lib/text`, by id. */
export const rules: readonly Rule[] = ruleIds.map((id) => ({ id, ...(table[id] as Described) }));
