import { type Actor, may } from "../../access/actor";
import { rowsFunction } from "../../database/database-function";
import { readPipelined } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import { type Day, formatTime } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { readingsAPage } from "./page-size";
import { isPrint, openedBy, printedOf, type Reading } from "./readings";
import { readingRow, viewerRow } from "./rows-schema";

const fileReadings = rowsFunction("file_readings", readingRow);
const fileViewers = rowsFunction("file_viewers", viewerRow);

const named = typedQuery((tables, { caseId }: Given<{ caseId: string }>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as p", "p.id", "c.personId")
    .where("c.id", "=", caseId)
    .select(["c.id", "c.personId", "p.fullName as name"]),
);

type Asked = Readonly<{ caseId: string; skip: number; most: number; on: Day }>;

const readings = typedQuery((tables, { caseId, skip, most }: Given<Asked>) =>
  tables.selectFrom(fileReadings(caseId, skip, most).as("reading")).selectAll(),
);

const viewers = typedQuery((tables, { caseId, on }: Given<Asked>) =>
  tables.selectFrom(fileViewers(caseId, on).as("viewer")).selectAll(),
);

/**
 * Who has opened a file, latest first; for the secretary and the deputy secretary of the committee also who can open it on a day.
 * Null for everybody else but the person it is about. It tells names, posts, days and parts, and nothing of what was read.
 */
export const readersView = async (actor: Actor, caseId: string, page: number, on: Day) => {
  if (!may(actor, "readers.see") || !isId(caseId)) return null;
  const asked: Asked = { caseId, on, skip: (page - 1) * readingsAPage, most: readingsAPage };
  const isOwn = actor.actingPost.role === "applicant";
  const [[file], found, can] = await readPipelined(
    actor,
    named({ caseId }),
    readings(asked),
    isOwn ? null : viewers(asked),
  );
  if (!file || (isOwn && file.personId !== actor.personId)) return null;
  return {
    caseId,
    name: file.name,
    isOwn,
    page,
    total: found[0]?.total ?? 0,
    readings: found.map(
      ({ at, command, part, total: _, ...reading }): Reading => ({
        ...reading,
        on: today(at),
        time: formatTime(at),
        opened: openedBy(command, part),
        printed: printedOf(command),
        isPrint: isPrint(part),
      }),
    ),
    /** Null for the person the file is about. */
    viewers: isOwn
      ? null
      : can.map(({ last, ...viewer }) => ({ ...viewer, since: viewer.since as Day, lastOn: last && today(last) })),
  };
};

export type ReadersView = NonNullable<Awaited<ReturnType<typeof readersView>>>;
