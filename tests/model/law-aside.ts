import type { Day } from "./calendar";
import { after, at, followsTheMentor, inTime, isSomebodyWhoMay, type Law } from "./law-rules";
import { numberOn } from "./numbers";
import { isDeclared, matters } from "./special";
import { daysOf, exists, lastOf, open, type State } from "./state";

const gathering = ["dossier", "verification", "approval"] as const;
const early = ["nomination", "mentoring", ...gathering] as const;

/** H06 §3.9: how far the case had come when the person was moved. */
export const pointOf = (
  state: State,
  moved: Day,
  competent: string,
): "early" | "resolved" | "sent" | "decided" | "probation" => {
  if (daysOf(state, "ceremony").length > 0) return "probation";
  if (daysOf(state, "decided").length > 0) return "decided";
  if (!(state.votes.cell ?? []).some(({ on, carried }) => carried && on <= moved)) return "early";
  return exists(state, "submitted", moved) && competent === "other" ? "sent" : "resolved";
};

/** §2.6, §2.7: what stands beside the line. */
export const sideStep: Readonly<Record<string, Law>> = {
  declareMatter: (judge, state, act) => {
    at(judge, state, "mentoring", ...gathering);
    judge.must(!isDeclared(state, act.matter), "declared once");
  },
  recordConclusion: (judge, state, act) => {
    at(judge, state, "mentoring", ...gathering);
    judge.must(isDeclared(state, act.matter), "the matter is declared");
    const { by, from } = matters[act.matter] ?? { from: act.on };
    judge.must(by === undefined || act.on < from || by === act.authority, `concluded by the ${by}`);
  },
  // Q294 §3.5.1: the days a former member states follow one another.
  declareFormerMembership: (judge, state, act) => {
    at(judge, state, "mentoring", ...gathering);
    const { first = "", left = "", how, cleared } = act.former ?? {};
    judge.must(first < left && left <= act.on, "left after being admitted, and before now");
    judge.must(how !== "lessSeriousCrime" || cleared !== undefined, "the day the record was cleared");
    judge.must(cleared === undefined || cleared <= act.on, "cleared before now");
  },
  // H06 §3.3: a history that is wrong goes back.
  returnDossier: (judge, state) => at(judge, state, "verification", "approval"),
  // B38 I.1.1d; once it is sent up, the competent committee decides.
  takeOffList: (judge, state, act) => {
    at(judge, state, ...early);
    judge.must(!exists(state, "submitted", act.on), "not sent up yet");
  },
  withdraw: (judge, state) => at(judge, state, ...early, "ceremony"),
  // No text speaks of a pause: an assumption. Until the cell has voted; nothing but the ways out meanwhile.
  pause: (judge, state) => {
    at(judge, state, ...early);
    judge.must((state.votes.cell ?? []).length === 0, "the cell has not voted");
  },
  resume: (judge, state, act) => {
    at(judge, state, ...early);
    judge.must(state.paused !== undefined && state.paused <= act.on, "it was paused before");
  },
  // H06 §3.9a
  recordTransferIn: (judge, state) => at(judge, state, "nomination", "mentoring"),
  // H06 §3.9a, §3.10: the new cell names a mentor.
  moveToCell: (judge, state, act, world) => {
    at(judge, state, ...open);
    isSomebodyWhoMay(judge, act, world, "mentor");
    followsTheMentor(judge, state, act.on);
    judge.must(act.choice === "another", "another cell of the organisation");
  },
  // H06 §3.9: a dossier that was sent is forwarded in time; a decision made too long after the move is annulled first.
  transferAway: (judge, state, act) => {
    at(judge, state, ...open);
    const moved = act.other ?? act.on;
    judge.must(moved <= act.on, "moved before");
    const point = pointOf(state, moved, act.choice);
    const decided = lastOf(state, "decided");
    if (point === "decided" && act.choice === "other" && decided)
      inTime(
        judge,
        decided,
        { from: moved, days: numberOn("decisionAfterMoveDays", moved) },
        "whether the decision holds",
      );
    if (point === "sent" && !act.reason)
      inTime(judge, act.on, { from: moved, days: numberOn("forwardingDays", moved) }, "when it is forwarded");
  },
  // Q294 §4.4
  annulDecision: (judge, state, act) => {
    at(judge, state, "ceremony");
    after(judge, state, "decided", act.on);
  },
  annulAdmission: (judge, state, act) => {
    at(judge, state, "probation", "official");
    after(judge, state, "ceremony", act.on);
  },
  // A mistake in recording is taken back, never the first notice.
  annulStep: (judge, state) => judge.must(state.before !== undefined, "there is a step to take back"),
};
