import type { Subject } from "../command";
import type { Database } from "../database/client";
import { dayOf, dayOrNull } from "../primitives/day";

/** The person's row within reach, locked until the transaction ends; undefined when it is not to be seen. */
export const lockPerson = async (
  db: Database,
  personId: string,
  reach: { from: string; to: string },
): Promise<Subject | undefined> => {
  const [person] = await db.$queryRaw<{ id: string; path: string }[]>`
    SELECT id, path FROM "Person" WHERE id = ${personId}::uuid AND path >= ${reach.from} AND path < ${reach.to} FOR UPDATE`;
  return person ? { ...person, caseId: null } : undefined;
};

/** Everything the person was and is to the Party, behind the lock of the person. */
export const readStandings = async (db: Database, personId: string) => {
  const rows = await db.standing.findMany({
    where: { personId },
    select: { id: true, kind: true, from: true, to: true, paper: true, path: true },
    take: 200,
  });
  return rows.map(({ from, to, ...row }) => ({ ...row, from: dayOf(from), to: dayOrNull(to) }));
};
export type Standings = Awaited<ReturnType<typeof readStandings>>;
