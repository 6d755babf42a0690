import type { Act } from "./act";
import { afterWorkingDays, type Day, firstListedDay, plus } from "./calendar";
import {
  type Body,
  covers,
  daysOf,
  exists,
  lastVote,
  type Paper,
  type Setup,
  type Stage,
  type State,
} from "./case-state";
import { ruleValueOn } from "./rule-values";
import type { VerdictBuilder } from "./verdict";
import { addsUp, canDecide, isCarried, isMajority, isOfficial, leavesMembersOut, rollOf, voteBase } from "./votes";

export type Law = (verdict: VerdictBuilder, state: State, act: Act, setup: Setup) => void;

/** The case is at one of the stages. */
export const mustBeAtStage = (verdict: VerdictBuilder, { stage }: State, ...places: readonly Stage[]): void =>
  verdict.require(places.includes(stage), `not while the case is at ${stage}`);

export const mustFollowPaper = (verdict: VerdictBuilder, state: State, paper: Paper, on: Day): void =>
  verdict.require(exists(state, paper, on), `${paper} comes before`);

/** The body's latest vote has carried, on or before the day. */
export const mustFollowCarriedVote = (verdict: VerdictBuilder, state: State, body: Body, on: Day): void => {
  const last = lastVote(state, body);
  verdict.require(last?.carried === true && last.on <= on, `the ${body} has voted for it before`);
};

/** B38 I.1.1d, I.1.4: the member is official and no near relative of the applicant. */
export const mustBeEligibleMember = (verdict: VerdictBuilder, act: Act, setup: Setup, as: string): void => {
  verdict.require(isOfficial(setup.cell, act.memberId, act.on), `the ${as} is an official member`);
  verdict.require(act.memberId !== setup.relative, `the ${as} is no relative`);
};

/** H06 §3.5, §4.4: the residence speaks through the committee of the cell; a cell without one speaks itself (B38, 5-KNĐ). */
export const mustAskRightBody = (verdict: VerdictBuilder, { option, on }: Act): void => {
  if (option === "cell") verdict.requireIfKnown(ruleValueOn("residenceOpinion", on), "who is asked", () => false);
};

/** H06 §3.10: a mentor begins on or after the day the previous mentor began. */
export const mustFollowPreviousMentor = (verdict: VerdictBuilder, state: State, on: Day): void => {
  const last = state.mentors.at(-1);
  verdict.require(last === undefined || last.from <= on, "a mentor follows the one before");
};

/** The mentor of the day is still an official member. On a day before the first mentor, the present one counts. */
export const mustHaveOfficialMentor = (verdict: VerdictBuilder, state: State, setup: Setup, on: Day): void => {
  const mentor = state.mentors.findLast(({ from }) => from <= on) ?? state.mentors.at(-1);
  verdict.require(isOfficial(setup.cell, mentor?.who, on), "the mentor is an official member still");
};

/**
 * H06 §3.6b, §5.1: the paper accounts for everybody on the roll, somebody came, and only a vote that carried is a
 * resolution with a number.
 */
const mustCountCorrectly = (
  verdict: VerdictBuilder,
  { ballot, on }: Act,
  members: Setup["cell"],
  body: "cell" | "committee",
): void => {
  const of = voteBase(members, on, ballot.counted);
  verdict.require(addsUp(ballot, of), "the numbers add up");
  verdict.require(ballot.present > 0, "somebody is present");
  verdict.require(ballot.present + ballot.absent === rollOf(members, on), "present and absent are the whole roll");
  verdict.require(ballot.numbered === isCarried(body, ballot.yes, of, on), "a number where it carried, else minutes");
  verdict.requireIfKnown(ruleValueOn("voteForms", on), "in which form it votes", () => true);
  if (leavesMembersOut(members, on, ballot.counted))
    verdict.requireIfKnown(ruleValueOn("exclusions", on), "who is left out", () => true);
};

/** Charter art. 24.1; Q294 §9.3: a cell with fewer than three official members cannot decide. */
export const cellMustDecideCorrectly = (verdict: VerdictBuilder, act: Act, setup: Setup): void => {
  verdict.require(canDecide(setup, act.on), "at least three official members");
  mustCountCorrectly(verdict, act, setup.cell, "cell");
};

/** H06 §3.6c. Where the required share is not known, a vote with more than half needs a confirmation. */
export const committeeMustDecideCorrectly = (verdict: VerdictBuilder, act: Act, setup: Setup): void => {
  mustCountCorrectly(verdict, act, setup.committee, "committee");
  const { ballot, on } = act;
  if (isMajority(ballot.yes, voteBase(setup.committee, on, ballot.counted)))
    verdict.requireIfKnown(ruleValueOn("committeeVote", on), "the committee's share", () => true);
};

/** H06 §3.7a: a decision needs more than half of all members of the standing committee. */
export const standingCommitteeMustCarry = (verdict: VerdictBuilder, { ballot, on }: Act): void => {
  verdict.require(addsUp(ballot, ballot.total), "the numbers add up");
  verdict.require(isMajority(ballot.yes, ballot.total), "more than half");
  verdict.requireIfKnown(ruleValueOn("standingVote", on), "the standing committee's share", () => true);
};

/**
 * Q294 §22.1: a committee to which the power is delegated on the day decides itself, and nothing goes up. Q294 §4.2.3: not
 * on recognition or removal once a deadlock is reported, on which the superior decides.
 */
export const committeeDecides = (state: State, setup: Setup, on: Day, body: Body): boolean =>
  covers(setup.delegation, on) && (body === "cell" || daysOf(state, "deadlockReported").length === 0);

/** Who decides is known from the day of the cell's resolution on H06 §3.7 is in force; before, a person confirms. */
export const superiorMustDecide = (
  verdict: VerdictBuilder,
  state: State,
  { on }: Act,
  setup: Setup,
  body: Body,
): void => {
  verdict.require(!committeeDecides(state, setup, on, body), "the committee decides itself");
  verdict.requireIfKnown(ruleValueOn("decidingBody", lastVote(state, body)?.on ?? on), "who decides", () => true);
};

type Period = Readonly<{ from: Day; days: number | undefined; more?: number }>;

/** In time up to and including the last working day. A deadline beyond the known calendar has not passed. */
export const mustBeInTime = (verdict: VerdictBuilder, on: Day, { from, days, more = 0 }: Period, what: string): void =>
  verdict.requireIfKnown(days, what, (value) => {
    const last = afterWorkingDays(from, value + more);
    if (last !== undefined) return on <= last;
    // Before the first list nobody can say which days were worked: in time is only what is near enough on any calendar.
    return from >= firstListedDay || on <= plus(from, value + more);
  });
