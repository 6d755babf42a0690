import type { Actor } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { isId, newId } from "../primitives/ids";

/** One catalogue, one change of it at a time. */
const lockCatalogue = (db: Database) => db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('places', 0))`;

/** The catalogue belongs to no unit; its audit rows carry the path of the unit the administrator acts for. */
export const lockNewLoad = async (db: Database, { actingPost }: Actor): Promise<Subject> => {
  await lockCatalogue(db);
  return { id: newId(), path: actingPost.path, caseId: null };
};

export type WaitingLoad = Subject & Readonly<{ content: string | null }>;

/** A file that was read, with its text while it waits. */
export const lockLoad = async (db: Database, id: string, { actingPost }: Actor): Promise<WaitingLoad | undefined> => {
  await lockCatalogue(db);
  const row = isId(id) ? await db.placeLoad.findUnique({ where: { id }, select: { content: true } }) : null;
  return row ? { id, path: actingPost.path, caseId: null, content: row.content } : undefined;
};
