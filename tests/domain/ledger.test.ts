import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  annulments,
  type Entry,
  fold,
  lastToAnnul,
  pauseOf,
  standing,
  withAnnulled,
} from "../../lib/admissions/ledger";
import { line } from "../../lib/admissions/steps";
import { day } from "../../lib/primitives/day";

const entry = (
  sequence: number,
  step: string,
  from: Entry["from"],
  to: Entry["to"],
  annulsId: string | null = null,
): Entry => ({
  id: `t${sequence}`,
  sequence,
  step,
  from,
  to,
  occurredOn: day("2025-06-01"),
  annulsId,
});
const opened = entry(1, "nominate", null, "nomination");
const listed = entry(2, "listSympathiser", "nomination", "mentoring");
const permitted = entry(3, "permitStart", "mentoring", "dossier");

describe("the history of a case", () => {
  test("folds into the stage its last row names", () => {
    expect(fold([opened, listed, permitted])).toEqual({ stage: "dossier" });
  });

  test("breaks at the first row that does not follow", () => {
    expect(fold([opened, permitted])).toEqual({ brokenAt: 3 });
    expect(fold([opened, listed, entry(3, "annulStep", "mentoring", "nomination", "t1")])).toEqual({ brokenAt: 3 });
    expect(fold([])).toEqual({ brokenAt: 1 });
  });

  test("goes back behind an annulled step, which stays in it", () => {
    const history = [opened, listed, permitted, entry(4, "annulStep", "dossier", "mentoring", "t3")];
    expect(fold(history)).toEqual({ stage: "mentoring" });
    expect(standing(history).map(({ step }) => step)).toEqual(["nominate", "listSympathiser"]);
    expect(annulments(history).get("t3")?.sequence).toBe(4);
    expect(lastToAnnul(history)?.id).toBe("t2");
  });

  test("is not annulled beyond the nomination", () => {
    const history = [opened, listed, entry(3, "annulStep", "mentoring", "nomination", "t2")];
    expect(lastToAnnul(history)).toBeUndefined();
  });

  test("knows the pause that has not ended, and an annulled pause is none", () => {
    const pause = entry(3, "pause", "mentoring", "mentoring");
    expect(pauseOf([opened, listed, pause])?.id).toBe("t3");
    expect(pauseOf([opened, listed, pause, entry(4, "resume", "mentoring", "mentoring")])).toBeUndefined();
    expect(pauseOf([opened, listed, pause, entry(4, "annulStep", "mentoring", "mentoring", "t3")])).toBeUndefined();
  });

  test("whatever is annulled in whatever order, it folds into the stage before what was annulled", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (turns) => {
        let history: Entry[] = [opened];
        const stages: Entry["to"][] = ["nomination"];
        for (const isOnward of turns) {
          const last = lastToAnnul(history);
          const next = line[stages.length];
          if (isOnward && next) {
            history = [...history, entry(history.length + 1, "x", stages.at(-1) ?? null, next)];
            stages.push(next);
          } else if (!isOnward && last) {
            history = withAnnulled(history, last).map((row, index) => ({
              ...row,
              id: `t${index + 1}`,
              from: index === history.length ? (stages.at(-1) ?? null) : row.from,
            }));
            stages.pop();
          }
        }
        expect(fold(history)).toEqual({ stage: stages.at(-1) });
      }),
    );
  });
});
