import { monthsBetween } from "./calendar";
import {
  carriedOn,
  covers,
  daysOf,
  exists,
  lastVote,
  openStages,
  type Paper,
  type Setup,
  type State,
  verificationPoints,
} from "./case-state";
import type { Choice } from "./choice";
import { stepsWithLaw } from "./law";
import { openQuestion } from "./law-arrival";
import { currentIntroductions } from "./law-dossier";

const ifMissing = (state: State, what: string, paper: Paper): readonly string[] =>
  daysOf(state, paper).length > 0 ? [] : [what];

export const openMatters = (state: State): readonly string[] =>
  [...state.declaredMatters, ...(state.formerMembership || state.registered.length > 0 ? ["readmission"] : [])].filter(
    (matter) => !state.conclusions.some((each) => each.matter === matter && each.favourable),
  );

/** Those whose history is to be verified and about whom not both points are on file. */
export const notLookedInto = ({ relatives, verifications }: State): readonly string[] =>
  [
    "applicant",
    ...relatives.filter(
      (each) => each !== "sibling" && !(each === "spouseRaisedBy" && relatives.includes("motherInLaw")),
    ),
  ].filter((whose) => {
    const about = verifications.filter((each) => each.about === whose);
    return !verificationPoints.every((wanted) => about.some(({ point }) => point === undefined || point === wanted));
  });

/** The acts that lead the case on from its stage, in the order of the procedure. */
const nextInOrder = (state: State, setup: Setup): readonly string[] => {
  if (state.pausedOn !== undefined) return ["resume"];
  const concluding = openMatters(state).length > 0 ? ["recordConclusion"] : [];
  const people = currentIntroductions(state, state.lastActOn).length;
  const place = state.unions.at(-1);
  // Near the age limit of the Youth Union one introducer besides the union may or may not be enough.
  const enough = (place?.youth || place?.trade) && monthsBetween(setup.bornOn, state.lastActOn) <= 362 ? 1 : 2;
  const gathering = [
    ...ifMissing(state, "recordApplication", "application"),
    ...(people < enough ? ["recordIntroduction"] : []),
    ...((place?.youth || place?.trade) && state.resolutions.length === 0 ? ["recordUnionResolution"] : []),
    ...ifMissing(state, "recordOpinions", "opinions"),
  ];
  const isDelegated = covers(setup.delegation, state.lastActOn);
  const certificate = ifMissing(state, "recordCertificate", "certificate");
  switch (state.stage) {
    case "nomination":
      return ["listSympathiser"];
    case "mentoring":
      return [
        ...ifMissing(state, "confirmSympathiser", "confirmed"),
        ...(state.evaluatedOn.length === 0 ? ["evaluate"] : []),
        ...certificate,
        ...concluding,
        ...ifMissing(state, "proposeStart", "proposed"),
        "permitStart",
      ];
    case "dossier":
      return [
        ...gathering,
        ...certificate,
        ...concluding,
        ...(state.historyAccepted ? [] : ["acceptHistory"]),
        "sendToVerification",
      ];
    case "verification":
      return [
        ...(state.relatives.length === 0 ? ["nameRelatives"] : []),
        ...(notLookedInto(state).length > 0 ? ["requestVerification"] : []),
        ...(state.verifications.some(({ answered, right }) => answered === undefined || !right)
          ? ["answerVerification"]
          : []),
        ...(state.reopened.length > 0 ? ["passItemAgain"] : []),
        ...gathering,
        "certifyHistory",
      ];
    case "approval":
      if (carriedOn(state, "cell") === undefined)
        return [...gathering, ...certificate, ...concluding, "recordCellVote"];
      return [
        ...(setup.department ? ifMissing(state, "recordAppraisal", "appraised") : []),
        ...(carriedOn(state, "committee") === undefined ? ["recordCommitteeVote"] : []),
        ...concluding,
        ...(state.returned.length > 0 ? gathering : []),
        ...(isDelegated
          ? ["issueDecision"]
          : [...ifMissing(state, "submitForDecision", "submitted"), "recordDecision"]),
      ];
    case "ceremony":
      if (openQuestion(state) !== undefined) return ["recordReexamination"];
      return [...ifMissing(state, "receiveDecision", "received"), "holdCeremony"];
    case "probation":
      if (carriedOn(state, "removalCell") !== undefined && lastVote(state, "removalCommittee")?.carried !== false)
        return [
          ...(carriedOn(state, "removalCommittee") === undefined ? ["recordRemovalCommitteeVote"] : []),
          isDelegated ? "issueRemoval" : "recordRemoval",
        ];
      if (exists(state, "deadlockReported", state.lastActOn)) return ["recordRecognition", "recordRemoval"];
      if ((state.votes.recognitionCell ?? []).filter(({ carried }) => !carried).length >= 3) return ["reportDeadlock"];
      return [
        ...ifMissing(state, "recordMemberHistory", "memberHistory"),
        ...ifMissing(state, "recordNewMemberCertificate", "newMemberCertificate"),
        ...ifMissing(state, "recordSelfReview", "selfReview"),
        ...ifMissing(state, "recordMentorReview", "mentorReview"),
        ...ifMissing(state, "recordProbationOpinions", "probationOpinions"),
        ...(carriedOn(state, "recognitionCell") === undefined ? ["recordRecognitionVote"] : []),
        ...(setup.department ? ifMissing(state, "recordRecognitionAppraisal", "recognitionAppraised") : []),
        ...(carriedOn(state, "recognitionCommittee") === undefined ? ["recordRecognitionCommitteeVote"] : []),
        ...(isDelegated
          ? ["issueRecognition"]
          : [...ifMissing(state, "submitForRecognition", "recognitionSubmitted"), "recordRecognition"]),
      ];
    case "official":
      return [...ifMissing(state, "announceRecognition", "recognitionAnnounced"), "annulAdmission"];
    case "removed":
      return ["receiveRemoval"];
    default:
      return ["annulStep"];
  }
};

