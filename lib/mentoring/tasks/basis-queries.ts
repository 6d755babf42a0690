import type { Database } from "../../database/client";
import { dayOf } from "../../primitives/day";
import { type Basis, basisKey } from "./basis";

/** Most papers offered to choose from; an older one is typed. */
const most = 12;

type Place = Readonly<{ caseId: string; unitId: string }>;

/**
 * The resolutions and meetings of the cell that a task may be given by, the latest first: meetings in which it voted on the case,
 * resolutions of the case, and those in its book of numbers.
 */
export const readBases = async (db: Database, { caseId, unitId }: Place): Promise<readonly Basis[]> => {
  const votes = await db.vote.findMany({
    where: { caseId, body: "cell" },
    select: { heldOn: true, resolution: true },
    orderBy: { heldOn: "desc" },
    take: most,
  });
  const mentorships = await db.mentorship.findMany({ where: { caseId }, select: { resolution: true, from: true } });
  const given = await db.givenNumber.findMany({
    where: { unitId, kind: "NQ", withdrawnAt: null },
    select: { number: true, datedOn: true },
    orderBy: { datedOn: "desc" },
    take: most,
  });
  const found: Basis[] = [
    ...votes.map(({ heldOn }): Basis => ({ kind: "meeting", number: null, on: dayOf(heldOn) })),
    ...votes.flatMap(({ heldOn, resolution }): Basis[] =>
      resolution ? [{ kind: "resolution", number: resolution, on: dayOf(heldOn) }] : [],
    ),
    ...mentorships.map(({ resolution, from }): Basis => ({ kind: "resolution", number: resolution, on: dayOf(from) })),
    ...given.map(({ number, datedOn }): Basis => ({ kind: "resolution", number, on: dayOf(datedOn) })),
  ];
  const byKey = new Map(found.map((basis) => [basisKey(basis), basis]));
  return [...byKey.values()].sort((a, b) => (a.on < b.on ? 1 : -1)).slice(0, most);
};
