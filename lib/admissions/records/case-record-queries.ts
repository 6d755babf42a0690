import type { Expression, NotNull } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { z } from "zod";
import type { Actor } from "../../access/actor";
import { tieTo } from "../../audit/tie-queries";
import type { Database } from "../../database/client";
import { idsFrom, joined } from "../../database/expressions";
import { readInTransaction, type Statement } from "../../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import { officialPeriodsWithin } from "../../people/official-periods-queries";
import type { officialPeriodRow } from "../../people/rows-schema";
import { readRulesAndCalendar, rulesAndCalendarFrom, rulesAndCalendarIn } from "../../regulations/queries";
import type { AdmissionFacts, NamedPerson } from "../case/facts";
import { lastAnnullable, pauseOf } from "../case/history";
import { type PaperFact, paperKinds } from "../case/papers";
import type { CaseRecord, Vote } from "../case/record";
import { isKinship, isNearRelative } from "../case/relatives";
import type { VoteFact } from "../case/votes";
import { sentUpIn } from "../clocks/case-days";
import { invalidatesPaper, invalidatesVote } from "../procedure/invalidation";
import { returnsAfter } from "../procedure/returns";
import { required } from "../voting/tally";
import { type CaseId, recordIn, recordsIn } from "./case-document-queries";
import { decryptedDetails } from "./details-encryption";
import { effectiveRecordsOf } from "./effective-records";
import { countsSinceRecognition, registerFrom } from "./register-queries";

const record: (values: CaseId) => Statement<{ record: CaseRecord }> = typedQuery((tables, given: Given<CaseId>) =>
  tables.selectFrom(recordIn(tables, given).as("found")).select((eb) => eb.fn.toJson("found").as("record")),
);

/**
 * The record of a case the transaction may see, as one document: joined row by row, its lists would cost a page more than
 * everything else on it.
 */
export const recordOf = (caseId: string): Statement<{ record: CaseRecord }> => record({ caseId });

/** The same inside a transaction that goes on; null when the case is not within reach. */
export const readRecord = async (db: Database, caseId: string): Promise<CaseRecord | null> => {
  const [row] = await readInTransaction(db, recordOf(caseId));
  return row?.record ?? null;
};

const recordAndTie = typedQuery((tables, given: Given<CaseId & Readonly<{ personId: string }>>) =>
  tables
    .selectFrom(recordIn(tables, given).as("found"))
    .select((eb) => [eb.fn.toJson("found").as("record"), tieTo(given).as("tie")]),
);

/** The same, for a form: null for who is tied to the case, too. */
export const readRecordToWrite = async (
  db: Database,
  { personId }: Actor,
  caseId: string,
): Promise<CaseRecord | null> => {
  const [row] = await readInTransaction(db, recordAndTie({ caseId, personId }));
  return row && !row.tie ? row.record : null;
};

export type PeriodRow = z.output<typeof officialPeriodRow>;
type Naming = Readonly<{ naming: readonly string[] }>;
type Named = CaseId & Naming;

/**
 * The mentors and introducers of a case and whoever a form names, with their periods as official members of the cell's
 * organisation: the unit above it, or above its department. People outside the actor's reach are included, by days only.
 */
export const periodsIn = (
  tables: QueryBuilder,
  given: Readonly<{ caseId: Expression<string>; naming: Expression<readonly string[]> }>,
) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .leftJoin("Unit as a", "a.id", "u.parentId")
    .leftJoin("Unit as b", "b.id", "a.parentId")
    .innerJoinLateral(
      (eb) =>
        officialPeriodsWithin(
          joined(
            idsFrom(
              eb
                .selectFrom("Paper as p")
                .whereRef("p.caseId", "=", "c.id")
                .where("p.personId", "is not", null)
                .select("p.personId as id")
                .$narrowType<{ id: NotNull }>()
                .union(eb.selectFrom("Mentorship as m").whereRef("m.caseId", "=", "c.id").select("m.personId as id")),
            ),
            given.naming,
          ),
          eb.fn.coalesce(
            eb.case().when("a.kind", "=", "department").then(eb.ref("b.path")).else(eb.ref("a.path")).end(),
            "c.path",
          ),
        ).as("named"),
      (join) => join.onTrue(),
    )
    .where("c.id", "=", given.caseId)
    .select(["named.id", "named.name", "named.from", "named.to"]);

const named = typedQuery(periodsIn);

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
  papers.flatMap(({ id, kind, details, ...rest }) =>
    isPaperKind(kind) ? [{ ...rest, kind, details: decryptedDetails(id, kind, details) }] : [],
  );

/** The votes of a record that no annulment took back, each with the later step that made it void. */
export const keptVotes = (record: CaseRecord) => {
  const { isAnnulled, invalidatedLaterBy } = effectiveRecordsOf(record);
  return record.votes
    .filter((vote) => !isAnnulled(vote))
    .map((vote) => ({ ...vote, voidedBy: invalidatedLaterBy((voided) => invalidatesVote(voided, vote), vote) }));
};

