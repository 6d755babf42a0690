import type { Actor } from "../access/actor";
import { client } from "../database/client";
import { conditionFunction, valueFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { actorActingAs } from "./acting-posts";
import { accountFacts, passwordState } from "./rows-schema";

/** What a cookie claims. `session` names the one sign-in it came from. */
export type Session = Readonly<{ accountId: string; version: number; session: string }>;

/** A word for one time that an administrator gave: with the account, or in the place of a lost password. */
export type GivenWord = Readonly<{ at: Date; by: string; isNew: boolean; usedAt: Date | null }>;

/**
 * Who a session speaks for today: nobody any more, somebody who has to choose a password before anything else, somebody
 * without a post, or an actor. `words`: those of the last days, newest first, for the person to know of.
 */
export type Identity =
  | Readonly<{ kind: "nobody" }>
  | Readonly<{ kind: "without-password"; name: string; words: readonly GivenWord[] }>
  | Readonly<{ kind: "without-post"; name: string }>
  | Readonly<{ kind: "actor"; actor: Actor; words: readonly GivenWord[] }>;

const factsOf = valueFunction("actor_of", accountFacts.nullable());

const isEnded = conditionFunction("is_session_ended");
const stateOf = valueFunction("password_state", passwordState);

const factsOfSession = typedQuery((tables, given: Given<Readonly<{ accountId: string; session: string; on: Day }>>) =>
  tables.selectNoFrom([
    factsOf(given.accountId, given.on).as("facts"),
    isEnded(given.session).as("ended"),
    stateOf(given.accountId, given.on).as("password"),
  ]),
);

const factsOfAccount = typedQuery((tables, given: Given<Readonly<{ accountId: string; on: Day }>>) =>
  tables.selectNoFrom([factsOf(given.accountId, given.on).as("facts")]),
);

/** Whoever asked for work that is done later, with the rights of the same post today; null once the account or the post is over. */
export const askerOf = async (accountId: string, postId: string, on: Day): Promise<Actor | null> => {
  const [row] = await readInTransaction(client(), factsOfAccount({ accountId, on }));
  const actor = row?.facts?.active ? actorActingAs(row.facts, postId) : undefined;
  return actor?.actingPost.id === postId ? actor : null;
};

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
  if (!row?.facts?.active || row.ended || row.facts.sessionVersion !== version) return { kind: "nobody" };
  const { facts, password } = row;
  const words = password.words.map(({ at, usedAt, ...word }) => ({
    ...word,
    at: new Date(at),
    usedAt: usedAt === null ? null : new Date(usedAt),
  }));
  if (password.isForOneTime) return { kind: "without-password", name: facts.name, words };
  const actor = actorActingAs(facts, actingPostId);
  return actor ? { kind: "actor", actor, words } : { kind: "without-post", name: facts.name };
};

/** Whoever asks, seeing the own record, the own cases and those in the own care, whichever post is used, and nothing else. */
export const asOneself = async (actor: Actor, on: Day): Promise<Actor | null> => {
  const [row] = await readInTransaction(client(), factsOfAccount({ accountId: actor.accountId, on }));
  if (!row?.facts?.active) return null;
  const { applied, mentored, people } = row.facts;
  return { ...actor, reach: { from: "", to: "", files: "none", cases: [...applied, ...mentored], people } };
};
