import type { Database } from "../../database/client";
import { type Day, dateOf } from "../../primitives/day";
import type { Excluded } from "../case/votes";

/** Those of the excluded whose exclusion on a day the account itself recorded, by name. */
export const readOwnExclusions = async (
  db: Database,
  accountId: string,
  excluded: readonly Excluded[],
  on: Day,
): Promise<readonly string[]> => {
  if (excluded.length === 0) return [];
  const own = await db.standing.findMany({
    where: {
      recordedBy: accountId,
      personId: { in: excluded.map(({ personId }) => personId) },
      from: { lte: dateOf(on) },
      OR: [{ to: null }, { to: { gt: dateOf(on) } }],
    },
    select: { personId: true, kind: true },
  });
  return excluded
    .filter(({ personId, reason }) => own.some((each) => each.personId === personId && each.kind === reason))
    .map(({ name }) => name);
};
