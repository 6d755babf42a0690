import { jsonObjectFrom } from "kysely/helpers/postgres";
import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { conditionFunction } from "../database/database-function";
import { keyedDigest } from "../database/encryption";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { isId } from "../primitives/ids";
import type { Outcome } from "../workflow/refusal";
import { type AuditEntry, entryRow, writeAudit } from "./audit-persistence";
import { type Tie, tieTo } from "./tie-queries";

/** A form that was sent: by which command, and what it stated. */
export type Request = Readonly<{ id: string; command: string; sent: Readonly<Record<string, unknown>> }>;

/** A keyed digest: a short answer that is sealed in its own table must not be guessed from its receipt. Passwords stay out. */
const fingerprint = (sent: Request["sent"]): string =>
  keyedDigest(
    JSON.stringify(
      Object.entries(sent)
        .filter(([name]) => !/password/i.test(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

/** The answer an earlier sending got, or that its request number belongs to another form. */
export type Earlier = Readonly<{ kind: "answered"; outcome: unknown } | { kind: "reused" }>;

const isOfAnother = conditionFunction("is_request_of_another");

const known = typedQuery(
  (tables, { id, personId, caseId }: Given<{ id: string; personId: string; caseId: string | null }>) =>
    tables.selectNoFrom((eb) => [
      jsonObjectFrom(
        eb.selectFrom("Receipt").where("requestId", "=", id).select(["command", "inputHash", "outcome"]),
      ).as("receipt"),
      isOfAnother(eb.cast<string>(id, "uuid")).as("isOfAnother"),
      tieTo({ personId, caseId }).as("tie"),
    ]),
);

/**
 * What is already known of a request: the answer it was given, and how the actor is tied to the case it names. One
 * statement, later than the one that waits for the same request, or it would not see what the other just wrote.
 */
export const readEarlier = async (
  db: Database,
  { personId }: Actor,
  { id, command, sent }: Request,
): Promise<Readonly<{ earlier: Earlier | null; tie: Tie }>> => {
  const named = typeof sent.caseId === "string" && isId(sent.caseId) ? sent.caseId : null;
  const [row] = await readInTransaction(db, known({ id, personId, caseId: named }));
  const { receipt, isOfAnother: reused, tie } = row ?? { receipt: null, isOfAnother: false, tie: null };
  if (reused) return { earlier: { kind: "reused" }, tie };
  if (!receipt) return { earlier: null, tie };
  const same = receipt.command === command && receipt.inputHash === fingerprint(sent);
  return { earlier: same ? { kind: "answered", outcome: receipt.outcome } : { kind: "reused" }, tie };
};

type Answer = Readonly<{ subject: AuditEntry["subject"]; outcome: Outcome<unknown>; at: Date }>;

/** Notes what came of a request; what was done leaves its receipt in the same statement. A refused form may be sent again. */
export const writeAnswer = (
  db: Database,
  actor: Actor,
  { id, command, sent }: Request,
  { subject, outcome, at }: Answer,
) => {
  const entry: AuditEntry = { command, subject, outcome, requestId: id };
  if (outcome.kind !== "done") return writeAudit(db, actor, entry, at);
  return db.$executeRaw`
    WITH receipt AS (
      INSERT INTO "Receipt" ("requestId", "accountId", command, "inputHash", outcome, at)
      VALUES (${id}::uuid, ${actor.accountId}::uuid, ${command}, ${fingerprint(sent)}, ${JSON.stringify(outcome)}::jsonb,
              ${at.toISOString()}::timestamptz))
    ${entryRow(actor, entry, at)}`;
};
