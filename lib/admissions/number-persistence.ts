import type { Database } from "../database/client";
import { valueFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { documentNumbers } from "../regulations/values/document-numbers";
import type { Refusal } from "../workflow/refusal";
import type { CaseRecord } from "./case/record";
import type { KeptNumber } from "./procedure/paper-numbers";
import type { Step, StepInput } from "./procedure/procedure";
import { numberHolder } from "./records/rows-schema";

const keptInRegister = valueFunction("keep_number", numberHolder.nullable());

type Keeping = Readonly<{
  caseId: string;
  sequence: number;
  issuer: string;
  kind: string;
  ordinal: string;
  on: Day;
  list: string | null;
  confirmed: boolean;
}>;

const keeping = typedQuery((tables, { caseId, sequence, issuer, kind, ordinal, on, list, confirmed }: Given<Keeping>) =>
  tables.selectNoFrom(keptInRegister(caseId, sequence, issuer, kind, ordinal, on, list, confirmed).as("holder")),
);

/**
 * Keeps the number of a step that is accepted for its document, in the register of its issuer, or refuses the step where
 * another document has it. Two people who record the same number in the same second wait for one another.
 */
export const keepNumber = async (
  db: Database,
  { id: caseId, sequence }: Pick<CaseRecord, "id" | "sequence">,
  step: Step,
  { occurredOn: on, confirmation }: StepInput,
  { field, typed, ordinal, kind, by, about }: KeptNumber,
): Promise<Refusal | undefined> => {
  const list = about === "several" ? step : null;
  const asked = {
    caseId,
    sequence: sequence + 1,
    issuer: by,
    kind,
    ordinal,
    on,
    list,
    confirmed: Boolean(confirmation),
  };
  const [row] = await readInTransaction(db, keeping(asked));
  if (!row?.holder) return undefined;
  const { day, own, settled } = row.holder;
  const cites = documentNumbers.knownOn(on)?.cites;
  const facts = { number: typed, day, own: own ? "yes" : "no" };
  return settled
    ? { code: "number-taken", facts, cites, field }
    : { code: "number-used-before", facts, cites, field: "confirmation", confirmable: true };
};

/** The number of an annulled step is free again. */
export const freeNumber = async (db: Database, caseId: string, { sequence }: Readonly<{ sequence: number }>) => {
  await db.$executeRaw`SELECT free_number(${caseId}::uuid, ${sequence}::integer)`;
};
