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
import { type NumberHolder, numberHolder } from "./records/rows-schema";

const keptForStep = valueFunction("keep_number", numberHolder.nullable());
const keptForLetter = valueFunction("keep_letter_number", numberHolder.nullable());
const keptForPaper = valueFunction("keep_issued_number", numberHolder.nullable());
const keptAsGiven = valueFunction("keep_given_number", numberHolder.nullable());
const keptForTerm = valueFunction("keep_term_number", numberHolder.nullable());

type Numbering = Readonly<{ kind: string; ordinal: string; on: Day }>;
type Listed = Numbering & Readonly<{ caseId: string; issuer: string; list: string | null; confirmed: boolean }>;
type OfStep = Listed & Readonly<{ sequence: number }>;
type OfLetter = Listed & Readonly<{ verificationId: string }>;
type OfPaper = Listed & Readonly<{ paperId: string; replacedId: string | null }>;
type AsGiven = Numbering & Readonly<{ unitId: string; givenId: string; confirmed: boolean }>;
type OfTerm = Numbering & Readonly<{ unitId: string; termId: string; from: Day; to: Day }>;

const keepingForStep = typedQuery(
  (tables, { caseId, sequence, issuer, kind, ordinal, on, list, confirmed }: Given<OfStep>) =>
    tables.selectNoFrom(keptForStep(caseId, sequence, issuer, kind, ordinal, on, list, confirmed).as("holder")),
);
const keepingForLetter = typedQuery(
  (tables, { caseId, verificationId, issuer, kind, ordinal, on, list, confirmed }: Given<OfLetter>) =>
    tables.selectNoFrom(keptForLetter(caseId, verificationId, issuer, kind, ordinal, on, list, confirmed).as("holder")),
);
const keepingForPaper = typedQuery(
  (tables, { caseId, paperId, replacedId, issuer, kind, ordinal, on, list, confirmed }: Given<OfPaper>) =>
    tables.selectNoFrom(
      keptForPaper(caseId, paperId, replacedId, issuer, kind, ordinal, on, list, confirmed).as("holder"),
    ),
);
const keepingAsGiven = typedQuery((tables, { unitId, givenId, kind, ordinal, on, confirmed }: Given<AsGiven>) =>
  tables.selectNoFrom(keptAsGiven(unitId, givenId, kind, ordinal, on, confirmed).as("holder")),
);
const keepingForTerm = typedQuery((tables, { unitId, termId, kind, ordinal, on, from, to }: Given<OfTerm>) =>
  tables.selectNoFrom(keptForTerm(unitId, termId, kind, ordinal, on, from, to).as("holder")),
);

type Row = Readonly<{ holder: NumberHolder | null }>;

/** The refusal of a number that another document has. */
const takenBy = (rows: readonly Row[], { field, typed }: KeptNumber, on: Day): Refusal | undefined => {
  const holder = rows[0]?.holder;
  if (!holder) return undefined;
  const { day, of, settled } = holder;
  const cites = documentNumbers.knownOn(on)?.cites;
  const facts = { number: typed, day, of };
  return settled
    ? { code: "number-taken", facts, cites, field }
    : { code: "number-used-before", facts, cites, field: "confirmation", confirmable: true };
};

/** A document may be about several people: by what the numbers of one and the same are told. */
const listOf = ({ about }: KeptNumber, step: Step): string | null => {
  if (about === "one") return null;
  return about === "list" ? step : about;
};

/**
 * Keeps the number of a step that is accepted for its document, in the register of its issuer, or refuses the step where
 * another document has it. Two people who record the same number in the same second wait for one another.
 */
export const keepNumber = async (
  db: Database,
  { id: caseId, sequence }: Pick<CaseRecord, "id" | "sequence">,
  step: Step,
  { occurredOn: on, confirmation }: StepInput,
  kept: KeptNumber,
): Promise<Refusal | undefined> => {
  const { kind, ordinal, by: issuer } = kept;
  const asked = { caseId, sequence: sequence + 1, issuer, kind, ordinal, on, list: listOf(kept, step) };
  return takenBy(await readInTransaction(db, keepingForStep({ ...asked, confirmed: Boolean(confirmation) })), kept, on);
};

type Letter = Readonly<{ caseId: string; verificationId: string; agency: string; on: Day; confirmed: boolean }>;

/** The same for the letter of a verification that is about to be written: one letter to one agency may name several people. */
export const keepLetterNumber = async (
  db: Database,
  { agency, on, ...letter }: Letter,
  kept: KeptNumber,
): Promise<Refusal | undefined> => {
  const { kind, ordinal, by: issuer } = kept;
  const asked = { ...letter, issuer, kind, ordinal, on, list: `letter to ${agency}` };
  return takenBy(await readInTransaction(db, keepingForLetter(asked)), kept, on);
};

type Paper = Readonly<{
  caseId: string;
  paperId: string;
  replacedId: string | null;
  on: Day;
  confirmed: boolean;
}>;

/** The same for a paper that is about to be issued; one that replaces another may take over its number. */
export const keepPaperNumber = async (
  db: Database,
  paper: Paper,
  step: Step | null,
  kept: KeptNumber,
): Promise<Refusal | undefined> => {
  const { kind, ordinal, by: issuer } = kept;
  const asked = { ...paper, issuer, kind, ordinal, list: step && listOf(kept, step) };
  return takenBy(await readInTransaction(db, keepingForPaper(asked)), kept, paper.on);
};

type Term = Readonly<{ unitId: string; termId: string; from: Day; to: Day; on: Day }>;

/** The same for the resolution of a term; a term that is corrected gives its former number free. */
export const keepTermNumber = async (db: Database, term: Term, kept: KeptNumber): Promise<Refusal | undefined> => {
  const { kind, ordinal } = kept;
  return takenBy(await readInTransaction(db, keepingForTerm({ ...term, kind, ordinal })), kept, term.on);
};

type GivenOnPaper = Readonly<{ unitId: string; givenId: string; on: Day; confirmed: boolean }>;

/** The same for a number given on paper to a document the app does not hold. */
export const keepGivenNumber = async (
  db: Database,
  given: GivenOnPaper,
  kept: KeptNumber,
): Promise<Refusal | undefined> => {
  const { kind, ordinal } = kept;
  return takenBy(await readInTransaction(db, keepingAsGiven({ ...given, kind, ordinal })), kept, given.on);
};

/** The number of an annulled step is free again. */
export const freeNumber = async (db: Database, caseId: string, { sequence }: Readonly<{ sequence: number }>) => {
  await db.$executeRaw`SELECT free_number(${caseId}::uuid, ${sequence}::integer)`;
};

/** A number given on paper was recorded by mistake, and is free again. */
export const freeGivenNumber = async (db: Database, givenId: string) => {
  await db.$executeRaw`SELECT free_given_number(${givenId}::uuid)`;
};
