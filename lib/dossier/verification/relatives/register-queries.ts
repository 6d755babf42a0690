import type { Actor } from "../../../access/actor";
import type { Database } from "../../../database/client";
import { hasPartIn } from "../../../database/expressions";
import { readInTransaction } from "../../../database/pipelined-read";
import { inRange, type Range } from "../../../database/reach-filter";
import { type Given, typedQuery } from "../../../database/typed-query";
import { searchKey } from "../../../primitives/name";
import { isReadable } from "../../../primitives/sealed-text";
import type { VerificationRelative } from "../view-queries";
import { mayBeMeant } from "./likeness";

const most = 50;

const peopleOfNames = typedQuery((tables, given: Given<Range & Readonly<{ keys: readonly string[] }>>) =>
  tables
    .selectFrom("Person as p")
    .innerJoin("Unit as u", "u.id", "p.unitId")
    .where((eb) => inRange(eb.ref("p.path"), given))
    .where("p.joinedIntoId", "is", null)
    .where((eb) => hasPartIn(eb.ref("p.searchKey"), given.keys))
    .select((eb) => [
      ...(["p.id", "p.fullName as name", "p.searchKey", "p.bornOn", "u.shortName as unit"] as const),
      eb
        .exists(
          eb
            .selectFrom("Standing as s")
            .whereRef("s.personId", "=", "p.id")
            .where("s.kind", "in", ["probationary", "official"])
            .where("s.to", "is", null)
            .select("s.id"),
        )
        .$castTo<boolean>()
        .as("isMember"),
    ])
    .orderBy("p.bornOn")
    .orderBy("p.id")
    .limit(most),
);

/** The people of the register within the actor's reach who have one of the names. */
const readNamesakes = async (db: Database, { reach: { from, to } }: Actor, names: readonly string[]) =>
  names.length === 0 ? [] : readInTransaction(db, peopleOfNames({ from, to, keys: names.map(searchKey) }));

export type Namesake = Awaited<ReturnType<typeof readNamesakes>>[number];

/** Whom of the register each relative may be who was not identified yet. */
export const readLikeness = async (
  db: Database,
  actor: Actor,
  applicantId: string,
  relatives: readonly VerificationRelative[],
) => {
  const taken = [applicantId, ...relatives.flatMap(({ registered }) => registered?.id ?? [])];
  const namesakes = await readNamesakes(
    db,
    actor,
    relatives.flatMap(({ registered, name }) => (registered === null && isReadable(name) ? [name] : [])),
  );
  return ({ registered, name, born, row, notPersonIds }: VerificationRelative): readonly Namesake[] => {
    if (registered !== null || !isReadable(name)) return [];
    const known = {
      name,
      born: born !== null && isReadable(born) ? born : null,
      isMember: row?.values.member === "yes",
    };
    const others = [...taken, ...notPersonIds];
    return namesakes.filter((person) => !others.includes(person.id) && mayBeMeant(known, person));
  };
};
