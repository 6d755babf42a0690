import type { Database } from "../../database/client";
import { newId } from "../../primitives/ids";
import type { Outcome } from "./session";

type Gone = Readonly<{
  sessionId: string;
  caseId: string;
  path: string;
  number: number;
  outcome: Outcome;
  byName: string;
  at: Date;
}>;

/** Keeps what came of an item, with the remarks made in that act. */
export const writeOutcome = async (db: Database, gone: Gone): Promise<void> => {
  const { caseId, number, at, outcome } = gone;
  const made =
    outcome === "returned"
      ? await db.remark.findMany({ where: { caseId, section: number, writtenAt: at }, select: { id: true } })
      : [];
  await db.workingSessionItem.create({
    data: { ...gone, id: newId(), remarkIds: made.map(({ id }) => id) },
    select: { id: true },
  });
};
