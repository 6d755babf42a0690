import type { Database } from "../database/client";
import { encrypt, sealedFor } from "../database/encryption";
import { newId } from "../primitives/ids";
import type { Point } from "./review/points";
import { afterReturning, isReturnable, noTimestamps, sectionState } from "./section";

/** The text of a section as a version that is kept. */
export const keptVersion = (sectionId: string, contentSealed: Uint8Array<ArrayBuffer>) => {
  const id = newId();
  const place = { column: "SectionVersion.contentSealed", row: id } as const;
  const from = { column: "DossierSection.contentSealed", row: sectionId } as const;
  return { id, contentSealed: sealedFor(place, contentSealed, from) };
};

type Returned = Readonly<{ caseId: string; path: string; at: Date; authorName: string; points: readonly Point[] }>;

/** Writes each point on each section. */
const writeRemarks = (db: Database, { points, at, ...returned }: Returned, numbers: readonly number[]) =>
  db.remark.createMany({
    data: numbers.flatMap((section) =>
      points.map(({ text, ...point }) => {
        const id = newId();
        const textSealed = encrypt(text, "Remark.textSealed", id);
        return { ...returned, ...point, id, section, textSealed, writtenAt: at };
      }),
    ),
  });

/**
 * Returns sections with one or several points, which are never deleted. Each text is kept, so that the next version can be compared with it; with the day it was passed, where it was, so that an annulled return can bring that back.
 */
export const returnSections = async (
  db: Database,
  { caseId, path, at, authorName, points }: Returned,
  numbers: readonly number[],
): Promise<void> => {
  const where = { caseId, number: { in: [...numbers] } };
  const sections = await db.dossierSection.findMany({
    where,
    select: { id: true, number: true, version: true, contentSealed: true, sentAt: true, passedAt: true },
  });
  await db.sectionVersion.createMany({
    data: sections.flatMap(({ id, contentSealed, passedAt, ...section }) =>
      contentSealed
        ? { ...section, ...keptVersion(id, contentSealed), caseId, path, returnedAt: at, acceptedAt: passedAt }
        : [],
    ),
    skipDuplicates: true,
  });
  const { sentAt, returnedAt, passedAt } = afterReturning(noTimestamps, at);
  await db.dossierSection.updateMany({
    where,
    data: { sentAt, returnedAt, passedAt, returnedCount: { increment: 1 } },
  });
  await writeRemarks(
    db,
    { caseId, path, at, authorName, points },
    sections.map(({ number }) => number),
  );
};

/**
 * Returns sections that passed, with what an answer found. A section its writer has in hand already is not taken away from
 * the writer: it only gets the remark.
 */
export const reopenSections = async (db: Database, returned: Returned, numbers: readonly number[]): Promise<void> => {
  const { caseId } = returned;
  const sections = await db.dossierSection.findMany({
    where: { caseId, number: { in: [...numbers] } },
    select: { number: true, savedAt: true, sentAt: true, returnedAt: true, passedAt: true },
  });
  const inHand = sections.filter((section) => !isReturnable(sectionState(section))).map(({ number }) => number);
  const open = numbers.filter((number) => !inHand.includes(number));
  if (open.length > 0) await returnSections(db, returned, open);
  await writeRemarks(db, returned, inHand);
};

/**
 * Brings back the sections a step returned, where nothing has happened to them since, and closes its remarks. A step returns
 * passed sections alone. The text is kept once, by the first return of this version: of a later one it tells no time.
 */
export const undoReturn = async (db: Database, caseId: string, returnedAt: Date, at: Date): Promise<void> => {
  await db.$executeRaw`
    UPDATE "DossierSection" s SET "sentAt" = s."savedAt", "returnedAt" = NULL, "passedAt" = v."acceptedAt",
      "returnedCount" = s."returnedCount" - 1
    FROM "SectionVersion" v
    WHERE s."caseId" = ${caseId}::uuid AND v."caseId" = s."caseId" AND v.number = s.number AND v.version = s.version
      AND s."returnedAt" = ${returnedAt} AND v."acceptedAt" IS NOT NULL`;
  await db.remark.updateMany({ where: { caseId, writtenAt: returnedAt, answeredAt: null }, data: { closedAt: at } });
};
