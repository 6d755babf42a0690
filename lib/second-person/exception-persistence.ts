import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { encrypt } from "../database/encryption";
import { newId } from "../primitives/ids";
import type { ByOne } from "./second-person";

type Written = ByOne & Readonly<{ path: string; caseId: string | null; reason?: string | null; at: Date }>;

/** Keeps that one person did both acts, and why. Nothing is asked back: who may write here may not always read here. */
export const writeException = async (
  db: Database,
  { accountId, name: actorName, actingPost: { role } }: Actor,
  { act, about, path, caseId, reason, at }: Written,
): Promise<void> => {
  const id = newId();
  const reasonSealed = reason ? encrypt(reason, "ControlException.reasonSealed", id) : null;
  await db.controlException.createMany({
    data: [{ id, at, path, accountId, actorName, role, act, about, caseId, reasonSealed }],
  });
};
