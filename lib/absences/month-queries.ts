import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { endOf } from "../access/reach";
import { reading } from "../database/client";
import { asDay } from "../database/expressions";
import { type RowOf, readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { personChoices } from "../people/choices";
import { addDays, type Day, day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { type Month, monthAfter } from "../primitives/typed-day";
import { isAbsenceKind } from "./absence";

const unitOf = typedQuery((tables, given: Given<Range & Readonly<{ unitId: string }>>) =>
  tables
    .selectFrom("Unit as u")
    .where("u.id", "=", given.unitId)
    .where((eb) => inRange(eb.ref("u.path"), given))
    .select(["u.id", "u.kind", "u.name", "u.path"]),
);

/** As many people are shown at a time: in a whole organisation hundreds are away in a month. */
const peopleAPage = 50;

/** More members than a cell has; of a whole organisation each person's own page serves. */
const mostChoices = 300;

const monthOf = typedQuery((tables, given: Given<Range & Readonly<{ on: Day; first: Day; last: Day }>>) =>
  tables.selectNoFrom((eb) => [
    jsonArrayFrom(
      eb
        .selectFrom("Absence as a")
        .innerJoin("Person as p", "p.id", "a.personId")
        .innerJoin("Unit as u", "u.id", "p.unitId")
        .where((row) => inRange(row.ref("p.path"), given))
        .where("a.from", "<=", asDay(given.last))
        .where("a.lastDay", ">=", asDay(given.first))
        .select(["a.id", "a.personId", "p.fullName as name", "u.shortName as unit", "a.from", "a.lastDay", "a.kind"])
        .orderBy("p.sortKey")
        .orderBy("p.id")
        .orderBy("a.from")
        .limit(5_000),
    ).as("absences"),
    jsonArrayFrom(
      eb
        .selectFrom("Person as p")
        .innerJoin("Unit as u", "u.id", "p.unitId")
        .where((row) => inRange(row.ref("p.path"), given))
        .where((row) =>
          row.exists(
            row
              .selectFrom("Standing as s")
              .whereRef("s.personId", "=", "p.id")
              .where("s.kind", "in", ["official", "probationary"])
              .where("s.from", "<=", asDay(given.on))
              .where((standing) => standing.or([standing("s.to", "is", null), standing("s.to", ">", asDay(given.on))]))
              .select("s.id"),
          ),
        )
        .select(["p.id", "p.fullName as name", "p.bornOn", "u.shortName as unit"])
        .orderBy("p.sortKey")
        .orderBy("p.id")
        .limit(mostChoices),
    ).as("members"),
  ]),
);

type Found = RowOf<ReturnType<typeof monthOf>>;

/** Those away in the month, each with their absences. */
const byPerson = (absences: Found["absences"]) => {
  const ids = [...new Set(absences.map(({ personId }) => personId))];
  return ids.map((id) => {
    const own = absences.filter(({ personId }) => personId === id);
    return {
      ...{ id, name: own[0]?.name ?? "", unit: own[0]?.unit ?? "" },
      absences: own.map(({ kind, ...row }) => ({
        ...{ id: row.id, from: row.from, lastDay: row.lastDay },
        kind: isAbsenceKind(kind) ? kind : ("other" as const),
      })),
    };
  });
};

type AskedMonth = Readonly<{ month: Month; page: number }>;

/**
 * Who of a unit is away in a month, for whoever keeps its people; null for everybody else, as for a unit that does not exist.
 * In a cell also its members, to note the days of one.
 */
export const unitAbsences = async (actor: Actor, unitId: string, { month, page: asked }: AskedMonth, on: Day) => {
  if (!may(actor, "absences.keep") || !may(actor, "people.keep") || !isId(unitId)) return null;
  const { from, to } = actor.reach;
  return reading(actor, async (db) => {
    const [unit] = await readInTransaction(db, unitOf({ unitId, from, to }));
    if (!unit) return null;
    const first = day(`${month}-01`);
    const last = addDays(day(`${monthAfter(month)}-01`), -1);
    const [found] = await readInTransaction(
      db,
      monthOf({ ...{ on, first, last }, from: unit.path, to: endOf(unit.path) }),
    );
    const away = byPerson(found?.absences ?? []);
    const page = Math.min(asked, Math.max(1, Math.ceil(away.length / peopleAPage)));
    return {
      ...{ unit: { id: unit.id, name: unit.name }, month, first, last, on },
      ...{ page, pageSize: peopleAPage, total: away.length },
      /** Whether the unit has others under it, so that each person's is said. */
      hasUnits: unit.kind !== "cell",
      people: away.slice((page - 1) * peopleAPage, page * peopleAPage),
      members: unit.kind === "cell" ? personChoices(found?.members ?? []) : [],
    };
  });
};

export type UnitAbsencesView = NonNullable<Awaited<ReturnType<typeof unitAbsences>>>;
