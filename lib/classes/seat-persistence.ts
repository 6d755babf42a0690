import type { Database } from "../database/client";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import type { StatedResult } from "./results";
import type { SeatState } from "./training-class";

type By = Readonly<{ at: Date; name: string }>;
type Seated = Readonly<{ caseId: string; path: string }>;

/** Puts people on the list of a class, also those who were taken off it before; whoever stands there already stays as is. */
export const writeProposals = async (db: Database, classId: string, cases: readonly Seated[], { at, name }: By) => {
  const rows = cases.map(({ caseId, path }) => ({ id: newId(), caseId, path }));
  await db.$executeRaw`
    INSERT INTO "ClassSeat" (id, "classId", "caseId", path, state, "changedAt", "changedBy")
    SELECT r.id, ${classId}::uuid, r."caseId", r.path, 'proposed', ${at.toISOString()}::timestamptz, ${name}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "caseId" uuid, path text)
    ON CONFLICT ("classId", "caseId") DO UPDATE
      SET state = 'proposed', "changedAt" = excluded."changedAt", "changedBy" = excluded."changedBy"
      WHERE "ClassSeat".state = 'withdrawn'`;
};

/** Moves people on the list of a class to another state. */
export const writeSeatStates = async (
  db: Database,
  seatIds: readonly string[],
  state: SeatState,
  { at, name }: By,
): Promise<void> => {
  await db.classSeat.updateMany({
    where: { id: { in: [...seatIds] } },
    data: { state, changedAt: at, changedBy: name },
  });
};

/** Notes who was in the class on a day: those named were, the others on its list were not. */
export const writeAttendance = async (
  db: Database,
  classId: string,
  day: Day,
  seatIds: readonly string[],
): Promise<void> => {
  const on = dateOf(day);
  await db.$executeRaw`
    UPDATE "ClassSeat" SET
      "presentOn" = array_remove("presentOn", ${on}::date) || CASE WHEN id = ANY (${seatIds}::uuid[]) THEN ARRAY[${on}::date] ELSE '{}' END,
      "absentOn" = array_remove("absentOn", ${on}::date) || CASE WHEN id = ANY (${seatIds}::uuid[]) THEN '{}' ELSE ARRAY[${on}::date] END
    WHERE "classId" = ${classId}::uuid AND state = 'chosen'`;
};

/** Keeps what came of the class for each person. */
export const writeResults = async (
  db: Database,
  stated: readonly StatedResult[],
  papers: ReadonlyMap<string, string>,
): Promise<void> => {
  const rows = stated.map(({ seatId, result }) => ({ id: seatId, result, paperId: papers.get(seatId) ?? null }));
  await db.$executeRaw`
    UPDATE "ClassSeat" s SET result = r.result, "paperId" = CASE WHEN r.result = 'passed' THEN coalesce(r."paperId", s."paperId") END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, result text, "paperId" uuid)
    WHERE s.id = r.id`;
};
