import type { Subject } from "../command";
import type { Database } from "../database/client";
import { dayOf, dayOrNull } from "../primitives/day";

/** Locks the person's row until the transaction ends. Undefined when the person is out of reach. */
export const lockPerson = async (
  db: Database,
  personId: string,
  reach: { from: string; to: string },
): Promise<Subject | undefined> => {
  const [person] = await db.$queryRaw<{ id: string; path: string }[]>`
    SELECT id, path FROM "Person" WHERE id = ${personId}::uuid AND path >= ${reach.from} AND path < ${reach.to} FOR UPDATE`;
  return person ? { ...person, caseId: null } : undefined;
};

/** All standings of a person. Call it after `lockPerson`, so that they cannot change meanwhile. */
export const readStandings = async (db: Database, personId: string) => {
  const rows = await db.standing.findMany({
    where: { personId },
    select: { id: true, kind: true, from: true, to: true, paper: true, path: true, recordedBy: true },
    take: 200,
  });
  return rows.map(({ from, to, ...row }) => ({ ...row, from: dayOf(from), to: dayOrNull(to) }));
};
export type Standings = Awaited<ReturnType<typeof readStandings>>;
