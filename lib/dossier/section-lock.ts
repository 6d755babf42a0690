import type { Actor } from "../access/actor";
import type { Stage } from "../admissions/case/stages";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { noTimestamps, type SectionTimestamps, sectionState } from "./section";
import type { SectionFacts } from "./section-refusals";

export type LockedCase = Subject & Readonly<{ caseId: string; stage: Stage; personId: string }>;

export type LockedSection = LockedCase &
  Readonly<{
    hasApplication: boolean;
    section: Readonly<{
      id: string | null;
      version: number;
      returnedCount: number;
      contentSealed: Uint8Array<ArrayBuffer> | null;
      timestamps: SectionTimestamps;
    }>;
    /** Remarks not yet closed, oldest first. */
    remarks: readonly Readonly<{
      id: string;
      answeredAt: Date | null;
      continues: string | null;
      rowId: string | null;
      box: string | null;
    }>[];
  }>;

const caseToLock = typedQuery((tables, { caseId }: Given<{ caseId: string }>) =>
  tables.selectFrom("AdmissionCase").where("id", "=", caseId).select(["id", "path", "stage", "personId"]).forUpdate(),
);

/** Locks the case: when writer and reviewer act in the same second, the second action must see the first. */
export const lockCase = async (db: Database, caseId: string): Promise<LockedCase | undefined> => {
  const [row] = await readInTransaction(db, caseToLock({ caseId }));
  return row && { ...row, caseId: row.id };
};

/** Locks the case and reads one section; a section not yet written has no row. */
export const lockSection = async (db: Database, caseId: string, number: number): Promise<LockedSection | undefined> => {
  const locked = await lockCase(db, caseId);
  if (!locked) return undefined;
  const found = await db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      papers: { where: { kind: "application" }, select: { id: true }, take: 1 },
      sections: {
        where: { number },
        select: {
          id: true,
          version: true,
          returnedCount: true,
          contentSealed: true,
          savedAt: true,
          sentAt: true,
          returnedAt: true,
          passedAt: true,
          acceptedAt: true,
        },
      },
      remarks: {
        where: { section: number, closedAt: null },
        select: { id: true, answeredAt: true, continues: true, rowId: true, box: true },
        orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
      },
    },
  });
  const row = found?.sections[0];
  return {
    ...locked,
    hasApplication: (found?.papers.length ?? 0) > 0,
    section: {
      id: row?.id ?? null,
      version: row?.version ?? 0,
      returnedCount: row?.returnedCount ?? 0,
      contentSealed: row?.contentSealed ?? null,
      timestamps: row ?? noTimestamps,
    },
    remarks: found?.remarks ?? [],
  };
};

/** Locks a section of the applicant's own case; for anybody else it is not found. */
export const lockOwnSection = async (
  db: Database,
  { caseId, number }: Readonly<{ caseId: string; number: number }>,
  actor: Actor,
): Promise<LockedSection | undefined> => {
  const locked = await lockSection(db, caseId, number);
  return locked?.personId === actor.personId ? locked : undefined;
};

/** What decides whether the locked section may be written. */
export const factsOfSection = ({ stage, hasApplication, section, remarks }: LockedSection): SectionFacts => ({
  stage,
  hasApplication,
  state: sectionState(section.timestamps),
  version: section.version,
  hasUnansweredRemark: remarks.some(({ answeredAt }) => answeredAt === null),
});
