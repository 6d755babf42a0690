import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";

export type LockedCase = Subject & Readonly<{ caseId: string }>;

const caseToLock = typedQuery((tables, { caseId }: Given<{ caseId: string }>) =>
  tables.selectFrom("AdmissionCase").where("id", "=", caseId).select(["id", "path"]).forUpdate(),
);

/** Locks the case: two people who issue the same paper in the same second wait for one another. */
export const lockCase = async (db: Database, caseId: string): Promise<LockedCase | undefined> => {
  const [row] = await readInTransaction(db, caseToLock({ caseId }));
  return row && { ...row, caseId: row.id };
};

export type LockedPaper = LockedCase &
  Readonly<{ paper: Readonly<{ form: string; isReplaced: boolean; reached: readonly string[] }> }>;

/** Locks the case of an issued paper, and reads where the paper stands. */
export const lockPaper = async (db: Database, caseId: string, paperId: string): Promise<LockedPaper | undefined> => {
  const locked = await lockCase(db, caseId);
  const paper = locked
    ? await db.issuedPaper.findFirst({
        where: { id: paperId, caseId },
        select: {
          form: true,
          replacedBy: { select: { id: true } },
          states: { select: { state: true, reached: true }, orderBy: [{ recordedAt: "asc" }, { id: "asc" }] },
        },
      })
    : null;
  if (!locked || !paper) return undefined;
  const last = new Map(paper.states.map(({ state, reached }) => [state, reached]));
  const reached = [...last].flatMap(([state, isReached]) => (isReached ? [state] : []));
  return { ...locked, paper: { form: paper.form, isReplaced: paper.replacedBy !== null, reached } };
};
