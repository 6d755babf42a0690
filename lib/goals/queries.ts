import { type Actor, may } from "../access/actor";
import { line, type Stage } from "../admissions/steps";
import { type Ask, ask, atOnce } from "../database/at-once";
import { Prisma } from "../database/generated/client";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { casesAt } from "./address";
import { tally } from "./tally";
import { expectedBy, overlap, type Span, yearsOf } from "./term";
import { countsWithin, type TermRecord, termOn, termsAndCells, termsWithin } from "./term-queries";

/** Rows of each table shown on the dashboard itself; the list behind the number has them all. */
const shownRows = 10;
/** Cells shown on the dashboard; the rest are reached through the tree. */
const shownCells = 24;

/** The term to open on a day: null when the actor may not read goals; `termId` null when no term has been entered. */
export const currentTerm = async (actor: Actor, on: Day) => {
  if (!may(actor, "goals.read")) return null;
  const [[found]] = await atOnce(actor, termsWithin(actor));
  return { termId: termOn(found?.terms ?? [], on)?.id ?? null, keeps: may(actor, "goals.keep") };
};

export type TermRow = Readonly<{
  id: string;
  stage: Stage;
  nextStep: string | null;
  nextDueOn: Day | null;
  admittedOn: Day | null;
  officialOn: Day | null;
  unit: string;
  name: string;
}>;

type TableName = "admissions" | "pipeline" | "probationers";

