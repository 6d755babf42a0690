import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { openedEntry } from "./attachment-encryption";
import { emptyEntry } from "./register";
import { readChosen } from "./register-only-queries";

const caseToLock = typedQuery((tables, { caseId }: Given<{ caseId: string }>) =>
  tables.selectFrom("AdmissionCase").where("id", "=", caseId).select(["id", "path"]).forUpdate(),
);

/**
 * Locks the case: two people may attach to the same paper in the same second. With what its committee keeps by the entry alone:
 * whoever restricts a kind just then is waited for before it is read, and waits from then on. The trigger `held` takes the same lock.
 */
const lockCase = async (db: Database, caseId: string) => {
  const [found] = await readInTransaction(db, caseToLock({ caseId }));
  if (!found) return undefined;
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended('register only', 0))`;
  return { ...found, caseId: found.id, chosen: await readChosen(db, found.path) };
};

const latest = { select: { version: true, form: true }, orderBy: { version: "desc" }, take: 1 } as const;

const readAttachment = async (db: Database, caseId: string, id: string) => {
  const found = await db.attachment.findFirst({
    where: { id, caseId },
    select: { id: true, paper: true, registerSealed: true, versions: latest },
  });
  return found && { ...found, entry: openedEntry(found.registerSealed, id) ?? emptyEntry };
};

export type LockedPapers = Subject &
  Readonly<{
    caseId: string;
    chosen: readonly string[];
    attachment: Awaited<ReturnType<typeof readAttachment>>;
  }>;

/** @param attachmentId what is added to or changed; null for a new one. Undefined where it is not of the case. */
export const lockAttachment = async (
  db: Database,
  caseId: string,
  attachmentId: string | null,
): Promise<LockedPapers | undefined> => {
  const found = await lockCase(db, caseId);
  const attachment = found && attachmentId ? await readAttachment(db, caseId, attachmentId) : null;
  return found && (attachment || !attachmentId) ? { ...found, attachment } : undefined;
};
