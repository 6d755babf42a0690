import { type Actor, may } from "../access/actor";
import type { Calendar } from "../calendar/calendar";
import { type Database, reading } from "../database/client";
import { Prisma } from "../database/generated/client";
import { type Statement, statement } from "../database/pipelined-read";
import type { Day } from "../primitives/day";
import type { EnteredPack } from "./packs/entered-packs";
import { type EnteredRules, rulebookAt } from "./packs/entered-rules";
import type { Rulebook } from "./rulebook";

/** PostgreSQL's json_agg gives null where there is no row. */
type EnteredRulesRow = {
  packs: EnteredPack[] | null;
  localRules: EnteredRules["localRules"] | null;
};

/** The packs that are switched on with their values, and the local rules of some units, units above before units below. */
const selectEnteredRules = (ofUnits: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT json_agg(json_build_object('id', p.pack, 'instrument', p.instrument, 'from', p."from", 'values',
     (SELECT coalesce(json_agg(json_build_object('rule', v.rule, 'value', v.value, 'clause', v.clause, 'confidence', v.confidence)), '[]')
      FROM "RuleValue" v WHERE v."packId" = p.id))) FROM "RulePack" p WHERE p.state = 'on') AS packs,
  (SELECT json_agg(json_build_object('path', o.path, 'rule', o.rule, 'value', o.value, 'instrument', o.instrument,
     'clause', o.clause, 'confidence', o.confidence, 'from', o."from", 'until', o.until) ORDER BY o.path, o."from")
   FROM "RuleOverlay" o WHERE ${ofUnits}) AS "localRules"`;

/** The condition for the local rules of a unit and of the units above it. */
const ofUnitAndAbove = (path: string | Prisma.Sql): Prisma.Sql => Prisma.sql`starts_with(${path}, o.path)`;

const selectCalendarYears = Prisma.sql`(SELECT json_agg(json_build_object('year', y.year, 'days',
   (SELECT json_agg(json_build_object('day', d.day, 'working', d.working)) FROM "CalendarDay" d WHERE d.year = y.year)))
 FROM "CalendarYear" y) AS years`;

const enteredRulesOf = (row: EnteredRulesRow | undefined): EnteredRules => ({
  packs: row?.packs ?? [],
  localRules: row?.localRules ?? [],
});

/**
 * The rules of a unit as they are now, in one statement: the built-in rules, the packs that are on, and the local rules.
 * @param path of the unit or of the case; the empty path has no local rules
 */
export const readRulebook = async (db: Database, path: string): Promise<Rulebook> => {
  const [row] = await db.$queryRaw<EnteredRulesRow[]>`SELECT ${selectEnteredRules(ofUnitAndAbove(path))}`;
  return rulebookAt(enteredRulesOf(row), path);
};

/** The rules with the local rules of the unit the actor acts for; null for an actor who may not read the regulations. */
export const readRulebookOfActor = async (actor: Actor): Promise<Rulebook | null> =>
  may(actor, "regulations.read") ? reading(actor, (db) => readRulebook(db, actor.actingPost.path)) : null;

export type RulesAndCalendarRow = EnteredRulesRow & {
  years: { year: number; days: { day: Day; working: boolean }[] | null }[] | null;
};

const calendarOf = (row: RulesAndCalendarRow | undefined): Calendar => {
  const years = row?.years ?? [];
  return {
    years: new Set(years.map(({ year }) => year)),
    exceptions: new Map(years.flatMap(({ days }) => (days ?? []).map(({ day, working }) => [day, working] as const))),
  };
};

/** What every case is judged by beside its own record: the rules of its unit and the working-day calendar. */
export type RulesAndCalendar = Readonly<{ rules: Rulebook; calendar: Calendar }>;

const rulesAndCalendarAt = (path: string | Prisma.Sql): Statement<RulesAndCalendarRow> =>
  statement`SELECT ${selectEnteredRules(ofUnitAndAbove(path))}, ${selectCalendarYears}`;

/** The statement for a case whose path is not known yet, to be sent with other statements. */
export const rulesAndCalendarOf = (caseId: string): Statement<RulesAndCalendarRow> =>
  rulesAndCalendarAt(Prisma.sql`(SELECT path FROM "AdmissionCase" WHERE id = ${caseId}::uuid)`);

export const rulesAndCalendarFrom = (row: RulesAndCalendarRow | undefined, path: string): RulesAndCalendar => ({
  rules: rulebookAt(enteredRulesOf(row), path),
  calendar: calendarOf(row),
});

export const readRulesAndCalendar = async (db: Database, path: string): Promise<RulesAndCalendar> => {
  const [row] = await db.$queryRaw<RulesAndCalendarRow[]>(rulesAndCalendarAt(path));
  return rulesAndCalendarFrom(row, path);
};

/** The packs that are on and the local rules of all units, with the calendar, in one statement. */
export const readEnteredRules = async (db: Database): Promise<{ entered: EnteredRules; calendar: Calendar }> => {
  const [row] = await db.$queryRaw<
    RulesAndCalendarRow[]
  >`SELECT ${selectEnteredRules(Prisma.sql`true`)}, ${selectCalendarYears}`;
  return { entered: enteredRulesOf(row), calendar: calendarOf(row) };
};
