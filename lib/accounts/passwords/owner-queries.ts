import type { Database } from "../../database/client";
import { valueFunction } from "../../database/database-function";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { day } from "../../primitives/day";
import { personalWords } from "../rows-schema";
import type { PasswordOwner } from "./weakness";

const wordsAbout = valueFunction("words_about", personalWords.nullable());
const wordsOf = typedQuery((tables, given: Given<Readonly<{ accountId: string }>>) =>
  tables.selectNoFrom(wordsAbout(given.accountId).as("words")),
);

/** Whose password it is. Whoever changes the own password may see no record of a person, not even the own one. */
export const readPasswordOwner = async (db: Database, accountId: string): Promise<PasswordOwner> => {
  const [row] = await readInTransaction(db, wordsOf({ accountId }));
  if (!row?.words) throw new Error("The account does not exist.");
  const { places, bornOn, ...names } = row.words;
  return { ...names, bornOn: day(bornOn), places: places ?? [] };
};
