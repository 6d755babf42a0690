import type { Act } from "./acts";
import { afterWorkingDays, type Day } from "./calendar";
import type { Judge } from "./judge";
import { numberOn } from "./numbers";
import { type Body, exists, lastVote, type Paper, type Place, type State, type World } from "./state";
import { addsUp, base, canDecide, isMajority, isOfficial, leavesSomebodyOut } from "./votes";

export type Law = (judge: Judge, state: State, act: Act, world: World) => void;

/** How far the case has come. */
export const at = (judge: Judge, { place }: State, ...places: readonly Place[]): void =>
  judge.must(places.includes(place), `not while the case is at ${place}`);

export const after = (judge: Judge, state: State, paper: Paper, on: Day): void =>
  judge.must(exists(state, paper, on), `${paper} comes before`);

/** What rests on a vote is not older than the meeting. */
export const afterVote = (judge: Judge, state: State, body: Body, on: Day): void => {
  const last = lastVote(state, body);
  judge.must(last?.carried === true && last.on <= on, `the ${body} has voted for it before`);
};

/** B38 I.1.1d, I.1.4: an official member, and neither the applicant nor a near relative. */
export const isSomebodyWhoMay = (judge: Judge, act: Act, world: World, as: string): void => {
  judge.must(isOfficial(world.cell, act.who, act.on), `the ${as} is an official member`);
  judge.must(act.who !== world.relative, `the ${as} is no relative`);
};

/** H06 §3.10: the next mentor takes over from the one before, not earlier. */
export const followsTheMentor = (judge: Judge, state: State, on: Day): void => {
  const last = state.mentors.at(-1);
  judge.must(last === undefined || last.from <= on, "a mentor follows the one before");
};

/** The mentor of a day; of a day before any, the present one. */
export const hasOfficialMentor = (judge: Judge, state: State, world: World, on: Day): void => {
  const mentor = state.mentors.findLast(({ from }) => from <= on) ?? state.mentors.at(-1);
  judge.must(isOfficial(world.cell, mentor?.who, on), "the mentor is an official member still");
};

const counted = (judge: Judge, { ballot, on }: Act, members: World["cell"]): void => {
  judge.must(addsUp(ballot, base(members, on, ballot.here)), "the numbers add up");
  if (leavesSomebodyOut(members, on, ballot.here)) judge.by(numberOn("exclusions", on), "who is left out", () => true);
};

/** Charter art. 24.1; Q294 §9.3: a cell with fewer than three official members cannot decide. */
export const inTheCell = (judge: Judge, act: Act, world: World): void => {
  judge.must(canDecide(world, act.on), "at least three official members");
  counted(judge, act, world.cell);
};

/** H06 §3.6c. Where the share is not known, what more than half carried may have carried, and a person confirms. */
export const inTheCommittee = (judge: Judge, act: Act, world: World): void => {
  counted(judge, act, world.committee);
  const { ballot, on } = act;
  if (isMajority(ballot.yes, base(world.committee, on, ballot.here)))
    judge.by(numberOn("committeeVote", on), "the committee's share", () => true);
};

/** H06 §3.7a: more than half of the members carry a decision; what is not carried is none. */
export const inTheStandingCommittee = (judge: Judge, { ballot, on }: Act): void => {
  judge.must(addsUp(ballot, ballot.total), "the numbers add up");
  judge.must(isMajority(ballot.yes, ballot.total), "more than half");
  judge.by(numberOn("standingVote", on), "the standing committee's share", () => true);
};

type Period = Readonly<{ from: Day; days: number | undefined; more?: number }>;

/** §0.3 A1: on the last working day it is in time; a day the calendar does not reach is not past. */
export const inTime = (judge: Judge, on: Day, { from, days, more = 0 }: Period, what: string): void =>
  judge.by(days, what, (value) => {
    const last = afterWorkingDays(from, value + more);
    return last === undefined || on <= last;
  });
