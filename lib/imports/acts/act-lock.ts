import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { searchKey } from "../../primitives/name";
import type { Act } from "./act";

type Ids = Given<Readonly<{ ids: readonly string[] }>>;

const peopleToLock = typedQuery((tables, { ids }: Ids) =>
  tables
    .selectFrom("Person")
    .where((eb) => eb("id", "=", eb.fn.any(ids)))
    .select("id")
    .orderBy("id")
    .forUpdate(),
);

const casesToLock = typedQuery((tables, { ids }: Ids) =>
  tables
    .selectFrom("AdmissionCase")
    .where((eb) => eb("id", "=", eb.fn.any(ids)))
    .select("id")
    .orderBy("id")
    .forUpdate(),
);

const unitsToLock = typedQuery((tables, { ids }: Ids) =>
  tables
    .selectFrom("Unit")
    .where((eb) => eb("id", "=", eb.fn.any(ids)))
    .select("id")
    .orderBy("id")
    .forNoKeyUpdate(),
);

const organisationsToLock = typedQuery((tables, { ids }: Ids) =>
  tables
    .selectFrom("Unit as organisation")
    .where("organisation.kind", "=", "organisation")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("Unit as unit")
          .where((unit) => unit("unit.id", "=", unit.fn.any(ids)))
          .where((unit) => unit.fn<boolean>("starts_with", ["unit.path", "organisation.path"]))
          .select("unit.id"),
      ),
    )
    .select("organisation.id")
    .orderBy("organisation.id")
    .forUpdate(),
);

/** Names as `lockName` of people locks them, which waits for no list here: whoever tries one holds that lock already. */
const lockNames = (db: Database, fullNames: readonly string[]) => {
  const keys = [...new Set(fullNames.map((name) => `name ${searchKey(name)}`))].sort();
  return db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest(${keys}::text[]) AS key`;
};

/**
 * Locks what the acts of a list are done to before the first of them, in the order of ids and not in that of the list: of two
 * lists that name the same people in another order, one waits for the other, and neither for both. What each act locks again by
 * itself it has already. Names go before people, and people before units, as where an act is done by hand.
 */
export const lockActed = async (db: Database, acts: readonly Act[]): Promise<void> => {
  const sent = acts.map((act) => act.sent(new Map()));
  const stated = (field: string): readonly string[] => [
    ...new Set(sent.flatMap(({ [field]: said }) => (typeof said === "string" && said !== "" ? [said] : []))),
  ];
  const [names, people, cases] = [stated("fullName"), stated("personId"), stated("caseId")];
  if (names.length > 0) await lockNames(db, names);
  if (people.length > 0) await readInTransaction(db, peopleToLock({ ids: people }));
  if (cases.length > 0) await readInTransaction(db, casesToLock({ ids: cases }));
  const [units, parents] = [stated("unitId"), stated("parentId")];
  if (units.length > 0) await readInTransaction(db, unitsToLock({ ids: units }));
  if (parents.length > 0) await readInTransaction(db, organisationsToLock({ ids: parents }));
};
