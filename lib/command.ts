import type { z } from "zod";
import { type Actor, may } from "./access/actor";
import type { Permission } from "./access/permissions";
import { type AuditSubject, writeAudit } from "./audit/audit-persistence";
import { type Changes, readLastChange } from "./audit/change-queries";
import { type Request, readEarlier, writeAnswer } from "./audit/receipt-persistence";
import type { Tie } from "./audit/tie-queries";
import { asActor, type Database, withinSavepoint } from "./database/client";
import { isDeadlock } from "./database/deadlock";
import { Prisma } from "./database/generated/client";
import { changedFields, overtakenRefusals, type Shown, seenAfter, seenIn } from "./forms/edit";
import { refusalsOf } from "./forms/field-schema";
import { now, today } from "./primitives/clock";
import type { Day } from "./primitives/day";
import { isId, newId } from "./primitives/ids";
import { TooBusy } from "./workflow/busy";
import { done, notFound, type Outcome, type Refused, refused } from "./workflow/refusal";

/** What a command locks: at least its path, and the case it belongs to. */
export type Subject = AuditSubject;

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
  /** Its name in the audit. */
  name: string;
  permission: Permission;
  /** Done by the person the case is about; any other command on a case is refused to that person and to near relatives. */
  own?: true;
  /** Writes thousands of rows, which takes a slow machine longer than a transaction may last otherwise. */
  isLong?: true;
  /** Strict: a field nobody asked for is refused. */
  input: Schema;
  /** Finds the row within the actor's reach and locks it before any fact is read: two people may send in the same second. */
  lock: (db: Database, input: z.output<Schema>, actor: Actor) => Promise<Found | undefined>;
  /** For an edit: the values its form shows, read under the lock. It is refused when they changed since the form was opened. */
  shown?: (context: Context<z.output<Schema>, Found>) => Promise<Shown | undefined>;
  /** What the form states, where it is typed in another way than `shown` tells it. */
  stated?: (input: z.output<Schema>) => Shown;
  /** The field that chooses what is edited, where one form shows several rows: `seen` holds what it showed of each. */
  row?: string;
  /** Where to find who saved these values, unless only this command did, to its subject. */
  savedBy?: (context: Context<z.output<Schema>, Found>) => Changes;
  /** Decides first and writes after: a refusal must leave nothing behind but its audit row. */
  run: (context: Context<z.output<Schema>, Found>) => Promise<Outcome<Value>>;
}>;

/** Where it is written that the applicant and near relatives have no part in the case. */
const ties = { instrument: "HD 38-HD/BTCTW", clause: "I.1.4" };

type Sent = Readonly<Record<string, unknown>>;
/** What a command needs of the one in whose transaction it is taken. */
type Around = Pick<Context<unknown, Subject>, "db" | "actor" | "at" | "on">;

export type Command<Value = unknown> = ((actor: Actor, sent: Sent) => Promise<Outcome<Value>>) &
  Readonly<{
    definition: Readonly<{ name: string; permission: Permission }>;
    /**
     * Takes a form within the transaction of another command, as if it had been sent by itself: locked, permitted, judged
     * and audited. Refused, it leaves nothing there. It gets no receipt, and nobody overtakes it: its form was made under
     * the same locks.
     */
    within: (around: Around, sent: Sent) => Promise<Outcome<Value>>;
  }>;

/** A unique key of the database refused the row: the same number or fact is recorded already. Or too much was asked at once. */
const answerTo = (error: unknown): Outcome<never> | undefined => {
  if (error instanceof TooBusy) return refused({ code: "too-busy", facts: {} });
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002"
    ? refused({ code: "already-recorded", facts: {} })
    : undefined;
};

/** What a form would do: what was looked at before it was written and after, or the answer it was given when it was sent before. */
export type Foreseen<Seen, Value> = Readonly<{ would: Readonly<{ before: Seen; after: Seen }> } | { was: Value }>;

/** Leaves a transaction without a trace, with what was seen in it. */
class RolledBack<Seen> extends Error {
  constructor(readonly seen: Seen) {
    super("Rolled back: it was a rehearsal");
  }
}

type Run<Input, Found, Value> = (context: Context<Input, Found>) => Promise<Outcome<Value>>;

/**
 * How a form is taken: parse, open the actor's transaction, recognise a request already answered, lock, ask
 * permission, notice an overtaken edit, decide, write, audit.
 */
