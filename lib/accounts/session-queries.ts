import type { Actor } from "../access/actor";
import { client } from "../database/client";
import { conditionFunction, valueFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { actorActingAs } from "./acting-posts";
import { accountFacts } from "./rows-schema";

/** What a cookie claims. `session` names the one sign-in it came from. */
export type Session = Readonly<{ accountId: string; version: number; session: string }>;

/** Who a session speaks for today: nobody any more, somebody without a post, or an actor. */
export type Identity =
  | Readonly<{ kind: "nobody" }>
  | Readonly<{ kind: "without-post"; name: string }>
  | Readonly<{ kind: "actor"; actor: Actor }>;

const factsOf = valueFunction("actor_of", accountFacts.nullable());

const isEnded = conditionFunction("is_session_ended");

const factsOfSession = typedQuery((tables, given: Given<Readonly<{ accountId: string; session: string; on: Day }>>) =>
  tables.selectNoFrom([factsOf(given.accountId, given.on).as("facts"), isEnded(given.session).as("ended")]),
);

/**
 * Read anew at every request, in one statement: an account switched off, a post that ended or a session signed out, by
 * whichever process, counts at once.
 */
export const actorOf = async (
  { accountId, version, session }: Session,
  actingPostId: string | undefined,
  on: Day,
): Promise<Identity> => {
  const [row] = await readInTransaction(client(), factsOfSession({ accountId, session, on }));
  const facts = row?.facts;
  if (!facts?.active || row?.ended || facts.sessionVersion !== version) return { kind: "nobody" };
  const actor = actorActingAs(facts, actingPostId);
  return actor ? { kind: "actor", actor } : { kind: "without-post", name: facts.name };
};
