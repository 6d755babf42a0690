import type { Database } from "../../database/client";
import { type Statement, statement } from "../../database/pipelined-read";
import type { Day } from "../../primitives/day";
import { type RulesAndCalendarRow, rulesAndCalendarOf } from "../../regulations/queries";
import type { AdmissionFacts } from "../case/facts";
import type { CaseRecord } from "../case/record";
import { ballotOf, definitionOf, type Step } from "../procedure/procedure";
import { electorateOf } from "../voting/electorate";
import { readVoters } from "../voting/voters-queries";

type CaseGround = RulesAndCalendarRow & Readonly<{ officialMembers: number | null }>;

/**
 * What a case is judged on beside its record, with the official members of its cell while the cell has a vote ahead. Null
 * where there is none, and to who may not know the register of the cell.
 */
export const caseRulesAndCalendar = (caseId: string, on: Day): Statement<CaseGround> => statement`
  SELECT ground.*, (
    SELECT CASE WHEN in_range(c.path) AND app_files() = 'all' AND c.stage IN ('approval', 'probation') THEN (
      SELECT count(DISTINCT m.id)::int FROM members_of_cell(c.path) m
      WHERE m.kind = 'official' AND m."from" <= ${on}::date AND (m."to" IS NULL OR m."to" > ${on}::date)) END
    FROM "AdmissionCase" c WHERE c.id = ${caseId}::uuid) AS "officialMembers"
  FROM (${rulesAndCalendarOf(caseId)}) ground`;

export type NamedCell = Readonly<{ id: string; name: string }>;

/** The other open cells of the organisation with their names, for a form that asks for one. */
export const readCells = async (db: Database, step: Step, { unitId }: CaseRecord): Promise<readonly NamedCell[]> =>
  Object.values(definitionOf(step).form).some(({ kind }) => kind === "unit")
    ? db.$queryRaw<NamedCell[]>`
        SELECT cell.id, cell.name FROM "Unit" here
        JOIN "Unit" house ON house.kind = 'organisation' AND starts_with(here.path, house.path)
        JOIN "Unit" cell ON cell.kind = 'cell' AND cell."to" IS NULL AND cell.id <> here.id AND starts_with(cell.path, house.path)
        WHERE here.id = ${unitId}::uuid ORDER BY cell.path LIMIT 300`
    : [];

/** What a step looks at beyond the case itself: the members of the body that votes, and the cells a person may move to. */
export const readStepContext = async (
  db: Database,
  step: Step,
  record: CaseRecord,
  on: Day,
): Promise<Pick<AdmissionFacts, "voters" | "officialMembers" | "cells">> => {
  const voters = await readVoters(db, record.path, ballotOf(step));
  const isOfCell = ballotOf(step)?.body === "cell";
  const cells = await readCells(db, step, record);
  return {
    voters,
    officialMembers: isOfCell ? electorateOf(voters, on, []).total : undefined,
    cells: cells.map(({ id }) => id),
  };
};
