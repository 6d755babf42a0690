import { addDays, addMonths, completedMonths, type Day, daysBetween } from "../../primitives/day";
import type { Rules, ValueOf } from "../../regulations/rulebook";
import { declaredIn, isSameMembership } from "./declared-memberships";
import type { Membership, RegisterFact } from "./memberships";
import { isUnreadable } from "./papers";

/** A time outside the Party between two memberships; `to` is the first day that counts again. */
type TimeOut = Readonly<{ from: Day; to: Day }>;

/** Party age on a day: since when it counts, the times left out, and what is left, in completed months. */
export type PartyAge = Readonly<{ since: Day; out: readonly TimeOut[]; months: number }>;

/** A membership as party age counts it. Who went to another organisation and came back was not outside the Party. */
type Counted = Readonly<{ from: Day; to: Day | null; isLeft: boolean }>;

/** The day of a membership that party age counts from, by the value of the rule of the day of recognition. */
const anchors: Readonly<Record<ValueOf<"partyAgeFrom">, (membership: Membership) => Day | null>> = {
  decision: ({ decidedOn }) => decidedOn,
  ceremony: ({ admittedOn }) => admittedOn,
  official: ({ officialOn }) => officialOn,
};

const timesOut = (counted: readonly Counted[]): readonly TimeOut[] =>
  counted.flatMap(({ from }, index) => {
    const before = counted[index - 1];
    return before?.isLeft && before.to && before.to < from ? [{ from: before.to, to: from }] : [];
  });

/** A day as much later as a time out was long: by its months, then by the days that are left. */
const laterBy = (start: Day, { from, to }: TimeOut): Day => {
  const months = completedMonths(from, to);
  return addDays(addMonths(start, months), daysBetween(addMonths(from, months), to));
};

/** @param counted oldest first; the last covers the day */
export const partyAgeFrom = (counted: readonly Counted[], on: Day): PartyAge | null => {
  const since = counted[0]?.from;
  if (!since) return null;
  const out = timesOut(counted);
  return { since, out, months: completedMonths(out.reduce(laterBy, since), on) };
};

type Known = Readonly<{ rules: Pick<Rules, "partyAgeFrom">; register: RegisterFact }>;

/** Whether somebody is an official member on a day. */
const isOfficial = ({ officialFrom, endedOn }: Membership, on: Day): boolean =>
  officialFrom !== null && officialFrom <= on && (endedOn === null || on < endedOn);

/**
 * The party age of an official member on a day: from the first decision of admission, less every time outside the Party.
 * A former membership that only a declaration tells of counts too. Null for who is no official member.
 * @returns "unknown" where the register has no day to count from
 * Source: ĐL 5.4; QĐ 294-QĐ/TW 4.5.1; HD 06-HD/TW 5.3.
 */
export const partyAgeOn = ({ rules, register }: Known, on: Day): PartyAge | "unknown" | null => {
  const { memberships } = register;
  const recognisedOn = memberships.find((each) => isOfficial(each, on))?.officialFrom;
  if (!recognisedOn) return null;
  // The Charter has said so since before the first text that is loaded here.
  const anchor = (rules.partyAgeFrom.knownOn(recognisedOn) ?? rules.partyAgeFrom.knownOn(on))?.value;
  if (!anchor) return "unknown";
  if (register.declared.some(isUnreadable)) return "unknown";
  const declared = register.declared.flatMap(declaredIn);
  const spanOf = ({ from, endedOn }: Membership) => ({ from, leftOn: endedOn });
  const untold = declared.filter((told) => !memberships.some((each) => isSameMembership(told, spanOf(each))));
  const known = memberships
    .filter(({ from }) => from <= on)
    .map((each) => ({
      from: anchors[anchor](each) ?? declared.find((told) => isSameMembership(told, spanOf(each)))?.from ?? null,
      to: each.endedOn,
      isLeft: each.ending !== "transferred",
    }));
  const counted = [...untold.map(({ from, leftOn }) => ({ from, to: leftOn, isLeft: true })), ...known];
  const whole = counted.flatMap(({ from, ...rest }) => (from ? [{ from, ...rest }] : []));
  if (whole.length < counted.length) return "unknown";
  return (
    partyAgeFrom(
      whole.sort((one, other) => (one.from < other.from ? -1 : 1)),
      on,
    ) ?? "unknown"
  );
};
