import type { Database } from "../database/client";
import type { Day } from "../primitives/day";
import type { AdmissionFacts } from "./facts";
import { type CaseRecord, readBase } from "./record-queries";
import type { Step } from "./steps";

const cellVotes: readonly Step[] = ["recordCellVote", "recordRecognitionVote", "recordRemovalVote"];

/** The other open cells of the organisation, with their names. */
const readCells = (db: Database, { unitId }: CaseRecord) =>
  db.$queryRaw<{ id: string; name: string }[]>`
    SELECT cell.id, cell.name FROM "Unit" here
    JOIN "Unit" house ON house.kind = 'organisation' AND starts_with(here.path, house.path)
    JOIN "Unit" cell ON cell.kind = 'cell' AND cell."to" IS NULL AND cell.id <> here.id AND starts_with(cell.path, house.path)
    WHERE here.id = ${unitId}::uuid ORDER BY cell.path LIMIT 300`;

type Surroundings = Readonly<{
  base: Readonly<{ total: number; excluded: number }> | null;
  cells: readonly Readonly<{ id: string; name: string }>[];
}>;

/** What a step looks at beyond the case itself: the members of the cell that votes, or the cells a person may move to. */
export const readSurroundings = async (
  db: Database,
  step: Step,
  record: CaseRecord,
  on: Day,
): Promise<Surroundings> => ({
  base: cellVotes.includes(step) ? await readBase(db, record.unitId, on) : null,
  cells: step === "moveToCell" ? await readCells(db, record) : [],
});

/** The same, as facts for the guards. */
export const surroundingFacts = ({ base, cells }: Surroundings): Pick<AdmissionFacts, "officialMembers" | "cells"> => ({
  officialMembers: base?.total,
  cells: cells.map(({ id }) => id),
});
