import type { Database } from "../database/client";
import { newId } from "../primitives/ids";
import { sealedEntry, sealedName, sealedPart } from "./attachment-encryption";
import type { Content } from "./content";
import type { FilePaper } from "./papers";
import type { RegisterEntry } from "./register";

type Written = Readonly<{ db: Database; at: Date; actor: Readonly<{ name: string }> }>;
type Of = Readonly<{ caseId: string; path: string }>;

/** A paper of the case, with its entry where one was given. @returns its id */
export const writeAttachment = async (
  { db, at, actor }: Written,
  { caseId, path }: Of,
  paper: FilePaper,
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
