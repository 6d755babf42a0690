import type { Actor } from "../../access/actor";
import { valueFunction } from "../../database/database-function";
import { readPipelined } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { ownSignIns } from "../rows-schema";

export type SignInLine = Readonly<{ at: Date; accepted: boolean }>;

const latest = valueFunction("own_sign_ins", ownSignIns);
const latestSignIns = typedQuery((tables, { most }: Given<{ most: number }>) =>
  tables.selectNoFrom((eb) => latest(eb.cast<number>(most, "integer")).as("lines")),
);

/** The latest twenty attempts to sign in to one's own account, newest first, those that failed too. */
export const ownSignInList = async (actor: Actor): Promise<readonly SignInLine[]> => {
  const [rows] = await readPipelined(actor, latestSignIns({ most: 20 }));
  return (rows[0]?.lines ?? []).map(({ at, accepted }) => ({ at: new Date(at), accepted }));
};
