import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { isOpenStage } from "../admissions/case/stages";
import { readFile } from "../admissions/file/head-queries";
import { ownCase, ownWorkIn } from "../admissions/file/own-queries";
import { wholeFile } from "../admissions/queries";
import { caseSeenAudit } from "../audit/audit-persistence";
import { asHex } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import { mayReadHistory } from "../dossier/permissions";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { emptyChecklist } from "./checklist";
import { openedChecklist } from "./checklist-encryption";
import { lackingNow, paperLines, presentPart } from "./paper-lines";
import { answeredByRecord, questions } from "./questions";

type OfCase = Given<Readonly<{ caseId: string }>>;

const checklistIn = (tables: QueryBuilder, { caseId }: OfCase) =>
  tables
    .selectFrom("PaperChecklist as p")
    .where("p.caseId", "=", caseId)
    .select((row) => ["p.id", asHex(row.ref("p.contentSealed")).$notNull().as("content")]);

const checklistOf = typedQuery(checklistIn);

const ownWorkAndPapers = typedQuery((tables, given: OfCase) =>
  tables.selectNoFrom(() => [...ownWorkIn(tables, given), jsonArrayFrom(checklistIn(tables, given)).as("checklist")]),
);

type Row = RowOf<ReturnType<typeof checklistOf>>;

const openedFrom = ([row]: readonly Row[]) =>
  openedChecklist(row ? { id: row.id, content: Buffer.from(row.content, "hex") } : null);

/**
 * The papers a case needs, with their states, and what will have lapsed when the cell means to meet. Which are needed tells of
 * a religion or a former membership: for those who read the history. Writes an audit row. Null when out of reach.
 */
export const auditedPaperList = async (actor: Actor, caseId: string, on: Day) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  const file = await readFile(
    actor,
    caseId,
    on,
    checklistOf({ caseId }),
    caseSeenAudit(actor, "dossier.seen", caseId, "papers"),
  );
  if (!file) return null;
  const opened = openedFrom(file.more[0]);
  const checklist = opened ?? emptyChecklist;
  const known = answeredByRecord(file.facts);
  return {
    head: file.head,
    caseId,
    on,
    isReadable: opened !== null,
    checklist,
    ...paperLines(file.head.stage, file.facts, checklist, on),
    /** The answers the record gives, and the questions nobody has answered. */
    known,
    open: questions.filter((question) => !known[question] && !checklist.answers[question]),
    mayKeep: may(actor, "papers.keep") && !file.tie,
  };
};

/** The same for its forms: null for who may not keep the list. */
export const auditedPaperForm = async (actor: Actor, caseId: string, on: Day) => {
  const view = await auditedPaperList(actor, caseId, on);
  return view?.mayKeep ? view : null;
};

export type PaperListView = NonNullable<Awaited<ReturnType<typeof auditedPaperList>>>;

type File = NonNullable<Awaited<ReturnType<typeof readFile>>>;

/** How many papers an open case lacks, and which will have lapsed when the cell means to meet. */
const papersAheadIn = ({ head, facts }: Pick<File, "head" | "facts">, rows: readonly Row[], on: Day) => {
  if (!isOpenStage(head.stage)) return null;
  const { lines, planned, stale } = paperLines(head.stage, facts, openedFrom(rows) ?? emptyChecklist, on);
  return { planned, stale, lacking: lackingNow(lines, presentPart(head.admittedOn, planned)) };
};
export type PapersAhead = NonNullable<ReturnType<typeof papersAheadIn>>;

/**
 * The case file, with how many papers are lacking and which will have lapsed when the cell means to meet: for those who read the
 * history, while the case is open. Null when the case is not within reach. Opening it is audited.
 */
export const auditedCaseWithPapers = async (actor: Actor, caseId: string, on: Day) => {
  if (!may(actor, "cases.read") || !isId(caseId)) return null;
  const asks = mayReadHistory(actor) ? checklistOf({ caseId }) : null;
  const file = await readFile(actor, caseId, on, asks, caseSeenAudit(actor, "case.seen", caseId));
  if (!file) return null;
  return { ...wholeFile(actor, file), papersAhead: asks && papersAheadIn(file, file.more[0], on) };
};

export type CaseWithPapers = NonNullable<Awaited<ReturnType<typeof auditedCaseWithPapers>>>;

/** The same for the applicant, whose page is another. Null for everybody else. Opening it is audited. */
export const auditedOwnCase = async (actor: Actor, caseId: string, on: Day) => {
  if (actor.actingPost.role !== "applicant" || !isId(caseId)) return null;
  const audit = caseSeenAudit(actor, "case.seen", caseId);
  const file = await readFile(actor, caseId, on, ownWorkAndPapers({ caseId }), audit);
  const [work] = file?.more[0] ?? [];
  if (!file || !work) return null;
  return { ...ownCase(actor, file, work, on), papersAhead: papersAheadIn(file, work.checklist, on) };
};

export type OwnCaseView = NonNullable<Awaited<ReturnType<typeof auditedOwnCase>>>;
