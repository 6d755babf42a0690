import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { Prisma } from "../database/generated/client";
import { type Statement, sentAlong } from "../database/pipelined-read";
import { now } from "../primitives/clock";
import { newId } from "../primitives/ids";
import { done, type Outcome, type Refused, refused } from "../workflow/refusal";
import type { SeenPart } from "./seen-parts";

/** What an audit row is about: where it lies in the tree of units, and the case it belongs to, if any. */
export type AuditSubject = Readonly<{ id: string; path: string; caseId: string | null }>;

export type AuditEntry = Readonly<{
  command: string;
  /** Absent where nothing was found within the actor's reach. */
  subject: AuditSubject | undefined;
  outcome: Outcome<unknown>;
  requestId: string | null;
}>;

/** A secret refusal is written without its facts. */
const withoutSecrets = ({ refusals }: Refused) =>
  refusals.map((refusal) => (refusal.secret ? { code: refusal.code, facts: {} } : refusal));

/** Whose row it is: within an actor's transaction the actor's, in the acting role. */
type Author = Readonly<{ accountId: string | null; name: string; role: string }>;

type Row = Omit<AuditEntry, "subject"> &
  Readonly<{ subject: Omit<AuditSubject, "path"> | undefined; path: string | Prisma.Sql }>;

/** One row of the audit. @param found where the row is to be written only for what is found there */
const auditRow = (
  { accountId, name, role }: Author,
  { path, subject, ...row }: Row,
  at: Date,
  found = Prisma.empty,
) => {
  const { command, outcome, requestId } = row;
  const isExplained = outcome.kind === "refused" && outcome.refusals.length > 0;
  const refusals = isExplained ? JSON.stringify(withoutSecrets(outcome)) : null;
  return Prisma.sql`
    SELECT write_audit(${newId()}::uuid, ${at.toISOString()}::timestamptz, ${accountId}::uuid, ${name}::text, ${role}::text, ${path}::text,
      ${command}::text, ${subject?.caseId ?? null}::uuid, ${subject?.id ?? null}::text, ${outcome.kind === "done"}::boolean,
      ${refusals}::jsonb, ${requestId}::uuid) ${found}`;
};

const authorOf = ({ accountId, name, actingPost }: Actor): Author => ({ accountId, name, role: actingPost.role });

/** The row of an entry: at its subject, or at the actor's unit where none was found. */
export const entryRow = (actor: Actor, entry: AuditEntry, at: Date): Prisma.Sql =>
  auditRow(authorOf(actor), { ...entry, path: entry.subject?.path ?? actor.actingPost.path }, at);

/** Writes what was done or refused. */
export const writeAudit = (db: Database, actor: Actor, entry: AuditEntry, at: Date) =>
  db.$executeRaw(entryRow(actor, entry, at));

const seen = (what: string) => ({ command: what, outcome: done(null), requestId: null });

/** Notes that a personal file was opened. @param part what of it, where it is not the whole: the row is then about that */
export const writeSeenAudit = (db: Database, actor: Actor, what: string, subject: AuditSubject, part?: SeenPart) =>
  writeAudit(db, actor, { ...seen(what), subject: { ...subject, id: part ?? subject.id } }, now());

/** The same in a statement of its own, of a case whose path is not known yet; nothing when it is not within reach. */
export const caseSeenAudit = (actor: Actor, what: string, caseId: string, part?: SeenPart): Statement<never> => {
  const row = { ...seen(what), subject: { id: part ?? caseId, caseId }, path: Prisma.sql`path` };
  return sentAlong(auditRow(authorOf(actor), row, now(), Prisma.sql`FROM "AdmissionCase" WHERE id = ${caseId}::uuid`));
};

type ListSeen = Readonly<{
  list: string;
  purpose?: string | null;
  cases: readonly string[];
  people: readonly string[];
}>;

/**
 * Notes that a list left the program in a file: a row for each case and each person it names, which lies where they do, and one
 * for the list itself.
 * @param purpose why sensitive columns were asked for in full
 */
export const writeListSeenAudit = (db: Database, actor: Actor, { list, purpose = null, cases, people }: ListSeen) => {
  const { accountId, name, role } = authorOf(actor);
  const subject = purpose ? `${list} in full: ${purpose}` : list;
  return db.$executeRaw`
    SELECT write_audit(gen_random_uuid(), ${now().toISOString()}::timestamptz, ${accountId}::uuid, ${name}::text, ${role}::text, n.path,
                       'list.seen', n."caseId", n.subject, true, NULL, NULL)
    FROM (SELECT ${actor.actingPost.path}::text AS path, NULL::uuid AS "caseId", ${subject}::text AS subject
          UNION ALL SELECT c.path, c.id, ${"export" satisfies SeenPart} FROM "AdmissionCase" c WHERE c.id = ANY (${[...cases]}::uuid[])
          UNION ALL SELECT p.path, NULL, p.id::text FROM "Person" p WHERE p.id = ANY (${[...people]}::uuid[])) AS n`;
};

type OwnAct = Readonly<{ command: string; path: string; accepted: boolean }>;

/** Writes what somebody did with the own account before there was an actor, or tried to do. */
export const writeAccountAudit = (db: Database, author: Author, { command, path, accepted }: OwnAct, at: Date) => {
  const { accountId } = author;
  const subject = accountId === null ? undefined : { id: accountId, caseId: null };
  const outcome = accepted ? done(null) : refused();
  return db.$executeRaw(auditRow(author, { command, subject, outcome, path, requestId: null }, at));
};
