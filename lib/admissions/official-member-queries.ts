import type { Database } from "../database/client";
import { personChoices } from "../people/choices";
import { dayOf } from "../primitives/day";

type Choice = Readonly<{ value: string; label: string }>;

/** Official members a form may name: those of the whole organisation for a mentor or introducer within the actor's reach. */
export const officialMembers = async (db: Database): Promise<Choice[]> => {
  const people = await db.person.findMany({
    where: { standings: { some: { kind: "official", to: null } } },
    select: { id: true, fullName: true, bornOn: true, unit: { select: { shortName: true } } },
    relationLoadStrategy: "join",
    orderBy: { sortKey: "asc" },
    take: 500,
  });
  return personChoices(
    people.map(({ id, fullName, bornOn, unit }) => ({
      id,
      name: fullName,
      bornOn: dayOf(bornOn),
      unit: unit.shortName,
    })),
  );
};
