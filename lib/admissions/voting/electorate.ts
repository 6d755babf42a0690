import type { Day } from "../../primitives/day";
import { sortKey } from "../../primitives/name";
import { covers, type Period } from "../../primitives/period";
import type { Excluding, Exclusion } from "../../regulations/values/exclusions";

/**
 * Somebody of the body that votes: the periods in which they belong to it (as an official member of the cell, or in a
 * post of the committee), and what came upon them meanwhile.
 */
export type Member = Readonly<{
  id: string;
  name: string;
  belongs: readonly Period[];
  standings: readonly (Period & Readonly<{ kind: Exclusion }>)[];
  /** What the member is noted as away for on the day asked about. It is shown and changes no count. */
  awayFor?: string | undefined;
}>;

/** One who does not count in the base: why, since when, and whether presence would bring this member back into base and votes. */
export type Excluded = Readonly<{ personId: string; name: string; reason: Exclusion; since: Day; mayReturn: boolean }>;

/**
 * Who is convened on a day: `total` members of the body, `base` those the share is taken of. `excluded` are left out;
 * `returned` would have been, were they not present and voting.
 */
export type Electorate = Readonly<{
  total: number;
  base: number;
  convened: readonly Pick<Member, "id" | "name" | "awayFor">[];
  excluded: readonly Excluded[];
  returned: readonly Excluded[];
}>;

/** The same person may come twice, with two posts: one vote. */
const onceEach = (members: readonly Member[]): readonly Member[] => {
  const byId = new Map<string, Member>();
  for (const member of members) {
    const known = byId.get(member.id);
    const belongs = [...(known?.belongs ?? []), ...member.belongs];
    byId.set(member.id, { ...member, belongs, standings: [...(known?.standings ?? []), ...member.standings] });
  }
  return [...byId.values()];
};

/** What leaves a member out on a day. Of two reasons, the one that presence does not lift; then the older. */
const exclusionOf = ({ id, name, standings }: Member, on: Day, excluding: Excluding): Excluded | undefined => {
  const isAlways = (kind: Exclusion): boolean => excluding[kind] === "always";
  const [first] = standings
    .filter((standing) => covers(standing, on))
    .map(({ kind, from }) => ({ kind, from, key: `${isAlways(kind) ? 0 : 1} ${from} ${kind}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return first && { personId: id, name, reason: first.kind, since: first.from, mayReturn: !isAlways(first.kind) };
};

/**
 * The base of a vote, from dated facts. Merely absent members stay in it; probationary members and guests never belong.
 * @param on the day of the meeting
 * @param presentIds those the minutes show as present and voting although away or exempt; others are not asked for
 * @param excluding who is left out always and who only when absent, by the rule of that day
 * @returns whole numbers of people; the order in which anything was entered does not matter
 * Source: QĐ 294-QĐ/TW 9.3.2–9.3.4.
 */
export const electorateOf = (
  members: readonly Member[],
  on: Day,
  presentIds: readonly string[],
  excluding: Excluding,
): Electorate => {
  const convened = onceEach(members)
    .filter(({ belongs }) => belongs.some((period) => covers(period, on)))
    .map((member) => ({ member, key: `${sortKey(member.name)} ${member.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ member }) => member);
  const passing = convened.flatMap((member) => exclusionOf(member, on, excluding) ?? []);
  const isBack = (one: Excluded) => one.mayReturn && presentIds.includes(one.personId);
  const excluded = passing.filter((one) => !isBack(one));
  return {
    total: convened.length,
    base: convened.length - excluded.length,
    convened: convened.map(({ id, name, awayFor }) => ({ id, name, ...(awayFor ? { awayFor } : {}) })),
    excluded,
    returned: passing.filter(isBack),
  };
};

/** Who may count the votes of a body: those convened who were present, as far as the register and the ticks can tell. */
export const tellersIn = ({ convened, excluded }: Electorate): Electorate["convened"] =>
  convened.filter(({ id }) => !excluded.some(({ personId }) => personId === id));
