import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { LastChange } from "../forms/edit";
import { today } from "../primitives/clock";
import { formatTime } from "../primitives/day";
import { lastChangeRow } from "./rows-schema";

const lastChangeOf = rowsFunction("last_change", lastChangeRow);

/** Commands done to any of these subjects. */
export type Changes = Readonly<{ subjects: readonly string[]; commands: readonly string[] }>;

const lastChange = typedQuery((tables, { subjects, commands }: Given<Changes>) =>
  tables.selectFrom(lastChangeOf(subjects, commands).as("change")).selectAll(),
);

/** Who did the last of these changes, and when; read under the lock of what is changed. Null when the audit does not say. */
export const readLastChange = async (db: Database, changes: Changes): Promise<LastChange | null> => {
  const [row] = await readInTransaction(db, lastChange(changes));
  if (!row) return null;
  const at = new Date(row.at);
  return { by: row.by, time: formatTime(at), day: today(at) };
};
