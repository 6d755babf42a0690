import { describe, expect, test } from "vitest";
import type { HistoryEntry } from "../../lib/admissions/case/history";
import type { Stage } from "../../lib/admissions/case/stages";
import { placeOf, spanOf, stagePeriods, yearMarks } from "../../lib/people/card/life-line";
import { standingPapersOf } from "../../lib/people/card/standing-papers";
import { addDays, type Day, day } from "../../lib/primitives/day";
import type { Period } from "../../lib/primitives/period";

const on = day("2026-11-28");
type Change = readonly [from: Stage | null, to: Stage, occurredOn: string, annuls?: number];
const history = (...changes: readonly Change[]): HistoryEntry[] =>
  changes.map(([from, to, occurredOn, annuls], index) => ({
    ...{ id: `e${index + 1}`, sequence: index + 1, step: "any", from, to, occurredOn: day(occurredOn) },
    annulsId: annuls === undefined ? null : `e${annuls}`,
  }));

describe("the stages of a case as periods", () => {
  test("each lasts until the day of the next, and the one of an open case goes on", () => {
    const periods = stagePeriods(
      history(
        [null, "nomination", "2025-01-10"],
        ["nomination", "nomination", "2025-02-01"],
        ["nomination", "mentoring", "2025-03-05"],
      ),
    );
    expect(periods).toMatchObject([
      { stage: "nomination", from: "2025-01-10", to: "2025-03-05" },
      { stage: "mentoring", from: "2025-03-05", to: null },
    ]);
  });

  test("a stage that ended the case is the day it came to", () => {
    const periods = stagePeriods(
      history([null, "nomination", "2025-01-10"], ["nomination", "withdrawn", "2025-03-05"]),
    );
    expect(periods.at(-1)).toMatchObject({ stage: "withdrawn", from: "2025-03-05", to: "2025-03-05" });
  });

  test("a step that was annulled left no stage", () => {
    const periods = stagePeriods(
      history(
        [null, "nomination", "2025-01-10"],
        ["nomination", "mentoring", "2025-03-05"],
        ["mentoring", "nomination", "2025-03-09", 2],
      ),
    );
    expect(periods).toMatchObject([{ stage: "nomination", from: "2025-01-10", to: null }]);
  });

  test("of any history the periods meet one another, without a gap and without an overlap", () => {
    const stages: readonly Stage[] = ["nomination", "mentoring", "dossier", "verification", "approval", "ceremony"];
    for (let seed = 1; seed <= 200; seed++) {
      const days = stages.map((_, index) => addDays(day("2024-01-01"), index * ((seed * 7) % 90)));
      const periods = stagePeriods(
        history(...stages.map((to, index): Change => [stages[index - 1] ?? null, to, days[index] ?? ""])),
      );
      expect(periods.map(({ to }) => to)).toEqual([...periods.slice(1).map(({ from }) => from), null]);
    }
  });
});

describe("where a period lies on the life-line", () => {
  const held = (from: string, to: string | null): Period => ({ from: day(from), to: to === null ? null : day(to) });

  test("the line goes from the first of January of the first year to the day", () => {
    expect(spanOf([held("2019-05-19", null), held("2015-03-01", "2019-05-19")], on)).toEqual({
      from: "2015-01-01",
      to: on,
    });
    expect(spanOf([], on)).toEqual({ from: "2026-01-01", to: on });
  });

  test("what is to end later makes the line longer", () => {
    expect(spanOf([held("2026-01-05", "2027-06-01")], on).to).toBe("2027-06-01");
  });

  test("a period of the whole line fills it, and one of a day can still be seen at its end", () => {
    const span = { from: day("2026-01-01"), to: on };
    expect(placeOf(held("2026-01-01", null), span)).toEqual({ start: 0, width: 100 });
    const last = placeOf(held("2026-11-28", "2026-11-28"), span);
    expect(last.width).toBeGreaterThan(0);
    expect(last.start + last.width).toBeLessThanOrEqual(100);
  });

  test("at most five years are written, also along sixty years", () => {
    const years = yearMarks({ from: day("1966-01-01"), to: on });
    expect(years.length).toBeLessThanOrEqual(5);
    expect(years[0]).toEqual({ year: 1966, at: 0 });
    expect(yearMarks({ from: day("2026-01-01"), to: on })).toEqual([{ year: 2026, at: 0 }]);
  });
});

describe("certificates and decisions on a card", () => {
  const paper = (kind: string, datedOn: string, sequence: number) => ({
    ...{ id: `${kind}${sequence}`, kind, number: "1", datedOn: day(datedOn), sequence },
  });
  const transitions = history(
    [null, "nomination", "2025-01-10"],
    ["nomination", "nomination", "2025-02-01"],
    ["nomination", "nomination", "2025-03-09", 2],
  );
  const of = (papers: readonly ReturnType<typeof paper>[], holdsUntil: Day | null = null) =>
    standingPapersOf({ transitions, papers, holdsUntil }, 60);

  test("the last of each kind, oldest first, and no other paper", () => {
    const papers = [
      ...[paper("decision", "2025-09-01", 9), paper("awarenessCertificate", "2024-05-01", 1)],
      ...[paper("awarenessCertificate", "2025-05-01", 4), paper("application", "2025-06-01", 5)],
    ];
    expect(of(papers).map(({ id }) => id)).toEqual(["awarenessCertificate4", "decision9"]);
  });

  test("none that an annulled step wrote", () => {
    expect(of([paper("awarenessCertificate", "2025-02-01", 2)])).toEqual([]);
  });

  test("the certificate of the awareness class ceases to count after the months of the rule, while the cell has not met", () => {
    const papers = [paper("awarenessCertificate", "2024-05-01", 1)];
    expect(of(papers, day("2026-12-01"))).toMatchObject([{ until: "2029-05-01" }]);
    expect(of(papers)).toMatchObject([{ until: null }]);
  });
});