const taking = <Schema extends z.ZodType, Found extends Subject, Value>(
  definition: Definition<Schema, Found, Value>,
  run: Run<z.output<Schema>, Found, Value>,
) => {
  const { name, permission, own, isLong, input: schema, lock, shown, stated, row, savedBy } = definition;

  /** Whether somebody else saved what this form edits after it was opened. */
  const overtaken = async (context: Context<z.output<Schema>, Found>, sent: unknown): Promise<Refused | undefined> => {
    const saved = await shown?.(context);
    if (!saved) return undefined;
    const input = context.input as Readonly<Record<string, unknown>>;
    const chosen = row === undefined ? undefined : String(input[row]);
    const told = stated && { stated: stated(context.input) };
    const [seen, now] = [seenIn(sent, chosen), told?.stated ?? input];
    const fields = changedFields(seen, saved, now);
    if (fields.length === 0) return undefined;
    const changes = savedBy?.(context) ?? { subjects: [context.subject.id], commands: [name] };
    const refusals = overtakenRefusals(fields, seen, now, await readLastChange(context.db, changes));
    return { ...refused(...refusals), saved, ...told, seen: seenAfter(sent, saved, chosen) };
  };

  type Judged = Readonly<{ subject: Found | undefined; outcome: Outcome<Value> }>;

  /** What is decided on a form. @param isAlone whether it was sent by itself */
  const judge = async (around: Around, request: Request, tie: Tie, isAlone: boolean): Promise<Judged> => {
    const { db, actor } = around;
    const { seen, ...typed } = request.sent;
    const parsed = schema.safeParse(shown ? typed : request.sent);
    const subject = parsed.success ? await lock(db, parsed.data, actor) : undefined;
    const answer = async (): Promise<Outcome<Value>> => {
      if (!may(actor, permission)) return refused({ code: "not-permitted", facts: {} });
      if (!parsed.success) return refused(...refusalsOf(parsed.error));
      if (!subject) return notFound;
      if (tie && !own) return refused({ code: tie, facts: {}, cites: ties });
      const context = { ...around, input: parsed.data, subject, requestId: request.id };
      return (isAlone ? await overtaken(context, seen) : undefined) ?? run(context);
    };
    return { subject, outcome: await answer() };
  };

  const attempt = async (db: Database, actor: Actor, request: Request): Promise<Outcome<Value>> => {
    const at = now();
    const { earlier, tie } = await readEarlier(db, actor, request);
    if (earlier?.kind === "answered") return earlier.outcome as Outcome<Value>;
    if (earlier) return refused({ code: "request-reused", facts: {} });
    const { subject, outcome } = await judge({ db, actor, at, on: today(at) }, request, tie, true);
    await writeAnswer(db, actor, request, { subject, outcome, at });
    return outcome;
  };

  const within = async ({ db, actor, at, on }: Around, sent: Sent): Promise<Outcome<Value>> => {
    const request: Request = { id: newId(), command: name, sent };
    const attemptWithin = async (): Promise<Outcome<Value>> => {
      const { tie } = await readEarlier(db, actor, request);
      const { subject, outcome } = await judge({ db, actor, at, on }, request, tie, false);
      if (outcome.kind === "done")
        await writeAudit(db, actor, { command: name, subject, outcome, requestId: request.id }, at);
      return outcome;
    };
    return withinSavepoint(db, attemptWithin, ({ kind }) => kind === "done").catch((error: unknown) => {
      const answer = answerTo(error);
      if (!answer) throw error;
      return answer;
    });
  };

  const take = async (actor: Actor, everything: Sent): Promise<Outcome<Value>> => {
    const { requestId: id, ...sent } = everything;
    if (typeof id !== "string" || !isId(id)) return refused({ code: "request-unmarked", facts: {} });
    const request: Request = { id, command: name, sent };
    try {
      return await asActor(actor, (db) => attempt(db, actor, request), { alone: id, isLong: isLong ?? false });
    } catch (error) {
      const outcome = answerTo(isDeadlock(error) ? new TooBusy() : error);
      if (!outcome) throw error;
      await asActor(actor, (db) => writeAnswer(db, actor, request, { subject: undefined, outcome, at: now() }));
      return outcome;
    }
  };
  return { take, within };
};

/** The one way to write. Sent twice with the same `requestId`, a form has one effect and gets one answer. */
export const command = <Schema extends z.ZodType, Found extends Subject, Value>(
  definition: Definition<Schema, Found, Value>,
): Command<Value> => {
  const { name, permission, run } = definition;
  const { take, within } = taking(definition, run);
  return Object.assign(take, { definition: { name, permission }, within });
};

/**
 * What a form would do: it is taken as by its command, looked at before and after, and rolled back. A refusal is audited as
 * any other; nothing else is left, and the same `requestId` is still to be sent.
 */
export const rehearsal = <Schema extends z.ZodType, Found extends Subject, Value, Seen>(
  definition: Definition<Schema, Found, Value>,
  look: (context: Context<z.output<Schema>, Found>) => Promise<Seen>,
) => {
  const { take } = taking(definition, async (context) => {
    const before = await look(context);
    const outcome = await definition.run(context);
    if (outcome.kind !== "done") return outcome;
    throw new RolledBack({ before, after: await look(context) });
  });
  return async (actor: Actor, sent: Sent): Promise<Outcome<Foreseen<Seen, Value>>> => {
    try {
      const outcome = await take(actor, sent);
      return outcome.kind === "done" ? done({ was: outcome.value }) : outcome;
    } catch (error) {
      if (error instanceof RolledBack) return done({ would: error.seen });
      throw error;
    }
  };
};
