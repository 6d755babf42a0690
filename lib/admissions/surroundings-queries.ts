import type { Database } from "../database/client";
import type { Day } from "../primitives/day";
import { ballotOf } from "./ballots";
import { electorateOf } from "./electorate";
import { readVoters } from "./electorate-queries";
import type { AdmissionFacts } from "./facts";
import type { CaseRecord } from "./record";
import type { Step } from "./steps";

export type NamedCell = Readonly<{ id: string; name: string }>;

/** The other open cells of the organisation, with their names; nobody moves on other steps. */
export const readCells = async (db: Database, step: Step, { unitId }: CaseRecord): Promise<readonly NamedCell[]> =>
  step === "moveToCell"
    ? db.$queryRaw<NamedCell[]>`
        SELECT cell.id, cell.name FROM "Unit" here
        JOIN "Unit" house ON house.kind = 'organisation' AND starts_with(here.path, house.path)
        JOIN "Unit" cell ON cell.kind = 'cell' AND cell."to" IS NULL AND cell.id <> here.id AND starts_with(cell.path, house.path)
        WHERE here.id = ${unitId}::uuid ORDER BY cell.path LIMIT 300`
    : [];

/** What a step looks at beyond the case itself: the members of the body that votes, and the cells a person may move to. */
export const readSurroundings = async (
  db: Database,
  step: Step,
  record: CaseRecord,
  on: Day,
): Promise<Pick<AdmissionFacts, "voters" | "officialMembers" | "cells">> => {
  const voters = await readVoters(db, record.path, step);
  const isOfCell = ballotOf(step)?.body === "cell";
  const cells = await readCells(db, step, record);
  return {
    voters,
    officialMembers: isOfCell ? electorateOf(voters, on, []).total : undefined,
    cells: cells.map(({ id }) => id),
  };
};
