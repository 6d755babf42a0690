import type { Act } from "./acts";
import { numberOn } from "./numbers";
import { type Body, latest, type Paper, type Place, type State, type World } from "./state";
import { base, isMajority, isTwoThirds } from "./votes";

type Applied = (state: State, act: Act, world: World) => State;

const write = (state: State, paper: Paper, on: string): State => ({
  ...state,
  papers: { ...state.papers, [paper]: [...(state.papers[paper] ?? []), on] },
});
const writing =
  (...papers: readonly Paper[]): Applied =>
  (state, act) =>
    papers.reduce((after, paper) => write(after, paper, act.on), state);
const moving =
  (place: Place, ...papers: readonly Paper[]): Applied =>
  (state, act, world) => ({ ...writing(...papers)(state, act, world), place });
const withMentor = (state: State, { who, on }: Act): State => ({
  ...state,
  mentors: [...state.mentors, { who, from: on }],
});

/** Two thirds of the base; of the committee, while its share is not known, more than half may have carried. */
const voting =
  (body: Body): Applied =>
  (state, { ballot, on }, world) => {
    const isOfCell = body === "cell" || body === "recognitionCell" || body === "removalCell";
    const of = base(isOfCell ? world.cell : world.committee, on, ballot.here);
    const isKnown = isOfCell || numberOn("committeeVote", on) !== undefined;
    const carried = isKnown ? isTwoThirds(ballot.yes, of) : isMajority(ballot.yes, of);
    return { ...state, votes: { ...state.votes, [body]: [...(state.votes[body] ?? []), { on, carried }] } };
  };

const without = (state: State, papers: readonly Paper[], bodies: readonly Body[]): State => ({
  ...state,
  papers: Object.fromEntries(Object.entries(state.papers).filter(([paper]) => !papers.includes(paper as Paper))),
  votes: Object.fromEntries(Object.entries(state.votes).filter(([body]) => !bodies.includes(body as Body))),
});

/** What rests on each part of the procedure, from the ceremony back: done again, it takes what came after with it. */
const fromDecision: readonly Paper[] = [
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
const ofProbation: readonly Body[] = ["recognitionCell", "recognitionCommittee", "removalCell", "removalCommittee"];

const redone = (state: State, from: string): State => {
  const order = ["decision", "submission", "committeeVote", "cellVote", "verification", "dossier"];
  const reach = order.indexOf(from === "approval" ? "cellVote" : from === "nothing" ? "decision" : from);
  const papers: Paper[] = [...fromDecision];
  const bodies: Body[] = [...ofProbation];
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
    // An assumption: more time was given to the decision that is annulled.
    extended: undefined,
    recognitionExtended: undefined,
  };
};

const leads: Readonly<Record<string, Place>> = {
  nothing: "annulled",
  dossier: "dossier",
  verification: "verification",
};
const annulling: Applied = (state, act) =>
  write({ ...redone(state, act.choice), place: leads[act.choice] ?? "approval" }, "annulled", act.on);

