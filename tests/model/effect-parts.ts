import type { Act } from "./act";
import type { Body, Paper, Setup, Stage, State } from "./case-state";

export type Effect = (state: State, act: Act, setup: Setup) => State;

export const addPaper = (state: State, paper: Paper, on: string): State => ({
  ...state,
  papers: { ...state.papers, [paper]: [...(state.papers[paper] ?? []), on] },
});
export const addsPapers =
  (...papers: readonly Paper[]): Effect =>
  (state, act) =>
    papers.reduce((after, paper) => addPaper(after, paper, act.on), state);
export const movesTo =
  (stage: Stage, ...papers: readonly Paper[]): Effect =>
  (state, act, setup) => ({ ...addsPapers(...papers)(state, act, setup), stage });
export const withMentor = (state: State, { memberId, on }: Act): State => ({
  ...state,
  mentors: [...state.mentors, { who: memberId, from: on }],
});

export const without = (state: State, papers: readonly Paper[], bodies: readonly Body[]): State => ({
  ...state,
  papers: Object.fromEntries(Object.entries(state.papers).filter(([paper]) => !papers.includes(paper as Paper))),
  votes: Object.fromEntries(Object.entries(state.votes).filter(([body]) => !bodies.includes(body as Body))),
});

/** Papers and votes that depend on the decision. They no longer count when the decision or an earlier part is redone. */
export const papersFromDecisionOn: readonly Paper[] = [
  "decided",
  "received",
  "ceremony",
  "memberHistory",
  "newMemberCertificate",
  "selfReview",
  "mentorReview",
  "probationOpinions",
  "probationResidence",
  "recognitionAppraised",
  "recognitionSubmitted",
  "recognised",
  "recognitionAnnounced",
  "deadlockReported",
  "reexaminationAsked",
];
export const votesOfProbation: readonly Body[] = [
  "recognitionCell",
  "recognitionCommittee",
  "removalCell",
  "removalCommittee",
];

export const withoutPartsDoneAgain = (state: State, from: string): State => {
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
