import type { Database } from "../../database/client";
import { rowsFunction } from "../../database/database-function";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { documentsIn } from "./book";
import { numberBookRow, numberInBook, reasonInBook } from "./rows-schema";

export const numbersInBooks = rowsFunction("numbers_in_books", numberInBook);
const reasonsInBooks = rowsFunction("reasons_in_books", reasonInBook);

const numberBooks = rowsFunction("number_books", numberBookRow);

type AskedBooks = Readonly<{ unitId: string | null; kind: string | null }>;

/** The books of an issuer, or of all the actor sees. */
export const books = typedQuery((tables, { unitId }: Given<AskedBooks>) =>
  tables.selectFrom(numberBooks(unitId).as("b")).selectAll().orderBy("b.kind").orderBy("b.firstDay", "desc"),
);

/** Why their numbers have no document, in the order it was recorded. */
export const reasons = typedQuery((tables, { unitId, kind }: Given<AskedBooks>) =>
  tables.selectFrom(reasonsInBooks(unitId, kind).as("r")).selectAll(),
);

type Asked = Readonly<{ unitId: string; kind: string; of: Day }>;

const used = typedQuery((tables, { unitId, kind, of }: Given<Asked>) =>
  tables
    .selectFrom(numbersInBooks(unitId, kind).as("n"))
    .where("n.firstDay", "=", of)
    .select(["n.number", "n.datedOn", "n.firstDay", "n.lastDay"]),
);

const explained = typedQuery((tables, { unitId, kind, of }: Given<Asked>) =>
  tables.selectFrom(reasonsInBooks(unitId, kind).as("r")).where("r.firstDay", "=", of).select(["r.first", "r.last"]),
);

/** The documents and the explained numbers of a book. */
export const readUsed = async (db: Database, asked: Asked) => ({
  documents: documentsIn(await readInTransaction(db, used(asked))),
  reasons: await readInTransaction(db, explained(asked)),
});
