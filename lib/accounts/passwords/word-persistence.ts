import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import { conditionFunction } from "../../database/database-function";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { hoursOfWord } from "../credentials";

type Giving = Readonly<{ id: string; accountId: string; isNew: boolean; at: Date }>;

/** Notes that the password of an account is now a word for one time. Nothing is asked back: it is read by functions alone. */
export const writeWord = async (db: Database, { accountId: byId, name: byName }: Actor, giving: Giving) => {
  const until = new Date(giving.at.getTime() + hoursOfWord * 3_600_000);
  await db.oneTimeWord.createMany({ data: [{ ...giving, byId, byName, until }] });
};

type AtMoment = Readonly<{ accountId: string; at: Date }>;
const replace = conditionFunction("replace_words");
const replacing = typedQuery((tables, given: Given<AtMoment>) =>
  tables.selectNoFrom(replace(given.accountId, given.at).as("replaced")),
);

/** Notes that the person has chosen a password: words given before are over. */
export const replaceWords = async (db: Database, of: AtMoment): Promise<void> => {
  await readInTransaction(db, replacing(of));
};