const dossierSteps = [
  "recordApplication",
  "recordIntroduction",
  "recordUnionResolution",
  "recordOpinions",
  "recordCertificate",
];
const declarations = ["declareMatter", "recordConclusion", "declareFormerMembership"];
const arrivals = [
  "recordTransferIn",
  "receiveDossier",
  "receiveTransferredDecision",
  "receiveTransferredDecision",
  "receiveProbationer",
];
const possibleMeanwhile: Readonly<Record<string, readonly string[]>> = {
  nomination: [...arrivals, "moveToCell", "pause", "annulStep"],
  mentoring: [
    "recordTransferIn",
    "receiveTransferredDecision",
    "moveToCell",
    "pause",
    "replaceMentor",
    "evaluate",
    ...declarations,
  ],
  dossier: [...dossierSteps, ...declarations, "replaceMentor", "moveToCell", "pause"],
  verification: [
    ...dossierSteps,
    ...declarations,
    "replaceMentor",
    "nameRelatives",
    "requestVerification",
    "answerVerification",
    "returnDossier",
    "pause",
  ],
  approval: [...dossierSteps, ...declarations, "recordCellVote", "recordAppraisal", "returnDossier", "pause"],
  ceremony: [
    "askReexamination",
    "recordReexamination",
    "annulDecision",
    "receiveDecision",
    "replaceMentor",
    "moveToCell",
    "transferAway",
  ],
  probation: ["recordRecognitionVote", "recordRemovalVote", "replaceMentor", "annulAdmission", "moveToCell"],
};

/** The acts that become possible after a failed vote or after the file was sent up. */
const possibleAfterEvents = (state: State): readonly string[] => {
  // The new side asks about a decision it received from another committee.
  if (state.stage === "ceremony")
    return state.came?.competent === "other" ? ["askReexamination", "askReexamination"] : [];
  if (state.stage === "approval") {
    const failed = [...(state.votes.cell ?? []), ...(state.votes.committee ?? [])].some(({ carried }) => !carried);
    return [
      ...(failed ? ["reportFailedVote", "reportFailedVote", "recordCellVote", "refuse"] : []),
      ...(exists(state, "submitted", state.lastActOn)
        ? ["extendDecision", "extendDecision", "refuse", "transferAway", "issueDecision"]
        : []),
    ];
  }
  const failed = (state.votes.recognitionCell ?? []).some(({ carried }) => !carried);
  return [
    ...(exists(state, "recognitionSubmitted", state.lastActOn) ? Array(8).fill("extendRecognition") : []),
    ...(failed ? ["recordRecognitionVote", "recordRecognitionVote", "recordRemovalVote", "reportDeadlock"] : []),
  ];
};

/** An act that ends a case or sends it back is kept once in so many times; otherwise too few cases reach late stages. */
const oddsAgainst: Readonly<Record<string, number>> = {
  withdraw: 5,
  takeOffList: 5,
  refuse: 3,
  transferAway: 3,
  joinCase: 5,
  annulDecision: 3,
  annulAdmission: 5,
  annulStep: 4,
  returnDossier: 4,
  recordRemovalVote: 2,
  pause: 3,
};
const exits = ["withdraw", "takeOffList", "refuse", "transferAway", "joinCase", "annulStep"];

/** Chooses the next act: mostly the next in order, sometimes one possible at the stage, rarely any act at all. */
export const chooseKind = (choice: Choice, state: State, setup: Setup): string => {
  const kind = choice.of(16);
  const next = nextInOrder(state, setup);
  const first = next[0] as string;
  const drawn = choice.of(4);
  if (kind < 9) return drawn < 3 ? first : (next[Math.min(1, next.length - 1)] as string);
  const beside = possibleAfterEvents(state);
  const others = beside.length > 0 && choice.of(2) === 1 ? beside : (possibleMeanwhile[state.stage] ?? []);
  const what =
    kind < 14 && others.length > 0 ? choice.from(others) : kind === 14 ? choice.from(exits) : choice.from(stepsWithLaw);
  return openStages.includes(state.stage) && choice.of(oddsAgainst[what] ?? 1) > 0 ? first : what;
};
