import { type Actor, may } from "../../access/actor";
import { reading } from "../../database/client";
import type { Prisma } from "../../database/generated/client";
import { today } from "../../primitives/clock";
import { type Day, dayOf } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { formOf, forms } from "../forms/catalogue";
import { type FieldName, isFieldName } from "../forms/fields";
import { type Form, fieldsOf } from "../forms/form";
import { pathsAbove } from "./in-force-queries";

const templateSelect = {
  id: true,
  form: true,
  version: true,
  path: true,
  fileName: true,
  lacks: true,
  uploadedAt: true,
  uploadedByName: true,
} satisfies Prisma.FormTemplateSelect;

const useSelect = {
  id: true,
  form: true,
  path: true,
  templateId: true,
  from: true,
  recordedAt: true,
  recordedByName: true,
} satisfies Prisma.FormTemplateUseSelect;

type TemplateRow = Prisma.FormTemplateGetPayload<{ select: typeof templateSelect }>;
type UseRow = Prisma.FormTemplateUseGetPayload<{ select: typeof useSelect }>;
type Rows = Readonly<{ templates: readonly TemplateRow[]; uses: readonly UseRow[] }>;

/** Templates and their uses at and above the actor's unit, without the files; the nearest unit and the latest day first. */
const readRows = (actor: Actor, form: string | undefined): Promise<Rows> =>
  reading(actor, async (db) => {
    const where = { path: { in: [...pathsAbove(actor)] }, ...(form ? { form } : {}) };
    const templates = await db.formTemplate.findMany({
      where,
      select: templateSelect,
      orderBy: [{ path: "desc" }, { version: "desc" }],
    });
    const uses = await db.formTemplateUse.findMany({
      where,
      select: useSelect,
      orderBy: [{ path: "desc" }, { from: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
    });
    return { templates, uses };
  });

/** What a form is made by on a day, and what is to follow. */
const standing = ({ id }: Form, { templates, uses }: Rows, path: string, on: Day) => {
  const ofForm = uses.filter(({ form }) => form === id).map((use) => ({ ...use, from: dayOf(use.from) }));
  const use = ofForm.find(({ from }) => from <= on);
  const template = templates.find((each) => each.id === use?.templateId);
  return {
    inForce: use && template ? { id: template.id, version: template.version, from: use.from } : null,
    /** It was set by an organisation above. */
    isOfAnother: use !== undefined && use.path !== path,
    next: ofForm.findLast((each) => each.path === path && each.from > on)?.from ?? null,
  };
};

const described = ({ id, code, title, pack, version }: Form) => ({ id, code, title, pack, version });

/** Every form with what it is made by on a day. Null for an actor who does not keep forms. */
export const formList = async (actor: Actor, on: Day) => {
  if (!may(actor, "forms.keep")) return null;
  const rows = await readRows(actor, undefined);
  const { path, unitTitle } = actor.actingPost;
  return {
    unit: unitTitle,
    forms: forms.map((form) => ({
      ...described(form),
      ...standing(form, rows, path, on),
      uploaded: rows.templates.filter((template) => template.form === form.id && template.path === path).length,
    })),
  };
};

export type FormListView = NonNullable<Awaited<ReturnType<typeof formList>>>;

const shown = (uses: readonly UseRow[]) => (template: TemplateRow) => {
  const { path: _, lacks, uploadedAt, ...rest } = template;
  return {
    ...rest,
    lacks: lacks.filter(isFieldName),
    uploadedOn: today(uploadedAt),
    /** From which days it was or will be used, the latest first. */
    days: uses.flatMap(({ templateId, from }) => (templateId === template.id ? [dayOf(from)] : [])),
  };
};

/** A form with the own versions of the organisation. Null without the permission, or where there is no such form. */
export const formTemplates = async (actor: Actor, formId: string, on: Day) => {
  const form = formOf(formId);
  if (!form || !may(actor, "forms.keep")) return null;
  const rows = await readRows(actor, formId);
  const { path, unitTitle } = actor.actingPost;
  return {
    unit: unitTitle,
    form: described(form),
    fields: fieldsOf(form) as readonly FieldName[],
    ...standing(form, rows, path, on),
    templates: rows.templates.filter((template) => template.path === path).map(shown(rows.uses)),
    uses: rows.uses
      .filter((use) => use.path === path)
      .map(({ id, from, templateId, recordedAt, recordedByName }) => ({
        ...{ id, recordedByName, from: dayOf(from), recordedOn: today(recordedAt) },
        version: rows.templates.find((template) => template.id === templateId)?.version ?? null,
      })),
  };
};

export type FormTemplatesView = NonNullable<Awaited<ReturnType<typeof formTemplates>>>;

/** One own version. Null where it is none of the organisation's. */
export const formTemplate = async (actor: Actor, formId: string, templateId: string, on: Day) => {
  const view = await formTemplates(actor, formId, on);
  const template = view?.templates.find(({ id }) => id === templateId);
  return view && template ? { ...view, template } : null;
};

export type FormTemplateView = NonNullable<Awaited<ReturnType<typeof formTemplate>>>;

/** The file of a template the actor's papers may be made by; null where there is none within reach. */
export const templateContent = async (actor: Actor, templateId: string): Promise<Uint8Array | null> => {
  if (!isId(templateId)) return null;
  const row = await reading(actor, (db) =>
    db.formTemplate.findUnique({ where: { id: templateId }, select: { content: true } }),
  );
  return row?.content ?? null;
};
