import { type Actor, may } from "../access/actor";
import { line, type Stage } from "../admissions/steps";
import { type Database, reading } from "../database/client";
import { Prisma } from "../database/generated/client";
import { type Day, dateOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { casesAt } from "./address";
import { tally } from "./tally";
import { expectedBy, overlap, type Span, type TermYear, yearsOf } from "./term";
import { countCases, readTerms, type TermRecord, termOn } from "./term-queries";

/** Rows of each table shown on the dashboard itself; the list behind the number has them all. */
const shownRows = 12;
/** Cells shown on the dashboard; the rest are reached through the tree. */
const shownCells = 24;

/** The term to open on a day: null when the actor may not read goals; `termId` null when no term has been entered. */
export const currentTerm = async (actor: Actor, on: Day) => {
  if (!may(actor, "goals.read")) return null;
  return reading(actor, async (db) => {
    const { terms } = await readTerms(db, actor);
    return { termId: termOn(terms, on)?.id ?? null, keeps: may(actor, "goals.keep") };
  });
};

type RowFound = {
  id: string;
  stage: Stage;
  nextStep: string | null;
  nextDueOn: Date | null;
  admittedOn: Date | null;
  officialOn: Date | null;
  unit: string;
  name: string;
};

/** Names are looked up for the rows shown, not for every row that is sorted. */
const rowsOf = async (db: Database, { reach }: Actor, asked: "open" | Span) => {
  const [where, order, table] =
    asked === "open"
      ? [
          Prisma.sql`stage = ANY (${[...line]}::"Stage"[])`,
          Prisma.sql`stage DESC, "nextDueOn", id`,
          // Those on probation stand in a table of their own.
          Prisma.sql`stage = 'probation'`,
        ]
      : [
          Prisma.sql`"admittedOn" BETWEEN ${dateOf(asked.from)} AND ${dateOf(asked.to)}`,
          Prisma.sql`"admittedOn", id`,
          Prisma.sql`true`,
        ];
  const rows = await db.$queryRaw<RowFound[]>`
    WITH placed AS (
      SELECT id, stage, "nextStep", "nextDueOn", "admittedOn", "officialOn", "unitId", "personId",
             ${table} AS "table", row_number() OVER (PARTITION BY ${table} ORDER BY ${order}) AS place
      FROM "AdmissionCase"
      WHERE path >= ${reach.from} AND path < ${reach.to} AND ${where})
    SELECT c.id, c.stage::text, c."nextStep", c."nextDueOn", c."admittedOn", c."officialOn", u."shortName" AS unit, p."fullName" AS name
    FROM placed c JOIN "Unit" u ON u.id = c."unitId" JOIN "Person" p ON p.id = c."personId"
    WHERE c.place <= ${shownRows} ORDER BY c."table" DESC, c.place`;
  return rows.map(({ nextDueOn, admittedOn, officialOn, ...row }) => ({
    ...row,
    nextDueOn: dayOrNull(nextDueOn),
    admittedOn: dayOrNull(admittedOn),
    officialOn: dayOrNull(officialOn),
  }));
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
  return reading(actor, async (db) => {
    const { terms, cells } = await readTerms(db, actor);
    const term = terms.find(({ id }) => id === termId);
    if (!term) return null;
    const counts = tally(await countCases(db, actor.reach, term));
    const admissions = await rowsOf(db, actor, term);
    const status = statusOf(term, on);
    /** Open cases are today's: they belong on the page of the term that runs, or of the last one entered. */
    const showsOpen = status === "running" || termOn(terms, on)?.id === term.id;
    const open = showsOpen ? await rowsOf(db, actor, "open") : [];
    const isWhole = actor.reach.from === term.unit.path;
    const shares = sharesBy(term);
    const target = isWhole ? term.target : (shares.units.get(actor.hat.unitId) ?? null);
    const yearShares = isWhole ? shares.years : new Map<number, number>();
    const admittedDays = { admittedFrom: term.from, admittedTo: term.to };
    const takingPart = cells.filter(
      ({ id, from, to }) => overlap(term, { from, to: to ?? term.to }) || counts.admittedBy(id) > 0,
    );
    const through = (index: number, of: (year: TermYear) => number): number =>
      yearsOf(term)
        .slice(0, index + 1)
        .reduce((sum, year) => sum + of(year), 0);
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
      years: yearsOf(term).map((year, index) => ({
        ...year,
        started: year.from <= on,
        share: yearShares.get(year.year) ?? null,
        admitted: linked(counts.admittedIn(year.year), { admittedFrom: year.from, admittedTo: year.to }),
        cumulative: linked(
          through(index, (each) => counts.admittedIn(each.year)),
          { admittedFrom: term.from, admittedTo: year.to },
        ),
        pace: target === null ? null : expectedBy(term, target, yearShares, year.to),
      })),
      shareSum: yearShares.size > 0 ? [...yearShares.values()].reduce((sum, share) => sum + share, 0) : null,
      cells: takingPart.slice(0, shownCells).map(({ id, name, to }) => ({
        id,
        name,
        closed: to !== null && to <= on,
        share: shares.units.get(id) ?? null,
        admitted: linked(counts.admittedBy(id), { unit: id, ...admittedDays }),
        open: linked(counts.openAt(id), { stage: "open", unit: id }),
      })),
      moreCells: Math.max(0, takingPart.length - shownCells),
      isSplitByCell: shares.units.size > 0,
      outcomes: counts.outcomes.map(({ stage, count }) => ({ stage, ...linked(count, { stage, ...admittedDays }) })),
      open: linked(counts.open, { stage: "open" }),
      funnel: counts.funnel.map(({ stage, count }) => ({ stage, ...linked(count, { stage }) })),
      admissions,
      pipeline: open.filter(({ stage }) => stage !== "probation"),
      probationers: open.filter(({ stage }) => stage === "probation"),
      /** Whether a name opens the file: a viewer of registers reads the line only. */
      opens: may(actor, "cases.read"),
      keeps: may(actor, "goals.keep") && isWhole,
    };
  });
};

export type TermView = NonNullable<Awaited<ReturnType<typeof termView>>>;
export type TermRow = TermView["admissions"][number];

/** What the term's forms start from: the term with its shares, and the cells to share with. Null when not the actor's to keep. */
export const termForm = async (actor: Actor, termId: string) => {
  if (!may(actor, "goals.keep") || !isId(termId)) return null;
  return reading(actor, async (db) => {
    const { terms, cells } = await readTerms(db, actor);
    const term = terms.find(({ id, unit }) => id === termId && unit.path === actor.reach.from);
    if (!term) return null;
    const { years, units } = sharesBy(term);
    const within = cells.filter(({ from, to }) => overlap(term, { from, to: to ?? term.to }));
    return {
      term,
      years: yearsOf(term).map(({ year }) => ({ year, share: years.get(year) ?? null })),
      cells: within.map(({ id, fullName }) => ({ id, name: fullName, share: units.get(id) ?? null })),
    };
  });
};

export type TermForm = NonNullable<Awaited<ReturnType<typeof termForm>>>;