/** A vote as it is kept. */
export const voteOf = ({ electorate, ...vote }: Vote): VoteFact => ({
  ...vote,
  electorate: "base" in electorate ? (electorate as VoteFact["electorate"]) : null,
});

/** What a case is judged on beside its record. */
export type Beside = Pick<AdmissionFacts, "rules" | "calendar" | "named">;

/** The facts a record holds, on the ground of rules and calendar. */
export const factsFrom = (record: CaseRecord, beside: Beside): AdmissionFacts => {
  const { effective, isAnnulled, invalidatedLaterBy } = effectiveRecordsOf(record);
  const everWritten = papersOf(record).filter((paper) => !isAnnulled(paper));
  const papers = everWritten
    .filter((paper) => !invalidatedLaterBy((voided) => invalidatesPaper(voided, paper.kind), paper))
    .map(({ sequence: _, ...paper }) => paper);
  return {
    ...beside,
    person: { id: record.person.id, bornOn: record.person.bornOn, schooling: record.person.schooling },
    register: registerFrom(record.register, record.id),
    countsSinceRecognition: countsSinceRecognition(record),
    openedOn: record.openedOn,
    papers,
    votes: keptVotes(record)
      .filter(({ voidedBy }) => !voidedBy)
      .map(({ id: _, sequence: __, form: ___, voidedBy: ____, ...vote }) => ({
        ...voteOf(vote),
        needed: required(beside.rules, vote.body, vote.base, vote.heldOn),
      })),
    mentors: record.mentorships.map(({ personName: name, ...mentor }) => ({ ...mentor, name })),
    department: departmentOf(record),
    evaluatedOn: record.evaluations.map(({ evaluatedOn }) => evaluatedOn),
    relatives: record.relatives.flatMap(({ personId, kinship }) =>
      personId && isNearRelative(kinship) ? [personId] : [],
    ),
    family: record.relatives.flatMap(({ id, kinship, points }) =>
      isKinship(kinship) ? [{ id, kinship, ...(points ? { points } : {}) }] : [],
    ),
    sectionsPassed: record.sectionsPassed.map(({ number }) => number),
    verifications: record.verifications,
    reopenedByVoided: (record.voidedAnswers ?? []).flatMap(({ reopens }) => reopens),
    returns: effective.reduce<AdmissionFacts["returns"]>(
      (before, { id, step, occurredOn, facts: stated }) =>
        returnsAfter(before, { id, step, stated: { ...stated, occurredOn } }),
      [],
    ),
    delegations: record.delegations,
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
  const rows = await readInTransaction(db, named({ caseId: record.id, naming }));
  return factsFrom(record, { ...ground, named: peopleOf(rows) });
};

const wholeCase = typedQuery((tables, given: Given<Named>) =>
  tables
    .selectFrom(recordIn(tables, given).as("found"))
    .select((eb) => [
      eb.fn.toJson("found").as("record"),
      jsonObjectFrom(rulesAndCalendarIn(tables, given)).$notNull().as("ground"),
      jsonArrayFrom(periodsIn(tables, given)).as("named"),
    ]),
);

/**
 * A case under its lock: its record with what it is judged on, in one statement, sent after the one that waited for the
 * lock, since one that waits does not see what the other wrote. Null when the case is not within reach.
 */
export const readCase = async (
  db: Database,
  caseId: string,
  naming: readonly string[],
): Promise<Readonly<{ record: CaseRecord; beside: Beside }> | null> => {
  const [row] = await readInTransaction(db, wholeCase({ caseId, naming }));
  if (!row) return null;
  const { record, ground, named } = row;
  return { record, beside: { ...rulesAndCalendarFrom(ground, record.path), named: peopleOf(named) } };
};

const wholeCases = typedQuery((tables, { ids, naming }: Given<Naming & Readonly<{ ids: readonly string[] }>>) =>
  tables
    .selectFrom(
      recordsIn(tables)
        .where((eb) => eb("c.id", "=", eb.fn.any(ids)))
        .as("found"),
    )
    .select((eb) => [
      eb.fn.toJson("found").as("record"),
      jsonArrayFrom(periodsIn(tables, { caseId: eb.ref("found.id"), naming })).as("named"),
    ]),
);

/** Several cases under their locks, each with the people it names. */
export const readCases = async (
  db: Database,
  ids: readonly string[],
): Promise<readonly Readonly<{ record: CaseRecord; named: NamedPerson[] }>[]> => {
  const rows = await readInTransaction(db, wholeCases({ ids, naming: [] }));
  return rows.map(({ record, named }) => ({ record, named: peopleOf(named) }));
};
