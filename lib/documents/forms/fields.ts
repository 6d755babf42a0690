import type { Step } from "../../admissions/procedure/procedure";

/**
 * What the forms ask for, and where each is answered. `unit`: the organisation's page · `register`: the person's page ·
 * `section`: an item of the personal history · `step`: a step of the case · `here`: on the paper itself only.
 */
export const fields = {
  // Organisations, as they were called on the day of the paper
  superior: { of: "unit" },
  organisation: { of: "unit" },
  committee: { of: "unit" },
  department: { of: "unit" },
  cell: { of: "unit" },
  deciding: { of: "here" },

  // Of every paper
  number: { of: "here" },
  place: { of: "here" },
  day: { of: "here" },
  signerPost: { of: "here" },
  signer: { of: "here" },

  // The person
  person: { of: "register" },
  otherNames: { of: "section", number: 2 },
  sex: { of: "section", number: 4 },
  bornOn: { of: "register" },
  birthplace: { of: "section", number: 5 },
  hometown: { of: "section", number: 6 },
  residence: { of: "section", number: 7 },
  ethnicity: { of: "section", number: 8 },
  religion: { of: "section", number: 9 },
  occupation: { of: "register" },
  education: { of: "section", number: 11 },
  unionJoined: { of: "section", number: 12 },
  workplace: { of: "here" },
  posts: { of: "here" },
  earlierMembership: { of: "section", number: 13 },
  firstAdmittedOn: { of: "section", number: 13 },
  firstAdmittedAt: { of: "section", number: 13 },
  firstOfficialOn: { of: "section", number: 13 },
  firstOfficialAt: { of: "section", number: 13 },
  leftOn: { of: "here" },
  leftReason: { of: "here" },
  career: { of: "section", number: 15 },
  rewards: { of: "section", number: 19 },
  disciplines: { of: "section", number: 20 },
  family: { of: "section", number: 21 },

  // Before the application
  sympathiserOn: { of: "step", step: "listSympathiser" },
  sympathiserNumber: { of: "step", step: "listSympathiser" },
  certificateNumber: { of: "step", step: "recordCertificate" },
  certificateOn: { of: "step", step: "recordCertificate" },
  certificateIssuer: { of: "step", step: "recordCertificate" },
  classFrom: { of: "here" },
  classTo: { of: "here" },
  classResult: { of: "here" },
  classHolder: { of: "here" },

  // The member who helps, or introduces
  mentor: { of: "register" },
  mentorBornOn: { of: "register" },
  mentorAdmittedOn: { of: "register" },
  mentorOfficialOn: { of: "register" },
  mentorPartyPost: { of: "here" },
  mentorStatePost: { of: "here" },
  mentorHometown: { of: "here" },
  mentoredFrom: { of: "step", step: "listSympathiser" },
  mentorResolution: { of: "step", step: "listSympathiser" },
  introducedOn: { of: "step", step: "recordIntroduction" },

  // What is said of the person
  awareness: { of: "here" },
  history: { of: "here" },
  strengths: { of: "here" },
  procedure: { of: "here" },
  proposal: { of: "here" },
  selfStrengths: { of: "here" },
  selfFaults: { of: "here" },
  remedies: { of: "here" },
  oath: { of: "here" },
  grounds: { of: "here" },
  explanations: { of: "here" },

  // Opinions of others
  organisations: { of: "step", step: "recordOpinions" },
  organisationsAsked: { of: "here" },
  organisationsAbsent: { of: "here" },
  organisationsFor: { of: "here" },
  organisationsForShare: { of: "here" },
  organisationsAgainst: { of: "here" },
  organisationsAgainstShare: { of: "here" },
  organisationsReason: { of: "here" },
  residenceBody: { of: "step", step: "recordOpinions" },
  residenceAsked: { of: "here" },
  residenceFor: { of: "here" },
  residenceForShare: { of: "here" },
  residenceAgainst: { of: "here" },
  residenceAgainstShare: { of: "here" },
  residenceReason: { of: "here" },
  residenceCommittee: { of: "here" },
  opinionsOn: { of: "step", step: "recordOpinions" },
  opinionGiver: { of: "here" },
  unionAbove: { of: "here" },
  union: { of: "here" },
  unionBranch: { of: "here" },
  unionMeetingOn: { of: "here" },

  // A meeting and its vote
  meetingOn: { of: "here" },
  meetingAt: { of: "here" },
  members: { of: "here" },
  membersOfficial: { of: "here" },
  membersProbationary: { of: "here" },
  present: { of: "here" },
  presentOfficial: { of: "here" },
  presentProbationary: { of: "here" },
  absent: { of: "here" },
  absentOfficial: { of: "here" },
  absentProbationary: { of: "here" },
  absenceReasons: { of: "here" },
  chair: { of: "here" },
  chairPost: { of: "here" },
  clerk: { of: "here" },
  base: { of: "here" },
  votesFor: { of: "here" },
  votesForShare: { of: "here" },
  votesAgainst: { of: "here" },
  votesAgainstShare: { of: "here" },
  againstReason: { of: "here" },
  teller: { of: "here" },
  ballotsOut: { of: "here" },
  ballotsIn: { of: "here" },
  ballotsValid: { of: "here" },
  ballotsInvalid: { of: "here" },
  voteForm: { of: "here" },
  discussion: { of: "here" },
  conclusion: { of: "here" },
  closedAt: { of: "here" },

  // What went before
  cellResolution: { of: "step", step: "recordCellVote" },
  cellResolvedOn: { of: "step", step: "recordCellVote" },
  cellMembers: { of: "step", step: "recordCellVote" },
  cellProbationers: { of: "step", step: "recordCellVote" },
  cellPresent: { of: "step", step: "recordCellVote" },
  cellAbsent: { of: "step", step: "recordCellVote" },
  cellFor: { of: "step", step: "recordCellVote" },
  appraisalNumber: { of: "step", step: "recordAppraisal" },
  appraisalOn: { of: "step", step: "recordAppraisal" },
  committeeResolution: { of: "step", step: "recordCommitteeVote" },
  committeeResolvedOn: { of: "step", step: "recordCommitteeVote" },
  committeeMembers: { of: "step", step: "recordCommitteeVote" },
  committeePresent: { of: "step", step: "recordCommitteeVote" },
  committeeAbsent: { of: "step", step: "recordCommitteeVote" },
  committeeFor: { of: "step", step: "recordCommitteeVote" },
  decisionNumber: { of: "step", step: "recordDecision" },
  decisionOn: { of: "step", step: "recordDecision" },
  decisionReceivedOn: { of: "step", step: "receiveDecision" },
  ceremonyOn: { of: "step", step: "holdCeremony" },
  ceremonyPlace: { of: "step", step: "holdCeremony" },
  officialFrom: { of: "step", step: "holdCeremony" },
  recognitionNumber: { of: "step", step: "recordRecognition" },
  recognitionOn: { of: "step", step: "recordRecognition" },
  consentNumber: { of: "here" },
  consentOn: { of: "here" },
  consentBody: { of: "here" },
  receivedLetter: { of: "step", step: "receiveDossier" },
  receivedLetterOn: { of: "step", step: "receiveDossier" },
  formerUnit: { of: "step", step: "receiveDossier" },
  papersDone: { of: "here" },
  newUnit: { of: "step", step: "transferAway" },
  newDeciding: { of: "here" },
  verified: { of: "here" },
  verifiers: { of: "here" },
  agency: { of: "here" },
  validUntil: { of: "here" },
  returnTo: { of: "here" },
  verificationResult: { of: "here" },
  advisoryBody: { of: "here" },
  extractor: { of: "here" },
  extractSigner: { of: "here" },
  standingOpinion: { of: "here" },
} as const satisfies Record<string, Source>;

export type Source =
  | Readonly<{ of: "unit" | "register" | "here" }>
  | Readonly<{ of: "section"; number: number }>
  | Readonly<{ of: "step"; step: Step }>;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as readonly FieldName[];
export const isFieldName = (name: string): name is FieldName => name in fields;
export const sourceOf = (name: FieldName): Source => fields[name];

/** Fields that take several lines. */
export const longFields: ReadonlySet<FieldName> = new Set([
  ...([
    "awareness",
    "history",
    "strengths",
    "procedure",
    "proposal",
    "selfStrengths",
    "selfFaults",
    "remedies",
  ] as const),
  ...(["discussion", "conclusion", "papersDone", "verified", "organisations", "absenceReasons"] as const),
  ...([
    "oath",
    "grounds",
    "explanations",
    "career",
    "rewards",
    "disciplines",
    "family",
    "verificationResult",
    "standingOpinion",
  ] as const),
]);

/** What a paper says, by field: as it is printed. A field without a value is a blank. */
export type Values = Readonly<Partial<Record<FieldName, string>>>;

/** The values that say something. */
export const withoutBlanks = (values: Readonly<Partial<Record<string, string | undefined>>>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value));
