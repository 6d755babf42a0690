import type { z } from "zod";
import type { Database } from "../../database/client";
import { valueFunction } from "../../database/database-function";
import { asDay } from "../../database/expressions";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import type { AdmissionFacts } from "../case/facts";
import type { CaseRecord } from "../case/record";
import type { Stage } from "../case/stages";
import type { Taken } from "../forecast/impact";
import { factsFrom } from "./case-record-queries";
import { unnamedCaseRow } from "./rows-schema";

/** A case without names, as the keeper of the regulations may know it. */
export type UnnamedCase = Readonly<{
  id: string;
  path: string;
  /** The cell's short name and the day the case was opened: enough for the cell to find it. */
  cell: string;
  openedOn: Day;
  stage: Stage;
  taken: readonly Taken[];
  /** Requests for verification that wait for their answer. */
  openRequests: readonly Readonly<{ id: string; receivedOn: Day; abroad: boolean }>[];
  factsOn: (ground: Pick<AdmissionFacts, "rules" | "calendar">) => AdmissionFacts;
}>;

type Document = z.output<typeof unnamedCaseRow>;

const unnamed = ({ named, sections, ...document }: Document): UnnamedCase => {
  const record: CaseRecord = {
    ...document,
    nextHolder: null,
    decisionNumber: null,
    returnedBy: null,
    // Who was a member before is told of nobody without a name either.
    register: { standings: [], declared: [] },
    transitions: document.transitions.map((transition) => ({ ...transition, accountId: "" })),
    sectionsPassed: sections.filter(({ passedAt }) => passedAt !== null),
  };
  return {
    id: record.id,
    path: record.path,
    cell: record.unit.shortName,
    openedOn: record.openedOn,
    stage: record.stage,
    taken: record.transitions.map(({ step, occurredOn }) => ({ step, occurredOn })),
    openRequests: document.verifications.flatMap(({ id, receivedOn, abroad, answeredOn }) =>
      answeredOn ? [] : [{ id, abroad, receivedOn }],
    ),
    factsOn: (ground) => factsFrom(record, { ...ground, named }),
  };
};

const factsForRules = valueFunction("facts_for_rules", unnamedCaseRow);

const openCases = typedQuery((tables) =>
  tables.selectNoFrom((eb) => factsForRules(eb.val(true), eb.val(null)).as("facts")),
);

const closedCases = typedQuery((tables, { since }: Given<Readonly<{ since: Day }>>) =>
  tables.selectNoFrom((eb) => factsForRules(eb.val(false), asDay(since)).as("facts")),
);

/** Open cases within the administrator's reach, without names, in one statement. */
export const readOpenCases = async (db: Database): Promise<readonly UnnamedCase[]> => {
  const rows = await readInTransaction(db, openCases({}));
  return rows.map(({ facts }) => unnamed(facts));
};

/** Cases closed since a day, without names, in one statement. */
export const readClosedCases = async (db: Database, since: Day): Promise<readonly UnnamedCase[]> => {
  const rows = await readInTransaction(db, closedCases({ since }));
  return rows.map(({ facts }) => unnamed(facts));
};
