import { afterWorkingDays, type Day } from "./calendar";
import { daysOf, exists, lastOf, openStages, type State } from "./case-state";
import {
  type Law,
  mustBeAtStage,
  mustBeEligibleMember,
  mustBeInTime,
  mustFollowPaper,
  mustFollowPreviousMentor,
} from "./law-conditions";
import { isDeclared, matters } from "./law-special-cases";
import { ruleValueOn } from "./rule-values";

/** The item of the history that a return names here. */
const returnedItem = "15";

/** Whether the case has what a return may name. */
const isThere = (state: State, what: string): boolean => {
  if (what === "section") return state.historyAccepted && !state.reopened.includes(returnedItem);
  if (what === "verification") return state.verifications.some(({ about }) => about === "applicant");
  if (what === "introduction") return state.introductions.length > 0;
  if (what === "opinions") return daysOf(state, "opinions").length > 0 || daysOf(state, "residence").length > 0;
  return (state.votes[what === "cellVote" ? "cell" : "committee"] ?? []).length > 0;
};

const dossierToApproval = ["dossier", "verification", "approval"] as const;
const beforeDecision = ["nomination", "mentoring", ...dossierToApproval] as const;

/** H06 §3.9: how far the case had come when the person moved. */
export const progressWhenMoved = (
  state: State,
  moved: Day,
  competent: string,
): "early" | "resolved" | "sent" | "annulledLate" | "decided" | "probation" => {
  if (daysOf(state, "ceremony").length > 0) return "probation";
  if (daysOf(state, "decided").length > 0) return "decided";
  if (!(state.votes.cell ?? []).some(({ on, carried }) => carried && on <= moved)) return "early";
  // H06 §3.9c: a decision issued too long after the move was annulled; the periods of §3.9b do not run.
  const days = ruleValueOn("decisionAfterMoveDays", moved);
  const last = days === undefined ? undefined : afterWorkingDays(moved, days);
  if (competent === "other" && last && state.annulledDecisionOn && last < state.annulledDecisionOn)
    return "annulledLate";
  return exists(state, "submitted", moved) && competent === "other" ? "sent" : "resolved";
};

/** The steps outside the main line: special cases, changes of mentor or cell, ways out, annulments. */
export const sideStepLaws: Readonly<Record<string, Law>> = {
  declareMatter: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "mentoring", ...dossierToApproval);
    verdict.require(!isDeclared(state, act.matter), "declared once");
  },
  recordConclusion: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "mentoring", ...dossierToApproval);
    verdict.require(isDeclared(state, act.matter), "the matter is declared");
    const { by, from } = matters[act.matter] ?? { from: act.on };
    const isKnown = act.on < from ? undefined : 0;
    verdict.requireIfKnown(isKnown, `concluded by the ${by}`, () => by === undefined || by === act.authority);
  },
  // Q294 §3.5.1: the declared days must be in order.
  declareFormerMembership: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "mentoring", ...dossierToApproval);
    const { first = "", left = "", how, cleared } = act.former ?? {};
    verdict.require(first < left && left <= act.on, "left after being admitted, and before now");
    verdict.require(how !== "lessSeriousCrime" || cleared !== undefined, "the day the record was cleared");
    verdict.require(cleared === undefined || cleared <= act.on, "cleared before now");
  },
  // H06 §3.3: what is wrong is returned and named; only what is there can be.
  returnDossier: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "verification", "approval");
    for (const what of act.option.split(",")) verdict.require(isThere(state, what), `${what} is there`);
  },
  // B38 I.1.1d: not after the file was sent up; then the competent committee decides.
  takeOffList: (verdict, state, act) => {
    mustBeAtStage(verdict, state, ...beforeDecision);
    verdict.require(!exists(state, "submitted", act.on), "not sent up yet");
  },
  withdraw: (verdict, state) => mustBeAtStage(verdict, state, ...beforeDecision, "ceremony"),
  // An assumption, since no text mentions a pause: possible until the cell has voted.
  pause: (verdict, state) => {
    mustBeAtStage(verdict, state, ...beforeDecision);
    verdict.require((state.votes.cell ?? []).length === 0, "the cell has not voted");
  },
  resume: (verdict, state, act) => {
    mustBeAtStage(verdict, state, ...beforeDecision);
    verdict.require(state.pausedOn !== undefined && state.pausedOn <= act.on, "it was paused before");
  },
  // H06 §3.9a, §3.10: the new cell names a mentor.
  moveToCell: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, ...openStages);
    mustBeEligibleMember(verdict, act, setup, "mentor");
    mustFollowPreviousMentor(verdict, state, act.on);
    verdict.require(act.option === "another", "another cell of the organisation");
  },
  // H06 §3.9: a file already sent up is forwarded in time; a decision made too long after the move is annulled first.
  transferAway: (verdict, state, act) => {
    mustBeAtStage(verdict, state, ...openStages);
    const moved = act.otherDay ?? act.on;
    verdict.require(moved <= act.on, "moved before");
    const point = progressWhenMoved(state, moved, act.option);
    const decided = lastOf(state, "decided");
    if (point === "decided" && act.option === "other" && decided)
      mustBeInTime(
        verdict,
        decided,
        { from: moved, days: ruleValueOn("decisionAfterMoveDays", moved) },
        "whether the decision holds",
      );
    if (point === "sent" && !act.explainsLateness)
      mustBeInTime(
        verdict,
        act.on,
        { from: moved, days: ruleValueOn("forwardingDays", moved) },
        "when it is forwarded",
      );
  },
  // No text speaks of two cases of one person; the assumptions: a case with a vote or of a former member is the one that
  // stays, the papers of both are compared, and records that are not alike are joined on a stated ground.
  joinCase: (verdict, state, act) => {
    mustBeAtStage(verdict, state, ...beforeDecision);
    verdict.require([...(state.votes.cell ?? []), ...(state.votes.committee ?? [])].length === 0, "no vote stands");
    verdict.require(state.registered.length === 0 && !state.formerMembership, "never a member");
    verdict.require(act.option !== "closed", "the other case is open");
    verdict.require(act.favourable, "the papers were compared");
    verdict.requireIfKnown(act.option === "alike" ? 0 : undefined, "the records are alike", () => true);
  },
  // Q294 §4.4
  annulDecision: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "ceremony");
    mustFollowPaper(verdict, state, "decided", act.on);
  },
  annulAdmission: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "probation", "official");
    mustFollowPaper(verdict, state, "ceremony", act.on);
  },
  // A step recorded by mistake is annulled; the nomination cannot be.
  annulStep: (verdict, state) => verdict.require(state.before !== undefined, "there is a step to take back"),
};
