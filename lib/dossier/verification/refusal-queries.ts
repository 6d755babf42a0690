import { arrivedOn } from "../../admissions/case/history";
import { isNearRelative, type Kinship } from "../../admissions/case/relatives";
import { isBlocking } from "../../admissions/case/verification";
import { isTied } from "../../audit/tie-queries";
import type { Database } from "../../database/client";
import { rowsFunction } from "../../database/database-function";
import { asDay } from "../../database/expressions";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { officialPeriodRow } from "../../people/rows-schema";
import { type Day, dayOf } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import type { LockedCase } from "../section-lock";

const cites = { instrument: "HD 38-HD/BTCTW", clause: "I.1.4" };

/** Whether a person is a mentor, introducer or verifier in the case. Somebody else must take over before a tie is named. */
const takesPartInCase = async (db: Database, caseId: string, personId: string): Promise<boolean> => {
  const parts = await db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      mentorships: { where: { personId, to: null }, select: { id: true }, take: 1 },
      papers: { where: { personId, kind: "introduction" }, select: { id: true }, take: 1 },
      verifications: {
        where: { answeredOn: null, voidedBy: null, OR: [{ verifierId: personId }, { trip: { secondId: personId } }] },
        select: { id: true },
        take: 1,
      },
    },
  });
  return parts !== null && Object.values(parts).some((rows) => rows.length > 0);
};

type NamedRelative = Readonly<{ personId: string; kinship: Kinship }>;

/** Why a registered person may not be named as this relative of the applicant. */
export const relativeRefusals = async (
  db: Database,
  subject: LockedCase,
  { personId, kinship }: NamedRelative,
): Promise<Refusal[]> => {
  const field = "personId";
  if (personId === subject.personId) return [{ code: "is-the-applicant", facts: {}, field }];
  const person = await db.person.findUnique({ where: { id: personId }, select: { fullName: true } });
  if (!person) return [{ code: "field-not-a-choice", facts: {}, field }];
  return isNearRelative(kinship) && (await takesPartInCase(db, subject.caseId, personId))
    ? [{ code: "relative-plays-part", facts: { name: person.fullName }, field, cites }]
    : [];
};

const officialPeriods = rowsFunction("official_periods", officialPeriodRow);

type Asked = Readonly<{ id: string; ids: readonly string[]; caseId: string; on: Day }>;

const candidates = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom(officialPeriods(given.ids).as("p"))
    .groupBy("p.name")
    .select((eb) => [
      "p.name",
      eb.fn
        .coalesce(
          eb.fn.agg<boolean | null>("bool_or", [
            eb.and([
              eb("p.from", "<=", asDay(given.on)),
              eb.or([eb("p.to", "is", null), eb("p.to", ">", asDay(given.on))]),
            ]),
          ]),
          eb.val(false),
        )
        .as("official"),
      isTied(given.id, given.caseId).as("tied"),
    ]),
);

/** Why a person may not verify: a verifier is an official member and no near relative of the applicant. */
export const verifierRefusals = async (db: Database, caseId: string, id: string, on: Day): Promise<Refusal[]> => {
  const field = "verifierId";
  const [candidate] = await readInTransaction(db, candidates({ id, ids: [id], caseId, on }));
  if (!candidate) return [{ code: "field-not-a-choice", facts: {}, field }];
  const { name, official, tied } = candidate;
  if (tied) return [{ code: "is-a-relative", facts: { name }, field, cites }];
  return official ? [] : [{ code: "verifier-not-official", facts: { name }, field, cites }];
};

type Request = Readonly<{ caseId: string; relativeId: string | null; checksId: string | null; on: Day }>;

/**
 * Why a request may not check an answer again: it is no answer about this person that stands in the way, or it came later.
 * @param field in which the day of the request is typed
 */
export const secondCheckRefusals = async (db: Database, request: Request, field: string): Promise<Refusal[]> => {
  const { caseId, relativeId, checksId, on } = request;
  if (!checksId) return [];
  const answers = await db.verification.findMany({
    where: { caseId, relativeId, voidedBy: null },
    select: { id: true, checksId: true, result: true, answeredOn: true },
  });
  const checked = answers.find(({ id }) => id === checksId);
  if (!checked || !isBlocking(checked, answers)) return [{ code: "nothing-to-check", facts: {} }];
  if (answers.some((each) => each.checksId === checksId)) return [{ code: "checked-already", facts: {} }];
  const answeredOn = checked.answeredOn && dayOf(checked.answeredOn);
  return answeredOn && on < answeredOn ? [{ code: "check-before-answer", facts: { answeredOn }, field }] : [];
};

/** Nothing is asked before the step that sent the history to be verified; what was annulled, and its annulment, moved nothing. */
export const tooEarlyRefusals = async (
  db: Database,
  { caseId, stage }: LockedCase,
  field: string,
  day: Day,
): Promise<Refusal[]> => {
  const steps = await db.transition.findMany({
    where: { caseId },
    orderBy: { sequence: "asc" },
    select: { id: true, sequence: true, step: true, from: true, to: true, occurredOn: true, annulsId: true },
  });
  const since = arrivedOn(steps.map((each) => ({ ...each, occurredOn: dayOf(each.occurredOn) })));
  return since && day < since ? [{ code: "before-its-stage", facts: { since, stage }, field }] : [];
};

/** Why the items an answer is about may not be reopened: none is named, or one is not of the history or never passed. */
export const itemRefusals = async (db: Database, caseId: string, items: readonly number[]): Promise<Refusal[]> => {
  if (items.length === 0) return [{ code: "reply-names-no-item", facts: {}, field: "items" }];
  const written = await db.dossierSection.findMany({
    where: { caseId, number: { in: [...items] } },
    select: { number: true },
  });
  const missing = items.filter((number) => !written.some((section) => section.number === number));
  return missing.length > 0
    ? [{ code: "reply-item-unknown", facts: { items: missing.join(", ") }, field: "items" }]
    : [];
};
