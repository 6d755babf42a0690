import type { Actor } from "../../access/actor";
import { reachFilter } from "../../access/reach";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { asActor, type Database, reading } from "../../database/client";
import { isViewPass } from "../../files/attachment-encryption";
import { readPart } from "../../files/attachment-queries";
import { taskProduct } from "../../files/papers";
import { now } from "../../primitives/clock";
import { isId } from "../../primitives/ids";
import { logVisibleTo } from "../log-access";
import type { HandedInFile } from "./entries";

type Asked = Readonly<{ caseId: string; taskId: string; versionId: string }>;

/** What was handed in, for those who read the log of its case; null out of reach. */
const findProduct = async (db: Database, actor: Actor, { caseId, taskId, versionId }: Asked) => {
  if (![caseId, taskId, versionId].every(isId) || !logVisibleTo(actor.actingPost.role, false)) return null;
  const found = await db.attachmentVersion.findFirst({
    where: {
      ...{ id: versionId, caseId, case: reachFilter(actor.reach), erasedAt: null },
      attachment: { paper: taskProduct, handedIn: { taskId } },
    },
    select: {
      ...{ id: true, path: true, form: true, size: true, parts: true },
      attachment: { select: { handedIn: { select: { sequence: true } } } },
    },
  });
  if (!found) return null;
  const { attachment, form, ...version } = found;
  return { ...version, form: form as HandedInFile["form"], sequence: attachment.handedIn?.sequence ?? 1 };
};

/** A photograph, for whoever has just opened the page of the task: that left the row of the audit. */
export const viewedProductPage = async (actor: Actor, asked: Asked, page: number, pass: string) => {
  if (!isViewPass(pass, actor.accountId, asked.versionId, now())) return null;
  const version = await reading(actor, (db) => findProduct(db, actor, asked));
  if (version?.form !== "images" || !(page >= 1 && page <= version.parts)) return null;
  return readPart(actor, version, page - 1);
};

/** The whole, to be taken away: each time a row of the audit. */
export const auditedProduct = (actor: Actor, asked: Asked) =>
  asActor(actor, async (db) => {
    const version = await findProduct(db, actor, asked);
    if (!version) return null;
    const { caseId } = asked;
    await writeSeenAudit(db, actor, "log.seen", { id: caseId, path: version.path, caseId }, `download-${taskProduct}`);
    return version;
  });
