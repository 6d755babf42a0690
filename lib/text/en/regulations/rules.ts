import type { rules as vietnamese } from "../../vi/regulations/rules";
import { locallySet } from "./locally-set";

export const rules: typeof vietnamese = {
  minimumAgeMonths: {
    title: "Lowest age, counted by month",
    stops: "Below it on the day of the cell meeting, the cell's resolution cannot be recorded.",
  },
  maximumAgeMonths: {
    title: "Highest age, counted by month",
    stops: "Above it on the day of the cell meeting, the ordinary procedure ends; report to the competent authority.",
  },
  minimumSchooling: {
    title: "Lowest schooling",
    stops: "Below it, there is no admission by the ordinary procedure.",
  },
  certificateValidMonths: {
    title: "How long the awareness class certificate holds",
    stops: "Out of date on the day of the cell meeting, the class is taken again first.",
  },
  monthsTogether: {
    title: "How long an introducer has worked, studied or lived with the person",
    stops: "Below it, the introduction cannot be recorded.",
  },
  applicantsItems: {
    title: "Items of the personal history the applicant writes",
    stops: "Until all are passed, the history does not go to verification.",
  },
  dossierFreshMonths: {
    title: "How long a dossier holds until the cell considers it",
    stops: "An older one is completed and verified again first.",
  },
  verificationReplyDays: {
    title: "Reply to a verification request, from its receipt",
    stops: "When late, the agency is reminded; the result is never skipped.",
  },
  verifiedRelatives: {
    title: "Relatives whose history is verified",
    stops: "Without results that agree with the declaration the history is not certified.",
  },
  residenceOpinionFrom: {
    title: "Who gives the opinion of the place of residence",
    stops: "Without the opinion of the residence the cell does not consider the person.",
  },
  schoolingShownBy: {
    title: "What shows the least schooling",
    stops:
      "A person with the least schooling and no more, shown in another way when the history was certified, is not considered.",
  },
  announcedAt: {
    title: "The decision of recognition is announced at",
    stops:
      "From the announcement on, the new official member counts in votes. Where the rule of the day of the decision is not known, none is asked for and the decision itself counts.",
  },
  cellThreshold: {
    title: "The cell in favour, of the official members convened",
    stops: "When not reached, the case does not go to the committee.",
  },
  committeeThreshold: {
    title: "The grass-roots committee in favour, of its members",
    stops: "When not reached, no proposal goes to the superior committee.",
  },
  superiorThreshold: {
    title: "The standing committee that decides in favour, of its members",
    stops: "When not reached, there is no decision of admission or recognition.",
  },
  superiorCommitteeThreshold: {
    title: "The superior committee in favour, of its members, where it decides as a whole",
    stops: "When not reached, there is no decision of admission or recognition.",
  },
  voteForms: {
    title: "Form of the vote, chosen by the meeting",
    stops: "A resolution voted in another form cannot be recorded.",
  },
  votesBeforeReport: {
    title: "Votes without a result before it is reported upward (recognition)",
    stops: "After that the superior and the competent committee consider.",
  },
  admissionDecisionDays: {
    title: "Admission decision, from the cell's resolution",
    stops: "A late one is recorded with its reason.",
  },
  decisionExtensionDays: {
    title: "Extension of the decision in special cases",
    stops: "The competent body extends once, by no more than these days, while the period runs.",
  },
  ceremonyDays: {
    title: "Period for the admission ceremony",
    stops: "A late one needs the superior committee's written consent.",
  },
  probationMonths: {
    title: "Probation, from the ceremony",
    stops: "Recognition is not considered before it is over.",
  },
  recognitionVoteDays: {
    title: "The cell's vote on recognition, from the end of probation",
    stops: "A late one is recorded with its reason.",
  },
  recognitionDecisionDays: {
    title: "Decision of recognition, from the cell's resolution",
    stops: "A late one is recorded with its reason.",
  },
  partyAgeFrom: {
    title: "Party age counts from, once recognised",
    stops: "It stops no step; the file of an official member shows this day.",
  },
  ceremonyFrom: {
    title: "The day the period for the ceremony counts from",
    stops: "Stops no step; it chooses the first day of the period.",
  },
  introducing: {
    title: "Who introduces the person",
    stops: "Without the introductions the cell does not consider the person.",
  },
  youthAgeMonths: {
    title: "Age up to which the Youth Union introduces",
    stops: "Within it, and where a Youth Union exists, its resolution is needed.",
  },
  substituteIsExempt: {
    title: "A substitute introducer need not have been together for the months",
    stops: "Where not exempt, the substitute needs the months as well.",
  },
  branchMayIntroduce: {
    title: "A grass-roots union branch may introduce collectively",
    stops: "Where it may not, the union committee's resolution is needed.",
  },
  overAgeAuthority: {
    title: "Who consents to a person over the age limit",
    stops: "Without the written consent the cell does not consider the person.",
  },
  schoolingException: {
    title: "Least schooling in specially difficult areas",
    stops: "Used when the person lives in an area with a rule of its own.",
  },
  neverReadmitted: {
    title: "Ways of leaving after which nobody is re-admitted",
    stops: "Who left in these ways is not re-admitted.",
  },
  readmissionsInLife: {
    title: "Times a person may be re-admitted",
    stops: "Beyond it nobody is re-admitted.",
  },
  readmissionMonths: {
    title: "Time out of the Party before re-admission",
    stops: "Before it has passed, re-admission is not considered.",
  },
  readmissionAuthority: {
    title: "Who consents to a re-admission",
    stops: "Without the written consent no decision of re-admission is made.",
  },
  politicalRule: {
    title: "Regulation on the political standard",
    stops: "A conclusion on the political standard is reached under it.",
  },
  decidingBody: {
    title: "Who decides on admission and recognition, where the power is not delegated",
    stops: "Only who acts for this body records the decision, more time for it, or a refusal.",
  },
  delegationMinimum: {
    title: "When a grass-roots committee may be given the power to admit",
    stops: "Below it, no delegation can be recorded; the superior committee decides.",
  },
  cellTermMonths: {
    title: "Term of a dependent cell",
    stops: "Stops no step.",
  },
  localLevels: {
    title: "Levels of local government named on papers",
    stops: "Stops no step; papers use the names of their day.",
  },
  dossierForwardingDays: {
    title: "Forwarding a dossier to the new competent committee",
    stops: "Late is recorded with its reason.",
  },
  transferredDecisionDays: {
    title: "Decision of the new competent committee, from the receipt of the dossier",
    stops: "Late is explained to its superior.",
  },
  decisionAfterTransferDays: {
    title: "How long an old committee's decision holds after a transfer",
    stops: "Later, the old committee cancels it and the new one decides.",
  },
  cellMinimum: {
    title: "Official members a cell needs to decide",
    stops: "With fewer the cell does not vote; its superior moves members in or merges it.",
  },
  memberHistoryDays: {
    title: "Member's history (1-HSĐV) written, from the ceremony",
    stops: "Lateness is recorded with its reason.",
  },
  complaintDays: {
    title: "Complaint of a removed probationer, from the receipt of the decision",
    stops: "Stops no step; for information.",
  },
  reexaminationDays: {
    title: "Re-examination asked for by the new committee",
    stops: "When overdue, the verifier is reminded.",
  },
  ordinaryMajority: {
    title: "In favour, for any resolution to carry",
    stops: "Where the share of a body is not known this is the least; whoever records confirms the ground.",
  },
  cellExclusions: {
    title: "Official members left out of the cell's base",
    stops: "Anyone else absent (on duty, ill, on leave) stays in the base.",
  },
  committeeExclusions: {
    title: "Members left out of the committee's base",
    stops: "Anyone else absent (on duty, ill, on leave) stays in the base.",
  },
  probationFrom: {
    title: "Probation counts from",
    stops: "Stops no step; chooses the day probation begins.",
  },
  ...locallySet,
};
