import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Actor } from "../../access/actor";
import { applicationIn } from "../../admissions/file/case-view";
import { readFile } from "../../admissions/file/head-queries";
import { caseSeenAudit } from "../../audit/audit-persistence";
import type { Database } from "../../database/client";
import { openSealedHex } from "../../database/encryption";
import { asHex } from "../../database/expressions";
import { type RowOf, readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { isReadable } from "../../primitives/sealed-text";
import { headerOf, sectionLinesFrom, sectionsIn, sectionTextsIn } from "../dossier-view-queries";
import { mayReadHistory } from "../permissions";
import { changedPages } from "./changed-pages";
import { type CopiedText, pagesOf } from "./current-blocks";
import { blankPages, pageName } from "./layout";
import {
  aboutPage,
  confirmationOf,
  copyPoints,
  copyProgress,
  isCopied,
  type Mark,
  type MarkOutcome,
  markOf,
} from "./marks";
import { modelFrom } from "./model";

const copy = typedQuery((tables, given: Given<Readonly<{ caseId: string }>>) =>
  tables.selectNoFrom(() => [
    sectionsIn(tables, given).as("sections"),
    sectionTextsIn(tables, given).as("texts"),
    jsonObjectFrom(
      tables
        .selectFrom("HandwrittenCopy as h")
        .where("h.caseId", "=", given.caseId)
        .select((row) => [
          ...(["h.id", "h.version", "h.code", "h.madeAt", "h.madeByName"] as const),
          asHex(row.ref("h.modelSealed")).$notNull().as("model"),
        ])
        .orderBy("h.version", "desc")
        .limit(1),
    ).as("latest"),
    jsonArrayFrom(
      tables
        .selectFrom("CopyMark as m")
        .where("m.caseId", "=", given.caseId)
        .select((row) => [
          ...(["m.id", "m.copyId", "m.about", "m.outcome", "m.markedOn", "m.byName"] as const),
          asHex(row.ref("m.reasonSealed")).as("reason"),
        ])
        .orderBy("m.at")
        .orderBy("m.id"),
    ).as("marks"),
  ]),
);

type Row = RowOf<ReturnType<typeof copy>>;

/** The latest model with its marks; null before there is one. */
const latestIn = ({ latest, marks }: Pick<Row, "latest" | "marks">) => {
  if (!latest) return null;
  const { id, version, code, madeAt, madeByName, model: sealed } = latest;
  const text = openSealedHex(sealed, "HandwrittenCopy.modelSealed", id);
  return {
    ...{ id, version, code, madeByName, madeOn: today(new Date(madeAt)) },
    /** Null where the model cannot be read. */
    pages: isReadable(text) ? modelFrom(text).pages : null,
    marks: marks
      .filter(({ copyId }) => copyId === id)
      .map(
        ({ id: markId, about, outcome, markedOn, byName, reason }): Mark => ({
          ...{ about, outcome: outcome as MarkOutcome, on: markedOn, by: byName },
          reason: reason ? openSealedHex(reason, "CopyMark.reasonSealed", markId) : null,
        }),
      ),
  };
};

/** The texts that have passed, and null for the others, as a model is made from them. */
const textsIn = ({ sections, texts }: Pick<Row, "sections" | "texts">): readonly CopiedText[] =>
  sectionLinesFrom(sections).map(({ number, state }) => {
    const row = texts.find((each) => each.number === number);
    const text =
      state === "passed" && row?.content ? openSealedHex(row.content, "DossierSection.contentSealed", row.id) : null;
    return { number, text: text !== null && isReadable(text) ? text : null };
  });

/** The latest model of a case and the texts as they are, inside a transaction that has locked the case. */
export const readCopy = async (db: Database, caseId: string) => {
  const [row] = await readInTransaction(db, copy({ caseId }));
  if (!row) return null;
  const latest = latestIn(row);
  return { latest, texts: textsIn(row) };
};

export type CopyNow = NonNullable<Awaited<ReturnType<typeof readCopy>>>;

/** What is seen of a model: its pages with what was said of each, its checklist, and what has changed since it was made. */
const modelView = (latest: NonNullable<ReturnType<typeof latestIn>>, texts: readonly CopiedText[]) => {
  const pages = latest.pages ?? [];
  const changed = latest.pages ? changedPages(pages, pagesOf(texts, pages)) : [];
  const { id, version, code, madeByName, madeOn, marks } = latest;
  return {
    ...{ id, version, code, madeByName, madeOn },
    isReadable: latest.pages !== null,
    pages: pages.map((page) => {
      const name = pageName(page);
      return { ...page, name, mark: markOf(marks, aboutPage(name)) ?? null };
    }),
    blank: blankPages(pages),
    changed,
    points: copyPoints.map((point) => ({ point, confirmed: confirmationOf(marks, point) ?? null })),
    progress: copyProgress(pages, marks),
  };
};

/**
 * The handwritten copy of a history: the latest model, how far copying has come, and what has changed since. Writes an audit
 * row. Null when out of reach.
 */
export const auditedCopyView = async (actor: Actor, caseId: string, on: Day) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  const file = await readFile(
    actor,
    caseId,
    on,
    copy({ caseId }),
    caseSeenAudit(actor, "dossier.seen", caseId, "copy"),
  );
  const [row] = file?.more[0] ?? [];
  if (!file || !row) return null;
  const lines = sectionLinesFrom(row.sections);
  const head = headerOf(actor, caseId, file.head, applicationIn(file.record), file.tie, lines);
  const texts = textsIn(row);
  const latest = latestIn(row);
  const model = latest && modelView(latest, texts);
  const openItems = lines.filter(({ state }) => state !== "passed").map(({ number }) => number);
  const mayJudge = head.mayReview && isCopied(head.stage);
  return {
    ...head,
    /** The items that have not passed: while there are any, no model is made. */
    openItems,
    model,
    mayMake: mayJudge && openItems.length === 0 && (!model?.isReadable || model.changed.length > 0),
    /** Whether pages are judged and stamps confirmed; whether the writer confirms how the copy was written. */
    mayJudge,
    mayConfirm: head.mayWrite && isCopied(head.stage),
  };
};

export type CopyView = NonNullable<Awaited<ReturnType<typeof auditedCopyView>>>;
export type ModelView = NonNullable<CopyView["model"]>;
export type ModelPageView = ModelView["pages"][number];
