import { openReturns } from "../admissions/case/returns";
import { factsOf, readRecord } from "../admissions/records/case-record-queries";
import type { Database } from "../database/client";

/** Writes whether the return a case knows of is still open, after something it may have asked for has come. */
export const writeReturn = async (db: Database, caseId: string): Promise<void> => {
  const known = await db.admissionCase.findUnique({ where: { id: caseId }, select: { returnedBy: true } });
  if (!known?.returnedBy) return;
  const record = await readRecord(db, caseId);
  if (!record) return;
  const open = openReturns(await factsOf(db, record)).at(-1);
  await db.admissionCase.update({
    where: { id: caseId },
    data: { returnedBy: open?.id ?? null },
    select: { id: true },
  });
};
