import type { z } from "zod";
import { type Actor, may } from "./access/actor";
import type { Permission } from "./access/permissions";
import { asActor, type Database } from "./database/client";
import { keyedDigest } from "./database/encryption";
import { Prisma } from "./database/generated/client";
import type { Statement } from "./database/pipelined-read";
import { refusalsOf } from "./forms/field-schema";
import { now, today } from "./primitives/clock";
import type { Day } from "./primitives/day";
import { isId, newId } from "./primitives/ids";
import { done, notFound, type Outcome, type Refused, refused } from "./workflow/refusal";

/** What a command finds under the lock: at least where it lies, and which case it belongs to. */
export type Subject = Readonly<{ id: string; path: string; caseId: string | null }>;

export type Context<Input, Found> = Readonly<{
  db: Database;
  actor: Actor;
  input: Input;
  subject: Found;
  requestId: string;
  at: Date;
  on: Day;
}>;

export type Definition<Schema extends z.ZodType, Found extends Subject, Value> = Readonly<{
  /** The word under which the audit knows it. */
  name: string;
  permission: Permission;
  /** Done by the person the case is about; every other act on a case is somebody else's, and no near relative's. */
  own?: true;
  /** Strict: a field nobody asked for is refused. */
  input: Schema;
  /** Finds the row within the actor's reach and locks it before any fact is read: two people may press in the same second. */
  lock: (db: Database, input: z.output<Schema>, actor: Actor) => Promise<Found | undefined>;
  /** Decides first and writes after: a refusal must leave nothing behind but its audit row. */
  run: (context: Context<z.output<Schema>, Found>) => Promise<Outcome<Value>>;
}>;

/** Where it is written that the applicant and near relatives have no part in the case. */
const ties = { instrument: "HD 38-HD/BTCTW", clause: "I.1.4" };

export type Command<Value = unknown> = ((
  actor: Actor,
  sent: Readonly<Record<string, unknown>>,
) => Promise<Outcome<Value>>) &
  Readonly<{ definition: Readonly<{ name: string; permission: Permission }> }>;

