import { type Actor, may } from "../access/actor";
import { readPipelined } from "../database/pipelined-read";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { caseListHref } from "./links";
import { expectedBy, type Span, spansOverlap, yearsOf } from "./term";
import { type CellCount, casesOfTerm, cellsOfTerm, type TermCases } from "./term-case-queries";
import { termCountsOf } from "./term-counts";
import { type TermRecord, termOn, termsAndCells, termsInReach } from "./term-queries";

/**
 * How many cells, and rows of each table, the dashboard shows. Links lead to the page of all cells and to the lists of
 * cases.
 */
const rowsShown = { cells: 12, admitted: 10, open: 5 };
const cellPageSize = 50;

/** The term to open on a day; `termId` is null when no term has been entered. Null when the actor may not read goals. */
export const currentTerm = async (actor: Actor, on: Day) => {
  if (!may(actor, "goals.read")) return null;
  const [[found]] = await readPipelined(actor, termsInReach(actor));
  return { termId: termOn(found?.terms ?? [], on)?.id ?? null, mayKeep: may(actor, "goals.keep") };
};

const sharesOfTerm = (term: TermRecord) => {
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

/** A number with the address of the list of cases it counts. */
const countWithHref = (count: number, filter: Parameters<typeof caseListHref>[0]) => ({
  count,
  href: caseListHref(filter),
});

/** For each cell: its part of the target, and its counts with links to their lists. */
const cellNumbersOf = (cells: readonly CellCount[], term: TermRecord, on: Day) => {
  const shares = sharesOfTerm(term).units;
  const days = { closed: true, admittedFrom: term.from, admittedTo: term.to } as const;
  return {
    cells: cells.map(({ id, name, to, admitted, open }) => ({
      id,
      name,
      closed: to !== null && to <= on,
      share: shares.get(id) ?? null,
      admitted: countWithHref(admitted, { unit: id, ...days }),
      open: countWithHref(open, { unit: id }),
    })),
    isSplitByCell: shares.size > 0,
  };
};

export type CellNumbers = ReturnType<typeof cellNumbersOf>;

/** Open cases are counted today, so they are shown with the running term or, when none runs, the last one entered. */
const isCurrentTerm = (terms: readonly TermRecord[], term: TermRecord, on: Day): boolean =>
  statusOf(term, on) === "running" || termOn(terms, on)?.id === term.id;

/**
 * One page of a term's cells with their numbers, in the order of the tree. Null when the actor does not see the term's
 * whole committee, and beyond the last page.
 */
export const termCells = async (actor: Actor, termId: string, page: number, on: Day) => {
  if (!may(actor, "goals.read") || !isId(termId)) return null;
  const [[found], [taking]] = await readPipelined(
    actor,
    termsInReach(actor),
    cellsOfTerm(actor.reach, termId, { page, pageSize: cellPageSize }),
  );
  const terms = found?.terms ?? [];
  const term = terms.find(({ id, unit }) => id === termId && unit.path === actor.reach.from);
  if (!term || !taking || (taking.cells.length === 0 && page > 1)) return null;
  return {
    ...cellNumbersOf(taking.cells, term, on),
    term: { id: term.id, name: term.name },
    showsOpen: isCurrentTerm(terms, term, on),
    on,
    page,
    pageSize: cellPageSize,
    total: taking.cellsInAll,
  };
};

export type TermCellsView = NonNullable<Awaited<ReturnType<typeof termCells>>>;

/**
 * The dashboard of a term on a day: result against target, by year and by cell, open cases by stage, and the first names.
 * An admission counts on the day of its ceremony. Only cases within the actor's reach count, so the secretary of a cell
 * sees the numbers of that cell. Null when the actor does not see the term.
 */
export const termView = async (actor: Actor, termId: string, on: Day) => {
  if (!may(actor, "goals.read") || !isId(termId)) return null;
  const [[found], [cases]] = await readPipelined(
    actor,
    termsInReach(actor),
    casesOfTerm(actor.reach, termId, rowsShown),
  );
  const terms = found?.terms ?? [];
  const term = terms.find(({ id }) => id === termId);
  if (!term || !cases) return null;
  const { cells, cellsInAll, rows } = cases;
  const counts = termCountsOf(cases.counts);
  const rowsOf = (name: TermCases["rows"][number]["table"]) => rows.filter(({ table }) => table === name);
  const status = statusOf(term, on);
  const showsOpen = isCurrentTerm(terms, term, on);
  const isWhole = actor.reach.from === term.unit.path;
  const shares = sharesOfTerm(term);
  const target = isWhole ? term.target : (shares.units.get(actor.actingPost.unitId) ?? null);
  const yearShares = isWhole ? shares.years : new Map<number, number>();
  const admittedDays = { closed: true, admittedFrom: term.from, admittedTo: term.to } as const;
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
      resolvedOn: term.resolvedOn,
      from: term.from,
      to: term.to,
      target: term.target,
    },
    terms: terms.map(({ id, name, from, to }) => ({ id, name, from, to })),
    scope: { isWhole, unitName: actor.actingPost.unitName, committeeName: term.unit.name },
    target,
    expected: target === null ? null : expectedBy(term, target, yearShares, on),
    admitted: countWithHref(counts.admitted, admittedDays),
    lost: counts.lost,
    years: years.map((year) => ({
      ...year,
      started: year.from <= on,
      share: yearShares.get(year.year) ?? null,
      admitted: countWithHref(counts.admittedIn(year.year), {
        ...admittedDays,
        ...{ admittedFrom: year.from, admittedTo: year.to },
      }),
      cumulative: countWithHref(admittedUpTo(year.year), { ...admittedDays, admittedTo: year.to }),
      pace: target === null ? null : expectedBy(term, target, yearShares, year.to),
    })),
    shareSum: yearShares.size > 0 ? [...yearShares.values()].reduce((sum, share) => sum + share, 0) : null,
    ...cellNumbersOf(cells, term, on),
    cellsInAll,
    outcomes: counts.outcomes.map(({ stage, count }) => ({
      stage,
      ...countWithHref(count, { stage, ...admittedDays }),
    })),
    open: countWithHref(counts.open, {}),
    funnel: counts.funnel.map(({ stage, count }) => ({ stage, ...countWithHref(count, { stage }) })),
    admissions: rowsOf("admissions"),
    pipeline: showsOpen ? rowsOf("pipeline") : [],
    probationers: showsOpen ? rowsOf("probationers") : [],
    /** Whether names link to case files; a committee member sees the rows only. */
    mayOpenCases: may(actor, "cases.read"),
    mayKeep: may(actor, "goals.keep") && isWhole,
  };
};

export type TermView = NonNullable<Awaited<ReturnType<typeof termView>>>;

/** Values for the term's forms: the term, its split target and its cells. Null when the actor may not keep the term. */
export const termForm = async (actor: Actor, termId: string) => {
  if (!may(actor, "goals.keep") || !isId(termId)) return null;
  const [[found]] = await readPipelined(actor, termsAndCells(actor));
  const term = found?.terms.find(({ id, unit }) => id === termId && unit.path === actor.reach.from);
  if (!found || !term) return null;
  const { years, units } = sharesOfTerm(term);
  const within = found.cells.filter(({ from, to }) => spansOverlap(term, { from, to: to ?? term.to }));
  return {
    term,
    years: yearsOf(term).map(({ year }) => ({ year, share: years.get(year) ?? null })),
    cells: within.map(({ id, name }) => ({ id, name, share: units.get(id) ?? null })),
  };
};

export type TermForm = NonNullable<Awaited<ReturnType<typeof termForm>>>;
