import type { Act, Count } from "./act";
import type { Day } from "./calendar";
import { daysOf, lastOf, type State } from "./case-state";
import {
  type Law,
  mustBeAtStage,
  mustBeEligibleMember,
  mustBeInTime,
  mustFollowPaper,
  mustFollowPreviousMentor,
} from "./law-conditions";
import { ruleValueOn } from "./rule-values";
import type { VerdictBuilder } from "./verdict";
import { isMajority, isTwoThirds } from "./votes";

const mustFollow = (verdict: VerdictBuilder, ...days: readonly (Day | undefined)[]): void =>
  days.forEach((day, at) => {
    const before = days[at - 1];
    verdict.require(before === undefined || day === undefined || before <= day, "the days follow one another");
  });

/** Charter art. 4.3, H06 §3.6c: two thirds; while the committee's share is not known, more than half. */
const mustHaveCarried = (verdict: VerdictBuilder, { base, yes, no }: Count, isKnown: boolean): void => {
  verdict.require(yes + no <= base, "no more votes than members");
  verdict.require(isKnown ? isTwoThirds(yes, base) : isMajority(yes, base), "the resolution carried");
};

/** H06 §3.9b: the resolutions of the old organisation carried before the person moved. */
const mustBeResolvedElsewhere = (verdict: VerdictBuilder, { resolved, issuedOn, otherDay, on }: Act): void => {
  verdict.require(resolved !== undefined, "resolved elsewhere");
  if (!resolved) return;
  mustFollow(verdict, resolved.cellOn, resolved.committeeOn, issuedOn, on);
  verdict.require(resolved.cellOn <= (otherDay ?? on), "resolved before the move");
  mustHaveCarried(verdict, resolved.cell, true);
  mustHaveCarried(verdict, resolved.committee, ruleValueOn("committeeVote", resolved.committeeOn) !== undefined);
};

/** H06 §3.9, §3.10: a newcomer has moved before, and the cell here names an official member as mentor. */
const mustArrive: Law = (verdict, state, act, setup) => {
  mustBeAtStage(verdict, state, "nomination", "mentoring");
  mustBeEligibleMember(verdict, act, setup, "mentor");
  mustFollowPreviousMentor(verdict, state, act.on);
  verdict.require((act.otherDay ?? act.on) <= act.on, "moved before");
};

/** The question of the new side that has no answer yet. */
export const openQuestion = (state: State): Day | undefined => {
  const [asked, answered] = [lastOf(state, "reexaminationAsked"), lastOf(state, "reexaminationAnswered")];
  return asked !== undefined && (answered === undefined || answered < asked) ? asked : undefined;
};

/** H06 §3.9, §3.10: a person who comes from another organisation. */
export const arrivalLaws: Readonly<Record<string, Law>> = {
  // H06 §3.9a: the certificate; the old mentor's report and an introduction written there are accepted.
  recordTransferIn: (verdict, state, act, setup) => {
    mustArrive(verdict, state, act, setup);
    mustFollow(verdict, act.issuedOn, act.on);
    mustFollow(verdict, act.reportedOn, act.on);
    mustFollow(verdict, act.introducedOn, act.on);
    verdict.require(act.reportedOn === undefined || !act.unnamed, "who reported is named");
  },
  // H06 §3.9b: forwarded in time where it had been sent and not decided; §3.9c: no such time after an annulment.
  receiveDossier: (verdict, state, act, setup) => {
    mustArrive(verdict, state, act, setup);
    mustBeResolvedElsewhere(verdict, act);
    const moved = act.otherDay ?? act.on;
    if (act.option === "sent" && act.issuedOn && !act.explainsLateness)
      mustBeInTime(
        verdict,
        act.issuedOn,
        { from: moved, days: ruleValueOn("forwardingDays", moved) },
        "when it is forwarded",
      );
  },
  // H06 §3.9c: a decision of another committee holds when it was issued soon enough after the move.
  receiveTransferredDecision: (verdict, state, act, setup) => {
    mustArrive(verdict, state, act, setup);
    mustBeResolvedElsewhere(verdict, act);
    mustFollow(verdict, act.resolved?.committeeOn, act.decidedOn, act.issuedOn);
    const moved = act.otherDay ?? act.on;
    if (act.competent === "other" && act.decidedOn)
      mustBeInTime(
        verdict,
        act.decidedOn,
        { from: moved, days: ruleValueOn("decisionAfterMoveDays", moved) },
        "whether the decision holds",
      );
  },
  // H06 §3.10; §3.9c: no ceremony at the old place after the move.
  receiveProbationer: (verdict, state, act, setup) => {
    mustArrive(verdict, state, act, setup);
    mustFollow(verdict, act.decidedOn, act.ceremonyOn, act.issuedOn, act.on);
    mustFollow(verdict, act.ceremonyOn, act.remarksOn, act.on);
    mustFollow(verdict, act.ceremonyOn, act.reportedOn, act.on);
    verdict.require((act.ceremonyOn ?? act.on) <= (act.otherDay ?? act.on), "the ceremony was before the move");
  },
  // H06 §3.9c: the new side may query the decision of another committee.
  askReexamination: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "ceremony");
    const isAnothers = state.came?.how === "decided" && state.came.competent === "other";
    verdict.require(isAnothers && daysOf(state, "decided").length > 0, "another committee decided");
    verdict.require(openQuestion(state) === undefined, "no question is open");
    const received = lastOf(state, "received");
    verdict.require(received === undefined || received <= act.on, "the decision was received before");
  },
  // H06 §3.9c: examined again within 60 working days, or the delay is explained.
  recordReexamination: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "ceremony");
    mustFollowPaper(verdict, state, "reexaminationAsked", act.on);
    const asked = openQuestion(state);
    verdict.require(asked !== undefined && asked <= act.on, "a question is open");
    if (asked && !act.explainsLateness)
      mustBeInTime(
        verdict,
        act.on,
        { from: asked, days: ruleValueOn("reexaminationDays", asked) },
        "when it is examined again",
      );
  },
};
