import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { rowsFunction, valueFunction } from "../database/database-function";
import { keyedDigest } from "../database/encryption";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { nearBirthDays } from "../people/likeness";
import type { Day } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { openRow } from "./import-encryption";
import { type Compared, type Numbered, type Placed, place } from "./judging/compare";
import { judgeRow } from "./judging/judge-row";
import { isCalled, type KnownPerson, knownPeople } from "./judging/known-people";
import type { KeptRow, Settings } from "./list-row";
import { elsewhereRow, fingerprint } from "./rows-schema";

export type StoredRow = Readonly<{ id: string; number: number; row: KeptRow }>;

/** The rows of an import in the order of its file. @param numbers of those wanted; all without it */
export const readRows = async (
  db: Database,
  importId: string,
  numbers?: readonly number[],
): Promise<readonly StoredRow[]> => {
  const rows = await db.importRow.findMany({
    where: { importId, ...(numbers ? { number: { in: [...numbers] } } : {}) },
    select: { id: true, number: true, sealed: true },
    orderBy: { number: "asc" },
  });
  return rows.map(({ id, number, sealed }) => ({ id, number, row: openRow(sealed, id) }));
};

const namedPeople = typedQuery((tables, given: Given<Range & { keys: string[]; digests: string[] }>) =>
  tables
    .selectFrom("Person as p")
    .innerJoin("Unit as u", "u.id", "p.unitId")
    .where((eb) => inRange(eb.ref("p.path"), given))
    .where((eb) =>
      eb.or([
        eb("p.searchKey", "=", eb.fn.any(given.keys)),
        // Whoever was called otherwise before has the keys of all names.
        eb("p.searchKey", "like", "%|%"),
        eb("p.nationalIdHash", "=", eb.fn.any(given.digests)),
        // Whoever has several records is known by what all of them say.
        eb("p.joinedIntoId", "is not", null),
        eb(
          "p.id",
          "in",
          eb
            .selectFrom("Person as joined")
            .where("joined.joinedIntoId", "is not", null)
            .select("joined.joinedIntoId")
            .$castTo<{ joinedIntoId: string }>(),
        ),
      ]),
    )
    .select(["p.id", "p.fullName as name", "p.bornOn", "p.searchKey", "p.nationalIdHash as idDigest", "p.joinedIntoId"])
    .select(["p.unitId", "p.sex", "p.schooling", "p.occupation", "p.joinedUnitOn"])
    .select("u.shortName as unit")
    .orderBy("p.id"),
);

const knownElsewhereAmong = rowsFunction("known_elsewhere_among", elsewhereRow);
const elsewhereAmong = typedQuery((tables, given: Given<{ sought: string }>) =>
  tables.selectFrom((eb) => knownElsewhereAmong(eb.cast(given.sought, "jsonb")).as("known")).selectAll(),
);

/**
 * People within reach who have one of these names, now or before, or one of these national IDs, by the keys of their names; and
 * everybody with several records.
 * @returns `elsewhere`: records within reach that were joined into one outside it
 */
export const readNamed = async (
  db: Database,
  { reach }: Actor,
  keys: readonly string[],
  digests: readonly string[] = [],
) => {
  const given = { from: reach.from, to: reach.to, keys: [...new Set(keys)], digests: [...digests] };
  const { people, elsewhere } = knownPeople(await readInTransaction(db, namedPeople(given)));
  const byKey = new Map<string, KnownPerson[]>();
  for (const person of people) for (const key of person.keys) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  return { people, byKey, elsewhere };
};

/** What of the register concerns these rows, in two statements whatever their number. */
const readCompared = async (db: Database, actor: Actor, rows: readonly Numbered[]): Promise<Compared> => {
  const sought = rows.flatMap(({ number, judged: { identity }, digest }) =>
    identity ? [{ number, digest, key: searchKey(identity.fullName), days: nearBirthDays(identity.bornOn) }] : [],
  );
  const keys = sought.map(({ key }) => key);
  const digests = sought.flatMap(({ digest }) => digest ?? []);
  const { people, byKey, elsewhere: joined } = await readNamed(db, actor, keys, digests);
  const outside = await readInTransaction(db, elsewhereAmong({ sought: JSON.stringify(sought) }));
  const numbers = (isMeant: (row: (typeof sought)[number]) => boolean) =>
    sought.filter(isMeant).map(({ number }) => number);
  return {
    byKey,
    byDigest: new Map(people.flatMap((person) => person.idDigests.map((digest) => [digest, person] as const))),
    elsewhere: new Set([
      ...outside.filter(({ byName }) => byName).map(({ number }) => number),
      ...numbers(({ key, days }) => joined.some((record) => isCalled(record, key, days))),
    ]),
    idElsewhere: new Set([
      ...outside.filter(({ byId }) => byId).map(({ number }) => number),
      ...numbers(({ digest }) => digest !== null && joined.some(({ idDigest }) => idDigest === digest)),
    ]),
  };
};

const fingerprintOf = valueFunction("person_fingerprint", fingerprint);
const fingerprintsOf = typedQuery((tables, { ids }: Given<{ ids: string[] }>) =>
  tables
    .selectFrom("Person")
    .where((eb) => eb("id", "=", eb.fn.any(ids)))
    .select((eb) => ["id", fingerprintOf(eb.ref("id")).as("fingerprint")]),
);

/** How the records of people stand now. */
export const readPersonFingerprints = async (
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await readInTransaction(db, fingerprintsOf({ ids: [...ids] }));
  return new Map(rows.map(({ id, fingerprint: now }) => [id, now]));
};

/** Every row judged by the rules and compared with the register and with one another. */
export const placeRows = async (
  db: Database,
  actor: Actor,
  rows: readonly StoredRow[],
  settings: Settings,
  on: Day,
): Promise<readonly Placed[]> => {
  const numbered = rows.map(({ number, row }): Numbered => {
    const judged = judgeRow(row, settings, on);
    const nationalId = judged.entrant?.nationalId;
    return { number, row, judged, digest: nationalId ? keyedDigest(nationalId) : null };
  });
  return place(numbered, await readCompared(db, actor, numbered));
};
