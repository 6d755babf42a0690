import type { Database } from "../database/client";
import { type Day, dateOf, dayOf } from "../primitives/day";
import type { AdmissionFacts, NamedPerson } from "./facts";
import type { Taken } from "./impact";
import { type CaseRecord, factsFrom } from "./record-queries";
import type { Stage } from "./steps";

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

const dayNames = /(On|At)$|^(from|to)$/;
const isTime = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value);

/** Days of a record come as text where the record was read as one document. A stage named "from" is no day. */
const revived = (name: string, value: unknown): unknown =>
  dayNames.test(name) && isTime(value) ? new Date(value) : value;

type Asked = Pick<CaseRecord["verifications"][number], "receivedOn" | "abroad" | "answeredOn"> &
  Readonly<{ id: string }>;
type Document = Omit<CaseRecord, "verifications"> &
  Readonly<{ named: readonly NamedPerson[]; verifications: readonly Asked[] }>;

const unnamed = (facts: unknown): UnnamedCase => {
  const { named, ...record } = JSON.parse(JSON.stringify(facts), revived) as Document;
  const people = named.map(({ official, ...person }) => ({
    ...person,
    // Revived with the rest: here they are days.
    official: official.map(({ from, to }) => ({
      from: dayOf(from as unknown as Date),
      to: to && dayOf(to as unknown as Date),
    })),
  }));
  return {
    id: record.id,
    path: record.path,
    cell: record.unit.shortName,
    openedOn: dayOf(record.openedOn),
    stage: record.stage,
    taken: record.transitions.map(({ step, occurredOn }) => ({ step, occurredOn: dayOf(occurredOn) })),
    asked: record.verifications.flatMap(({ id, receivedOn, abroad, answeredOn }) =>
      answeredOn ? [] : [{ id, abroad, receivedOn: dayOf(receivedOn) }],
    ),
    factsOn: (ground) => factsFrom(record as unknown as CaseRecord, { ...ground, named: people }),
  };
};

type Row = { facts: unknown };

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
