import type { RuleId } from "./rulebook";

/** The rules in the order of the procedure, in the groups of the page /regulations. A test checks that every rule is in one group. */
export const ruleGroups = {
  person: [
    "minimumAgeMonths",
    "maximumAgeMonths",
    "overAgeAuthority",
    "minimumSchooling",
    "schoolingShownBy",
    "schoolingException",
    "politicalRule",
    "certificateValidMonths",
  ],
  introduction: ["introducing", "youthAgeMonths", "branchMayIntroduce", "monthsTogether", "substituteIsExempt"],
  training: ["daysWithoutEvaluation", "daysWithoutTask", "daysWithoutNote", "returnsInARow"],
  dossier: [
    "applicantsItems",
    "verifiedRelatives",
    "verificationReplyDays",
    "residenceOpinionFrom",
    "dossierFreshMonths",
  ],
  votes: [
    "voteForms",
    "cellMinimum",
    "cellThreshold",
    "cellExclusions",
    "committeeThreshold",
    "committeeExclusions",
    "superiorThreshold",
    "superiorCommitteeThreshold",
    "ordinaryMajority",
  ],
  decision: [
    "decidingBody",
    "delegationMinimum",
    "admissionDecisionDays",
    "decisionExtensionDays",
    "ceremonyFrom",
    "ceremonyDays",
    "dossierSendingDays",
    "committeeResolutionDays",
  ],
  recognition: [
    "probationMonths",
    "probationFrom",
    "memberHistoryDays",
    "recognitionVoteDays",
    "votesBeforeReport",
    "recognitionDecisionDays",
    "announcedAt",
    "complaintDays",
    "partyAgeFrom",
  ],
  transfer: ["dossierForwardingDays", "transferredDecisionDays", "decisionAfterTransferDays", "reexaminationDays"],
  readmission: ["neverReadmitted", "readmissionMonths", "readmissionAuthority", "readmissionsInLife"],
  organisation: ["cellTermMonths", "localLevels"],
} as const satisfies Readonly<Record<string, readonly RuleId[]>>;

export type RuleGroup = keyof typeof ruleGroups;
