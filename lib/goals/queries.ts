import { type Actor, may } from "../access/actor";
import { readPipelined } from "../database/pipelined-read";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { casesAt } from "./links";
import { tally } from "./tally";
import { expectedBy, overlap, type Span, yearsOf } from "./term";
import {
  type CellCount,
  casesOfTerm,
  cellsOfTerm,
  type TermCases,
  type TermRecord,
  termOn,
  termsAndCells,
  termsWithin,
} from "./term-queries";

/**
 * How many cells, and lines of each table, the dashboard shows. Most committees have no more cells; the page of all of them
 * and the lists behind the numbers have the rest.
 */
const first = { cells: 12, admitted: 10, open: 5 };
const cellPageSize = 50;

/** The term to open on a day: null when the actor may not read goals; `termId` null when no term has been entered. */
export const currentTerm = async (actor: Actor, on: Day) => {
  if (!may(actor, "goals.read")) return null;
  const [[found]] = await readPipelined(actor, termsWithin(actor));
  return { termId: termOn(found?.terms ?? [], on)?.id ?? null, keeps: may(actor, "goals.keep") };
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

/** The numbers of cells with their shares, each with its list. */
const numbersOfCells = (cells: readonly CellCount[], term: TermRecord, on: Day) => {
  const shares = sharesBy(term).units;
  const days = { admittedFrom: term.from, admittedTo: term.to };
  return {
    cells: cells.map(({ id, name, to, admitted, open }) => ({
      id,
      name,
      closed: to !== null && to <= on,
      share: shares.get(id) ?? null,
      admitted: linked(admitted, { unit: id, ...days }),
      open: linked(open, { stage: "open", unit: id }),
    })),
    isSplitByCell: shares.size > 0,
  };
};

export type CellNumbers = ReturnType<typeof numbersOfCells>;

/** Open cases are today's: they belong on the page of the term that runs, or of the last one entered. */
const isOfToday = (terms: readonly TermRecord[], term: TermRecord, on: Day): boolean =>
  statusOf(term, on) === "running" || termOn(terms, on)?.id === term.id;

/**
 * One page of the numbers of a term's cells, in the order of the tree. Null when the term, or the whole of its committee, is
 * not the actor's to see, and beyond the last page.
 */
export const termCells = async (actor: Actor, termId: string, page: number, on: Day) => {
  if (!may(actor, "goals.read") || !isId(termId)) return null;
  const [[found], [taking]] = await readPipelined(
    actor,
    termsWithin(actor),
    cellsOfTerm(actor.reach, termId, { page, pageSize: cellPageSize }),
  );
  const terms = found?.terms ?? [];
  const term = terms.find(({ id, unit }) => id === termId && unit.path === actor.reach.from);
  if (!term || !taking || (taking.cells.length === 0 && page > 1)) return null;
  return {
    ...numbersOfCells(taking.cells, term, on),
    term: { id: term.id, name: term.name },
    showsOpen: isOfToday(terms, term, on),
    on,
    page,
    pageSize: cellPageSize,
    total: taking.cellsInAll,
  };
};

export type TermCellsView = NonNullable<Awaited<ReturnType<typeof termCells>>>;

/**
 * The dashboard of a term on a day: target against result, by year and by cell, the open cases by stage, and the names.
 * Admissions count by the day of the ceremony, first and last day of the term included; everything lies within the actor's
 * reach, so that the secretary of a cell reads the own cell's numbers. Null when the term is not the actor's to see.
 */
export const termView = async (actor: Actor, termId: string, on: Day) => {
  if (!may(actor, "goals.read") || !isId(termId)) return null;
  const [[found], [cases]] = await readPipelined(actor, termsWithin(actor), casesOfTerm(actor.reach, termId, first));
  const terms = found?.terms ?? [];
  const term = terms.find(({ id }) => id === termId);
  if (!term || !cases) return null;
  const { cells, cellsInAll, rows } = cases;
  const counts = tally(cases.counted);
  const rowsOf = (name: TermCases["rows"][number]["table"]) => rows.filter(({ table }) => table === name);
  const status = statusOf(term, on);
  const showsOpen = isOfToday(terms, term, on);
  const isWhole = actor.reach.from === term.unit.path;
  const shares = sharesBy(term);
  const target = isWhole ? term.target : (shares.units.get(actor.actingPost.unitId) ?? null);
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
    scope: { isWhole, unitName: actor.actingPost.unitName, committeeName: term.unit.name },
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
    ...numbersOfCells(cells, term, on),
    cellsInAll,
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
  const [[found]] = await readPipelined(actor, termsAndCells(actor));
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
