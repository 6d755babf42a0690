import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { type Absence, isAbsenceKind } from "./absence";
import { readBesideMentor } from "./beside-queries";

type Asked = Readonly<{ personIds: readonly string[]; from: Day; to: Day }>;

const absences = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom("Absence")
    .where((eb) => eb("personId", "=", eb.fn.any(given.personIds)))
    .where("lastDay", ">=", given.from)
    .where("from", "<=", given.to)
    .select(["id", "personId", "from", "lastDay", "kind"])
    .orderBy("from")
    .orderBy("id")
    .limit(500),
);

/**
 * When people are away in a period, both days included, as far as the actor's transaction sees: the actor's own absences and,
 * for whoever keeps files, those of the people within reach. Earliest first.
 */
export const absencesOf = async (
  db: Database,
  personIds: readonly string[],
  { from, to }: Readonly<{ from: Day; to: Day }>,
): Promise<readonly Absence[]> => {
  if (personIds.length === 0) return [];
  const rows = await readInTransaction(db, absences({ personIds, from, to }));
  return rows.map(({ kind, ...row }) => ({ ...row, kind: isAbsenceKind(kind) ? kind : "other" }));
};

const farOff = "9999-12-31" as Day;

/** Whether the actor keeps the absences of a person: the own ones, and those of people within reach. */
const mayKeepOf = (actor: Actor, personId: string): boolean =>
  may(actor, "absences.keep") && (personId === actor.personId || may(actor, "people.keep"));

const nameOf = async (db: Database, actor: Actor, personId: string): Promise<string | null> => {
  if (personId === actor.personId) return actor.name;
  const found = await db.person.findFirst({
    where: { id: personId, path: { gte: actor.reach.from, lt: actor.reach.to } },
    select: { fullName: true },
  });
  return found?.fullName ?? null;
};

/** The absences of a person that are not over. Null when the actor may not keep them. */
export const absencesView = async (actor: Actor, personId: string, on: Day) => {
  if (!isId(personId) || !mayKeepOf(actor, personId)) return null;
  return reading(actor, async (db) => {
    const name = await nameOf(db, actor, personId);
    if (name === null) return null;
    const isOwn = personId === actor.personId;
    return {
      person: { id: personId, name },
      isOwn,
      on,
      absences: await absencesOf(db, [personId], { from: on, to: farOff }),
      /** On the own page: who is away of the people one helps, and of those who help them too. */
      beside: isOwn ? await readBesideMentor(db, on) : [],
    };
  });
};

/** The absences of a person in the register, for who reads people; the own ones have a page of their own. */
export const absencesOfPerson = async (actor: Actor, personId: string, on: Day) =>
  may(actor, "people.read") ? absencesView(actor, personId, on) : null;

export type AbsencesView = NonNullable<Awaited<ReturnType<typeof absencesView>>>;

const oneAbsence = typedQuery((tables, given: Given<{ absenceId: string }>) =>
  tables.selectFrom("Absence").where("id", "=", given.absenceId).select(["id", "personId", "from", "lastDay", "kind"]),
);

/** One absence to change or withdraw. Null when the actor may not keep it. */
export const absenceForm = async (actor: Actor, absenceId: string) => {
  if (!isId(absenceId)) return null;
  return reading(actor, async (db) => {
    const [absence] = await readInTransaction(db, oneAbsence({ absenceId }));
    if (!absence || !mayKeepOf(actor, absence.personId)) return null;
    const name = await nameOf(db, actor, absence.personId);
    if (name === null) return null;
    return { absence, person: { id: absence.personId, name }, isOwn: absence.personId === actor.personId };
  });
};

export type AbsenceFormView = NonNullable<Awaited<ReturnType<typeof absenceForm>>>;
