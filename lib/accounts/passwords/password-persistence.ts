import { expressionBuilder } from "kysely";
import type { Database } from "../../database/client";
import { conditionFunction, valueFunction } from "../../database/database-function";
import { asDay } from "../../database/expressions";
import type { Tables } from "../../database/generated/tables";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { hoursOfWord } from "../credentials";
import { ownHash } from "../rows-schema";

// The app can write no password hash itself: these functions of the database do, each for what it is handed in exchange.

const ownHashOf = valueFunction("own_password_hash", ownHash);
const readingOwn = typedQuery((tables) => tables.selectNoFrom(ownHashOf().as("hash")));

/** The hash of the own password of whoever acts; null for an account that is switched off. */
export const readOwnHash = async (db: Database): Promise<string | null> =>
  (await readInTransaction(db, readingOwn({})))[0]?.hash ?? null;

type Exchange = Readonly<{ oldHash: string; newHash: string }>;

const setOwn = conditionFunction("set_own_password");
const setting = typedQuery((tables, given: Given<Exchange & Readonly<{ version: number; at: Date }>>) =>
  tables.selectNoFrom(setOwn(given.oldHash, given.newHash, given.version, given.at).as("isDone")),
);

/**
 * Replaces the own password of whoever acts, and ends every session of the account; false where the session that asks is over
 * or the password was changed meanwhile.
 * @param oldHash by which the old password was verified
 */
export const setOwnPassword = async (
  db: Database,
  of: Exchange & Readonly<{ version: number; at: Date }>,
): Promise<boolean> => (await readInTransaction(db, setting(of)))[0]?.isDone ?? false;

const strengthenOwn = conditionFunction("strengthen_own_password");
const strengthening = typedQuery((tables, given: Given<Exchange>) =>
  tables.selectNoFrom(strengthenOwn(given.oldHash, given.newHash).as("isDone")),
);

/** Keeps the same password hashed at a higher cost, unless it was changed meanwhile. */
export const strengthenOwnPassword = async (db: Database, of: Exchange): Promise<void> => {
  await readInTransaction(db, strengthening(of));
};

type Word = Readonly<{ id: string; hash: string }>;
type Giving = Readonly<{ accountId: string; word: Word; agreement: string | null; at: Date; on: Day }>;
type Opening = Giving & Readonly<{ username: string; personId: string }>;
type Ends = Readonly<{ wordId: string; hash: string; until: Date }>;

const valuesOf = <Values extends Giving>({ word: { id: wordId, hash }, ...rest }: Values) => ({
  ...rest,
  ...{ wordId, hash, until: new Date(rest.at.getTime() + hoursOfWord * 3_600_000) },
});

/** The last values of both functions, each with its type. */
const wordGiven = (given: Given<Omit<Giving, "word"> & Ends>) => {
  const eb = expressionBuilder<Tables, never>();
  return [
    given.hash,
    eb.cast<string>(given.wordId, "uuid"),
    given.until,
    eb.cast<string | null>(given.agreement, "uuid"),
    given.at,
    asDay(given.on),
  ] as const;
};

const open = conditionFunction("open_account");
const opening = typedQuery((tables, given: Given<Omit<Opening, "word"> & Ends>) =>
  tables.selectNoFrom((eb) => [
    open(
      eb.cast<string>(given.accountId, "uuid"),
      given.username,
      eb.cast<string>(given.personId, "uuid"),
      ...wordGiven(given),
    ).as("isDone"),
  ]),
);

/** Makes an account with a word for one time; false where the name or the person has one already. */
export const openAccount = async (db: Database, of: Opening): Promise<boolean> =>
  (await readInTransaction(db, opening(valuesOf(of))))[0]?.isDone ?? false;

const reset = conditionFunction("reset_password");
const resetting = typedQuery((tables, given: Given<Omit<Giving, "word"> & Ends>) =>
  tables.selectNoFrom((eb) => [reset(eb.cast<string>(given.accountId, "uuid"), ...wordGiven(given)).as("isDone")]),
);

/** Gives an account a word for one time in the place of its password, and ends its sessions. */
export const resetToWord = async (db: Database, of: Giving): Promise<void> => {
  await readInTransaction(db, resetting(valuesOf(of)));
};

type First = Readonly<{ accountId: string; username: string; personId: string; hash: string; at: Date }>;

const openFirst = conditionFunction("open_first_account");
const openingFirst = typedQuery((tables, given: Given<First>) =>
  tables.selectNoFrom((eb) => [
    openFirst(
      eb.cast<string>(given.accountId, "uuid"),
      given.username,
      eb.cast<string>(given.personId, "uuid"),
      given.hash,
      given.at,
    ).as("isDone"),
  ]),
);

/**
 * Makes the account of the first administrator.
 * @throws when there is an account already
 */
export const openFirstAccount = async (db: Database, of: First): Promise<void> => {
  const [row] = await readInTransaction(db, openingFirst(of));
  if (!row?.isDone) throw new Error("There is an account already.");
};
