import { type Actor, may } from "../access/actor";
import { readPipelined } from "../database/pipelined-read";
import { addDays, type Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { overlapOf } from "../primitives/period";
import { caseListHref } from "./links";
import { comingIn, countsByMonth, lanesOf, monthsFrom } from "./months-ahead";
import { type Pipeline, pipelineOn, pipelineRows } from "./pipeline-queries";
import { paceOf } from "./stage-pace";
import { expectedBy, statusOf, yearsOf } from "./term";
import { type CellCount, casesOfTerm, cellsOfTerm } from "./term-case-queries";
import { type TermCounts, termCountsOf } from "./term-counts";
import { type TermRecord, termOn, termsAndCells, termsInReach } from "./term-queries";

/**
 * How many cells, lanes of cells, names of those admitted and coming days the dashboard shows. Links lead to the page of all
 * cells and to the lists of cases.
 */
const rowsShown = { cells: 12, lanes: 12, admitted: 4, coming: 4 };
const cellPageSize = 50;

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
    cellsOfTerm(actor, termId, on, { page, pageSize: cellPageSize }),
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

/** Where the term's open cases stand: at which stage, for how long usually, what is overdue and what comes. */
const pipelineOf = (counts: TermCounts, { stays, ahead, names, overdue }: Pipeline, on: Day) => {
  const coming = comingIn(ahead, paceOf(stays, "ceremony").days, on);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const named = coming.flatMap((each) => {
    const name = nameOf.get(each.caseId);
    return name === undefined ? [] : [{ ...each, name }];
  });
  const { lanes, inAll: lanesInAll } = lanesOf(coming, rowsShown.lanes);
  return {
    open: countWithHref(counts.open, {}),
    funnel: counts.funnel.map(({ stage, count }) => ({
      stage,
      ...countWithHref(count, { stage }),
      pace: paceOf(stays, stage),
    })),
    overdue: { ...countWithHref(overdue[0]?.total ?? 0, { overdue: true }), rows: overdue },
    months: monthsFrom(on),
    coming: {
      counts: countsByMonth(coming),
      lanes,
      lanesInAll,
      rows: named.slice(0, rowsShown.coming),
      count: coming.length,
      /** The last day looked at, where there were more days than are looked at. */
      until: ahead.length === pipelineRows.ahead ? (ahead.at(-1)?.dueOn ?? null) : null,
    },
  };
};

/**
 * The dashboard of a term on a day: result against target, by year and by cell, what became of those admitted; with the
 * running term what is overdue, open cases by stage and the months ahead. An admission counts on the day of its ceremony.
 * Only cases within the actor's reach count, so the secretary of a cell sees the numbers of that cell.
 * @param termId null for the term of the day
 * @returns null when the actor does not see the term or may not read goals
 */
export const termView = async (actor: Actor, termId: string | null, on: Day) => {
  if (!may(actor, "goals.read") || (termId !== null && !isId(termId))) return null;
  const [[found], [cases], [pipeline]] = await readPipelined(
    actor,
    termsInReach(actor),
    casesOfTerm(actor, termId, on, rowsShown),
    pipelineOn(on),
  );
  const terms = found?.terms ?? [];
  const term = termId === null ? termOn(terms, on) : terms.find(({ id }) => id === termId);
  if (!term || !cases || !pipeline) return null;
  const { cells, cellsInAll, rows } = cases;
  const counts = termCountsOf(cases.counts);
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
    status: statusOf(term, on),
    term: {
      id: term.id,
      name: term.name,
      resolution: term.resolution,
      resolvedOn: term.resolvedOn,
      from: term.from,
      to: term.to,
      target: term.target,
    },
    terms: terms.map(({ id, name, from, to }) => ({ id, name, from, to, status: statusOf({ from, to }, on) })),
    scope: { isWhole, unitName: actor.actingPost.unitName, committeeName: term.unit.name },
    target,
    expected: target === null ? null : expectedBy(term, target, yearShares, on),
    admitted: countWithHref(counts.admitted, admittedDays),
    lost: counts.lost,
    years: years.map((year) => ({
      ...year,
      state: statusOf(year, on),
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
    admissions: rows,
    showsOpen: isCurrentTerm(terms, term, on),
    pipeline: isCurrentTerm(terms, term, on) ? pipelineOf(counts, pipeline, on) : null,
    /** Whether names lead to case files, or only to what the register tells of them. */
    mayOpenCases: may(actor, "cases.read"),
    mayKeep: may(actor, "goals.keep") && isWhole,
  };
};

export type TermView = NonNullable<Awaited<ReturnType<typeof termView>>>;
export type PipelineView = NonNullable<TermView["pipeline"]>;

/** Values for the term's forms: the term, its split target and its cells. Null when the actor may not keep the term. */
export const termForm = async (actor: Actor, termId: string) => {
  if (!may(actor, "goals.keep") || !isId(termId)) return null;
  const [[found]] = await readPipelined(actor, termsAndCells(actor));
  const term = found?.terms.find(({ id, unit }) => id === termId && unit.path === actor.reach.from);
  if (!found || !term) return null;
  const { years, units } = sharesOfTerm(term);
  const within = found.cells.filter((cell) => overlapOf(cell, { from: term.from, to: addDays(term.to, 1) }));
  return {
    term,
    years: yearsOf(term).map(({ year }) => ({ year, share: years.get(year) ?? null })),
    cells: within.map(({ id, name }) => ({ id, name, share: units.get(id) ?? null })),
  };
};

export type TermForm = NonNullable<Awaited<ReturnType<typeof termForm>>>;
