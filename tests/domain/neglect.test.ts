import { describe, expect, test } from "vitest";
import { levelsOn, neglectOf, type Training } from "../../lib/mentoring/neglect";
import { addDays, type Day, day } from "../../lib/primitives/day";
import { withLocalRules } from "../../lib/regulations/packs/local-rules";
import { builtInRulebook } from "../../lib/regulations/rulebook";

const on = day("2026-05-20");
const ago = (days: number): Day => addDays(on, -days);
const levels = levelsOn(builtInRulebook, on);

/** Somebody with whom everything was done yesterday. */
const cared: Training = {
  ...{ begunOn: ago(400), mentorSince: ago(400), lastEvaluated: ago(1), lastNoted: ago(1) },
  ...{ openTasks: 1, lastGiven: ago(1), returned: [] },
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
    expect(found({ lastNoted: ago(200), mentorSince: null })).toEqual([]);
  });

  test("is a task returned twice in a row, and not one returned once", () => {
    expect(found({ returned: [returnedTask(1, 12)] })).toEqual([]);
    expect(found({ returned: [returnedTask(2, 12)] })).toEqual([["returned", 12]]);
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
