import { programVersion } from "./build";
import { messages } from "./messages/progress";
import { withConnection } from "./postgres/database-checks";

/** Which program last computed what is stored of the cases; null where none has, or where there is no committee yet. */
const readComputedBy = (databaseUrl: string): Promise<string | null> =>
  withConnection("DATABASE_URL", databaseUrl, async (client) => {
    const { rows } = await client.query<{ computedBy: string | null }>(`SELECT "computedBy" FROM "Installation"`);
    return rows[0]?.computedBy ?? null;
  });

/**
 * Brings what is stored of every case up to date with its history, once after the program has changed. An interrupted
 * upgrade begins again at the next start; what it had written is right and is not written again.
 * @param databaseUrl connects as the owner of the tables
 */
export const upgradeHistories = async (databaseUrl: string, program = programVersion()): Promise<void> => {
  if ((await readComputedBy(databaseUrl)) === program) return;
  // Loaded only now: an ordinary start reads no case.
  const { recomputeHistories } = await import("./history-recomputation");
  const { changed, left } = await recomputeHistories(databaseUrl, program);
  if (changed > 0) console.log(messages.recomputed(changed));
  if (left > 0) console.log(messages.brokenHistories(left));
};
