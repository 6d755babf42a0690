import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import type { Values } from "./forms/fields";
import type { Form } from "./forms/form";
import { type Content, sealedContent, sealedDraft, sealedReason } from "./paper-encryption";
import type { PaperState } from "./states";

type Place = Readonly<{ caseId: string; path: string }>;
type Written = Readonly<{ by: string; at: Date }>;

/** Writes what was typed into a form, in place of what was typed before. */
export const writeDraft = async (
  db: Database,
  { caseId, path }: Place,
  form: string,
  values: Values,
  { by, at }: Written,
): Promise<void> => {
  const kept = await db.paperDraft.findUnique({ where: { caseId_form: { caseId, form } }, select: { id: true } });
  const id = kept?.id ?? newId();
  const data = { valuesSealed: sealedDraft(values, id), savedAt: at, savedByName: by };
  if (kept) await db.paperDraft.update({ where: { id }, data, select: { id: true } });
  else await db.paperDraft.create({ data: { ...data, id, caseId, path, form }, select: { id: true } });
};

export const removeDraft = async (db: Database, caseId: string, form: string): Promise<void> => {
  await db.paperDraft.deleteMany({ where: { caseId, form } });
};

type Issued = Readonly<{
  id: string;
  form: Form;
  content: Content;
  datedOn: Day;
  number: string | null;
  signer: string | null;
  signerPost: string | null;
  /** The office's own template by which its Word files are made. */
  templateId: string | null;
  replaces: Readonly<{ id: string; reason: string }> | null;
}>;

/** Writes a paper as it is issued. */
export const writeIssued = async (db: Database, { caseId, path }: Place, actor: Actor, issued: Issued, at: Date) => {
  const { id, form, content, datedOn, replaces, number, signer, signerPost, templateId } = issued;
  const { pack, code, variant, version, title } = form;
  await db.issuedPaper.create({
    data: {
      ...{
        id,
        caseId,
        path,
        form: form.id,
        pack,
        code,
        variant,
        version,
        title,
        number,
        signer,
        signerPost,
        templateId,
      },
      datedOn: dateOf(datedOn),
      contentSealed: sealedContent(content, id),
      issuedAt: at,
      issuedByName: actor.name,
      issuedByRole: actor.actingPost.role,
      replacesId: replaces?.id ?? null,
      reasonSealed: replaces ? sealedReason(replaces.reason, id) : null,
    },
    select: { id: true },
  });
};

type Mark = Readonly<{ paperId: string; state: PaperState; reached: boolean; on: Day; who: string | null }>;

/** Writes where an issued paper stands. */
export const writeState = async (db: Database, { caseId, path }: Place, { on, ...mark }: Mark, { by, at }: Written) => {
  await db.paperState.create({
    data: { ...mark, id: newId(), caseId, path, on: dateOf(on), recordedAt: at, recordedByName: by },
    select: { id: true },
  });
};
