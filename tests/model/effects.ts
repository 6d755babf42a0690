import type { Act } from "./act";
import { type Body, latest, type Paper, type Setup, type Stage, type State, type Verification } from "./case-state";
import { addPaper, addsPapers, type Effect, movesTo, withMentor, without, withoutPartsDoneAgain } from "./effect-parts";
import { arrivals } from "./effects-arrival";
import { isCarried, voteBase } from "./votes";

/** Carried by two thirds of the base. While the committee's share is not known, more than half counts as carried. */
const recordsVote =
  (body: Body): Effect =>
  (state, { ballot, on }, setup) => {
    const isOfCell = body === "cell" || body === "recognitionCell" || body === "removalCell";
    const of = voteBase(isOfCell ? setup.cell : setup.committee, on, ballot.counted);
    const carried = isCarried(isOfCell ? "cell" : "committee", ballot.yes, of, on);
    return { ...state, votes: { ...state.votes, [body]: [...(state.votes[body] ?? []), { on, carried }] } };
  };

const stageAfterAnnulment: Readonly<Record<string, Stage>> = {
  nothing: "annulled",
  dossier: "dossier",
  verification: "verification",
};
const annuls: Effect = (state, act) =>
  addPaper(
    {
      ...withoutPartsDoneAgain(state, act.option),
      stage: stageAfterAnnulment[act.option] ?? "approval",
      annulledDecisionOn: latest(state.papers.decided ?? [], (day) => day),
    },
    "annulled",
    act.on,
  );

/**
 * H06 §3.3: what a return names is done again, and what cannot stand without it: a history that changes is certified again,
 * the committee considers the cell's resolution, and the file is sent up anew. An extension was of the clock the cell's vote began.
 */
const returned = (state: State, named: readonly string[]): State => {
  const is = (what: string) => named.includes(what);
  const papers: Paper[] = ["submitted"];
  if (is("section") || is("verification")) papers.push("certified");
  if (is("opinions")) papers.push("opinions", "residence");
  if (is("cellVote")) papers.push("appraised", "failureReported");
  const bodies: Body[] = is("cellVote") ? ["cell", "committee"] : is("committeeVote") ? ["committee"] : [];
  const stage = is("section") ? "dossier" : is("verification") ? "verification" : state.stage;
  return {
    ...without(state, papers, bodies),
    stage,
    historyAccepted: state.historyAccepted && !is("section"),
    verifications: is("verification")
      ? state.verifications.filter(({ about }) => about !== "applicant")
      : state.verifications,
    introductions: is("introduction") ? [] : state.introductions,
    extraDays: is("cellVote") ? undefined : state.extraDays,
    returned: [...state.returned, ...named],
  };
};

/** How each step changes the state. */
const steps: Readonly<Record<string, Effect>> = {
  listSympathiser: (state, act) => withMentor({ ...addPaper(state, "listed", act.on), stage: "mentoring" }, act),
  confirmSympathiser: addsPapers("confirmed"),
  recordCertificate: addsPapers("certificate"),
  proposeStart: addsPapers("proposed"),
  permitStart: movesTo("dossier", "permitted"),
  recordApplication: (state, act) => ({
    ...addPaper(state, "application", act.on),
    unions: [...state.unions, { on: act.on, youth: act.youth, trade: act.trade, officer: act.officer }],
  }),
  recordIntroduction: (state, { memberId, on, replacedId }) => ({
    ...state,
    introductions: [...state.introductions, { who: memberId, on, ...(replacedId ? { replaces: replacedId } : {}) }],
  }),
  recordUnionResolution: (state, { union, on }) => ({ ...state, resolutions: [...state.resolutions, { union, on }] }),
  recordOpinions: (state, act) => addPaper(addPaper(state, "opinions", act.on), "residence", act.otherDay ?? act.on),
  sendToVerification: movesTo("verification"),
  certifyHistory: (state, act, setup) => ({
    ...movesTo("approval", "certified")(state, act, setup),
    schoolingShown: act.option ?? "diploma",
  }),
  recordCellVote: recordsVote("cell"),
  recordAppraisal: addsPapers("appraised"),
  recordCommitteeVote: recordsVote("committee"),
  reportFailedVote: addsPapers("failureReported"),
  submitForDecision: (state, act) => ({ ...addPaper(state, "submitted", act.on), returned: [] }),
  extendDecision: (state, act) => ({ ...state, extraDays: act.extraDays }),
  recordDecision: movesTo("ceremony", "decided"),
  issueDecision: movesTo("ceremony", "decided"),
  receiveDecision: addsPapers("received"),
  holdCeremony: (state, act, setup) => withMentor(movesTo("probation", "ceremony")(state, act, setup), act),
  recordMemberHistory: addsPapers("memberHistory"),
  recordNewMemberCertificate: addsPapers("newMemberCertificate"),
  recordSelfReview: addsPapers("selfReview"),
  recordMentorReview: addsPapers("mentorReview"),
  recordProbationOpinions: (state, act) =>
    addPaper(addPaper(state, "probationOpinions", act.on), "probationResidence", act.otherDay ?? act.on),
  recordRecognitionVote: recordsVote("recognitionCell"),
  recordRecognitionAppraisal: addsPapers("recognitionAppraised"),
  recordRecognitionCommitteeVote: recordsVote("recognitionCommittee"),
  submitForRecognition: addsPapers("recognitionSubmitted"),
  extendRecognition: (state, act) => ({ ...state, recognitionExtraDays: act.extraDays }),
  recordRecognition: movesTo("official", "recognised"),
  issueRecognition: movesTo("official", "recognised"),
  announceRecognition: addsPapers("recognitionAnnounced"),
  reportDeadlock: addsPapers("deadlockReported"),
  recordRemovalVote: recordsVote("removalCell"),
  recordRemovalCommitteeVote: recordsVote("removalCommittee"),
  recordRemoval: movesTo("removed", "removed"),
  issueRemoval: movesTo("removed", "removed"),
  receiveRemoval: addsPapers("removalReceived"),
  replaceMentor: withMentor,
  declareMatter: (state, { matter }) => ({ ...state, declaredMatters: [...state.declaredMatters, matter] }),
  recordConclusion: (state, { matter, on, favourable }) => ({
    ...state,
    conclusions: [...state.conclusions, { matter, on, favourable }],
  }),
  // The declaration with the latest day counts.
  declareFormerMembership: (state, { on, former }) => {
    if (!former || (state.formerMembership && on < state.formerMembership.on)) return state;
    const { first, left, how, second, cleared } = former;
    return { ...state, formerMembership: { on, first, left, how, second, ...(cleared ? { cleared } : {}) } };
  },
  returnDossier: (state, act) => returned(state, act.option.split(",")),
  takeOffList: movesTo("takenOff"),
  withdraw: movesTo("withdrawn"),
  refuse: movesTo("refused"),
  pause: (state, act) => ({ ...state, pausedOn: act.on }),
  resume: ({ pausedOn: _, ...state }) => state,
  ...arrivals,
  moveToCell: withMentor,
  transferAway: movesTo("transferred"),
  joinCase: movesTo("joined"),
  annulDecision: annuls,
  annulAdmission: annuls,
};

