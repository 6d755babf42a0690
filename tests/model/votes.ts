import type { Day } from "./calendar";
import type { Ballot, Member, Span, World } from "./state";

const covers = (span: Span | undefined, on: Day): boolean =>
  span !== undefined && span.from <= on && (span.to === undefined || on < span.to);

export const isOfficial = (members: readonly Member[], id: string | undefined, on: Day): boolean =>
  members.some((member) => member.id === id && member.official !== undefined && member.official <= on);

const officials = (members: readonly Member[], on: Day): readonly Member[] =>
  members.filter(({ official }) => official !== undefined && official <= on);

/** Charter art. 24.1: a cell with fewer than three official members cannot decide. */
export const canDecide = (world: World, on: Day): boolean => officials(world.cell, on).length >= 3;

/** Q294 §9.3.2: all official members but those suspended, and those away or exempt unless they came. */
export const base = (members: readonly Member[], on: Day, here: readonly string[] = []): number =>
  officials(members, on).filter(
    (member) =>
      !covers(member.suspended, on) &&
      (here.includes(member.id) || !(covers(member.away, on) || covers(member.exempt, on))),
  ).length;

/** Those who may be counted in because they came. */
export const leftOut = (members: readonly Member[], on: Day): readonly string[] =>
  officials(members, on)
    .filter((m) => !covers(m.suspended, on) && (covers(m.away, on) || covers(m.exempt, on)))
    .map(({ id }) => id);

/** Numbers of a resolution add up: nobody votes who is not there, nobody is there who does not count. */
export const addsUp = (ballot: Ballot, of: number): boolean =>
  ballot.present <= of && ballot.yes + ballot.no + ballot.blank === ballot.present;

/** Charter art. 4.3, 5.3: two thirds of the base. */
export const isTwoThirds = (yes: number, of: number): boolean => yes >= Math.ceil((2 * of) / 3);
/** H06 §3.7a. */
export const isMajority = (yes: number, of: number): boolean => yes > of / 2;
