import type { Actor } from "../../access/actor";
import { reachFilter } from "../../access/reach";
import type { Subject } from "../../command";
import type { Database } from "../../database/client";
import { type Day, dayOf, dayOrNull } from "../../primitives/day";
import { openedDraft } from "./comment-encryption";
import type { Draft } from "./draft";

export type LockedComment = Subject &
  Readonly<{
    caseId: string;
    openedOn: Day;
    admittedOn: Day | null;
    /** The draft as it is saved: null where it cannot be read. */
    saved: Readonly<{ id: string; version: number; draft: Draft | null }> | null;
  }>;

/** Locks the case before the draft is read: two people may change it in the same second. */
export const lockComment = async (
  db: Database,
  { caseId, purpose }: Readonly<{ caseId: string; purpose: string }>,
  actor: Actor,
): Promise<LockedComment | undefined> => {
  await db.$executeRaw`SELECT id FROM "AdmissionCase" WHERE id = ${caseId}::uuid FOR UPDATE`;
  const found = await db.admissionCase.findFirst({
    where: { AND: [{ id: caseId }, reachFilter(actor.reach)] },
    select: { id: true, path: true, openedOn: true, admittedOn: true },
  });
  if (!found) return undefined;
  const saved = await db.commentDraft.findUnique({
    where: { caseId_purpose: { caseId, purpose } },
    select: { id: true, version: true, sentencesSealed: true },
  });
  return {
    ...{ id: found.id, path: found.path, caseId: found.id },
    ...{ openedOn: dayOf(found.openedOn), admittedOn: dayOrNull(found.admittedOn) },
    saved: saved && {
      ...{ id: saved.id, version: saved.version },
      draft: openedDraft(saved.sentencesSealed, saved.id),
    },
  };
};
