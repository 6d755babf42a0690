import type { Database } from "../database/client";
import type { Prisma } from "../database/generated/client";
import { isNear } from "../dossier/kinship";
import { dayOf, dayOrNull } from "../primitives/day";
import { readGround } from "../regulations/queries";
import type { KeptElectorate } from "./ballots";
import { sentUpIn } from "./case-days";
import { type AdmissionFacts, type NamedPerson, type PaperFact, paperKinds, type VoteFact } from "./facts";
import { lastToAnnul, pauseOf } from "./ledger";
import { openedDetails } from "./secret-queries";
import { sieveOf } from "./sieve";
import { isStep } from "./steps";
import { isVoid, isVoteVoid } from "./voided";

const inOrder: { sequence?: "asc"; id?: "asc" }[] = [{ sequence: "asc" }, { id: "asc" }];

/** Everything a case's file holds that guards, deadlines and the case page look at, in one statement. */
const recordSelect = {
  id: true,
  path: true,
  unitId: true,
  stage: true,
  sequence: true,
  openedOn: true,
  closedOn: true,
  nextStep: true,
  nextHolder: true,
  nextDueOn: true,
  submittedOn: true,
  decisionOn: true,
  decisionReceivedOn: true,
  admittedOn: true,
  officialOn: true,
  provisional: true,
  unit: {
    select: {
      id: true,
      name: true,
      shortName: true,
      parent: { select: { kind: true, path: true, from: true, to: true, parent: { select: { path: true } } } },
    },
  },
  person: { select: { id: true, fullName: true, bornOn: true, schooling: true } },
  transitions: {
    orderBy: { sequence: "asc" },
    select: {
      id: true,
      annulsId: true,
      accountId: true,
      sequence: true,
      step: true,
      from: true,
      to: true,
      occurredOn: true,
      recordedAt: true,
      actorName: true,
      role: true,
      facts: true,
      provisions: true,
      provisional: true,
    },
  },
  papers: {
    orderBy: inOrder,
    select: { kind: true, number: true, datedOn: true, issuer: true, personId: true, details: true, sequence: true },
  },
  votes: {
    orderBy: inOrder,
    select: {
      purpose: true,
      body: true,
      heldOn: true,
      resolution: true,
      form: true,
      total: true,
      excluded: true,
      base: true,
      present: true,
      yes: true,
      no: true,
      blank: true,
      carried: true,
      electorate: true,
      sequence: true,
    },
  },
  mentorships: {
    orderBy: [{ from: "asc" }, { id: "asc" }],
    select: { personId: true, personName: true, resolution: true, from: true, to: true },
  },
  deadlines: {
    orderBy: { dueOn: "asc" },
    select: { kind: true, holder: true, startedOn: true, dueOn: true, cites: true, provisional: true },
  },
  evaluations: { orderBy: { evaluatedOn: "asc" }, select: { evaluatedOn: true } },
  relatives: { where: { personId: { not: null } }, select: { personId: true, kinship: true } },
  sections: { select: { number: true, savedAt: true, sentAt: true, returnedAt: true, passedAt: true } },
  verifications: {
    select: { receivedOn: true, dueOn: true, abroad: true, answeredOn: true, result: true },
  },
} satisfies Prisma.AdmissionCaseSelect;

/** The record of a case the transaction may see, or null. */
export const readRecord = (db: Database, caseId: string) =>
  db.admissionCase.findUnique({ where: { id: caseId }, relationLoadStrategy: "join", select: recordSelect });

export type CaseRecord = NonNullable<Awaited<ReturnType<typeof readRecord>>>;

type PeriodRow = { id: string; name: string; from: Date | null; to: Date | null };

/** Those named, with their periods as official members of an organisation; people outside the actor's reach included, by days only. */
const readNamed = async (db: Database, ids: readonly string[], organisation: string): Promise<NamedPerson[]> => {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<
    PeriodRow[]
  >`SELECT * FROM official_periods_within(${[...new Set(ids)]}::uuid[], ${organisation})`;
  const ordered = [...new Map(rows.map(({ id, name }) => [id, name]))];
  return ordered.map(([id, name]) => ({
    id,
    name,
    official: rows.flatMap((row) =>
      row.id === id && row.from ? [{ from: dayOf(row.from), to: dayOrNull(row.to) }] : [],
    ),
  }));
};

type Above = CaseRecord["unit"]["parent"];

