import { describe, expect, test } from "vitest";
import { levelsOn } from "../../lib/mentoring/levels";
import { neglectByCell, neglectOf, type Training } from "../../lib/mentoring/neglect";
import { addDays, type Day, day } from "../../lib/primitives/day";
import { withLocalRules } from "../../lib/regulations/packs/local-rules";
import { builtInRulebook } from "../../lib/regulations/rulebook";

const on = day("2026-05-20");
const ago = (days: number): Day => addDays(on, -days);
const levels = levelsOn(builtInRulebook, on);

/** Somebody with whom everything was done yesterday. */
const cared: Training = {
  ...{ begunOn: ago(400), mentorSince: ago(400), lastEvaluated: ago(1), lastNoted: ago(1) },
  ...{ openTasks: 1, lastGiven: ago(1), returned: [], isReported: true, isProbationer: false },
  ...{ mentorUntil: null, mentorAway: null },
};
const found = (change: Partial<Training>, by = levels) =>
  neglectOf({ ...cared, ...change }, by, on).map(({ kind, days }) => [kind, days]);
const returnedTask = (times: number, since: number) => ({ id: "t", title: "Việc", times, on: ago(since) });

describe("what is left for long with a person in training", () => {
  test("is nothing where all was done of late", () => expect(found({})).toEqual([]));

  test("is an evaluation from the ninetieth day after the last one, and not on the day before", () => {
    expect(found({ lastEvaluated: ago(89) })).toEqual([]);
    expect(found({ lastEvaluated: ago(90) })).toEqual([["unevaluated", 90]]);
  });

  test("is an evaluation where there was none since the training began", () => {
    expect(found({ lastEvaluated: null, begunOn: ago(89) })).toEqual([]);
    expect(neglectOf({ ...cared, lastEvaluated: null, begunOn: ago(90) }, levels, on)).toMatchObject([
      { kind: "unevaluated", days: 90, since: ago(90), never: true },
    ]);
  });

  test("is work from the sixtieth day after the last was given, and not on the day before", () => {
    expect(found({ openTasks: 0, lastGiven: ago(59) })).toEqual([]);
    expect(found({ openTasks: 0, lastGiven: ago(60) })).toEqual([["untasked", 60]]);
    expect(found({ openTasks: 0, lastGiven: null, begunOn: ago(60) })).toEqual([["untasked", 60]]);
  });

  test("is no work while some is still to be finished, however long ago it was given", () =>
    expect(found({ openTasks: 1, lastGiven: ago(200) })).toEqual([]));

  test("is a note from the thirtieth day of a mentor who has noted nothing, and not on the day before", () => {
    expect(found({ lastNoted: null, mentorSince: ago(29) })).toEqual([]);
    expect(found({ lastNoted: null, mentorSince: ago(30) })).toEqual([["unnoted", 30]]);
    expect(found({ lastNoted: ago(30) })).toEqual([["unnoted", 30]]);
  });

  test("counts for a new mentor from the day the mentor began, and asks nobody for a note where there is none", () => {
    expect(found({ lastNoted: ago(200), mentorSince: ago(29) })).toEqual([]);
    expect(found({ lastNoted: ago(200), mentorSince: null })).toEqual([["unmentored", 400]]);
  });

  test("is a task returned twice in a row, and not one returned once", () => {
    expect(found({ returned: [returnedTask(1, 12)] })).toEqual([]);
    expect(found({ returned: [returnedTask(2, 12)] })).toEqual([["returned", 12]]);
  });

  test("is somebody without a mentor, since the last one ceased or since the beginning; the mentor's own desk has no such row", () => {
    expect(found({ mentorSince: null, mentorUntil: ago(3) })).toEqual([["unmentored", 3]]);
    expect(found({ mentorSince: null })).toEqual([["unmentored", 400]]);
    expect(neglectOf({ ...cared, mentorSince: null }, levels, on, "mentor")).toEqual([]);
  });

  test("is a mentor who is away for fourteen days at a time, on those days, and not one away for thirteen", () => {
    const away = (from: number, days: number) => ({ from: ago(from), lastDay: addDays(ago(from), days - 1) });
    expect(found({ mentorAway: away(5, 13) })).toEqual([]);
    expect(found({ mentorAway: away(5, 14) })).toEqual([["mentorAway", 5]]);
    expect(found({ mentorAway: away(-1, 30) })).toEqual([]);
    expect(found({ mentorAway: away(30, 30) })).toEqual([]);
    expect(found({ mentorAway: away(29, 30) })).toEqual([["mentorAway", 29]]);
  });

  test("is a probationary member last evaluated two years ago, said as such", () => {
    expect(found({ isProbationer: true, lastEvaluated: ago(730), begunOn: ago(900) })).toEqual([
      ["unevaluatedProbationer", 730],
    ]);
    expect(found({ isProbationer: true, lastEvaluated: ago(89) })).toEqual([]);
    expect(found({ isProbationer: true, lastEvaluated: ago(90) })).toEqual([["unevaluatedProbationer", 90]]);
  });

  test("goes by the level the committee has set, stricter or not, from its day on", () => {
    const set = (value: number, from: Day) =>
      levelsOn(
        withLocalRules(builtInRulebook, [
          {
            ...{ rule: "daysWithoutEvaluation", value, clause: "1", confidence: "high", instrument: "01-QC/ĐU" },
            ...{ from, until: null },
          },
        ]),
        on,
      );
    expect(found({ lastEvaluated: ago(119) }, set(120, on))).toEqual([]);
    expect(found({ lastEvaluated: ago(120) }, set(120, on))).toEqual([["unevaluated", 120]]);
    expect(found({ lastEvaluated: ago(45) }, set(45, on))).toEqual([["unevaluated", 45]]);
    expect(found({ lastEvaluated: ago(45) }, set(45, addDays(on, 1)))).toEqual([]);
  });
});

