import type { Calendar } from "../calendar/calendar";
import type { Database } from "../database/client";
import { Prisma } from "../database/generated/client";
import type { Day } from "../primitives/day";
import type { Confidence } from "./dated";
import { type LoadedPack, withPacks } from "./loaded";
import { type LocalValue, withLocalTexts } from "./local-texts";
import { ownRulebook, type Rulebook } from "./rulebook";

type Entered = { rule: string; value: unknown; clause: string; confidence: Confidence };
type Row = {
  packs: { id: string; instrument: string; from: Day; values: Entered[] }[] | null;
  locals: LocalValue[] | null;
};

/** Packs that are on, each with its values, and the local texts of a unit and of those above it, the highest first. */
const law = (path: string): Prisma.Sql => Prisma.sql`
  (SELECT json_agg(json_build_object('id', p.pack, 'instrument', p.instrument, 'from', p."from", 'values',
     (SELECT coalesce(json_agg(json_build_object('rule', v.rule, 'value', v.value, 'clause', v.clause, 'confidence', v.confidence)), '[]')
      FROM "RuleValue" v WHERE v."packId" = p.id))) FROM "RulePack" p WHERE p.state = 'on') AS packs,
  (SELECT json_agg(json_build_object('rule', o.rule, 'value', o.value, 'instrument', o.instrument, 'clause', o.clause,
     'confidence', o.confidence, 'from', o."from", 'until', o.until) ORDER BY o.path, o."from")
   FROM "RuleOverlay" o WHERE starts_with(${path}, o.path)) AS locals`;

const packsOf = ({ packs }: Row): readonly LoadedPack[] => packs ?? [];

const bookOf = (row: Row | undefined): Rulebook => {
  if (!row?.packs && !row?.locals) return ownRulebook;
  return withLocalTexts(withPacks(ownRulebook, packsOf(row)), row.locals ?? []);
};

/**
 * The rules of a unit as of now, in one statement: those of the code, the packs that are on, and local texts.
 * @param path of the unit, or of a case; the empty path has no local texts
 */
export const readRulebook = async (db: Database, path: string): Promise<Rulebook> => {
  const [row] = await db.$queryRaw<Row[]>`SELECT ${law(path)}`;
  return bookOf(row);
};

const queue = "rule packs";

/** Whoever switches a pack on or off waits here for those who are writing by the rules of before. */
export const lockRules = (db: Database) => db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${queue}, 0))`;

/** The rules for a writer who holds no case that could be waited for: they stay as read until the transaction ends. */
export const readRulebookToWrite = async (db: Database, path: string): Promise<Rulebook> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${queue}, 0))`;
  return readRulebook(db, path);
};

type GroundRow = Row & { years: { year: number; days: { day: Day; working: boolean }[] | null }[] | null };

/** What every case is judged on beside its own record: the rules of its unit and the working-day calendar, in one statement. */
export const readGround = async (db: Database, path: string): Promise<{ rules: Rulebook; calendar: Calendar }> => {
  const [row] = await db.$queryRaw<GroundRow[]>`
    SELECT ${law(path)},
      (SELECT json_agg(json_build_object('year', y.year, 'days',
         (SELECT json_agg(json_build_object('day', d.day, 'working', d.working)) FROM "CalendarDay" d WHERE d.year = y.year)))
       FROM "CalendarYear" y) AS years`;
  const years = row?.years ?? [];
  const calendar = {
    years: new Set(years.map(({ year }) => year)),
    exceptions: new Map(years.flatMap(({ days }) => (days ?? []).map(({ day, working }) => [day, working] as const))),
  };
  return { rules: bookOf(row), calendar };
};
