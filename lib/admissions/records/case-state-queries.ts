import type { Database } from "../../database/client";
import { dayOf } from "../../primitives/day";
import type { CaseState } from "../case/changes";
import { factsFrom, readCase } from "./case-record-queries";

/** How a case stands in the transaction, its unfinished writing included. */
export const readCaseState = async (db: Database, caseId: string): Promise<CaseState | null> => {
  const found = await readCase(db, caseId, []);
  if (!found) return null;
  const { record, beside } = found;
  const standings = await db.standing.findMany({
    where: { personId: record.person.id, to: null },
    select: { kind: true, from: true },
    orderBy: [{ from: "asc" }, { kind: "asc" }],
  });
  const facts = factsFrom(record, beside);
  const { nextStep: step, nextHolder: holder, nextDueOn: dueOn, nextDueHolder: dueHolder } = record;
  return {
    stage: record.stage,
    cell: record.unit.name,
    next: step && holder ? { step, holder, dueOn, dueHolder } : null,
    paused: facts.pausedSince !== undefined,
    papers: facts.papers.map(({ kind, number, datedOn }) => ({ kind, number, on: datedOn })),
    votes: facts.votes.map(({ purpose, body, heldOn, yes, base, needed, carried }) => ({
      ...{ purpose, body, heldOn, yes, base, carried },
      ...(needed === undefined ? {} : { needed }),
    })),
    deadlines: record.deadlines.map(({ kind, holder, startedOn, dueOn }) => ({ kind, holder, startedOn, dueOn })),
    standings: standings.map(({ kind, from }) => ({ kind, from: dayOf(from) })),
    mentors: facts.mentors.flatMap(({ name, to }) => (to === null ? [name] : [])),
    sections: facts.sectionsPassed,
    verified: facts.verifications.length,
  };
};
