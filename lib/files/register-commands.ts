import { command } from "../command";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { sealedEntry } from "./attachment-encryption";
import { lockAttachment } from "./attachment-lock";
import { writeAttachment } from "./attachment-persistence";
import { isAlwaysRegisterOnly, isFilePaper } from "./papers";
import { emptyEntry, shownEntry } from "./register";
import { enterSchema, keepEntrySchema, restrictSchema } from "./schema";

/** Enters that a paper exists: its number, its day, where the original lies. */
export const enter = command({
  name: "files.enter",
  permission: "papers.keep",
  input: enterSchema,
  lock: (db, { caseId }) => lockAttachment(db, caseId, null),
  run: async (context) => {
    const { caseId, paper, ...entry } = context.input;
    if (!isFilePaper(paper)) return refused({ code: "paper-unknown", facts: {} });
    const attachmentId = await writeAttachment(context, context.subject, paper, entry);
    return done({ caseId, attachmentId });
  },
});

/** Corrects the entry of a paper. */
export const keepEntry = command({
  name: "files.keepEntry",
  permission: "papers.keep",
  input: keepEntrySchema,
  lock: (db, { caseId, attachmentId }) => lockAttachment(db, caseId, attachmentId),
  shown: async ({ subject: { attachment } }) => shownEntry(attachment?.entry ?? emptyEntry),
  run: async ({ db, input }) => {
    const { caseId, attachmentId: id, ...entry } = input;
    await db.attachment.update({
      where: { id },
      data: { registerSealed: sealedEntry(entry, id) },
      select: { id: true },
    });
    return done({ caseId, attachmentId: id });
  },
});

/**
 * Keeps of a paper the entry alone from now on, in the administrator's unit and below: what was attached of it is erased. There
 * is no command that takes this back.
 */
export const restrict = command({
  name: "files.restrict",
  permission: "files.restrict",
  input: restrictSchema,
  lock: async (db, _, { actingPost }) => {
    const unit = await db.unit.findFirst({
      where: { id: actingPost.unitId, path: actingPost.path },
      select: { id: true, path: true },
    });
    return unit ? { ...unit, caseId: null } : undefined;
  },
  run: async ({ db, input: { paper }, subject: { path }, at, actor }) => {
    if (!isFilePaper(paper)) return refused({ code: "paper-unknown", facts: {}, field: "paper" });
    if (isAlwaysRegisterOnly(paper)) return refused({ code: "already-recorded", facts: {} });
    const data = { id: newId(), path, paper, addedAt: at, addedByName: actor.name };
    await db.registerOnlyPaper.create({ data, select: { id: true } });
    await db.$executeRaw`SELECT erase_register_only(${paper}, ${at.toISOString()}::timestamptz)`;
    return done({ paper });
  },
});
