import { type Day, isRealDay } from "../../primitives/day";
import { parseDay } from "../../primitives/typed-day";
import { firstDayOfRules } from "../../regulations/packs/packs";
import type { AdmissionFacts } from "../case/facts";
import { type Ballot, excludingOn, exclusionSource } from "./ballots";
import { type Electorate, electorateOf } from "./electorate";
import { required, unknownShareSource } from "./tally";

/** What a reader saw before recording: how many belong, and who is away, exempt or suspended. A form sends it back. */
export const rollMarkOf = ({ total, excluded, returned }: Electorate): string => {
  const passing = [...excluded, ...returned].map(({ personId, reason }) => `${personId}:${reason}`).sort();
  return [total, ...passing].join(" ");
};

/**
 * The day whose roll a refused vote shows again: the day that was typed, or today where it is no day, lies ahead, or is
 * earlier than all rules, for which there is no share to compute.
 */
export const rollDayOf = (typed: string, today: Day): Day => {
  const day = parseDay(typed);
  return isRealDay(day) && firstDayOfRules <= day && day <= today ? day : today;
};

/**
 * The roll of a vote before it is held, as of a day: who is convened, who is left out when absent and by which provision,
 * how many votes carry, and how many may be absent or against.
 */
export const attendanceRollOf = (facts: AdmissionFacts, { body }: Ballot, on: Day) => {
  const electorate = electorateOf(facts.voters ?? [], on, [], excludingOn(facts.rules, body, on));
  const neededOf = (base: number) => ({ base, needed: required(facts.rules, body, base, on) });
  const { needed } = neededOf(electorate.base);
  const mayCome = electorate.excluded.filter(({ mayReturn }) => mayReturn).length;
  return {
    on,
    body,
    ...electorate,
    needed,
    /** Where the share is not known, `needed` is only the least for any resolution; this is the text that should say it. */
    shareUnknownIn: unknownShareSource(facts.rules, body, on),
    mayLack: electorate.base - needed,
    /** The same if everybody attends who is left out only when absent; null where there is nobody of the kind. */
    allHere: mayCome > 0 ? neededOf(electorate.base + mayCome) : null,
    cites: exclusionSource(facts, body, on),
    mark: rollMarkOf(electorate),
  };
};

export type AttendanceRoll = ReturnType<typeof attendanceRollOf>;

/** The roll with its people as they are told apart. @param names by id */
export const withNames = (roll: AttendanceRoll, names: ReadonlyMap<string, string>): AttendanceRoll => ({
  ...roll,
  convened: roll.convened.map((one) => ({ ...one, name: names.get(one.id) ?? one.name })),
  excluded: roll.excluded.map((one) => ({ ...one, name: names.get(one.personId) ?? one.name })),
});

/** Those convened who are noted as away on the day of the vote: they stay in the base. Source: QĐ 294-QĐ/TW 9.3.2. */
export const awayIn = ({ convened }: Pick<AttendanceRoll, "convened">) =>
  convened.flatMap(({ name, awayFor }) => (awayFor ? [{ name, awayFor }] : []));
