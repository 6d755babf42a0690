import type { z } from "zod";
import type { Actor } from "../../access/actor";
import { type Context, command } from "../../command";
import type { Database } from "../../database/client";
import { done, notYet, type Refusal, refused } from "../../workflow/refusal";
import { presentForm } from "../history/content";
import { type LockedCase, lockCase } from "../section-lock";
import { changedPages } from "./changed-pages";
import { carriedMark, writeMarks, writeModel } from "./copy-persistence";
import { pagesOf } from "./current-blocks";
import { pageName } from "./layout";
import { aboutPage, type CopyPoint, confirmationOf, isCopied, markOf, stampPoints, writingPoints } from "./marks";
import { type CopyNow, readCopy } from "./queries";
import {
  modelSchema,
  pageSchema,
  returnPageSchema,
  stampPointSchema,
  stampSchema,
  writingPointSchema,
  writingSchema,
} from "./schema";

const byHand = { instrument: "HD 38-HD/BTCTW", clause: "I.1.4" };

type OfCase = Readonly<{ caseId: string }>;
const ofCase = (db: Database, { caseId }: OfCase) => lockCase(db, caseId);

/** The applicant's own case; for anybody else it is not found. */
const ofOwnCase = async (db: Database, { caseId }: OfCase, actor: Actor): Promise<LockedCase | undefined> => {
  const locked = await lockCase(db, caseId);
  return locked?.personId === actor.personId ? locked : undefined;
};

const shutRefusals = ({ stage }: LockedCase): Refusal[] =>
  isCopied(stage) ? [] : [{ code: "copy-shut", facts: { stage }, cites: byHand }];

/** Freezes the texts that have passed as the model to copy from. Pages that have not changed keep what was said of them. */
export const makeCopyModel = command({
  name: "dossier.makeCopyModel",
  permission: "dossier.review",
  input: modelSchema,
  lock: ofCase,
  run: async ({ db, actor, input, subject, at }) => {
    const { latest, texts } = (await readCopy(db, input.caseId)) ?? { latest: null, texts: [] };
    const open = texts.filter(({ text }) => text === null).map(({ number }) => number);
    const shut = shutRefusals(subject);
    if (shut.length > 0) return refused(...shut);
    if (open.length > 0) return refused({ code: "copy-items-open", facts: { open: open.join(", ") }, cites: byHand });
    const before = latest?.pages ?? [];
    const pages = pagesOf(texts, before);
    const changed = changedPages(before, pages).map(({ name }) => name);
    if (latest?.pages && changed.length === 0) return refused({ code: "copy-unchanged", facts: { code: latest.code } });
    const model = { form: presentForm, pages };
    const made = { version: (latest?.version ?? 0) + 1, model, by: actor.name, at };
    const copyId = await writeModel(db, subject, made);
    const kept = pages.map(pageName).filter((name) => !changed.includes(name));
    const marks = kept.flatMap((name) => markOf(latest?.marks ?? [], aboutPage(name)) ?? []);
    await writeMarks(db, { ...subject, copyId, at }, marks.flatMap(carriedMark));
    return done({ caseId: input.caseId });
  },
});

type OfCopy = OfCase & Readonly<{ copyId: string }>;

/** Why nothing may be said of a copy: its time is over, or a new model has taken its place. */
const copyRefusals = (subject: LockedCase, now: CopyNow | null, { copyId }: OfCopy): Refusal[] => [
  ...shutRefusals(subject),
  ...(now?.latest?.id === copyId ? [] : [{ code: "copy-replaced", facts: { code: now?.latest?.code ?? null } }]),
];

type Ticks = OfCopy & Readonly<{ markedOn: z.output<typeof stampSchema>["markedOn"] }>;

