import { type Actor, may } from "../access/actor";
import type { Calendar } from "../calendar/calendar";
import { type Database, reading } from "../database/client";
import { Prisma } from "../database/generated/client";
import { type Statement, statement } from "../database/pipelined-read";
import type { Day } from "../primitives/day";
import type { Confidence } from "./dated";
import { type PacksInForce, rulebookUnder } from "./packs/packs-in-force";
import type { Rulebook } from "./rulebook";

type Entered = { rule: string; value: unknown; clause: string; confidence: Confidence };
type Row = {
  packs: { id: string; instrument: string; from: Day; values: Entered[] }[] | null;
  locals: PacksInForce["locals"] | null;
};

/** Packs that are on, each with its values, and the local texts of some units, the highest first. */
const law = (units: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT json_agg(json_build_object('id', p.pack, 'instrument', p.instrument, 'from', p."from", 'values',
     (SELECT coalesce(json_agg(json_build_object('rule', v.rule, 'value', v.value, 'clause', v.clause, 'confidence', v.confidence)), '[]')
      FROM "RuleValue" v WHERE v."packId" = p.id))) FROM "RulePack" p WHERE p.state = 'on') AS packs,
  (SELECT json_agg(json_build_object('path', o.path, 'rule', o.rule, 'value', o.value, 'instrument', o.instrument,
     'clause', o.clause, 'confidence', o.confidence, 'from', o."from", 'until', o.until) ORDER BY o.path, o."from")
   FROM "RuleOverlay" o WHERE ${units}) AS locals`;

/** Those of a unit and of the units above it. */
const above = (path: string | Prisma.Sql): Prisma.Sql => Prisma.sql`starts_with(${path}, o.path)`;

const years = Prisma.sql`(SELECT json_agg(json_build_object('year', y.year, 'days',
   (SELECT json_agg(json_build_object('day', d.day, 'working', d.working)) FROM "CalendarDay" d WHERE d.year = y.year)))
 FROM "CalendarYear" y) AS years`;

const lawOf = (row: Row | undefined): PacksInForce => ({ packs: row?.packs ?? [], locals: row?.locals ?? [] });

/**
 * The rules of a unit as of now, in one statement: those of the code, the packs that are on, and local texts.
 * @param path of the unit, or of a case; the empty path has no local texts
 */
export const readRulebook = async (db: Database, path: string): Promise<Rulebook> => {
  const [row] = await db.$queryRaw<Row[]>`SELECT ${law(above(path))}`;
  return rulebookUnder(lawOf(row), path);
};

/** The rules as somebody reads them: with the local texts of the unit they act for. Null for who may not read them. */
export const rulebookFor = async (actor: Actor): Promise<Rulebook | null> =>
  may(actor, "regulations.read") ? reading(actor, (db) => readRulebook(db, actor.actingPost.path)) : null;

export type RulesAndCalendarRow = Row & {
  years: { year: number; days: { day: Day; working: boolean }[] | null }[] | null;
};

const calendarOf = (row: RulesAndCalendarRow | undefined): Calendar => {
  const loaded = row?.years ?? [];
  return {
    years: new Set(loaded.map(({ year }) => year)),
    exceptions: new Map(loaded.flatMap(({ days }) => (days ?? []).map(({ day, working }) => [day, working] as const))),
  };
};

export type RulesAndCalendar = Readonly<{ rules: Rulebook; calendar: Calendar }>;

/** What every case is judged on beside its own record: the rules of its unit and the working-day calendar. */
const groundAt = (path: string | Prisma.Sql): Statement<RulesAndCalendarRow> =>
  statement`SELECT ${law(above(path))}, ${years}`;

/** The same for a case whose path is not known yet. */
export const rulesAndCalendarOf = (caseId: string): Statement<RulesAndCalendarRow> =>
  groundAt(Prisma.sql`(SELECT path FROM "AdmissionCase" WHERE id = ${caseId}::uuid)`);

export const rulesAndCalendarFrom = (row: RulesAndCalendarRow | undefined, path: string): RulesAndCalendar => ({
  rules: rulebookUnder(lawOf(row), path),
  calendar: calendarOf(row),
});

export const readRulesAndCalendar = async (db: Database, path: string): Promise<RulesAndCalendar> => {
  const [row] = await db.$queryRaw<RulesAndCalendarRow[]>(groundAt(path));
  return rulesAndCalendarFrom(row, path);
};

/** The packs that are on and the local texts of every unit, with the calendar, in one statement. */
export const readPacksInForce = async (db: Database): Promise<{ law: PacksInForce; calendar: Calendar }> => {
  const [row] = await db.$queryRaw<RulesAndCalendarRow[]>`SELECT ${law(Prisma.sql`true`)}, ${years}`;
  return { law: lawOf(row), calendar: calendarOf(row) };
};
