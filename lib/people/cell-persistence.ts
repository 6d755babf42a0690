import type { Database } from "../database/client";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import type { Standings } from "./person-lock";

type Cell = Readonly<{ id: string; path: string }>;

/** People who leave a cell for another one from a day. `paper`: what the move rests on. */
export type Leaving = Readonly<{
  personIds: readonly string[];
  from: Cell;
  to: Cell;
  since: Day;
  paper: string;
  at: Date;
}>;

/** Moves people, everything recorded about them and their cases to another cell, without looking at their standings. */
export const moveRows = (
  db: Database,
  personIds: readonly string[],
  cellId: string,
  { since, paper, at }: Readonly<{ since: Day; paper: string | null; at: Date }>,
) => db.$executeRaw`
  SELECT move_people(${[...personIds]}::uuid[], ${cellId}::uuid, ${dateOf(since)}::date, ${paper}, ${at}::timestamptz)`;

/**
 * Moves people with everything recorded about them. What they are at present ends in the old cell and begins in the new
 * one; what they were stays in the cell where it was held, so that lists and votes of an earlier day count them there.
 */
export const moveToCell = async (db: Database, kept: Standings, { personIds, from, to, since, paper, at }: Leaving) => {
  await moveRows(db, personIds, to.id, { since, paper, at });
  const live = kept.filter((standing) => standing.to === null);
  const over = kept.filter((standing) => standing.to !== null);
  await db.$executeRaw`
    UPDATE "Standing" s SET path = was.path
    FROM unnest(${over.map(({ id }) => id)}::uuid[], ${over.map(({ path }) => path)}::text[]) AS was (id, path) WHERE s.id = was.id`;
  await db.standing.updateMany({
    where: { id: { in: live.map(({ id }) => id) } },
    data: { path: from.path, to: dateOf(since) },
  });
  await db.standing.createMany({
    data: live.map(({ personId, kind, recordedBy, openedBy }) => ({
      ...{ id: newId(), personId, path: to.path, kind, from: dateOf(since), paper, recordedBy, openedBy },
    })),
  });
};