/** The organisation the cell belongs to: the unit above it, or above its department. */
const organisationOf = (above: Above, path: string): string =>
  (above?.kind === "department" ? above.parent : above)?.path ?? path;

const departmentOf = (above: Above): AdmissionFacts["department"] =>
  above?.kind === "department" ? { from: dayOf(above.from), to: dayOrNull(above.to) } : null;

const isPaperKind = (text: string): text is PaperFact["kind"] => paperKinds.some((kind) => kind === text);

type Written = Readonly<{ sequence: number }>;

/** The papers that no annulment took back, void ones among them. */
const papersOf = ({ papers }: CaseRecord): (PaperFact & Written)[] =>
  papers.flatMap(({ kind, datedOn, details, ...rest }) =>
    isPaperKind(kind)
      ? [{ ...rest, kind, datedOn: dayOf(datedOn), details: openedDetails(details as PaperFact["details"]) }]
      : [],
  );

/** The votes of a record that no annulment took back. */
export const keptVotes = (record: CaseRecord) => {
  const { isAnnulled } = sieveOf(record);
  return record.votes.filter((vote) => !isAnnulled(vote));
};

type VoteRow = Omit<CaseRecord["votes"][number], "sequence" | "form">;

/** A vote as kept; an empty object stands for an electorate that was not kept. */
export const voteOf = ({ heldOn, electorate, ...vote }: VoteRow): VoteFact => {
  const kept = electorate as unknown as KeptElectorate | Readonly<Record<string, never>>;
  return { ...vote, heldOn: dayOf(heldOn), electorate: "base" in kept ? (kept as KeptElectorate) : null };
};

type Beside = Pick<AdmissionFacts, "rules" | "calendar" | "named">;

/** The facts a record holds, on the ground of rules and calendar. */
export const factsFrom = (record: CaseRecord, beside: Beside): AdmissionFacts => {
  const { isAnnulled, isLater } = sieveOf(record);
  const everWritten = papersOf(record).filter((paper) => !isAnnulled(paper));
  const papers = everWritten
    .filter((paper) => !isLater((voided) => isVoid(voided, paper.kind), paper))
    .map(({ sequence: _, ...paper }) => paper);
  const pausedOn = pauseOf(record.transitions)?.occurredOn;
  const last = lastToAnnul(record.transitions)?.step;
  return {
    ...beside,
    person: {
      id: record.person.id,
      bornOn: dayOf(record.person.bornOn),
      schooling: record.person.schooling,
    },
    openedOn: dayOf(record.openedOn),
    papers,
    votes: keptVotes(record)
      .filter((vote) => !isLater((voided) => isVoteVoid(voided, vote), vote))
      .map(({ sequence: _, form: __, ...vote }) => voteOf(vote)),
    mentors: record.mentorships.map(({ personName, from, to, ...mentor }) => ({
      ...mentor,
      name: personName,
      from: dayOf(from),
      to: dayOrNull(to),
    })),
    department: departmentOf(record.unit.parent),
    evaluatedOn: record.evaluations.map(({ evaluatedOn }) => dayOf(evaluatedOn)),
    relatives: record.relatives.flatMap(({ personId, kinship }) => (personId && isNear(kinship) ? [personId] : [])),
    sectionsPassed: record.sections.filter(({ passedAt }) => passedAt !== null).length,
    verifications: record.verifications.map(({ receivedOn, dueOn, answeredOn, ...rest }) => ({
      ...rest,
      receivedOn: dayOf(receivedOn),
      dueOn: dayOrNull(dueOn),
      answeredOn: dayOrNull(answeredOn),
    })),
    sentUpOn: sentUpIn(everWritten),
    pausedSince: pausedOn && dayOf(pausedOn),
    lastStep: last && isStep(last) ? last : undefined,
  };
};

/** The facts of a record, for the guards. */
export const factsOf = async (
  db: Database,
  record: CaseRecord,
  naming: readonly string[] = [],
): Promise<AdmissionFacts> => {
  const ground = await readGround(db, record.path);
  const introducers = record.papers.flatMap(({ personId }) => personId ?? []);
  const mentors = record.mentorships.map(({ personId }) => personId);
  const organisation = organisationOf(record.unit.parent, record.path);
  return factsFrom(record, {
    ...ground,
    named: await readNamed(db, [...introducers, ...mentors, ...naming], organisation),
  });
};
