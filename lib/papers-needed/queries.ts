import { type Actor, may } from "../access/actor";
import { readFile } from "../admissions/file/head-queries";
import { caseSeenAudit } from "../audit/audit-persistence";
import { asHex } from "../database/expressions";
import { type Given, typedQuery } from "../database/typed-query";
import { mayReadHistory } from "../dossier/permissions";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { emptyChecklist } from "./checklist";
import { openedChecklist } from "./checklist-encryption";
import { paperLines } from "./paper-lines";
import { answeredByRecord, questions } from "./questions";

const checklistOf = typedQuery((tables, { caseId }: Given<Readonly<{ caseId: string }>>) =>
  tables
    .selectFrom("PaperChecklist as p")
    .where("p.caseId", "=", caseId)
    .select((row) => ["p.id", asHex(row.ref("p.contentSealed")).$notNull().as("content")]),
);

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
  const [row] = file.more[0];
  const opened = openedChecklist(row ? { id: row.id, content: Buffer.from(row.content, "hex") } : null);
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
