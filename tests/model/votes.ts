import type { Day } from "./calendar";
import { type Ballot, covers, type Member, type World } from "./state";

export const isOfficial = (members: readonly Member[], id: string | undefined, on: Day): boolean =>
  members.some((member) => member.id === id && covers(member.official, on));

const officials = (members: readonly Member[], on: Day): readonly Member[] =>
  members.filter(({ official }) => covers(official, on));

/** Charter art. 24.1: a cell with fewer than three official members cannot decide. */
export const canDecide = (world: World, on: Day): boolean => officials(world.cell, on).length >= 3;

const isLeftOut = ({ id, suspended, away, exempt }: Member, on: Day, here: readonly string[]): boolean =>
  covers(suspended, on) || ((covers(away, on) || covers(exempt, on)) && !here.includes(id));

/** Q294 §9.3.2: all official members but those suspended, and those away or exempt unless they came. */
export const base = (members: readonly Member[], on: Day, here: readonly string[]): number =>
  officials(members, on).filter((member) => !isLeftOut(member, on, here)).length;

export const leavesSomebodyOut = (members: readonly Member[], on: Day, here: readonly string[]): boolean =>
  officials(members, on).some((member) => isLeftOut(member, on, here));

/** Those who may be counted in because they came. */
export const mayCome = (members: readonly Member[], on: Day): readonly string[] =>
  officials(members, on)
    .filter((member) => !covers(member.suspended, on) && isLeftOut(member, on, []))
    .map(({ id }) => id);

/** Numbers of a resolution add up: nobody votes who is not there, nobody is there who does not count. */
export const addsUp = (ballot: Ballot, of: number): boolean =>
  of > 0 && ballot.present <= of && ballot.yes + ballot.no + ballot.blank === ballot.present;

/** Charter art. 4.3, 5.3: two thirds of the base. */
export const isTwoThirds = (yes: number, of: number): boolean => yes >= Math.ceil((2 * of) / 3);
/** H06 §3.7a; charter art. 9.5. */
export const isMajority = (yes: number, of: number): boolean => yes > of / 2;
