import type { Database } from "../../database/client";
import { rowsFunction } from "../../database/database-function";
import { openSealed } from "../../database/encryption";
import type { Prisma } from "../../database/generated/client";
import { readInTransaction } from "../../database/pipelined-read";
import type { Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import { type Day, dayOf, dayOrNull } from "../../primitives/day";
import { isReadable } from "../../primitives/sealed-text";
import type { Joinable } from "./pair";
import { personWithAccount } from "./rows-schema";

const peopleWithAccount = rowsFunction("people_with_account", personWithAccount);

const withAccount = typedQuery((tables, { ids }: Given<Readonly<{ ids: readonly string[] }>>) =>
  tables.selectFrom(peopleWithAccount(ids).as("a")).select("a.id"),
);

const recordSelect = {
  id: true,
  path: true,
  fullName: true,
  searchKey: true,
  bornOn: true,
  sex: true,
  schooling: true,
  occupation: true,
  joinedUnitOn: true,
  nationalIdSealed: true,
  nationalIdHash: true,
  joinedIntoId: true,
  unit: { select: { id: true, name: true } },
  standings: {
    orderBy: [{ from: "asc" }, { id: "asc" }],
    take: 200,
    select: { id: true, kind: true, from: true, to: true, paper: true, decidedOn: true, openedBy: true },
  },
  posts: {
    orderBy: [{ from: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, role: true, from: true, to: true, unit: { select: { name: true } } },
  },
  cases: {
    orderBy: [{ openedOn: "desc" }, { id: "desc" }],
    take: 20,
    select: {
      ...{ id: true, stage: true, openedOn: true, closedOn: true, admittedOn: true },
      _count: { select: { tasks: true } },
      papers: { where: { kind: "formerMembership" }, take: 1, select: { id: true } },
    },
  },
  mentorships: { where: { to: null }, take: 100, select: { id: true } },
  plannedFor: { where: { to: null }, take: 100, select: { id: true } },
  relativeOf: { take: 1, select: { id: true } },
  joined: { take: 1, select: { id: true } },
  formerNames: { orderBy: { until: "desc" }, take: 20, select: { fullName: true } },
} satisfies Prisma.PersonSelect;

export type PairRecord = Joinable &
  Readonly<{
    row: Prisma.PersonGetPayload<{ select: typeof recordSelect }>;
    joinedUnitOn: Day;
    /** Null where it has none, or where it cannot be read. */
    nationalId: string | null;
  }>;

type Row = PairRecord["row"];

const openNumber = ({ id, nationalIdSealed }: Row): string | null => {
  const number = nationalIdSealed && openSealed(nationalIdSealed, "Person.nationalIdSealed", id);
  return number && isReadable(number) ? number : null;
};

const recordOf = (row: Row, hasAccount: boolean): PairRecord => {
  const open = row.cases.find(({ closedOn }) => closedOn === null);
  return {
    row,
    id: row.id,
    bornOn: dayOf(row.bornOn),
    joinedUnitOn: dayOf(row.joinedUnitOn),
    nationalId: openNumber(row),
    standings: row.standings.map(({ from, to, decidedOn, ...standing }) => ({
      ...standing,
      ...{ from: dayOf(from), to: dayOrNull(to), decidedOn: dayOrNull(decidedOn) },
    })),
    hasAccount,
    posts: row.posts.map(({ unit }) => ({ unit: unit.name })),
    openCase: open ? { id: open.id, name: row.fullName } : null,
    cases: row.cases.length,
    mentored: row.mentorships.length,
    planned: row.plannedFor.length,
    isRelative: row.relativeOf.length > 0,
    isDeclared: row.cases.some(({ papers }) => papers.length > 0),
    isJoinedHere: row.joined.length > 0,
    isJoined: row.joinedIntoId !== null,
    isAdmitted: row.cases.some(({ admittedOn }) => admittedOn !== null),
  };
};

/** Two records with all that joining looks at, in the order asked; undefined unless both are within reach. */
export const readPair = async (
  db: Database,
  [one, other]: readonly [string, string],
  { from, to }: Range,
): Promise<readonly [PairRecord, PairRecord] | undefined> => {
  const ids = [one, other];
  const rows = await db.person.findMany({
    where: { id: { in: ids }, path: { gte: from, lt: to } },
    relationLoadStrategy: "join",
    select: recordSelect,
    take: 2,
  });
  const [first, second] = ids.map((id) => rows.find((row) => row.id === id));
  if (!first || !second) return undefined;
  const accounts = await readInTransaction(db, withAccount({ ids }));
  const hasAccount = ({ id }: Row): boolean => accounts.some((each) => each.id === id);
  return [recordOf(first, hasAccount(first)), recordOf(second, hasAccount(second))];
};

/** What a record says of the person, as it is compared and kept. */
export const valuesOf = ({ row, bornOn, joinedUnitOn, nationalId }: PairRecord) => ({
  ...{ fullName: row.fullName, bornOn, sex: row.sex, schooling: row.schooling },
  ...{ occupation: row.occupation, joinedUnitOn, nationalId },
});