/** A keyed digest: a short answer that is sealed in its own table must not be guessed from its receipt. Passwords stay out. */
const fingerprint = (sent: Readonly<Record<string, unknown>>): string =>
  keyedDigest(
    JSON.stringify(
      Object.entries(sent)
        .filter(([name]) => !/password/i.test(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

type Entry = Readonly<{
  command: string;
  subject: Subject | undefined;
  outcome: Outcome<unknown>;
  requestId: string | null;
}>;

const audited = ({ refusals }: Refused) =>
  refusals.map((refusal) => (refusal.secret ? { code: refusal.code, facts: {} } : refusal));

type Row = Omit<Entry, "subject"> & Readonly<{ subject: Omit<Subject, "path"> | undefined; path: string | Prisma.Sql }>;

/** One row of the audit. @param found where the row is to be written only for what is found there */
const auditRow = (
  { accountId, name, actingPost }: Actor,
  { path, subject, ...row }: Row,
  at: Date,
  found = Prisma.empty,
) => {
  const { command, outcome, requestId } = row;
  const refusals = outcome.kind === "refused" ? JSON.stringify(audited(outcome)) : null;
  // Nothing is asked back: who may write here may not always read here.
  return Prisma.sql`
    INSERT INTO "Audit" (id, at, "accountId", "actorName", role, path, command, "caseId", "subjectId", accepted, refusals, "requestId")
    SELECT ${newId()}::uuid, ${at.toISOString()}::timestamptz, ${accountId}::uuid, ${name}, ${actingPost.role}, ${path}, ${command},
           ${subject?.caseId ?? null}::uuid, ${subject?.id ?? null}::text, ${outcome.kind === "done"}::boolean, ${refusals}::jsonb,
           ${requestId}::uuid ${found}`;
};

const writeAudit = (db: Database, actor: Actor, entry: Entry, at: Date) =>
  db.$executeRaw(auditRow(actor, { ...entry, path: entry.subject?.path ?? actor.actingPost.path }, at));

const seen = (what: string) => ({ command: what, outcome: done(null), requestId: null });

/** Notes that a personal file was opened. */
export const writeSeenAudit = (db: Database, actor: Actor, what: string, subject: Subject) =>
  writeAudit(db, actor, { ...seen(what), subject }, now());

/** The same in a statement of its own, of a case whose path is not known yet; nothing when it is not within reach. */
export const caseSeenAudit = (actor: Actor, what: string, caseId: string): Statement<never> => {
  const row = { ...seen(what), subject: { id: caseId, caseId }, path: Prisma.sql`path` };
  return auditRow(actor, row, now(), Prisma.sql`FROM "AdmissionCase" WHERE id = ${caseId}::uuid`);
};

type Before = Readonly<{
  receipt: Readonly<{ accountId: string; command: string; inputHash: string; outcome: unknown }> | null;
  tie: "own-file" | "relative-file" | null;
}>;

/** What is already known of a request: the answer it was given, and how the actor is tied to the case it names. */
const readBefore = async (db: Database, { personId }: Actor, requestId: string, caseId: unknown): Promise<Before> => {
  const named = typeof caseId === "string" && isId(caseId) ? caseId : null;
  const [row] = await db.$queryRaw<Before[]>`
    SELECT (SELECT row_to_json(r) FROM "Receipt" r WHERE r."requestId" = ${requestId}::uuid) AS receipt,
           (SELECT CASE WHEN c."personId" = ${personId}::uuid THEN 'own-file' WHEN is_tied(${personId}::uuid, c.id) THEN 'relative-file' END
            FROM "AdmissionCase" c WHERE c.id = ${named}::uuid) AS tie`;
  return row ?? { receipt: null, tie: null };
};

/** Two papers with one number, or two rows where one may be: the database's own refusal, in words. */
const takenBy = (error: unknown): Outcome<never> | undefined =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002"
    ? refused({ code: "already-recorded", facts: {} })
    : undefined;

/**
 * The one door for writes: parse, open the actor's transaction, recognise a request already answered, lock, ask
 * permission, decide, write, audit. Sent twice with the same `requestId`, it has one effect and gives one answer.
 */
export const command = <Schema extends z.ZodType, Found extends Subject, Value>(
  definition: Definition<Schema, Found, Value>,
): Command<Value> => {
  const { name, permission, own, input: schema, lock, run } = definition;

  const attempt = async (db: Database, actor: Actor, requestId: string, sent: Readonly<Record<string, unknown>>) => {
    const at = now();
    const hash = fingerprint(sent);
    const { receipt, tie } = await readBefore(db, actor, requestId, sent.caseId);
    if (receipt) {
      const same = receipt.accountId === actor.accountId && receipt.command === name && receipt.inputHash === hash;
      return same ? (receipt.outcome as Outcome<Value>) : refused({ code: "request-reused", facts: {} });
    }
    const parsed = schema.safeParse(sent);
    const subject = parsed.success ? await lock(db, parsed.data, actor) : undefined;
    const answer = async (): Promise<Outcome<Value>> => {
      if (!may(actor, permission)) return refused({ code: "not-permitted", facts: {} });
      if (!parsed.success) return refused(...refusalsOf(parsed.error));
      if (!subject) return notFound;
      if (tie && !own) return refused({ code: tie, facts: {}, cites: ties });
      return run({ db, actor, input: parsed.data, subject, requestId, at, on: today(at) });
    };
    const outcome = await answer();
    await writeAudit(db, actor, { command: name, subject, outcome, requestId }, at);
    if (outcome.kind === "done") {
      await db.receipt.create({
        data: {
          requestId,
          accountId: actor.accountId,
          command: name,
          inputHash: hash,
          at,
          outcome: outcome as unknown as Prisma.InputJsonValue,
        },
        select: { requestId: true },
      });
    }
    return outcome;
  };

  const execute = async (actor: Actor, everything: Readonly<Record<string, unknown>>): Promise<Outcome<Value>> => {
    const { requestId, ...sent } = everything;
    if (typeof requestId !== "string" || !isId(requestId)) return refused({ code: "request-unmarked", facts: {} });
    try {
      // The receipt is read by a later statement than the one that waits, or it would not see what the other just wrote.
      return await asActor(actor, (db) => attempt(db, actor, requestId, sent), requestId);
    } catch (error) {
      const outcome = takenBy(error);
      if (!outcome) throw error;
      await asActor(actor, (db) =>
        writeAudit(db, actor, { command: name, subject: undefined, outcome, requestId }, now()),
      );
      return outcome;
    }
  };

  return Object.assign(execute, { definition: { name, permission } });
};
