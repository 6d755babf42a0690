import type { Database } from "../../database/client";
import { type Day, dateOf } from "../../primitives/day";
import type { AdmissionFacts, NamedPerson, VerificationFact } from "../case/facts";
import type { CaseRecord } from "../case/record";
import type { Stage } from "../case/stages";
import type { Taken } from "../forecast/impact";
import { factsFrom } from "./case-record-queries";

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
  asked: readonly Readonly<{ id: string; receivedOn: Day; abroad: boolean }>[];
  factsOn: (ground: Pick<AdmissionFacts, "rules" | "calendar">) => AdmissionFacts;
}>;

type Asked = Readonly<{ id: string; receivedOn: Day; abroad: boolean; answeredOn: Day | null }>;
/** The record without what it says of people; of each section of the history, whether it was passed. */
type Document = Omit<CaseRecord, "verifications" | "sectionsPassed"> &
  Readonly<{
    named: readonly NamedPerson[];
    verifications: readonly (Asked & VerificationFact)[];
    sections: readonly Readonly<{ passedAt: string | null }>[];
  }>;

const unnamed = ({ named, sections, ...document }: Document): UnnamedCase => {
  const record: CaseRecord = {
    ...document,
    sectionsPassed: sections.filter(({ passedAt }) => passedAt !== null).length,
  };
  return {
    id: record.id,
    path: record.path,
    cell: record.unit.shortName,
    openedOn: record.openedOn,
    stage: record.stage,
    taken: record.transitions.map(({ step, occurredOn }) => ({ step, occurredOn })),
    asked: document.verifications.flatMap(({ id, receivedOn, abroad, answeredOn }) =>
      answeredOn ? [] : [{ id, abroad, receivedOn }],
    ),
    factsOn: (ground) => factsFrom(record, { ...ground, named }),
  };
};

type Row = { facts: Document };

/** Open cases within the administrator's reach, without names, in one statement. */
export const readOpenCases = async (db: Database): Promise<readonly UnnamedCase[]> => {
  const rows = await db.$queryRaw<Row[]>`SELECT facts FROM facts_for_rules(true, NULL) AS facts`;
  return rows.map(({ facts }) => unnamed(facts));
};

/** Cases closed since a day, without names, in one statement. */
export const readClosedCases = async (db: Database, since: Day): Promise<readonly UnnamedCase[]> => {
  const rows = await db.$queryRaw<Row[]>`SELECT facts FROM facts_for_rules(false, ${dateOf(since)}) AS facts`;
  return rows.map(({ facts }) => unnamed(facts));
};
