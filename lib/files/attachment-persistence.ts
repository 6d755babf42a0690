import type { Database } from "../database/client";
import { newId } from "../primitives/ids";
import { sealedEntry, sealedName, sealedPart } from "./attachment-encryption";
import type { Content, WithdrawalReason } from "./content";
import type { FilePaper, taskProduct } from "./papers";
import type { RegisterEntry } from "./register";

type Written = Readonly<{ db: Database; at: Date; actor: Readonly<{ name: string }> }>;
type Of = Readonly<{ caseId: string; path: string }>;

/** A paper of the case, with its entry where one was given. @returns its id */
export const writeAttachment = async (
  { db, at, actor }: Written,
  { caseId, path }: Of,
  paper: FilePaper | typeof taskProduct,
  entry: RegisterEntry | null,
): Promise<string> => {
  const id = newId();
  const registerSealed = entry && sealedEntry(entry, id);
  const data = { id, caseId, path, paper, registerSealed, addedAt: at, addedByName: actor.name };
  await db.attachment.create({ data, select: { id: true } });
  return id;
};

type Version = Readonly<{ attachmentId: string; version: number; madeFrom: number | null }>;

/** A version with all its parts: one after another, so that no more than one is in memory twice. */
export const writeVersion = async (
  { db, at, actor }: Written,
  { caseId, path }: Of,
  { attachmentId, version, madeFrom }: Version,
  { form, parts, size, name }: Content,
): Promise<void> => {
  const id = newId();
  const common = { caseId, path, attachmentId };
  await db.attachmentVersion.create({
    data: {
      ...{ ...common, id, version, madeFrom, form, size, parts: parts.length },
      pages: form === "images" ? parts.length : null,
      nameSealed: name === null ? null : sealedName(name, id),
      ...{ addedAt: at, addedByName: actor.name },
    },
    select: { id: true },
  });
  for (const [sequence, bytes] of parts.entries()) {
    const partId = newId();
    const bytesSealed = sealedPart(bytes, partId, { versionId: id, sequence, parts: parts.length });
    await db.attachmentPart.create({
      data: { ...common, id: partId, versionId: id, sequence, bytesSealed },
      select: { id: true },
    });
  }
};

type Withdrawn = Readonly<{ attachmentId: string; version: number; reason: WithdrawalReason }>;

/**
 * Erases what a version holds, and what was cut from it. Its row stays, with who withdrew it and why.
 * @returns whether there was something to erase
 */
export const eraseVersion = async (
  { db, at, actor }: Written,
  { attachmentId, version, reason }: Withdrawn,
): Promise<boolean> => {
  const found = await db.attachmentVersion.findMany({
    where: { attachmentId, erasedAt: null, OR: [{ version }, { madeFrom: version }] },
    select: { id: true, version: true },
  });
  if (!found.some((each) => each.version === version)) return false;
  const id = { in: found.map((each) => each.id) };
  const withdrawal = { withdrawnFor: reason, withdrawnByName: actor.name };
  await db.attachmentVersion.updateMany({ where: { id }, data: { ...withdrawal, erasedAt: at, nameSealed: null } });
  await db.attachmentPart.deleteMany({ where: { versionId: id } });
  return true;
};
