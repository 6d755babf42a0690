import type { Actor } from "../access/actor";
import { keepPaperNumber } from "../admissions/number-persistence";
import { keptNumber, numberRefusal } from "../admissions/procedure/paper-numbers";
import { factsOf, readRecord } from "../admissions/records/case-record-queries";
import { command } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import type { Day } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, notYet, type Refusal, refused } from "../workflow/refusal";
import { caseValues, dayInWords } from "./case-values";
import { filled, shownDraft, typedFields } from "./filled";
import { formOf } from "./forms/catalogue";
import type { Values } from "./forms/fields";
import { type Form, hasOwnSeries } from "./forms/form";
import { mayMake } from "./forms/makers";
import { typesetForm } from "./forms/typeset";
import { knownFor, surroundings } from "./known-queries";
import { openedDraft } from "./paper-encryption";
import { lockCase, lockPaper } from "./paper-lock";
import { removeDraft, writeDraft, writeIssued, writeState } from "./paper-persistence";
import { discardSchema, draftSchema, issueSchema, markSchema, retractSchema } from "./schema";
import { statesOf } from "./states";
import { lastUseOn, templateOf } from "./templates/in-force-queries";

/** A form the actor may make; for any other there is none. */
const formFor = ({ actingPost }: Actor, id: string): Form | undefined => {
  const form = formOf(id);
  return form && mayMake(actingPost.role, form) ? form : undefined;
};

const unknownForm = refused({ code: "form-not-yours", facts: {} });

const readDraft = async (db: Database, caseId: string, form: string): Promise<Values> => {
  const draft = await db.paperDraft.findUnique({
    where: { caseId_form: { caseId, form } },
    select: { id: true, valuesSealed: true },
  });
  return (draft && openedDraft(draft.valuesSealed, draft.id)) ?? {};
};

/** Keeps what was typed into a form. */
export const saveDraft = command({
  name: "papers.saveDraft",
  permission: "papers.issue",
  input: draftSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  shown: async ({ db, actor, input }) => {
    const form = formFor(actor, input.form);
    return form && shownDraft(form, await readDraft(db, input.caseId, form.id));
  },
  run: async ({ db, actor, input, subject, at }) => {
    const form = formFor(actor, input.form);
    if (!form) return unknownForm;
    const typed = Object.fromEntries(
      typedFields(form).flatMap((name) => (input[name] ? [[name, input[name]]] : [])),
    ) as Values;
    await writeDraft(db, subject, form.id, typed, { by: actor.name, at });
    return done({ caseId: input.caseId, form: form.id });
  },
});

/** Throws away what was typed into a form. */
export const discardDraft = command({
  name: "papers.discardDraft",
  permission: "papers.issue",
  input: discardSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input }) => {
    const form = formFor(actor, input.form);
    if (!form) return unknownForm;
    await removeDraft(db, input.caseId, form.id);
    return done({ caseId: input.caseId, form: form.id });
  },
});

/** What the form of a case says on the day of the paper: the record, and what was typed into the draft. */
const valuesOn = async (
  db: Database,
  actor: Actor,
  form: Form,
  caseId: string,
  datedOn: Day,
): Promise<Values | null> => {
  const record = await readRecord(db, caseId);
  const [around] = await readInTransaction(db, surroundings({ caseId, on: datedOn }));
  if (!record || !around) return null;
  const facts = await factsOf(db, record);
  return filled(
    form,
    caseValues(form, knownFor(actor, form, record, facts, around)),
    await readDraft(db, caseId, form.id),
  );
};

type Replacing = Readonly<{ caseId: string; replacesId: string | null; reason: string | null }>;

/** What stands against taking the place of another paper. */
const replacingRefusals = async (
  db: Database,
  form: Form,
  { caseId, replacesId, reason }: Replacing,
): Promise<Refusal[]> => {
  if (replacesId === null) return [];
  if (reason === null) return [{ code: "reason-missing", facts: {}, field: "reason" }];
  const locked = await lockPaper(db, caseId, replacesId);
  if (!locked || locked.paper.form !== form.id) return [{ code: "paper-not-found", facts: {} }];
  return locked.paper.isReplaced ? [{ code: "paper-replaced", facts: {} }] : [];
};

type Numbering = Readonly<{ number: string | null; datedOn: Day }>;

