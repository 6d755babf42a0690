import type { Act } from "./act";
import { type Body, latest, type Paper, type Setup, type Stage, type State } from "./case-state";
import { ruleValueOn } from "./rule-values";
import { isMajority, isTwoThirds, voteBase } from "./votes";

type Effect = (state: State, act: Act, setup: Setup) => State;

const addPaper = (state: State, paper: Paper, on: string): State => ({
  ...state,
  papers: { ...state.papers, [paper]: [...(state.papers[paper] ?? []), on] },
});
const addsPapers =
  (...papers: readonly Paper[]): Effect =>
  (state, act) =>
    papers.reduce((after, paper) => addPaper(after, paper, act.on), state);
const movesTo =
  (stage: Stage, ...papers: readonly Paper[]): Effect =>
  (state, act, setup) => ({ ...addsPapers(...papers)(state, act, setup), stage });
const withMentor = (state: State, { memberId, on }: Act): State => ({
  ...state,
  mentors: [...state.mentors, { who: memberId, from: on }],
});

/** Carried by two thirds of the base. While the committee's share is not known, more than half counts as carried. */
const recordsVote =
  (body: Body): Effect =>
  (state, { ballot, on }, setup) => {
    const isOfCell = body === "cell" || body === "recognitionCell" || body === "removalCell";
    const of = voteBase(isOfCell ? setup.cell : setup.committee, on, ballot.counted);
    const isKnown = isOfCell || ruleValueOn("committeeVote", on) !== undefined;
    const carried = isKnown ? isTwoThirds(ballot.yes, of) : isMajority(ballot.yes, of);
    return { ...state, votes: { ...state.votes, [body]: [...(state.votes[body] ?? []), { on, carried }] } };
  };

const without = (state: State, papers: readonly Paper[], bodies: readonly Body[]): State => ({
  ...state,
  papers: Object.fromEntries(Object.entries(state.papers).filter(([paper]) => !papers.includes(paper as Paper))),
  votes: Object.fromEntries(Object.entries(state.votes).filter(([body]) => !bodies.includes(body as Body))),
});

/** Papers and votes that depend on the decision. They no longer count when the decision or an earlier part is redone. */
const papersFromDecisionOn: readonly Paper[] = [
  "decided",
  "received",
  "ceremony",
  "newMemberCertificate",
  "selfReview",
  "mentorReview",
  "probationOpinions",
  "probationResidence",
  "recognitionAppraised",
  "recognitionSubmitted",
  "recognised",
  "deadlockReported",
];
const votesOfProbation: readonly Body[] = [
  "recognitionCell",
  "recognitionCommittee",
  "removalCell",
  "removalCommittee",
];

const withoutPartsDoneAgain = (state: State, from: string): State => {
  const order = ["decision", "submission", "committeeVote", "cellVote", "verification", "dossier"];
  const reach = order.indexOf(from === "approval" ? "cellVote" : from === "nothing" ? "decision" : from);
  const papers: Paper[] = [...papersFromDecisionOn];
  const bodies: Body[] = [...votesOfProbation];
  if (reach >= 1) papers.push("submitted");
  if (reach >= 2) bodies.push("committee");
  if (reach >= 3) papers.push("appraised", "failureReported");
  if (reach >= 3) bodies.push("cell");
  if (reach >= 4) papers.push("certified");
  if (reach >= 5) papers.push("application", "opinions", "residence");
  const after = without(state, papers, bodies);
  return {
    ...after,
    ...(reach >= 5 ? { introductions: [], resolutions: [], unions: [] } : {}),
    // An assumption: an extension belonged to the annulled decision and does not carry over.
    extraDays: undefined,
    recognitionExtraDays: undefined,
  };
};

const stageAfterAnnulment: Readonly<Record<string, Stage>> = {
  nothing: "annulled",
  dossier: "dossier",
  verification: "verification",
};
const annuls: Effect = (state, act) =>
  addPaper(
    { ...withoutPartsDoneAgain(state, act.option), stage: stageAfterAnnulment[act.option] ?? "approval" },
    "annulled",
    act.on,
  );

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
  certifyHistory: movesTo("approval", "certified"),
  recordCellVote: recordsVote("cell"),
  recordAppraisal: addsPapers("appraised"),
  recordCommitteeVote: recordsVote("committee"),
  reportFailedVote: addsPapers("failureReported"),
  submitForDecision: addsPapers("submitted"),
  extendDecision: (state, act) => ({ ...state, extraDays: act.extraDays }),
  recordDecision: movesTo("ceremony", "decided"),
  receiveDecision: addsPapers("received"),
  holdCeremony: (state, act, setup) => withMentor(movesTo("probation", "ceremony")(state, act, setup), act),
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
  reportDeadlock: addsPapers("deadlockReported"),
  recordRemovalVote: recordsVote("removalCell"),
  recordRemovalCommitteeVote: recordsVote("removalCommittee"),
  recordRemoval: movesTo("removed", "removed"),
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
  // Papers and votes based on the returned personal history no longer count.
  returnDossier: (state) => ({
    ...without(state, ["certified", "appraised", "submitted"], ["cell", "committee"]),
    stage: "dossier",
    extraDays: undefined,
  }),
  takeOffList: movesTo("takenOff"),
  withdraw: movesTo("withdrawn"),
  refuse: movesTo("refused"),
  pause: (state, act) => ({ ...state, pausedOn: act.on }),
  resume: ({ pausedOn: _, ...state }) => state,
  recordTransferIn: (state) => state,
  moveToCell: withMentor,
  transferAway: movesTo("transferred"),
  annulDecision: annuls,
  annulAdmission: annuls,
};

/** How each event outside the procedure changes the state. Annulling a step does not take these back. */
const events: Readonly<Record<string, Effect>> = {
  evaluate: (state, act) => ({ ...state, evaluatedOn: [...state.evaluatedOn, act.on] }),
  acceptHistory: (state) => ({ ...state, historyAccepted: true }),
  requestVerification: (state) => ({ ...state, verifications: [...state.verifications, { right: true }] }),
  answerVerification: (state, { on, favourable }) => {
    const waiting = state.verifications.findIndex(({ answered, right }) => answered === undefined || !right);
    return {
      ...state,
      verifications: state.verifications.map((each, at) =>
        at === waiting ? { answered: on, right: favourable } : each,
      ),
    };
  },
};

/** The state after the act. */
export const stateAfter = (state: State, act: Act, setup: Setup): State => {
  const now = latest([state.lastActOn, act.on], (day) => day) ?? state.lastActOn;
  const event = events[act.kind];
  if (event) return { ...event(state, act, setup), lastActOn: now };
  if (act.kind === "annulStep" && state.before) {
    const { evaluatedOn, historyAccepted, verifications } = state;
    return { ...state.before, evaluatedOn, historyAccepted, verifications, lastActOn: now };
  }
  return { ...(steps[act.kind]?.(state, act, setup) ?? state), lastActOn: now, before: state };
};
