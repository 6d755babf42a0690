import { type Actor, may } from "../access/actor";
import { partyAgeOn } from "../admissions/case/party-age";
import { readRegister } from "../admissions/records/register-queries";
import { writeSeenAudit } from "../audit/audit-persistence";
import { type Database, reading } from "../database/client";
import { openSealed } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { today } from "../primitives/clock";
import { addDays, type Day, dayOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { covers } from "../primitives/period";
import { isReadable, type SealedText } from "../primitives/sealed-text";
import { readRulebook } from "../regulations/queries";
import { readUnitOptions } from "../units/named/queries";
import { enteredMembership } from "./decision-day";
import { comparedPeople } from "./rows-schema";
import { isMembership, isTemporaryStanding, maskedNumber } from "./schema";

const namedRecord = {
  id: true,
  fullName: true,
  bornOn: true,
  unit: { select: { shortName: true } },
} satisfies Prisma.PersonSelect;

const personSelect = {
  id: true,
  path: true,
  fullName: true,
  bornOn: true,
  sex: true,
  schooling: true,
  occupation: true,
  joinedUnitOn: true,
  nationalIdSealed: true,
  unit: { select: { id: true, name: true } },
  standings: {
    orderBy: [{ from: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, from: true, to: true, paper: true, path: true, openedBy: true, decidedOn: true },
  },
  posts: {
    orderBy: { from: "desc" },
    take: 50,
    select: { id: true, role: true, acting: true, from: true, to: true, unit: { select: { id: true, name: true } } },
  },
  cases: {
    orderBy: { openedOn: "desc" },
    take: 20,
    select: {
      id: true,
      stage: true,
      openedOn: true,
      closedOn: true,
      decisionOn: true,
      admittedOn: true,
      officialOn: true,
    },
  },
  joinedIntoId: true,
  joinedInto: { select: namedRecord },
  joined: { select: namedRecord, orderBy: { id: "asc" }, take: 20 },
  formerDays: {
    orderBy: { recordedAt: "desc" },
    take: 50,
    select: { id: true, decidedOn: true, actorName: true, recordedAt: true },
  },
  changes: { where: { state: "waiting" }, select: { id: true }, take: 1 },
  formerNames: { orderBy: { until: "desc" }, take: 50, select: { id: true, fullName: true, until: true, paper: true } },
  answers: {
    orderBy: { recordedAt: "desc" },
    take: 20,
    select: {
      id: true,
      isSame: true,
      because: true,
      becauseSealed: true,
      compared: true,
      elsewhere: true,
      actorName: true,
      recordedAt: true,
    },
  },
} satisfies Prisma.PersonSelect;

const readPerson = (db: Database, { reach }: Actor, id: string) =>
  db.person.findFirst({
    where: { id, path: { gte: reach.from, lt: reach.to } },
    relationLoadStrategy: "join",
    select: personSelect,
  });

type Named = Prisma.PersonGetPayload<{ select: typeof namedRecord }>;
const named = ({ id, fullName, bornOn, unit }: Named) => ({
  id,
  name: fullName,
  bornOn: dayOf(bornOn),
  unit: unit.shortName,
});

/** A stored national ID by its last three digits. */
export const maskedId = (sealed: Uint8Array | null, personId: string): SealedText | null => {
  const number = sealed && openSealed(sealed, "Person.nationalIdSealed", personId);
  return number && isReadable(number) ? maskedNumber(number) : number;
};

/** The same in the form that corrects a person, where a number that cannot be read is typed again. */
export const shownId = (masked: SealedText | null): string => (masked && isReadable(masked) ? masked : "");

/** Names of the person's earlier units, by path. No statement is sent when there are none. */
const readFormerUnits = async (
  db: Database,
  { path, standings }: NonNullable<Awaited<ReturnType<typeof readPerson>>>,
) => {
  const former = standings.filter((standing) => standing.path !== path).map((standing) => standing.path);
  if (former.length === 0) return new Map<string, string>();
  const units = await db.unit.findMany({ where: { path: { in: former } }, select: { path: true, name: true } });
  return new Map(units.map((unit) => [unit.path, unit.name]));
};

/**
 * One person's record on a day: identity, standings, posts and cases. The national ID is masked. Writes an audit row.
 * Null when the person is out of reach or the actor may not read people.
 */
export const auditedPersonView = async (actor: Actor, personId: string, on: Day) => {
  if (!may(actor, "people.read") || !isId(personId)) return null;
  return reading(actor, async (db) => {
    const person = await readPerson(db, actor, personId);
    if (!person) return null;
    await writeSeenAudit(db, actor, "person.seen", { id: person.id, path: person.path, caseId: null });
    const former = await readFormerUnits(db, person);
    const membership = enteredMembership(person.standings.map((each) => ({ ...each, from: dayOf(each.from) })));
    const standings = person.standings.map(({ from, to, path, decidedOn: _, openedBy: __, ...standing }) => {
      const period = { from: dayOf(from), to: dayOrNull(to) };
      return { ...standing, ...period, formerUnit: former.get(path) ?? null, holds: covers(period, on) };
    });
    const posts = person.posts.map(({ from, to, ...post }) => {
      const period = { from: dayOf(from), to: dayOrNull(to) };
      return { ...post, ...period, holds: covers(period, on) };
    });
    const register = await readRegister(db, person.id);
    const partyAge = partyAgeOn({ rules: await readRulebook(db, person.path), register }, on);
    const hasOpenCase = person.cases.some(({ closedOn }) => closedOn === null);
    const isOwn = person.id === actor.personId;
    return {
      id: person.id,
      on,
      name: person.fullName,
      bornOn: dayOf(person.bornOn),
      sex: person.sex,
      schooling: person.schooling,
      occupation: person.occupation,
      joinedUnitOn: dayOf(person.joinedUnitOn),
      nationalId: maskedId(person.nationalIdSealed, person.id),
      unit: person.unit,
      standings,
      /** Of an official member; "unknown" where the register has no decision to count from. */
      partyAge,
      /** Of a member entered by hand: the day of the admission decision, if it is known, and what it was before corrections. */
      decision: membership ? { decidedOn: dayOrNull(membership.decidedOn) } : null,
      formerDecisions: person.formerDays.map(({ recordedAt, decidedOn, ...former }) => ({
        ...{ ...former, decidedOn: dayOf(decidedOn), correctedOn: today(recordedAt) },
      })),
      posts,
      cases: person.cases.map(({ openedOn, closedOn, decisionOn, admittedOn, officialOn, ...rest }) => ({
        ...rest,
        openedOn: dayOf(openedOn),
        closedOn: dayOrNull(closedOn),
        decisionOn: dayOrNull(decisionOn),
        admittedOn: dayOrNull(admittedOn),
        officialOn: dayOrNull(officialOn),
      })),
      /** The record of the same person that stays, null where it is out of reach; and those joined into this one. */
      joinedInto: person.joinedIntoId ? { record: person.joinedInto && named(person.joinedInto) } : null,
      joined: person.joined.map(named),
      formerNames: person.formerNames.map(({ id, fullName, until, paper }) => ({
        id,
        name: fullName,
        lastDay: addDays(dayOf(until), -1),
        paper,
      })),
      answers: person.answers.map(({ compared, recordedAt, because, becauseSealed, ...answer }) => ({
        ...answer,
        /** Why it is somebody else; null where it is the same person. */
        because: becauseSealed ? openSealed(becauseSealed, "IdentityAnswer.becauseSealed", answer.id) : because,
        /** Those the person was compared with, as they were in the register then. */
        compared: comparedPeople.parse(compared),
        answeredOn: today(recordedAt),
      })),
      mayOpenCases: may(actor, "cases.read"),
      mayCorrect: may(actor, "people.keep"),
      /** A request of the person to correct the record, for the reader to answer. */
      changeId: (may(actor, "people.keep") && !isOwn && person.changes[0]?.id) || null,
      mayRename: may(actor, "people.rename"),
      mayJoin: may(actor, "people.join"),
      mayMove: may(actor, "people.move") && !isOwn && !hasOpenCase,
      mayAddStanding:
        may(actor, "people.keep") && !isOwn && standings.some(({ kind, to }) => to === null && isMembership(kind)),
      /** Standings the actor may end today; while a case is open, only the temporary ones. */
      endable: isOwn
        ? []
        : standings.filter((one) => one.holds && (isTemporaryStanding(one.kind) || !hasOpenCase)).map(({ id }) => id),
    };
  });
};

export type PersonView = NonNullable<Awaited<ReturnType<typeof auditedPersonView>>>;

/** Values for the form that corrects a person. Writes an audit row. Null when the actor may not keep this person. */
export const auditedPersonForm = async (actor: Actor, personId: string, on: Day) =>
  may(actor, "people.keep") ? auditedPersonView(actor, personId, on) : null;

/** Whom a form would give another name. Writes an audit row. Null when the actor may not rename people. */
export const auditedRenamePersonForm = async (actor: Actor, personId: string, on: Day) =>
  may(actor, "people.rename") ? auditedPersonView(actor, personId, on) : null;

/** The cells within reach a person can move to. Writes an audit row. Null when the actor may not move people. */
export const auditedMovePersonForm = async (actor: Actor, personId: string, on: Day) => {
  if (!may(actor, "people.move")) return null;
  const view = await auditedPersonView(actor, personId, on);
  if (!view) return null;
  const cells = await reading(actor, (db) => readUnitOptions(db, actor, "cell"));
  return { view, cells: cells.filter(({ value }) => value !== view.unit.id) };
};

/** The units within reach in which a person can be entered. Null when the actor keeps no people. */
export const newPersonForm = async (actor: Actor) => {
  if (!may(actor, "people.keep")) return null;
  return reading(actor, async (db) => ({ units: await readUnitOptions(db, actor, "any") }));
};
