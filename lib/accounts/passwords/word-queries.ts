import { type Actor, may } from "../../access/actor";
import { client } from "../../database/client";
import { conditionFunction } from "../../database/database-function";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { now } from "../../primitives/clock";
import { oneTimeWord } from "./password-encryption";

type Shown = Readonly<{ wordId: string; accountId: string; giver: string; at: Date }>;
const mayShow = conditionFunction("may_show_word");
const shownTo = typedQuery((tables, given: Given<Shown>) =>
  tables.selectNoFrom(mayShow(given.wordId, given.accountId, given.giver, given.at).as("shown")),
);

/** The word for one time that the actor gave an account some minutes ago, to be handed over; null for any other. */
export const wordGiven = async (actor: Actor, accountId: string, wordId: string): Promise<string | null> => {
  if (!may(actor, "accounts.keep")) return null;
  const asked = { wordId, accountId, giver: actor.accountId, at: now() };
  const [row] = await readInTransaction(client(), shownTo(asked));
  return row?.shown ? oneTimeWord(wordId) : null;
};