/** How each event outside the procedure changes the state. Annulling a step does not take these back. */
const events: Readonly<Record<string, Effect>> = {
  evaluate: (state, act) => ({ ...state, evaluatedOn: [...state.evaluatedOn, act.on] }),
  acceptHistory: (state) => ({ ...state, historyAccepted: true, reopened: [] }),
  passItemAgain: (state, { option }) => ({ ...state, reopened: state.reopened.filter((each) => each !== option) }),
  nameRelatives: (state, { option }) => ({
    ...state,
    relatives: [...new Set([...state.relatives, ...option.split(",")])],
  }),
  // Who is excused was confirmed by a committee: nobody is asked and nothing is awaited.
  requestVerification: (state, { on, option, point, favourable }) => ({
    ...state,
    verifications: [
      ...state.verifications,
      ...option
        .split(",")
        .map((about) =>
          favourable && about !== "applicant"
            ? { about, answered: on, right: true, excused: true }
            : { about, point, right: true },
        ),
    ],
  }),
  // All answers awaited come and agree, and second checks clear what did not; or the first does not agree, and the items of
  // the history it is about are open again.
  answerVerification: (state, { on, favourable, option }) => {
    const waits = ({ answered, right }: Verification) => answered === undefined || !right;
    const first = state.verifications.find(waits);
    const answered = (each: Verification): Verification => ({
      ...each,
      answered: each.answered && each.answered > on ? each.answered : on,
      right: favourable,
    });
    const verifications = state.verifications.map((each) =>
      (favourable ? waits(each) : each === first) ? answered(each) : each,
    );
    const wrong = first && !favourable ? option.split(",") : [];
    return { ...state, verifications, reopened: [...new Set([...state.reopened, ...wrong])] };
  },
};

/** The state after the act. */
export const stateAfter = (state: State, act: Act, setup: Setup): State => {
  const now = latest([state.lastActOn, act.on], (day) => day) ?? state.lastActOn;
  const event = events[act.kind];
  if (event) return { ...event(state, act, setup), lastActOn: now };
  if (act.kind === "annulStep" && state.before) {
    const { evaluatedOn, relatives, reopened, before } = state;
    // What a return made void comes back with its annulment.
    const isVoided = !before.returned.includes("verification") && state.returned.includes("verification");
    const back = isVoided ? before.verifications.filter(({ about }) => about === "applicant") : [];
    return {
      ...before,
      evaluatedOn,
      relatives,
      reopened,
      historyAccepted: before.historyAccepted || state.historyAccepted,
      verifications: [...back, ...state.verifications],
      lastActOn: now,
    };
  }
  return { ...(steps[act.kind]?.(state, act, setup) ?? state), lastActOn: now, before: state };
};
