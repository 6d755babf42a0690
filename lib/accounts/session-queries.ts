import type { Actor } from "../access/actor";
import { client } from "../database/client";
import type { Day } from "../primitives/day";
import { type AccountFacts, actorActingAs } from "./acting-posts";

export type Session = Readonly<{ accountId: string; version: number }>;

/** Who a session speaks for today: nobody any more, somebody without a post, or an actor. */
export type Identity =
  | Readonly<{ kind: "nobody" }>
  | Readonly<{ kind: "without-post"; name: string }>
  | Readonly<{ kind: "actor"; actor: Actor }>;

/** Read anew at every request, in one statement: an account switched off or a post that ended counts at once. */
export const actorOf = async (session: Session, actingPostId: string | undefined, on: Day): Promise<Identity> => {
  const rows = await client().$queryRaw<{ facts: AccountFacts | null }[]>`
    SELECT actor_of(${session.accountId}::uuid, ${on}::date) AS facts`;
  const facts = rows[0]?.facts;
  if (!facts?.active || facts.sessionVersion !== session.version) return { kind: "nobody" };
  const actor = actorActingAs(facts, actingPostId);
  return actor ? { kind: "actor", actor } : { kind: "without-post", name: facts.name };
};