describe("the mentor's report of the last quarter", () => {
  const missing: Training = { ...cared, mentorSince: day("2025-01-01"), isReported: false };
  /** Due on 15/04/2026 for the first quarter of the year. */
  const said = (as: "mentor" | "cell", when: Day, change: Partial<Training> = {}) =>
    neglectOf({ ...missing, lastEvaluated: when, lastNoted: when, ...change }, levels, when, as)
      .filter(({ kind }) => kind === "unreported")
      .map(({ days, since }) => [days, since]);

  test("is asked of the mentor from the first day after the quarter, with the day it is due", () => {
    expect(said("mentor", day("2026-04-01"))).toEqual([[-14, "2026-04-15"]]);
    expect(said("mentor", day("2026-04-15"))).toEqual([[0, "2026-04-15"]]);
    expect(said("mentor", day("2026-05-20"))).toEqual([[35, "2026-04-15"]]);
  });

  test("reaches the cell on the seventh day overdue, and not on the sixth", () => {
    expect(said("cell", day("2026-04-21"))).toEqual([]);
    expect(said("cell", day("2026-04-22"))).toEqual([[7, "2026-04-15"]]);
  });

  test("reaches the committee on the twenty-first day overdue, and not on the day before", () => {
    expect(neglectByCell(levels, day("2026-05-05"))(missing)).toEqual([]);
    expect(neglectByCell(levels, day("2026-05-06"))(missing)).toMatchObject([{ kind: "unreported", days: 21 }]);
  });

  test("is not asked for once it is written, nor of a quarter that was nearly over when the mentor began", () => {
    expect(said("mentor", day("2026-05-20"), { isReported: true })).toEqual([]);
    expect(said("mentor", day("2026-05-20"), { mentorSince: day("2026-03-01") })).toEqual([]);
    expect(said("mentor", day("2026-05-20"), { mentorSince: day("2026-02-28") })).toEqual([[35, "2026-04-15"]]);
  });
});

describe("what a cell leaves so long that the committee is told", () => {
  test("is a probationary member not evaluated for the level and the days of the committee together", () => {
    const probationer = { ...cared, isProbationer: true };
    expect(neglectByCell(levels, on)({ ...probationer, lastEvaluated: ago(110) })).toEqual([]);
    expect(neglectByCell(levels, on)({ ...probationer, lastEvaluated: ago(111) })).toMatchObject([
      { kind: "unevaluatedProbationer", days: 111 },
    ]);
  });

  test("is nobody who is not on probation, however long ago the last evaluation was", () =>
    expect(neglectByCell(levels, on)({ ...cared, lastEvaluated: ago(399) })).toEqual([]));
});
