import { expressionBuilder } from "kysely";
import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { conditionFunction } from "../database/database-function";
import type { Tables } from "../database/generated/tables";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";

/** Whether a person is a relative of the applicant of a case, or the applicant: a condition of a typed query. */
export const isTied = conditionFunction("is_tied");

/** How somebody is tied to a case: such a person takes part in none of it. Source: HD 38-HD/BTCTW I.1.4. */
export type Tie = "own-file" | "relative-file" | null;

type PersonAndCase = Readonly<{ personId: string; caseId: string | null }>;

/** How a person is tied to a case, as a value of a typed query; null where the case is not within reach, too. */
export const tieTo = ({ personId, caseId }: Given<PersonAndCase>) =>
  expressionBuilder<Tables, never>()
    .selectFrom("AdmissionCase as c")
    .where("c.id", "=", caseId)
    .select((row) =>
      row
        .case()
        .when("c.personId", "=", personId)
        .then("own-file" as const)
        .when(isTied(personId, row.ref("c.id")))
        .then("relative-file" as const)
        .end()
        .as("tie"),
    );

const tie = typedQuery((tables, given: Given<PersonAndCase>) => tables.selectNoFrom(tieTo(given).as("tie")));

/** How the actor is tied to a case, for a page that offers no form to whoever is. */
export const readTie = async (db: Database, { personId }: Actor, caseId: string): Promise<Tie> => {
  const [row] = await readInTransaction(db, tie({ personId, caseId }));
  return row?.tie ?? null;
};
