import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { rowsFunction, valueFunction } from "../database/database-function";
import { keyedDigest } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { type Day, dateOf, dayOf } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { type AlikePeople, nearBirthDays } from "./likeness";
import { idHolder, isKnown } from "./rows-schema";

const isKnownElsewhere = valueFunction("is_known_elsewhere", isKnown);

type Sought = Readonly<{ key: string; days: readonly Day[] }>;

const knownElsewhere = typedQuery((tables, { key, days }: Given<Sought>) =>
  tables.selectNoFrom((eb) => isKnownElsewhere(key, days, eb.lit(null)).as("isKnown")),
);

const askElsewhere = async (db: Database, sought: Sought): Promise<boolean> => {
  const [row] = await readInTransaction(db, knownElsewhere(sought));
  return row?.isKnown ?? false;
};

type Typed = Readonly<{ fullName: string; bornOn: Day }>;

const asAlike = {
  id: true,
  fullName: true,
  bornOn: true,
  sex: true,
  occupation: true,
  unit: { select: { shortName: true } },
} satisfies Prisma.PersonSelect;

/** People whose names are the same without accents, born on the same day or on one that is easily typed for it. */
export const readAlike = async (
  db: Database,
  { reach }: Actor,
  { fullName, bornOn }: Typed,
  except?: string,
): Promise<AlikePeople> => {
  const key = searchKey(fullName);
  const days = nearBirthDays(bornOn);
  const found = await db.person.findMany({
    where: {
      path: { gte: reach.from, lt: reach.to },
      OR: [
        { searchKey: key },
        { searchKey: { startsWith: `${key}|` } },
        { searchKey: { endsWith: `|${key}` } },
        { searchKey: { contains: `|${key}|` } },
      ],
      bornOn: { in: days.map(dateOf) },
      // The records of one person are not compared with one another.
      ...(except
        ? {
            NOT: { id: except },
            AND: { OR: [{ joinedIntoId: null }, { joinedIntoId: { not: except } }] },
            joined: { none: { id: except } },
          }
        : {}),
    },
    select: { ...asAlike, joinedIntoId: true, joinedInto: { select: asAlike } },
    orderBy: [{ bornOn: "asc" }, { id: "asc" }],
    take: 20,
  });
  // Of a record that was joined into another, the one that stays is meant.
  const kept = found.flatMap(({ joinedIntoId, joinedInto, ...own }) => (joinedIntoId ? (joinedInto ?? []) : own));
  const people = [...new Map(kept.map((each) => [each.id, each])).values()];
  const isKeptElsewhere = found.some(({ joinedIntoId, joinedInto }) => joinedIntoId && !joinedInto);
  return {
    people: people.map(({ fullName: name, bornOn: born, unit, ...rest }) => ({
      ...rest,
      name,
      bornOn: dayOf(born),
      unit: unit.shortName,
    })),
    elsewhere: isKeptElsewhere || (await askElsewhere(db, { key, days })),
  };
};

const holders = rowsFunction("national_id_holder", idHolder);
const holderOf = typedQuery((tables, { digest, except }: Given<Readonly<{ digest: string; except: string | null }>>) =>
  tables.selectFrom(holders(digest, except).as("holder")).selectAll(),
);

/**
 * Whose national ID it is: somebody within reach by name, somebody outside it without one, or nobody's. Of joined records the
 * one that stays is meant.
 * @param except whose own records do not count
 */
export const readIdHolder = async (
  db: Database,
  nationalId: string,
  except: string | null = null,
): Promise<Readonly<{ id: string | null; name: string | null }> | undefined> => {
  const [holder] = await readInTransaction(db, holderOf({ digest: keyedDigest(nationalId), except }));
  return holder;
};
