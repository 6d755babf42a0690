import type { Expression } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import type { Calendar } from "../calendar/calendar";
import { type Database, reading } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { Confidence } from "./dated";
import { type EnteredRules, rulebookAt } from "./packs/entered-rules";
import type { Rulebook } from "./rulebook";

type EnteredRulesRow = EnteredRules;

/** Packs that are on, each with its values. */
const packsOn = (tables: QueryBuilder) =>
  jsonArrayFrom(
    tables
      .selectFrom("RulePack as p")
      .where("p.state", "=", "on")
      .select(["p.pack as id", "p.instrument", "p.from"])
      .select((eb) =>
        jsonArrayFrom(
          eb
            .selectFrom("RuleValue as v")
            .whereRef("v.packId", "=", "p.id")
            .select((value) => [
              ...(["v.rule", "v.value", "v.clause"] as const),
              value.ref("v.confidence").$castTo<Confidence>().as("confidence"),
            ]),
        ).as("values"),
      ),
  ).as("packs");

/** Local rules, the highest unit's first: of all units, or of the one that has the path and of those above it. */
const localRules = (tables: QueryBuilder, path: Expression<string | null> | null) =>
  jsonArrayFrom(
    tables
      .selectFrom("RuleOverlay as o")
      .$if(path !== null, (query) => query.where((eb) => eb.fn<boolean>("starts_with", [path ?? eb.val(""), "o.path"])))
      .select((eb) => [
        ...(["o.path", "o.rule", "o.value", "o.instrument", "o.clause"] as const),
        eb.ref("o.confidence").$castTo<Confidence>().as("confidence"),
        ...(["o.from", "o.until"] as const),
      ])
      .orderBy("o.path")
      .orderBy("o.from"),
  ).as("localRules");

const yearsLoaded = (tables: QueryBuilder) =>
  jsonArrayFrom(
    tables
      .selectFrom("CalendarYear as y")
      .select("y.year")
      .select((eb) =>
        jsonArrayFrom(
          eb.selectFrom("CalendarDay as d").whereRef("d.year", "=", "y.year").select(["d.day", "d.working"]),
        ).as("days"),
      ),
  ).as("years");

type Path = Readonly<{ path: string }>;

/** The rules of a unit or case as they were entered, as columns of a query. */
export const enteredRulesIn = (tables: QueryBuilder, { path }: Given<Path>) =>
  [packsOn(tables), localRules(tables, path)] as const;

/** The local rules of a unit alone, as a column of a query. */
export const localRulesIn = (tables: QueryBuilder, { path }: Given<Path>) => localRules(tables, path);

const rulesAt = typedQuery((tables, given: Given<Path>) => tables.selectNoFrom(enteredRulesIn(tables, given)));

const enteredRulesOf = (row: EnteredRulesRow | undefined): EnteredRules => ({
  packs: row?.packs ?? [],
  localRules: row?.localRules ?? [],
});

/** The rules of a unit or case, from the columns of `enteredRulesIn`. */
export const rulebookFrom = (row: EnteredRulesRow | undefined, path: string): Rulebook =>
  rulebookAt(enteredRulesOf(row), path);

/**
 * The rules of a unit as they are now, in one statement: the built-in rules, the packs that are on, and the local rules.
 * @param path of the unit or of the case; the empty path has no local rules
 */
export const readRulebook = async (db: Database, path: string): Promise<Rulebook> => {
  const [row] = await readInTransaction(db, rulesAt({ path }));
  return rulebookFrom(row, path);
};

/** The rules with the local rules of the unit the actor acts for; null for an actor who may not read the regulations. */
export const readRulebookOfActor = async (actor: Actor): Promise<Rulebook | null> =>
  may(actor, "regulations.read") ? reading(actor, (db) => readRulebook(db, actor.actingPost.path)) : null;

export type RulesAndCalendarRow = EnteredRulesRow &
  Readonly<{ years: readonly Readonly<{ year: number; days: readonly Readonly<{ day: Day; working: boolean }>[] }>[] }>;

const calendarOf = (row: RulesAndCalendarRow | undefined): Calendar => {
  const years = row?.years ?? [];
  return {
    years: new Set(years.map(({ year }) => year)),
    exceptions: new Map(years.flatMap(({ days }) => days.map(({ day, working }) => [day, working] as const))),
  };
};

/** What every case is judged by beside its own record: the rules of its unit and the working-day calendar. */
export type RulesAndCalendar = Readonly<{ rules: Rulebook; calendar: Calendar }>;

/** What every case is judged on beside its own record: the rules of its unit and the working-day calendar. */
const rulesAndCalendarAt = typedQuery((tables, { path }: Given<Path>) =>
  tables.selectNoFrom([packsOn(tables), localRules(tables, path), yearsLoaded(tables)]),
);

/** The same for a case whose path is not known yet, as a part of a query. */
export const rulesAndCalendarIn = (tables: QueryBuilder, { caseId }: Given<Readonly<{ caseId: string }>>) =>
  tables.selectNoFrom([
    packsOn(tables),
    localRules(tables, tables.selectFrom("AdmissionCase").where("id", "=", caseId).select("path").$asScalar()),
    yearsLoaded(tables),
  ]);

export const rulesAndCalendarFrom = (row: RulesAndCalendarRow | undefined, path: string): RulesAndCalendar => ({
  rules: rulebookFrom(row, path),
  calendar: calendarOf(row),
});

export const readRulesAndCalendar = async (db: Database, path: string): Promise<RulesAndCalendar> => {
  const [row] = await readInTransaction(db, rulesAndCalendarAt({ path }));
  return rulesAndCalendarFrom(row, path);
};

const allRulesAndCalendar = typedQuery((tables) =>
  tables.selectNoFrom([packsOn(tables), localRules(tables, null), yearsLoaded(tables)]),
);

/** The packs that are on and the local rules of all units, with the calendar, in one statement. */
export const readEnteredRules = async (db: Database): Promise<{ entered: EnteredRules; calendar: Calendar }> => {
  const [row] = await readInTransaction(db, allRulesAndCalendar({}));
  return { entered: enteredRulesOf(row), calendar: calendarOf(row) };
};
