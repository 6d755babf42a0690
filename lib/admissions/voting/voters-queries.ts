import type { Database } from "../../database/client";
import { rowsFunction } from "../../database/database-function";
import { asDay } from "../../database/expressions";
import type { Prisma } from "../../database/generated/client";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { type Day, dateOf, dayOf, dayOrNull } from "../../primitives/day";
import { overlapOf, type Period } from "../../primitives/period";
import { type Exclusion, exclusions } from "../../regulations/values/exclusions";
import type { Member } from "../case/votes";
import type { Ballot } from "./ballots";
import { cellMemberRow } from "./rows-schema";

const periodOf = ({ from, to }: Readonly<{ from: Date; to: Date | null }>): Period => ({
  from: dayOf(from),
  to: dayOrNull(to),
});

const reasons = Object.keys(exclusions) as Exclusion[];
const isReason = (kind: string): kind is Exclusion => reasons.some((reason) => reason === kind);

const personSelect = {
  id: true,
  fullName: true,
  standings: {
    where: { kind: { in: ["official", ...reasons] } },
    select: { kind: true, path: true, from: true, to: true },
  },
} satisfies Prisma.PersonSelect;

const personOn = (on: Day) =>
  ({
    ...personSelect,
    absences: { where: { from: { lte: dateOf(on) }, lastDay: { gte: dateOf(on) } }, select: { kind: true }, take: 1 },
  }) satisfies Prisma.PersonSelect;

/** The standings that may leave a member out of the base. */
const passing = (rows: readonly (Period & Readonly<{ kind: string }>)[]): Member["standings"] =>
  rows.flatMap(({ kind, from, to }) => (isReason(kind) ? [{ kind, from, to }] : []));

/** Whoever was ever a member of the cell with a path, with the days there and what came upon them for a while. */
export const membersOfCell = rowsFunction("members_of_cell", cellMemberRow);

const membersAt = typedQuery((tables, { path, on }: Given<Readonly<{ path: string; on: Day }>>) =>
  tables
    .selectFrom(membersOfCell(path).as("m"))
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom("Absence as a")
        .whereRef("a.personId", "=", "m.id")
        .where("a.from", "<=", asDay(on))
        .where("a.lastDay", ">=", asDay(on))
        .select("a.kind")
        .limit(1)
        .$asScalar()
        .as("awayFor"),
    ),
);

/**
 * Whoever was ever an official member of the cell, with the days there, also who has moved elsewhere since: guests and
 * probationary members are not among them.
 */
const cellMembers = async (db: Database, path: string, on: Day): Promise<Member[]> => {
  const rows = await readInTransaction(db, membersAt({ path, on }));
  return [...new Map(rows.map(({ id, name }) => [id, name]))].map(([id, name]) => {
    const own = rows.filter((row) => row.id === id);
    return {
      id,
      name,
      belongs: own.filter(({ kind }) => kind === "official").map(({ from, to }) => ({ from, to })),
      standings: passing(own),
      awayFor: own[0]?.awayFor ?? undefined,
    };
  });
};

/** Every path on the way from the root down to one, itself included: "a.b." gives "a." and "a.b.". */
export const pathsTo = (path: string): string[] =>
  [...path.matchAll(/\./g)].map(({ index }) => path.slice(0, index + 1));

/**
 * Whoever held a seat in the grass-roots committee over the cell, the organisation that lies in no other, on the days on
 * which they were official members there: a post alone gives no vote. Source: Charter, article 3.
 */
const committeeMembers = async (db: Database, path: string, on: Day): Promise<Member[]> => {
  const posts = await db.post.findMany({
    where: {
      role: { in: ["committeeSecretary", "committeeDeputySecretary", "committeeMember"] },
      // Acting for somebody away gives the rights of the post, not the seat in the vote.
      acting: false,
      unit: { kind: "organisation", path: { in: pathsTo(path) }, NOT: { parent: { kind: "organisation" } } },
    },
    relationLoadStrategy: "join",
    select: { from: true, to: true, unit: { select: { path: true } }, person: { select: personOn(on) } },
  });
  return posts.map(({ unit, person: { id, fullName, standings, absences }, ...post }) => ({
    id,
    name: fullName,
    belongs: standings
      .filter((standing) => standing.kind === "official" && standing.path.startsWith(unit.path))
      .flatMap((standing) => overlapOf(periodOf(post), periodOf(standing)) ?? []),
    standings: passing(standings.map((standing) => ({ kind: standing.kind, ...periodOf(standing) }))),
    awayFor: absences[0]?.kind,
  }));
};

/**
 * The members of the body that votes, with every dated fact that counts; nobody where there is no vote.
 * @param on the day on which absences are looked for, as far as the actor may know of them
 */
export const readVoters = async (
  db: Database,
  path: string,
  ballot: Ballot | undefined,
  on: Day,
): Promise<readonly Member[]> => {
  if (!ballot) return [];
  return ballot.body === "cell" ? cellMembers(db, path, on) : committeeMembers(db, path, on);
};
