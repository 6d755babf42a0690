import type { Database } from "../../database/client";
import { Prisma } from "../../database/generated/client";
import { type Statement, statement } from "../../database/pipelined-read";
import { isNearRelative } from "../../dossier/verification";
import type { Day } from "../../primitives/day";
import {
  type RulesAndCalendarRow,
  readRulesAndCalendar,
  rulesAndCalendarFrom,
  rulesAndCalendarOf,
} from "../../regulations/queries";
import type { AdmissionFacts, NamedPerson } from "../case/facts";
import { lastAnnullable, pauseOf } from "../case/history";
import { type PaperFact, paperKinds } from "../case/papers";
import type { CaseRecord, Vote } from "../case/record";
import type { VoteFact } from "../case/votes";
import { sentUpIn } from "../clocks/case-days";
import { invalidatesPaper, invalidatesVote } from "../procedure/invalidation";
import { decryptedDetails } from "./details-encryption";
import { effectiveRecordsOf } from "./effective-records";

/** Rows that belong to the case, as a list. */
const listed = (columns: string, rows: string): Prisma.Sql =>
  Prisma.raw(`(SELECT coalesce(json_agg(row), '[]') FROM (SELECT ${columns} FROM ${rows}) row)`);

/**
 * The record of a case the transaction may see, as one document: joined row by row, its lists would cost a page more than
 * everything else on it.
 */
export const recordOf = (caseId: string): Statement<{ record: CaseRecord }> => statement`
  SELECT row_to_json(found) AS record FROM (
    SELECT c.id, c.path, c."unitId", c.stage, c.sequence, c."openedOn", c."closedOn", c."nextStep", c."nextHolder", c."nextDueOn",
      c."submittedOn", c."decisionOn", c."decisionReceivedOn", c."admittedOn", c."officialOn", c.provisional,
      (SELECT row_to_json(unit) FROM (SELECT u.id, u.name, u."shortName",
         (SELECT row_to_json(above) FROM (SELECT a.kind, greatest(a."from", u."placedOn") AS "from", a."to" FROM "Unit" a WHERE a.id = u."parentId") above) AS parent
         FROM "Unit" u WHERE u.id = c."unitId") unit) AS unit,
      (SELECT row_to_json(person) FROM (SELECT p.id, p."fullName", p."bornOn", p.schooling
         FROM "Person" p WHERE p.id = c."personId") person) AS person,
      ${listed(
        `id, "annulsId", "accountId", sequence, step, "from", "to", "occurredOn", "recordedAt", "actorName", role, facts, provisions, provisional`,
        `"Transition" WHERE "caseId" = c.id ORDER BY sequence`,
      )} AS transitions,
      ${listed(
        `kind, number, "datedOn", issuer, "personId", details, sequence`,
        `"Paper" WHERE "caseId" = c.id ORDER BY sequence, id`,
      )} AS papers,
      ${listed(
        `purpose, body, "heldOn", resolution, form, total, excluded, base, present, yes, no, blank, carried, electorate, sequence`,
        `"Vote" WHERE "caseId" = c.id ORDER BY sequence, id`,
      )} AS votes,
      ${listed(
        `"personId", "personName", resolution, "from", "to"`,
        `"Mentorship" WHERE "caseId" = c.id ORDER BY "from", id`,
      )} AS mentorships,
      ${listed(
        `kind, holder, "startedOn", "dueOn", cites, provisional`,
        `"Deadline" WHERE "caseId" = c.id ORDER BY "dueOn"`,
      )} AS deadlines,
      ${listed(`"evaluatedOn"`, `"Evaluation" WHERE "caseId" = c.id ORDER BY "evaluatedOn"`)} AS evaluations,
      ${listed(`"personId", kinship`, `"Relative" WHERE "caseId" = c.id AND "personId" IS NOT NULL`)} AS relatives,
      ${listed(
        `"receivedOn", "dueOn", abroad, "answeredOn", result`,
        `"Verification" WHERE "caseId" = c.id`,
      )} AS verifications,
      (SELECT count(*) FROM "DossierSection" WHERE "caseId" = c.id AND "passedAt" IS NOT NULL) AS "sectionsPassed"
    FROM "AdmissionCase" c WHERE c.id = ${caseId}::uuid) found`;

/** The same inside a transaction that goes on; null when the case is not within reach. */
export const readRecord = async (db: Database, caseId: string): Promise<CaseRecord | null> => {
  const [row] = await db.$queryRaw<{ record: CaseRecord }[]>(recordOf(caseId));
  return row?.record ?? null;
};

type PeriodRow = Readonly<{ id: string; name: string; from: Day | null; to: Day | null }>;

/**
 * The mentors and introducers of a case and whoever a form names, with their periods as official members of the cell's
 * organisation: the unit above it, or above its department. People outside the actor's reach are included, by days only.
 */
