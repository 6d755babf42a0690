import { monthsBetween } from "./calendar";
import type { Choice } from "./choice";
import { introducing } from "./dossier";
import { acts } from "./law";
import { carriedOn, daysOf, exists, open, type Paper, type State, type World } from "./state";

const lacks = (state: State, what: string, paper: Paper): readonly string[] =>
  daysOf(state, paper).length > 0 ? [] : [what];

export const openMatters = (state: State): readonly string[] =>
  [...state.matters, ...(state.former ? ["readmission"] : [])].filter(
    (matter) => !state.conclusions.some((each) => each.matter === matter && each.favourable),
  );

/** What leads the case on from where it is, the most pressing first. */
const ahead = (state: State, world: World): readonly string[] => {
  if (state.paused !== undefined) return ["resume"];
  const concluding = openMatters(state).length > 0 ? ["recordConclusion"] : [];
  const people = introducing(state, state.now).length;
  const place = state.unions.at(-1);
  // About the end of youth age one introducer beside the union may do, or not.
  const enough = (place?.youth || place?.trade) && monthsBetween(world.born, state.now) <= 362 ? 1 : 2;
  const gathering = [
    ...lacks(state, "recordApplication", "application"),
    ...(people < enough ? ["recordIntroduction"] : []),
    ...((place?.youth || place?.trade) && state.resolutions.length === 0 ? ["recordUnionResolution"] : []),
    ...lacks(state, "recordOpinions", "opinions"),
  ];
  const certificate = lacks(state, "recordCertificate", "certificate");
  switch (state.place) {
    case "nomination":
      return ["listSympathiser"];
    case "mentoring":
      return [
        ...lacks(state, "confirmSympathiser", "confirmed"),
        ...(state.evaluated.length === 0 ? ["evaluate"] : []),
        ...certificate,
        ...concluding,
        ...lacks(state, "proposeStart", "proposed"),
        "permitStart",
      ];
    case "dossier":
      return [
        ...gathering,
        ...certificate,
        ...concluding,
        ...(state.history ? [] : ["acceptHistory"]),
        "sendToVerification",
      ];
    case "verification":
      return [
        ...(state.checks.length === 0 ? ["look"] : []),
        ...(state.checks.some(({ answered, right }) => answered === undefined || !right) ? ["answer"] : []),
        ...gathering,
        "certifyHistory",
      ];
    case "approval":
      if (carriedOn(state, "cell") === undefined)
        return [...gathering, ...certificate, ...concluding, "recordCellVote"];
      return [
        ...(world.department ? lacks(state, "recordAppraisal", "appraised") : []),
        ...(carriedOn(state, "committee") === undefined ? ["recordCommitteeVote"] : []),
        ...concluding,
        ...lacks(state, "submitForDecision", "submitted"),
        "recordDecision",
      ];
    case "ceremony":
      return [...lacks(state, "receiveDecision", "received"), "holdCeremony"];
    case "probation":
      if (carriedOn(state, "removalCell") !== undefined)
        return [
          ...(carriedOn(state, "removalCommittee") === undefined ? ["recordRemovalCommitteeVote"] : []),
          "recordRemoval",
        ];
      if (exists(state, "deadlockReported", state.now)) return ["recordRecognition", "recordRemoval"];
      if ((state.votes.recognitionCell ?? []).filter(({ carried }) => !carried).length >= 3) return ["reportDeadlock"];
      return [
        ...lacks(state, "recordNewMemberCertificate", "newMemberCertificate"),
        ...lacks(state, "recordSelfReview", "selfReview"),
        ...lacks(state, "recordMentorReview", "mentorReview"),
        ...lacks(state, "recordProbationOpinions", "probationOpinions"),
        ...(carriedOn(state, "recognitionCell") === undefined ? ["recordRecognitionVote"] : []),
        ...(world.department ? lacks(state, "recordRecognitionAppraisal", "recognitionAppraised") : []),
        ...(carriedOn(state, "recognitionCommittee") === undefined ? ["recordRecognitionCommitteeVote"] : []),
        ...lacks(state, "submitForRecognition", "recognitionSubmitted"),
        "recordRecognition",
      ];
    case "official":
      return ["annulAdmission"];
    case "removed":
      return ["receiveRemoval"];
    default:
      return ["annulStep"];
  }
};

const gatherings = [
  "recordApplication",
  "recordIntroduction",
  "recordUnionResolution",
  "recordOpinions",
  "recordCertificate",
];
const declaring = ["declareMatter", "recordConclusion", "declareFormerMembership"];
const meanwhile: Readonly<Record<string, readonly string[]>> = {
  nomination: ["recordTransferIn", "moveToCell", "pause", "annulStep"],
  mentoring: ["recordTransferIn", "moveToCell", "pause", "replaceMentor", "evaluate", ...declaring],
  dossier: [...gatherings, ...declaring, "replaceMentor", "moveToCell", "pause"],
  verification: [...gatherings, ...declaring, "replaceMentor", "look", "answer", "returnDossier", "pause"],
  approval: [...gatherings, ...declaring, "recordCellVote", "recordAppraisal", "returnDossier", "pause"],
  ceremony: ["annulDecision", "receiveDecision", "replaceMentor", "moveToCell", "transferAway"],
  probation: ["recordRecognitionVote", "recordRemovalVote", "replaceMentor", "annulAdmission", "moveToCell"],
};

/** What a turn of the case makes possible besides. */
const turned = (state: State): readonly string[] => {
  if (state.place === "approval") {
    const failed = [...(state.votes.cell ?? []), ...(state.votes.committee ?? [])].some(({ carried }) => !carried);
    return [
      ...(failed ? ["reportFailedVote", "reportFailedVote", "recordCellVote", "refuse"] : []),
      ...(exists(state, "submitted", state.now) ? ["extendDecision", "extendDecision", "refuse", "transferAway"] : []),
    ];
  }
  const failed = (state.votes.recognitionCell ?? []).some(({ carried }) => !carried);
  return [
    ...(exists(state, "recognitionSubmitted", state.now) ? ["extendRecognition", "extendRecognition"] : []),
    ...(failed ? ["recordRecognitionVote", "recordRecognitionVote", "recordRemovalVote", "reportDeadlock"] : []),
  ];
};

/** What ends a case or throws it back is tried, but not so often that no case comes far. */
const rare: Readonly<Record<string, number>> = {
  withdraw: 5,
  takeOffList: 5,
  refuse: 3,
  transferAway: 3,
  annulDecision: 3,
  annulAdmission: 5,
  annulStep: 4,
  returnDossier: 4,
  recordRemovalVote: 2,
  pause: 3,
};
const exits = ["withdraw", "takeOffList", "refuse", "transferAway", "annulStep"];

/** What is done next: mostly what leads on, sometimes what may be done meanwhile, now and then anything at all. */
export const kindOf = (choice: Choice, state: State, world: World): string => {
  const kind = choice.of(16);
  const next = ahead(state, world);
  const first = next[0] as string;
  const drawn = choice.of(4);
  if (kind < 9) return drawn < 3 ? first : (next[Math.min(1, next.length - 1)] as string);
  const beside = turned(state);
  const side = beside.length > 0 && choice.of(2) === 1 ? beside : (meanwhile[state.place] ?? []);
  const what = kind < 14 && side.length > 0 ? choice.from(side) : kind === 14 ? choice.from(exits) : choice.from(acts);
  return open.includes(state.place) && choice.of(rare[what] ?? 1) > 0 ? first : what;
};
