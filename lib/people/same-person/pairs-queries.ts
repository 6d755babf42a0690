import { type Actor, may } from "../../access/actor";
import { reading } from "../../database/client";
import { rowsFunction } from "../../database/database-function";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { pairAlike } from "./rows-schema";

/** Most pairs shown at once: what is settled makes room for the next. */
const mostPairs = 50;

const pairsAlike = rowsFunction("pairs_alike", pairAlike);

const pairs = typedQuery((tables, { most }: Given<Readonly<{ most: number }>>) =>
  tables
    .selectFrom(pairsAlike(most).as("pair"))
    .innerJoin("Person as a", "a.id", "pair.oneId")
    .innerJoin("Unit as ua", "ua.id", "a.unitId")
    .innerJoin("Person as b", "b.id", "pair.otherId")
    .innerJoin("Unit as ub", "ub.id", "b.unitId")
    .select(["pair.sameDay", "pair.sameSex", "pair.bothIds", "pair.formerName"])
    .select(["a.id as oneId", "a.fullName as oneName", "a.bornOn as oneDay", "ua.shortName as oneUnit"])
    .select(["b.id as otherId", "b.fullName as otherName", "b.bornOn as otherDay", "ub.shortName as otherUnit"])
    .orderBy("pair.place"),
);

/** Records within reach that may be one person's, the likeliest pairs first. Null for who joins none. */
export const pairList = async (actor: Actor) => {
  if (!may(actor, "people.join")) return null;
  const found = await reading(actor, (db) => readInTransaction(db, pairs({ most: mostPairs + 1 })));
  return {
    hasMore: found.length > mostPairs,
    pairs: found.slice(0, mostPairs).map(({ sameDay, sameSex, bothIds, formerName, ...row }) => ({
      key: `${row.oneId} ${row.otherId}`,
      one: { id: row.oneId, name: row.oneName, bornOn: row.oneDay, unit: row.oneUnit },
      other: { id: row.otherId, name: row.otherName, bornOn: row.otherDay, unit: row.otherUnit },
      sameDay: Boolean(sameDay),
      /** What speaks against one person. */
      otherSex: !sameSex,
      bothIds: Boolean(bothIds),
      formerName: Boolean(formerName),
    })),
  };
};

export type PairList = NonNullable<Awaited<ReturnType<typeof pairList>>>;