export const namedIn = (caseId: string, naming: readonly string[] = []): Statement<PeriodRow> => statement`
  SELECT named.id, named.name, named."from"::text, named."to"::text
  FROM "AdmissionCase" c JOIN "Unit" u ON u.id = c."unitId"
  LEFT JOIN "Unit" a ON a.id = u."parentId" LEFT JOIN "Unit" b ON b.id = a."parentId",
  LATERAL official_periods_within(
    ARRAY(SELECT "personId" FROM "Paper" WHERE "caseId" = c.id AND "personId" IS NOT NULL
          UNION SELECT "personId" FROM "Mentorship" WHERE "caseId" = c.id
          UNION SELECT unnest(${[...naming]}::uuid[])),
    coalesce(CASE WHEN a.kind = 'department' THEN b.path ELSE a.path END, c.path)) named
  WHERE c.id = ${caseId}::uuid`;

/** One person for all the periods found. */
export const peopleOf = (rows: readonly PeriodRow[]): NamedPerson[] =>
  [...new Map(rows.map(({ id, name }) => [id, name]))].map(([id, name]) => ({
    id,
    name,
    official: rows.flatMap(({ from, to, ...row }) => (row.id === id && from ? [{ from, to }] : [])),
  }));

const departmentOf = ({ unit: { parent } }: CaseRecord): AdmissionFacts["department"] =>
  parent?.kind === "department" ? { from: parent.from, to: parent.to } : null;

const isPaperKind = (text: string): text is PaperFact["kind"] => paperKinds.some((kind) => kind === text);

type Written = Readonly<{ sequence: number }>;

/** The papers that no annulment took back, void ones among them. */
const papersOf = ({ papers }: CaseRecord): (PaperFact & Written)[] =>
  papers.flatMap(({ kind, details, ...rest }) =>
    isPaperKind(kind) ? [{ ...rest, kind, details: decryptedDetails(details) }] : [],
  );

/** The votes of a record that no annulment took back. */
export const keptVotes = (record: CaseRecord) => {
  const { isAnnulled } = effectiveRecordsOf(record);
  return record.votes.filter((vote) => !isAnnulled(vote));
};

/** A vote as the guards read it. */
export const voteOf = ({ electorate, ...vote }: Vote): VoteFact => ({
  ...vote,
  electorate: "base" in electorate ? (electorate as VoteFact["electorate"]) : null,
});

/** What a case is judged on beside its record. */
export type Beside = Pick<AdmissionFacts, "rules" | "calendar" | "named">;

/** The facts a record holds, on the ground of rules and calendar. */
export const factsFrom = (record: CaseRecord, beside: Beside): AdmissionFacts => {
  const { isAnnulled, isInvalidatedLater } = effectiveRecordsOf(record);
  const everWritten = papersOf(record).filter((paper) => !isAnnulled(paper));
  const papers = everWritten
    .filter((paper) => !isInvalidatedLater((voided) => invalidatesPaper(voided, paper.kind), paper))
    .map(({ sequence: _, ...paper }) => paper);
  return {
    ...beside,
    person: { id: record.person.id, bornOn: record.person.bornOn, schooling: record.person.schooling },
    openedOn: record.openedOn,
    papers,
    votes: keptVotes(record)
      .filter((vote) => !isInvalidatedLater((voided) => invalidatesVote(voided, vote), vote))
      .map(({ sequence: _, form: __, ...vote }) => voteOf(vote)),
    mentors: record.mentorships.map(({ personName: name, ...mentor }) => ({ ...mentor, name })),
    department: departmentOf(record),
    evaluatedOn: record.evaluations.map(({ evaluatedOn }) => evaluatedOn),
    relatives: record.relatives.flatMap(({ personId, kinship }) => (isNearRelative(kinship) ? [personId] : [])),
    sectionsPassed: record.sectionsPassed,
    verifications: record.verifications,
    sentUpOn: sentUpIn(everWritten),
    pausedSince: pauseOf(record.transitions)?.occurredOn,
    lastStep: lastAnnullable(record.transitions)?.step,
  };
};

/** The facts of a record, for the guards. */
export const factsOf = async (
  db: Database,
  record: CaseRecord,
  naming: readonly string[] = [],
): Promise<AdmissionFacts> => {
  const ground = await readRulesAndCalendar(db, record.path);
  const rows = await db.$queryRaw<PeriodRow[]>(namedIn(record.id, naming));
  return factsFrom(record, { ...ground, named: peopleOf(rows) });
};

type WholeCase = Readonly<{ record: CaseRecord; ground: RulesAndCalendarRow; named: PeriodRow[] }>;

/**
 * A case under its lock: its record with what it is judged on, in one statement, sent after the one that waited for the
 * lock, since one that waits does not see what the other wrote. Null when the case is not within reach.
 */
export const readCase = async (
  db: Database,
  caseId: string,
  naming: readonly string[],
): Promise<Readonly<{ record: CaseRecord; beside: Beside }> | null> => {
  const [row] = await db.$queryRaw<WholeCase[]>`
    SELECT record, (SELECT row_to_json(ground) FROM (${rulesAndCalendarOf(caseId)}) ground) AS ground,
      (SELECT coalesce(json_agg(person), '[]') FROM (${namedIn(caseId, naming)}) person) AS named
    FROM (${recordOf(caseId)}) found`;
  if (!row) return null;
  const { record, ground, named } = row;
  return { record, beside: { ...rulesAndCalendarFrom(ground, record.path), named: peopleOf(named) } };
};
