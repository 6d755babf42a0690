import type { Database } from "../database/client";
import { conditionFunction, valueFunction } from "../database/database-function";
import { keyedDigest } from "../database/encryption";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { minutesToWait } from "./rows-schema";

/**
 * How many attempts are let through in a quarter of an hour: at one name from one place, at one name from anywhere, from one
 * place at any name (an office shares its address), at one name on a device that knew its password before, at the setup
 * code from one place (not from all together: a stranger could keep the owner out), at one's own password; and how often people
 * may introduce themselves from one place, and by one link, whether it is known or not.
 */
const most = {
  ...{ pair: 8, name: 40, address: 100, device: 8, setup: 8, own: 8 },
  ...{ introducedFrom: 20, introducedBy: 60 },
} as const;
export type Try = readonly [counted: keyof typeof most, of: string];

const keyOf = ([counted, of]: Try): string => keyedDigest(`attempt ${counted} ${of}`);

const countAll = valueFunction("count_attempts", minutesToWait);
const counting = typedQuery((tables, given: Given<Readonly<{ keys: readonly string[]; allowed: readonly number[] }>>) =>
  tables.selectNoFrom(countAll(given.keys, given.allowed).as("minutes")),
);

const forgive = conditionFunction("forgive_attempts");
const forgiving = typedQuery(
  (tables, given: Given<Readonly<{ cleared: readonly string[]; back: readonly string[] }>>) =>
    tables.selectNoFrom(forgive(given.cleared, given.back).as("forgiven")),
);

/** Counts an attempt before it is looked at. @returns minutes to wait, or undefined when it may go on */
export const countAttempts = async (db: Database, tries: readonly Try[]): Promise<number | undefined> => {
  const given = { keys: tries.map(keyOf), allowed: tries.map(([counted]) => most[counted]) };
  const [row] = await readInTransaction(db, counting(given));
  return row?.minutes ?? undefined;
};

/** What a right answer clears, and what it only gives its own attempt back to. */
export const forgiveAttempts = async (db: Database, cleared: readonly Try[], back: readonly Try[] = []) => {
  await readInTransaction(db, forgiving({ cleared: cleared.map(keyOf), back: back.map(keyOf) }));
};
