import type { Actor } from "../../access/actor";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { addDays, type Day, dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { text } from "../../text/text";
import { done, notBeyond, type Outcome, refused } from "../../workflow/refusal";
import { formOf } from "../forms/catalogue";
import type { FieldName } from "../forms/fields";
import type { Form } from "../forms/form";
import { openedArchive, textsOf } from "./archive-bytes";
import { filledBytes, NotFilled } from "./filled-bytes";
import { lastUseOn, templateOf } from "./in-force-queries";
import { invented } from "./invented";
import { inspected } from "./package";
import { applySchema, largestTemplate, resetSchema, uploadSchema } from "./schema";
import { type LockedForm, lockForm } from "./template-lock";
import { readXml } from "./xml";

const permission = "forms.keep";
const unknownForm = refused({ code: "template-form-unknown", facts: {} });

/** Filled, a file is a whole document again, whether parts are repeated or left out. */
const canBeFilled = (file: Uint8Array): boolean => {
  try {
    return [invented(text("vi").paperFields), {}].every((values) => isWhole(filledBytes(file, values, null)));
  } catch (error) {
    if (error instanceof NotFilled) return false;
    throw error;
  }
};

const isWhole = (file: Uint8Array): boolean => {
  const archive = openedArchive(file);
  return (
    typeof archive !== "string" &&
    [...textsOf(archive)].every(([, content]) => content === null || typeof readXml(content) !== "string")
  );
};

/** Reads a file as a template of a form: what it lacks, or all that is wrong with it. */
const judged = (file: Uint8Array, form: Form): Outcome<readonly FieldName[]> => {
  if (file.length > largestTemplate) return refused({ code: "template-too-large", facts: {}, field: "file" });
  const archive = openedArchive(file);
  if (typeof archive === "string") return refused({ code: archive, facts: {}, field: "file" });
  const { refusals, lacks } = inspected(textsOf(archive), form);
  if (refusals.length > 0) return refused(...refusals);
  return canBeFilled(file) ? done(lacks) : refused({ code: "template-not-filled", facts: {}, field: "file" });
};

/** Keeps a Word file as the next own version of a form. It is used from the day that is set for it, not before. */
export const uploadTemplate = command({
  name: "templates.upload",
  permission,
  input: uploadSchema,
  lock: (db, { form }, actor) => lockForm(db, form, actor),
  run: async ({ db, actor, at, subject: { unitId, path }, input }) => {
    const form = formOf(input.form);
    if (!form) return unknownForm;
    const content = Buffer.from(input.file, "base64");
    const outcome = judged(content, form);
    if (outcome.kind !== "done") return outcome;
    const last = await db.formTemplate.findFirst({
      where: { unitId, form: form.id },
      select: { version: true },
      orderBy: { version: "desc" },
    });
    const id = newId();
    await db.formTemplate.create({
      data: {
        ...{ id, unitId, path, form: form.id, version: (last?.version ?? 0) + 1, fileName: input.fileName ?? "" },
        ...{ content, lacks: [...outcome.value], uploadedAt: at, uploadedByName: actor.name },
      },
      select: { id: true },
    });
    return done({ form: form.id, templateId: id });
  },
});

type Use = Readonly<{ form: string; templateId: string | null; from: Day; by: string; at: Date }>;

const writeUse = async (db: Database, { unitId, path }: LockedForm, { from, by, at, ...use }: Use): Promise<void> => {
  await db.formTemplateUse.create({
    data: { ...use, id: newId(), unitId, path, from: dateOf(from), recordedAt: at, recordedByName: by },
    select: { id: true },
  });
};

/** A template is set some time ahead, not years. */
const farthest = 366;

/** Papers of the day that is set, and of later days, are made by this version. Papers issued before stay as they are. */
export const applyTemplate = command({
  name: "templates.apply",
  permission,
  input: applySchema,
  lock: (db, { form }, actor) => lockForm(db, form, actor),
  run: async ({ db, actor, at, on, subject, input: { form, templateId, from } }) => {
    const refusals = notBeyond("from", from, addDays(on, farthest));
    if (refusals.length > 0) return refused(...refusals);
    const own = await db.formTemplate.findFirst({
      where: { id: templateId, form, unitId: subject.unitId },
      select: { id: true },
    });
    if (!own) return refused({ code: "template-unknown-version", facts: {} });
    await writeUse(db, subject, { form, templateId, from, by: actor.name, at });
    return done({ form, templateId });
  },
});

const inForce = async (db: Database, actor: Actor, form: string, on: Day) => {
  const [use] = await readInTransaction(db, lastUseOn(actor, form, on));
  return templateOf(use);
};

/** From a day on the form is made as it is shipped. The own versions are kept, and may be used again. */
export const resetTemplate = command({
  name: "templates.reset",
  permission,
  input: resetSchema,
  lock: (db, { form }, actor) => lockForm(db, form, actor),
  run: async ({ db, actor, at, on, subject, input: { form, from } }) => {
    if (!formOf(form)) return unknownForm;
    const refusals = notBeyond("from", from, addDays(on, farthest));
    if (refusals.length > 0) return refused(...refusals);
    if (!(await inForce(db, actor, form, from))) return refused({ code: "template-none", facts: {}, field: "from" });
    await writeUse(db, subject, { form, templateId: null, from, by: actor.name, at });
    return done({ form });
  },
});
