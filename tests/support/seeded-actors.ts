import type { Actor } from "../../lib/access/actor";
import { actorOf } from "../../lib/accounts/session-queries";
import { today } from "../../lib/primitives/clock";
import { newId } from "../../lib/primitives/ids";
import { accountOf, type Username } from "../../prisma/seed/committee/accounts";

/** Somebody of the demonstration committee, as just signed in with the first password. */
export const seededActor = async (username: Username, on = today()): Promise<Actor> => {
  const identity = await actorOf({ accountId: accountOf(username), version: 1, session: newId() }, undefined, on);
  if (identity.kind !== "actor") throw new Error(`${username} is ${identity.kind}.`);
  return identity.actor;
};
