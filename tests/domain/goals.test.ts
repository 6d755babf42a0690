import { expect, test } from "vitest";
import type { Stage } from "../../lib/admissions/case/stages";
import { caseListHref } from "../../lib/goals/links";
import { expectedBy, shareElapsed, spansOverlap, yearsOf } from "../../lib/goals/term";
import { termCountsOf } from "../../lib/goals/term-counts";
import { day } from "../../lib/primitives/day";

const term = { from: day("2010-06-18"), to: day("2015-06-18") };

test("the first and last year of a term begin and end with the term", () => {
  const years = yearsOf(term);
  expect(years.map(({ year }) => year)).toEqual([2010, 2011, 2012, 2013, 2014, 2015]);
  expect(years[0]).toEqual({ year: 2010, from: "2010-06-18", to: "2010-12-31" });
  expect(years[1]).toEqual({ year: 2011, from: "2011-01-01", to: "2011-12-31" });
  expect(years[5]).toEqual({ year: 2015, from: "2015-01-01", to: "2015-06-18" });
});

test("the passed share of a term is 0 the day before it, more than 0 on its first day, and 1 on its last", () => {
  expect(shareElapsed(term, day("2010-06-17"))).toBe(0);
  expect(shareElapsed(term, day("2010-06-18"))).toBeGreaterThan(0);
  expect(shareElapsed(term, day("2015-06-17"))).toBeLessThan(1);
  expect(shareElapsed(term, day("2015-06-18"))).toBe(1);
});

test("a target without yearly parts is spread evenly over the days, one with yearly parts follows them", () => {
  const even = { from: day("2021-01-01"), to: day("2022-12-31") };
  expect(expectedBy(even, 8, new Map(), day("2021-12-31"))).toBe(4);
  expect(expectedBy(even, 8, new Map(), day("2030-01-01"))).toBe(8);
  const shares = new Map([
    [2021, 2],
    [2022, 6],
  ]);
  expect(expectedBy(even, 8, shares, day("2021-12-31"))).toBe(2);
  expect(expectedBy(even, 8, shares, day("2022-12-31"))).toBe(8);
  expect(expectedBy(even, 8, shares, day("2020-12-31"))).toBe(0);
});

test("terms that share a day overlap, terms that follow each other do not", () => {
  expect(spansOverlap(term, { from: day("2015-06-18"), to: day("2020-06-18") })).toBe(true);
  expect(spansOverlap(term, { from: day("2015-06-19"), to: day("2020-06-18") })).toBe(false);
});

test("cases are counted in total, by year and by stage, and the funnel keeps empty stages", () => {
  const of = (admitted: boolean, stage: Stage, year: number | null, count: number) => ({
    admitted,
    stage,
    year,
    count,
  });
  const counts = termCountsOf([
    of(true, "official", 2011, 2),
    of(true, "probation", 2012, 1),
    of(false, "dossier", null, 3),
    of(false, "probation", 2012, 1),
  ]);
  expect([counts.admitted, counts.open]).toEqual([3, 4]);
  expect([counts.admittedIn(2011), counts.admittedIn(2013)]).toEqual([2, 0]);
  expect(counts.outcomes).toEqual([
    { stage: "probation", count: 1 },
    { stage: "official", count: 2 },
  ]);
  expect(counts.lost).toBe(0);
  expect(counts.funnel.map(({ count }) => count)).toEqual([0, 0, 3, 0, 0, 0, 1]);
});

test("a target is met by those who are still members: whoever was removed after the admission is told apart", () => {
  const counts = termCountsOf([
    { admitted: true, stage: "official", year: 2011, count: 5 },
    { admitted: true, stage: "removed", year: 2011, count: 1 },
    { admitted: true, stage: "annulled", year: 2012, count: 1 },
  ]);
  expect([counts.admitted, counts.lost]).toEqual([7, 2]);
});

test("the address of a list contains its filters", () => {
  expect(caseListHref({ stage: "probation", unit: "u" })).toBe("/admissions?stage=probation&unit=u");
  expect(caseListHref({ closed: true })).toBe("/admissions?closed=true");
  expect(caseListHref({})).toBe("/admissions");
});
