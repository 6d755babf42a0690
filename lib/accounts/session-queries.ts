import type { Actor } from "../access/actor";
import { client } from "../database/client";
import { valueFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { actorActingAs } from "./acting-posts";
import { accountFacts } from "./rows-schema";

export type Session = Readonly<{ accountId: string; version: number }>;

/** Who a session speaks for today: nobody any more, somebody without a post, or an actor. */
export type Identity =
  | Readonly<{ kind: "nobody" }>
  | Readonly<{ kind: "without-post"; name: string }>
  | Readonly<{ kind: "actor"; actor: Actor }>;

const factsOf = valueFunction("actor_of", accountFacts.nullable());

const factsOfAccount = typedQuery((tables, given: Given<Readonly<{ accountId: string; on: Day }>>) =>
  tables.selectNoFrom(factsOf(given.accountId, given.on).as("facts")),
);

/** Read anew at every request, in one statement: an account switched off or a post that ended counts at once. */
export const actorOf = async (session: Session, actingPostId: string | undefined, on: Day): Promise<Identity> => {
  const [row] = await readInTransaction(client(), factsOfAccount({ accountId: session.accountId, on }));
  const facts = row?.facts;
  if (!facts?.active || facts.sessionVersion !== session.version) return { kind: "nobody" };
  const actor = actorActingAs(facts, actingPostId);
  return actor ? { kind: "actor", actor } : { kind: "without-post", name: facts.name };
};
