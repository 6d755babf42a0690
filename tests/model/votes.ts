import type { Day } from "./calendar";
import { type Ballot, covers, type Member, type Setup } from "./case-state";
import { ruleValueOn } from "./rule-values";

export const isOfficial = (members: readonly Member[], id: string | undefined, on: Day): boolean =>
  members.some((member) => member.id === id && covers(member.official, on));

const officials = (members: readonly Member[], on: Day): readonly Member[] =>
  members.filter(({ official }) => covers(official, on));

/** How many are on the roll of a day. */
export const rollOf = (members: readonly Member[], on: Day): number => officials(members, on).length;

/** Charter art. 24.1: a cell with fewer than three official members cannot decide. */
export const canDecide = (setup: Setup, on: Day): boolean => officials(setup.cell, on).length >= 3;

const isLeftOut = ({ id, suspended, away, exempt }: Member, on: Day, counted: readonly string[]): boolean =>
  covers(suspended, on) || ((covers(away, on) || covers(exempt, on)) && !counted.includes(id));

/** Q294 §9.3.2: all official members except those suspended, and those away or exempt who did not come. */
export const voteBase = (members: readonly Member[], on: Day, counted: readonly string[]): number =>
  officials(members, on).filter((member) => !isLeftOut(member, on, counted)).length;

export const leavesMembersOut = (members: readonly Member[], on: Day, counted: readonly string[]): boolean =>
  officials(members, on).some((member) => isLeftOut(member, on, counted));

/** The ids of members who are left out of the base unless they come. */
export const mayBeCountedIn = (members: readonly Member[], on: Day): readonly string[] =>
  officials(members, on)
    .filter((member) => !covers(member.suspended, on) && isLeftOut(member, on, []))
    .map(({ id }) => id);

/** Whether the counts agree: as many votes as present, and no more present than the base. */
export const addsUp = (ballot: Ballot, of: number): boolean =>
  of > 0 && ballot.present <= of && ballot.yes + ballot.no + ballot.blank === ballot.present;

/** Charter art. 4.3, 5.3: two thirds of the base. */
export const isTwoThirds = (yes: number, of: number): boolean => yes >= Math.ceil((2 * of) / 3);
/** H06 §3.6; where the committee's share is not known, more than half counts as carried. */
export const isCarried = (body: "cell" | "committee", yes: number, of: number, on: Day): boolean =>
  body === "cell" || ruleValueOn("committeeVote", on) !== undefined ? isTwoThirds(yes, of) : isMajority(yes, of);
/** H06 §3.7a; charter art. 9.5. */
export const isMajority = (yes: number, of: number): boolean => yes > of / 2;
