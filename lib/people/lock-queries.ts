import type { Subject } from "../command";
import type { Database } from "../database/client";

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
