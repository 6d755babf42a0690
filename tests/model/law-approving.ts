import type { Act } from "./acts";
import { afterWorkingDays, type Day } from "./calendar";
import { dossierIsReady } from "./dossier";
import type { Judge } from "./judge";
import { numberOn } from "./numbers";
import type { State, Vote, World } from "./state";
import { addsUp, base, canDecide, isMajority, isOfficial } from "./votes";

export type Law = (judge: Judge, state: State, act: Act, world: World) => void;
export const at = (judge: Judge, state: State, ...places: readonly State["place"][]) =>
  judge.must(places.includes(state.place), `not while the case is at ${state.place}`);

export const carried = (votes: readonly Vote[]): Day | undefined => {
  const last = votes.at(-1);
  return last?.carried ? last.on : undefined;
};
export const before = (judge: Judge, day: Day | undefined, on: Day, what: string): void =>
  judge.must(day !== undefined && day <= on, `${what} comes before`);

/** Q294 §9.3: counted in the cell; with fewer than three official members there is no decision (charter art. 24.1). */
export const inTheCell = (judge: Judge, act: Act, world: World): void => {
  judge.must(canDecide(world, act.on), "at least three official members");
  const { ballot } = act;
  judge.must(ballot !== undefined && addsUp(ballot, base(world.cell, act.on, ballot.here)), "the numbers add up");
  judge.by(numberOn("voteForm", act.on), "the form of the vote", () => true);
};
export const inTheCommittee = (judge: Judge, act: Act, world: World): void => {
  const { ballot } = act;
  judge.must(ballot !== undefined && addsUp(ballot, base(world.committee, act.on, ballot.here)), "the numbers add up");
  judge.by(numberOn("committeeVote", act.on), "the committee's majority", () => true);
};
export const inTheStandingCommittee = (judge: Judge, act: Act): void => {
  const { ballot } = act;
  if (ballot?.total === undefined) return judge.must(false, "the vote is counted");
  const { total, yes } = ballot;
  judge.must(addsUp(ballot, total), "the numbers add up");
  judge.by(numberOn("standingVote", act.on), "the standing committee's majority", () => isMajority(yes, total));
};

/** Past its last day an act owes an account; a day the calendar does not reach is not past. */
export const accountFor = (judge: Judge, act: Act, from: Day, days: number | undefined, more: number, what: string): void => {
  if (act.reason) return;
  judge.by(days, what, (value) => {
    const last = afterWorkingDays(from, value + more);
    return last === undefined || act.on <= last;
  });
};

/** H06 §5.1 and §3.6–3.8; Q294 §4.1, §4.3: from the cell's meeting to the ceremony. */
export const approving: Readonly<Record<string, Law>> = {
  recordCellVote: (judge, state, act, world) => {
    at(judge, state, "approval");
    judge.must(carried(state.cellVotes) === undefined, "the cell has not resolved yet");
    dossierIsReady(judge, state, world, act.on);
    inTheCell(judge, act, world);
  },
  // H06 §3.6b: only where there is such a committee.
  recordAppraisal: (judge, state, act, world) => {
    at(judge, state, "approval");
    judge.must(world.department, "there is a departmental committee");
    before(judge, carried(state.cellVotes), act.on, "the cell's resolution");
  },
  // H06 §3.6c
  recordCommitteeVote: (judge, state, act, world) => {
    at(judge, state, "approval");
    before(judge, carried(state.cellVotes), act.on, "the cell's resolution");
    if (world.department) before(judge, state.appraised, act.on, "the appraisal");
    inTheCommittee(judge, act, world);
  },
  submitForDecision: (judge, state, act) => {
    at(judge, state, "approval");
    before(judge, carried(state.committeeVotes), act.on, "the committee's resolution");
  },
  // Q294 §4.3.1: at most so many working days more, in special cases.
  extendDecision: (judge, state, act) => {
    at(judge, state, "approval");
    const from = carried(state.cellVotes);
    before(judge, from, act.on, "the cell's resolution");
    judge.by(numberOn("extensionDays", from ?? act.on), "how much more time", (most) => state.extended + (act.days ?? 0) <= most);
  },
  // H06 §3.7; Q294 §4.3.1
  recordDecision: (judge, state, act) => {
    at(judge, state, "approval");
    before(judge, state.submitted, act.on, "the dossier is sent up, which");
    inTheStandingCommittee(judge, act);
    const from = carried(state.cellVotes);
    if (from) accountFor(judge, act, from, numberOn("admissionDays", from), state.extended, "when the decision is due");
  },
  receiveDecision: (judge, state, act) => {
    at(judge, state, "ceremony");
    judge.must(state.received === undefined, "received once");
    before(judge, state.decided, act.on, "the decision");
  },
  // Q294 §4.1; H06 §3.8
  holdCeremony: (judge, state, act, world) => {
    at(judge, state, "ceremony");
    before(judge, state.received, act.on, "the receipt of the decision");
    judge.must(isOfficial(world.cell, act.who, act.on), "the mentor is an official member");
    const { received } = state;
    const consented = act.other !== undefined && act.other <= act.on;
    if (received && !consented)
      judge.by(numberOn("ceremonyDays", received), "when the ceremony is due", (days) => {
        const last = afterWorkingDays(received, days);
        return last === undefined || act.on <= last;
      });
  },
};
