import type { Actor } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { isId, newId } from "../primitives/ids";
import { openSettings } from "./import-encryption";
import type { ImportState } from "./list-import";
import type { Settings } from "./list-row";

/** A list is of the unit whoever reads it acts for. */
export const lockNewImport = async (_db: Database, { actingPost }: Actor): Promise<Subject> => ({
  id: newId(),
  path: actingPost.path,
  caseId: null,
});

export type LockedImport = Subject & Readonly<{ state: ImportState; settings: Settings | null }>;

/** An import within reach, which nobody else changes meanwhile. */
export const lockImport = async (db: Database, id: string): Promise<LockedImport | undefined> => {
  if (!isId(id)) return undefined;
  await db.$executeRaw`SELECT FROM "Import" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await db.import.findUnique({ where: { id }, select: { path: true, state: true, settingsSealed: true } });
  if (!row) return undefined;
  const { path, state, settingsSealed } = row;
  // The column is checked by the database.
  return { id, path, caseId: null, state: state as ImportState, settings: openSettings(settingsSealed, id) };
};
