import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { Running } from "./authorisation";

const notOver = typedQuery((tables, { on }: Given<Readonly<{ on: Day }>>) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Post as held", "held.id", "po.standsForId")
    .where("po.to", ">", asDay(on))
    .select(["po.personId as takerId", "held.personId as giverId", "held.id as standsForId", "po.from", "po.to"]),
);

/** Everything authorised that is not over on a day, also by others: a ring may lead through several. */
export const readRunning = (db: Database, on: Day): Promise<readonly Running[]> =>
  readInTransaction(db, notOver({ on }));

const taker = typedQuery((tables, given: Given<Range & Readonly<{ personId: string }>>) =>
  tables
    .selectFrom("Person as p")
    .where("p.id", "=", given.personId)
    .where((eb) => inRange(eb.ref("p.path"), given))
    .select(["p.id", "p.fullName as name", "p.joinedUnitOn"]),
);

/** Whoever is to be authorised, within the actor's reach. */
export const readTaker = async (db: Database, { reach: { from, to } }: Actor, personId: string) => {
  const [row] = await readInTransaction(db, taker({ personId, from, to }));
  return row;
};