/** What each step leaves behind. */
const steps: Readonly<Record<string, Applied>> = {
  listSympathiser: (state, act) => withMentor({ ...write(state, "listed", act.on), place: "mentoring" }, act),
  confirmSympathiser: writing("confirmed"),
  recordCertificate: writing("certificate"),
  proposeStart: writing("proposed"),
  permitStart: moving("dossier", "permitted"),
  recordApplication: (state, act) => ({
    ...write(state, "application", act.on),
    unions: [...state.unions, { on: act.on, youth: act.youth, trade: act.trade, officer: act.officer }],
  }),
  recordIntroduction: (state, { who, on, replaces }) => ({
    ...state,
    introductions: [...state.introductions, { who, on, ...(replaces ? { replaces } : {}) }],
  }),
  recordUnionResolution: (state, { union, on }) => ({ ...state, resolutions: [...state.resolutions, { union, on }] }),
  recordOpinions: (state, act) => write(write(state, "opinions", act.on), "residence", act.other ?? act.on),
  sendToVerification: moving("verification"),
  certifyHistory: moving("approval", "certified"),
  recordCellVote: voting("cell"),
  recordAppraisal: writing("appraised"),
  recordCommitteeVote: voting("committee"),
  reportFailedVote: writing("failureReported"),
  submitForDecision: writing("submitted"),
  extendDecision: (state, act) => ({ ...state, extended: act.days }),
  recordDecision: moving("ceremony", "decided"),
  receiveDecision: writing("received"),
  holdCeremony: (state, act, world) => withMentor(moving("probation", "ceremony")(state, act, world), act),
  recordNewMemberCertificate: writing("newMemberCertificate"),
  recordSelfReview: writing("selfReview"),
  recordMentorReview: writing("mentorReview"),
  recordProbationOpinions: (state, act) =>
    write(write(state, "probationOpinions", act.on), "probationResidence", act.other ?? act.on),
  recordRecognitionVote: voting("recognitionCell"),
  recordRecognitionAppraisal: writing("recognitionAppraised"),
  recordRecognitionCommitteeVote: voting("recognitionCommittee"),
  submitForRecognition: writing("recognitionSubmitted"),
  extendRecognition: (state, act) => ({ ...state, recognitionExtended: act.days }),
  recordRecognition: moving("official", "recognised"),
  reportDeadlock: writing("deadlockReported"),
  recordRemovalVote: voting("removalCell"),
  recordRemovalCommitteeVote: voting("removalCommittee"),
  recordRemoval: moving("removed", "removed"),
  receiveRemoval: writing("removalReceived"),
  replaceMentor: withMentor,
  declareMatter: (state, { matter }) => ({ ...state, matters: [...state.matters, matter] }),
  recordConclusion: (state, { matter, on, favourable }) => ({
    ...state,
    conclusions: [...state.conclusions, { matter, on, favourable }],
  }),
  // Declared anew, the later declaration counts.
  declareFormerMembership: (state, { on, former }) => {
    if (!former || (state.former && on < state.former.on)) return state;
    const { left, how, second, cleared } = former;
    return { ...state, former: { on, left, how, second, ...(cleared ? { cleared } : {}) } };
  },
  // What rested on the history as it was is void.
  returnDossier: (state) => ({
    ...without(state, ["certified", "appraised", "submitted"], ["cell", "committee"]),
    place: "dossier",
    extended: undefined,
  }),
  takeOffList: moving("takenOff"),
  withdraw: moving("withdrawn"),
  refuse: moving("refused"),
  pause: (state, act) => ({ ...state, paused: act.on }),
  resume: ({ paused: _, ...state }) => state,
  recordTransferIn: (state) => state,
  moveToCell: withMentor,
  transferAway: moving("transferred"),
  annulDecision: annulling,
  annulAdmission: annulling,
};

/** What happens beside the steps; an annulment does not take it back. */
const events: Readonly<Record<string, Applied>> = {
  evaluate: (state, act) => ({ ...state, evaluated: [...state.evaluated, act.on] }),
  acceptHistory: (state) => ({ ...state, history: true }),
  look: (state) => ({ ...state, checks: [...state.checks, { right: true }] }),
  answer: (state, { on, favourable }) => {
    const waiting = state.checks.findIndex(({ answered, right }) => answered === undefined || !right);
    return {
      ...state,
      checks: state.checks.map((each, at) => (at === waiting ? { answered: on, right: favourable } : each)),
    };
  },
};

/** The state once the act is done. */
export const apply = (state: State, act: Act, world: World): State => {
  const now = latest([state.now, act.on], (day) => day) ?? state.now;
  const event = events[act.what];
  if (event) return { ...event(state, act, world), now };
  if (act.what === "annulStep" && state.before) {
    const { evaluated, history, checks } = state;
    return { ...state.before, evaluated, history, checks, now };
  }
  return { ...(steps[act.what]?.(state, act, world) ?? state), now, before: state };
};