/** A form that is numbered needs a number, written as the rules of its day say for documents of the Party; another has none. */
const numberingRefusals = (form: Form, { number, datedOn }: Numbering): Refusal[] => {
  const { numbered } = form;
  if (!numbered) return [];
  if (number === null) return [{ code: "number-missing", facts: {}, field: "number" }];
  const improper = hasOwnSeries(form) ? undefined : numberRefusal("number", number, numbered, datedOn);
  return improper ? [improper] : [];
};

/**
 * Issues a paper: its number is kept in the register of its issuer, and all it says is fixed. What nobody has said stays
 * blank on it.
 */
export const issuePaper = command({
  name: "papers.issue",
  permission: "papers.issue",
  input: issueSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input, subject, at, on }) => {
    const form = formFor(actor, input.form);
    if (!form) return unknownForm;
    const { caseId, datedOn, replacesId, reason, signer, signerPost } = input;
    const number = form.numbered ? input.number : null;
    const refusals = [
      ...notYet("datedOn", datedOn, on),
      ...numberingRefusals(form, input),
      ...(await replacingRefusals(db, form, input)),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const known = await valuesOn(db, actor, form, caseId, datedOn);
    if (!known) return refused({ code: "not-found", facts: {} });
    const id = newId();
    const kept = form.numbered ? keptNumber("number", number, form.numbered, datedOn) : undefined;
    const ofPaper = {
      caseId,
      paperId: id,
      replacedId: replacesId,
      on: datedOn,
      confirmed: Boolean(input.confirmation),
    };
    const taken = kept && (await keepPaperNumber(db, ofPaper, form.step, kept));
    if (taken) return refused(taken);
    const { signer: _, signerPost: __, ...rest } = known;
    const values: Values = {
      ...rest,
      day: dayInWords(datedOn),
      ...(number ? { number } : {}),
      ...(signer ? { signer } : {}),
      ...(signerPost ? { signerPost } : {}),
    };
    const content = { values, paper: typesetForm(form, values, form.byHand) };
    const [use] = await readInTransaction(db, lastUseOn(actor, form.id, datedOn));
    const issued = {
      ...{ id, form, content, datedOn, number, signer, signerPost },
      templateId: templateOf(use)?.id ?? null,
      replaces: replacesId && reason ? { id: replacesId, reason } : null,
    };
    await writeIssued(db, subject, actor, issued, at);
    await removeDraft(db, caseId, form.id);
    return done({ caseId, paperId: id });
  },
});

/** Notes that an issued paper was signed, sealed, sent, received or scanned. */
export const markPaper = command({
  name: "papers.mark",
  permission: "papers.issue",
  input: markSchema,
  lock: (db, { caseId, paperId }) => lockPaper(db, caseId, paperId),
  run: async ({ db, actor, input, subject, at, on: today }) => {
    const form = formFor(actor, subject.paper.form);
    if (!form) return unknownForm;
    const { caseId, paperId, state, on, who } = input;
    const isPossible = statesOf(form.signature).includes(state);
    const refusals: Refusal[] = [
      ...notYet("on", on, today),
      ...(isPossible ? [] : [{ code: "paper-state-unknown", facts: {} }]),
      ...(subject.paper.isReplaced ? [{ code: "paper-replaced", facts: {} }] : []),
      ...(state === "sealed" && !subject.paper.reached.includes("signed")
        ? [{ code: "paper-not-signed", facts: {}, field: "on" }]
        : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await writeState(db, subject, { paperId, state, reached: true, on, who }, { by: actor.name, at });
    return done({ caseId, paperId });
  },
});

/** Takes back a state recorded by mistake. */
export const retractMark = command({
  name: "papers.retractMark",
  permission: "papers.issue",
  input: retractSchema,
  lock: (db, { caseId, paperId }) => lockPaper(db, caseId, paperId),
  run: async ({ db, actor, input: { caseId, paperId, state }, subject, at, on }) => {
    if (!formFor(actor, subject.paper.form)) return unknownForm;
    if (!subject.paper.reached.includes(state)) return refused({ code: "paper-state-unknown", facts: {} });
    await writeState(db, subject, { paperId, state, reached: false, on, who: null }, { by: actor.name, at });
    return done({ caseId, paperId });
  },
});
