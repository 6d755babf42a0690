import type { Actor } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { isId, newId } from "../primitives/ids";
import { openSettings } from "./import-encryption";
import type { ListKind } from "./kinds";
import type { ImportState } from "./list-import";
import type { Settings } from "./list-row";

/** A list is of the unit whoever reads it acts for. */
export const lockNewImport = async (_db: Database, { actingPost }: Actor): Promise<Subject> => ({
  id: newId(),
  path: actingPost.path,
  caseId: null,
});

export type LockedImport = Subject & Readonly<{ kind: ListKind; state: ImportState; settings: Settings | null }>;

/** An import within reach, which nobody else changes meanwhile. */
export const lockImport = async (db: Database, id: string): Promise<LockedImport | undefined> => {
  if (!isId(id)) return undefined;
  await db.$executeRaw`SELECT FROM "Import" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await db.import.findUnique({
    where: { id },
    select: { path: true, kind: true, state: true, settingsSealed: true },
  });
  if (!row) return undefined;
  const { path, kind, state, settingsSealed } = row;
  // The columns are checked by the database.
  const kept = { kind: kind as ListKind, state: state as ImportState };
  return { id, path, caseId: null, ...kept, settings: openSettings(settingsSealed, id) };
};