/** The first cases of each table of the dashboard, in their order; names are looked up for the rows shown. */
const firstRows = ({ reach }: Actor, termId: string): Ask<TermRow & { table: TableName }> => {
  const first = (table: TableName, where: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
    (SELECT ${table} AS "table", row_number() OVER (ORDER BY ${order}) AS place, chosen.* FROM (
       SELECT * FROM "AdmissionCase" WHERE path >= ${reach.from} AND path < ${reach.to} AND ${where}
       ORDER BY ${order} LIMIT ${shownRows}) chosen)`;
  const tables = [
    first(
      "admissions",
      Prisma.sql`"admittedOn" BETWEEN (SELECT "from" FROM "Term" WHERE id = ${termId}::uuid)
                              AND (SELECT "to" FROM "Term" WHERE id = ${termId}::uuid)`,
      Prisma.sql`"admittedOn", id`,
    ),
    first(
      "pipeline",
      Prisma.sql`"closedOn" IS NULL AND stage = ANY (${line.filter((stage) => stage !== "probation")}::"Stage"[])`,
      Prisma.sql`stage DESC, "nextDueOn", id`,
    ),
    first("probationers", Prisma.sql`"closedOn" IS NULL AND stage = 'probation'`, Prisma.sql`"nextDueOn", id`),
  ];
  return ask`
    SELECT c."table", c.id, c.stage::text, c."nextStep", c."nextDueOn", c."admittedOn", c."officialOn", u."shortName" AS unit, p."fullName" AS name
    FROM (${Prisma.join(tables, " UNION ALL ")}) c
    JOIN "Unit" u ON u.id = c."unitId" JOIN "Person" p ON p.id = c."personId" ORDER BY c."table", c.place`;
};

const sharesBy = (term: TermRecord) => {
  const inTerm = new Set(yearsOf(term).map(({ year }) => year));
  const years = term.targets.flatMap(({ year, unitId, target }) =>
    year !== null && unitId === null && inTerm.has(year) ? [[year, target] as const] : [],
  );
  const units = term.targets.flatMap(({ year, unitId, target }) =>
    unitId !== null && year === null ? [[unitId, target] as const] : [],
  );
  const isSplit = (shares: readonly (readonly [unknown, number])[]) => shares.some(([, target]) => target > 0);
  return { years: new Map(isSplit(years) ? years : []), units: new Map(isSplit(units) ? units : []) };
};

const statusOf = ({ from, to }: Span, on: Day): "coming" | "running" | "over" => {
  if (on < from) return "coming";
  return on > to ? "over" : "running";
};

/** A number with the list it opens. */
const linked = (count: number, asked: Parameters<typeof casesAt>[0]) => ({ count, href: casesAt(asked) });

/**
 * The dashboard of a term on a day: target against result, by year and by cell, the open cases by stage, and the names.
 * Admissions count by the day of the ceremony, first and last day of the term included; everything lies within the actor's
 * reach, so that the secretary of a cell reads the own cell's numbers. Null when the term is not the actor's to see.
 */
export const termView = async (actor: Actor, termId: string, on: Day) => {
  if (!may(actor, "goals.read") || !isId(termId)) return null;
  const [[found], [count], rows] = await atOnce(
    actor,
    termsWithin(actor),
    countsWithin(actor.reach, { termId, cells: shownCells }),
    firstRows(actor, termId),
  );
  const terms = found?.terms ?? [];
  const term = terms.find(({ id }) => id === termId);
  if (!term) return null;
  const { counted = {}, cells = [], cellsInAll = 0 } = count ?? {};
  const counts = tally(counted);
  const rowsOf = (name: TableName): TermRow[] => rows.filter(({ table }) => table === name);
  const status = statusOf(term, on);
  /** Open cases are today's: they belong on the page of the term that runs, or of the last one entered. */
  const showsOpen = status === "running" || termOn(terms, on)?.id === term.id;
  const isWhole = actor.reach.from === term.unit.path;
  const shares = sharesBy(term);
  const target = isWhole ? term.target : (shares.units.get(actor.hat.unitId) ?? null);
  const yearShares = isWhole ? shares.years : new Map<number, number>();
  const admittedDays = { admittedFrom: term.from, admittedTo: term.to };
  const years = yearsOf(term);
  const admittedUpTo = (last: number): number =>
    years.reduce((sum, { year }) => (year <= last ? sum + counts.admittedIn(year) : sum), 0);
  return {
    on,
    status,
    showsOpen,
    term: {
      id: term.id,
      name: term.name,
      resolution: term.resolution,
      from: term.from,
      to: term.to,
      target: term.target,
    },
    terms: terms.map(({ id, name, from, to }) => ({ id, name, from, to })),
    scope: { isWhole, unitName: actor.hat.unitName, committeeName: term.unit.name },
    target,
    expected: target === null ? null : expectedBy(term, target, yearShares, on),
    admitted: linked(counts.admitted, admittedDays),
    years: years.map((year) => ({
      ...year,
      started: year.from <= on,
      share: yearShares.get(year.year) ?? null,
      admitted: linked(counts.admittedIn(year.year), { admittedFrom: year.from, admittedTo: year.to }),
      cumulative: linked(admittedUpTo(year.year), { admittedFrom: term.from, admittedTo: year.to }),
      pace: target === null ? null : expectedBy(term, target, yearShares, year.to),
    })),
    shareSum: yearShares.size > 0 ? [...yearShares.values()].reduce((sum, share) => sum + share, 0) : null,
    cells: cells.map(({ id, name, to, admitted, open }) => ({
      id,
      name,
      closed: to !== null && to <= on,
      share: shares.units.get(id) ?? null,
      admitted: linked(admitted, { unit: id, ...admittedDays }),
      open: linked(open, { stage: "open", unit: id }),
    })),
    moreCells: cellsInAll - cells.length,
    isSplitByCell: shares.units.size > 0,
    outcomes: counts.outcomes.map(({ stage, count }) => ({ stage, ...linked(count, { stage, ...admittedDays }) })),
    open: linked(counts.open, { stage: "open" }),
    funnel: counts.funnel.map(({ stage, count }) => ({ stage, ...linked(count, { stage }) })),
    admissions: rowsOf("admissions"),
    pipeline: showsOpen ? rowsOf("pipeline") : [],
    probationers: showsOpen ? rowsOf("probationers") : [],
    /** Whether a name opens the file: a viewer of registers reads the line only. */
    opens: may(actor, "cases.read"),
    keeps: may(actor, "goals.keep") && isWhole,
  };
};

export type TermView = NonNullable<Awaited<ReturnType<typeof termView>>>;

/** What the term's forms start from: the term with its shares, and the cells to share with. Null when not the actor's to keep. */
export const termForm = async (actor: Actor, termId: string) => {
  if (!may(actor, "goals.keep") || !isId(termId)) return null;
  const [[found]] = await atOnce(actor, termsAndCells(actor));
  const term = found?.terms.find(({ id, unit }) => id === termId && unit.path === actor.reach.from);
  if (!found || !term) return null;
  const { years, units } = sharesBy(term);
  const within = found.cells.filter(({ from, to }) => overlap(term, { from, to: to ?? term.to }));
  return {
    term,
    years: yearsOf(term).map(({ year }) => ({ year, share: years.get(year) ?? null })),
    cells: within.map(({ id, name }) => ({ id, name, share: units.get(id) ?? null })),
  };
};

export type TermForm = NonNullable<Awaited<ReturnType<typeof termForm>>>;
