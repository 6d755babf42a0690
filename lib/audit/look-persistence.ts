import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { now } from "../primitives/clock";

/** Which version of a section a reviewer opened last, and which one before it. */
export type Look = Readonly<{
  version: number;
  at: Date;
  earlierVersion: number | null;
  earlierAt: Date | null;
}>;

type Opened = Readonly<{ caseId: string; number: number; version: number }>;

/** Notes that a reviewer opened a version not opened before; the one opened until then is the earlier one. */
export const writeLook = async (
  db: Database,
  { accountId }: Actor,
  { caseId, number, version }: Opened,
  last: Look | undefined,
): Promise<void> => {
  if (last?.version === version) return;
  const seen = { version, at: now(), earlierVersion: last?.version ?? null, earlierAt: last?.at ?? null };
  await db.sectionLook.upsert({
    where: { accountId_caseId_number: { accountId, caseId, number } },
    create: { accountId, caseId, number, ...seen },
    update: seen,
    select: { number: true },
  });
};