/** Confirms the points ticked that are not confirmed yet. */
const confirm =
  (points: readonly CopyPoint[]) =>
  async ({ db, actor, input, subject, at, on }: Context<Ticks & Partial<Record<CopyPoint, boolean>>, LockedCase>) => {
    const now = await readCopy(db, input.caseId);
    const ticked = points.filter((point) => input[point]);
    const [first] = points;
    const none = ticked.length > 0 || !first ? [] : [{ code: "copy-nothing-ticked", facts: {}, field: first }];
    const refusals = [...copyRefusals(subject, now, input), ...notYet("markedOn", input.markedOn, on), ...none];
    if (refusals.length > 0) return refused(...refusals);
    const marks = ticked
      .filter((point) => !confirmationOf(now?.latest?.marks ?? [], point))
      .map((about) => ({ about, outcome: "confirmed" as const, on: input.markedOn, by: actor.name, reason: null }));
    await writeMarks(db, { ...subject, copyId: input.copyId, at }, marks);
    return done({ caseId: input.caseId });
  };

/** Takes back a confirmation made by mistake. */
const retract = async ({
  db,
  actor,
  input,
  subject,
  at,
  on,
}: Context<OfCopy & Readonly<{ point: CopyPoint }>, LockedCase>) => {
  const now = await readCopy(db, input.caseId);
  const isConfirmed = confirmationOf(now?.latest?.marks ?? [], input.point) !== undefined;
  const refusals = [
    ...copyRefusals(subject, now, input),
    ...(isConfirmed ? [] : [{ code: "copy-not-confirmed", facts: {} }]),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const said = { about: input.point, outcome: "retracted" as const, on, by: actor.name, reason: null };
  await writeMarks(db, { ...subject, copyId: input.copyId, at }, [said]);
  return done({ caseId: input.caseId });
};

/** The writer confirms how the copy was written. */
export const confirmCopying = command({
  name: "dossier.confirmCopying",
  permission: "dossier.write",
  own: true,
  input: writingSchema,
  lock: ofOwnCase,
  run: confirm(writingPoints),
});

export const retractCopying = command({
  name: "dossier.retractCopying",
  permission: "dossier.write",
  own: true,
  input: writingPointSchema,
  lock: ofOwnCase,
  run: retract,
});

/** The committee confirms the stamps across the pages and the photo. */
export const confirmStamps = command({
  name: "dossier.confirmStamps",
  permission: "dossier.review",
  input: stampSchema,
  lock: ofCase,
  run: confirm(stampPoints),
});

export const retractStamps = command({
  name: "dossier.retractStamps",
  permission: "dossier.review",
  input: stampPointSchema,
  lock: ofCase,
  run: retract,
});

type OfPage = OfCopy & Readonly<{ name: string; reason?: string }>;

/** What a reviewer says of a page, compared with the model. A page that is to be copied again is not accepted. */
const judgePage =
  (outcome: "accepted" | "returned") =>
  async ({ db, actor, input, subject, at, on }: Context<OfPage, LockedCase>) => {
    const now = await readCopy(db, input.caseId);
    const pages = now?.latest?.pages ?? [];
    const { name, reason = null } = input;
    const isChanged = changedPages(pages, pagesOf(now?.texts ?? [], pages)).some((each) => each.name === name);
    const refusals = copyRefusals(subject, now, input);
    if (refusals.length > 0) return refused(...refusals);
    if (!pages.some((page) => pageName(page) === name)) return refused({ code: "copy-page-unknown", facts: { name } });
    if (isChanged && outcome === "accepted")
      return refused({ code: "copy-page-changed", facts: { name }, cites: byHand });
    const said = { about: aboutPage(name), outcome, on, by: actor.name, reason };
    await writeMarks(db, { ...subject, copyId: input.copyId, at }, [said]);
    const marks = now?.latest?.marks ?? [];
    const isOpen = (each: string) => each !== name && markOf(marks, aboutPage(each)) === undefined;
    return done({ caseId: input.caseId, next: pages.map(pageName).find(isOpen) ?? null });
  };

export const acceptCopyPage = command({
  name: "dossier.acceptCopyPage",
  permission: "dossier.review",
  input: pageSchema,
  lock: ofCase,
  run: judgePage("accepted"),
});

export const returnCopyPage = command({
  name: "dossier.returnCopyPage",
  permission: "dossier.review",
  input: returnPageSchema,
  lock: ofCase,
  run: judgePage("returned"),
});
