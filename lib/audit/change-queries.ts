import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { LastChange } from "../forms/edit";
import { today } from "../primitives/clock";
import { formatTime } from "../primitives/day";
import type { AuditSubject } from "./audit-persistence";
import { lastChangeRow } from "./rows-schema";

const lastChangeOf = rowsFunction("last_change", lastChangeRow);

const lastChange = typedQuery((tables, { id, command }: Given<Readonly<{ id: string; command: string }>>) =>
  tables.selectFrom(lastChangeOf(id, command).as("change")).selectAll(),
);

/** Who last did the command to the subject, and when; read under the subject's lock. Null when the audit does not say. */
export const readLastChange = async (
  db: Database,
  { id }: AuditSubject,
  command: string,
): Promise<LastChange | null> => {
  const [row] = await readInTransaction(db, lastChange({ id, command }));
  if (!row) return null;
  const at = new Date(row.at);
  return { by: row.by, time: formatTime(at), day: today(at) };
};
