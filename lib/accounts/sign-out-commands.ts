import { writeAccountAudit } from "../audit/audit-persistence";
import { client } from "../database/client";
import { conditionFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";

type Ended = Readonly<{ accountId: string; name: string; session: string; runsOutAt: Date; at: Date }>;

const end = conditionFunction("end_session");
const ending = typedQuery((tables, given: Given<Readonly<{ session: string; runsOutAt: Date }>>) =>
  tables.selectNoFrom(end(given.session, given.runsOutAt).as("ended")),
);

/** Ends a session for every process, until it would have run out by itself: a copied cookie is worth nothing. */
export const signOut = async ({ accountId, name, session, runsOutAt, at }: Ended): Promise<void> => {
  await readInTransaction(client(), ending({ session, runsOutAt }));
  const author = { accountId, name, role: "none" };
  await writeAccountAudit(client(), author, { command: "accounts.signOut", path: "", accepted: true }, at);
};
