import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  annulmentsById,
  arrivedOn,
  effectiveEntries,
  type HistoryEntry,
  lastAnnullable,
  pauseOf,
  replayHistory,
  withAnnulled,
} from "../../lib/admissions/case/history";
import { openStages } from "../../lib/admissions/case/stages";
import { invalidatesPaper, invalidatesVote } from "../../lib/admissions/procedure/invalidation";
import { effectiveRecordsOf } from "../../lib/admissions/records/effective-records";
import { day } from "../../lib/primitives/day";

const entry = (
  sequence: number,
  step: string,
  from: HistoryEntry["from"],
  to: HistoryEntry["to"],
  annulsId: string | null = null,
): HistoryEntry => ({
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
    expect(replayHistory([opened, listed, permitted])).toEqual({ stage: "dossier" });
  });

  test("breaks at the first row that does not follow", () => {
    expect(replayHistory([opened, permitted])).toEqual({ brokenAt: 3 });
    expect(replayHistory([opened, listed, entry(3, "annulStep", "mentoring", "nomination", "t1")])).toEqual({
      brokenAt: 3,
    });
    expect(replayHistory([])).toEqual({ brokenAt: 1 });
  });

  test("breaks where a row is missing though the stages agree, and where the stages disagree though none is missing", () => {
    expect(replayHistory([opened, entry(3, "listSympathiser", "nomination", "mentoring")])).toEqual({ brokenAt: 3 });
    expect(replayHistory([opened, entry(2, "permitStart", "mentoring", "dossier")])).toEqual({ brokenAt: 2 });
  });

  test("breaks at an annulment that goes elsewhere than back, or has nothing to undo", () => {
    expect(replayHistory([opened, listed, entry(3, "annulStep", "mentoring", "dossier", "t2")])).toEqual({
      brokenAt: 3,
    });
    expect(replayHistory([opened, entry(2, "annulStep", "nomination", "nomination", "t1")])).toEqual({ brokenAt: 2 });
  });

  test("tells the day the case came to its stage: not that of a step since, nor of one that was annulled", () => {
    const on = (date: string, row: HistoryEntry): HistoryEntry => ({ ...row, occurredOn: day(date) });
    const came = [on("2025-01-10", opened), on("2025-02-10", listed)];
    const certified = on("2025-03-10", entry(3, "recordCertificate", "mentoring", "mentoring"));
    const left = on("2025-04-10", entry(4, "permitStart", "mentoring", "dossier"));
    const back = on("2025-05-10", entry(5, "annulStep", "dossier", "mentoring", "t4"));
    expect(arrivedOn([...came, certified])).toBe("2025-02-10");
    expect(arrivedOn([...came, certified, left])).toBe("2025-04-10");
    expect(arrivedOn([...came, certified, left, back])).toBe("2025-02-10");
    expect(arrivedOn([])).toBeUndefined();
  });

  test("goes back behind an annulled step, which stays in it", () => {
    const history = [opened, listed, permitted, entry(4, "annulStep", "dossier", "mentoring", "t3")];
    expect(replayHistory(history)).toEqual({ stage: "mentoring" });
    expect(effectiveEntries(history).map(({ step }) => step)).toEqual(["nominate", "listSympathiser"]);
    expect(annulmentsById(history).get("t3")?.sequence).toBe(4);
    expect(lastAnnullable(history)?.id).toBe("t2");
  });

  test("is not annulled beyond the nomination", () => {
    const history = [opened, listed, entry(3, "annulStep", "mentoring", "nomination", "t2")];
    expect(lastAnnullable(history)).toBeUndefined();
  });

  test("knows the pause that has not ended, and an annulled pause is none", () => {
    const pause = entry(3, "pause", "mentoring", "mentoring");
    expect(pauseOf([opened, listed, pause])?.id).toBe("t3");
    expect(pauseOf([opened, listed, pause, entry(4, "replaceMentor", "mentoring", "mentoring")])?.id).toBe("t3");
    expect(pauseOf([opened, listed])).toBeUndefined();
    expect(pauseOf([opened, listed, pause, entry(4, "resume", "mentoring", "mentoring")])).toBeUndefined();
    expect(pauseOf([opened, listed, pause, entry(4, "annulStep", "mentoring", "mentoring", "t3")])).toBeUndefined();
  });

  test("whatever is annulled in whatever order, it folds into the stage before what was annulled", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (turns) => {
        let history: HistoryEntry[] = [opened];
        const stages: HistoryEntry["to"][] = ["nomination"];
        for (const isOnward of turns) {
          const last = lastAnnullable(history);
          const next = openStages[stages.length];
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
        expect(replayHistory(history)).toEqual({ stage: stages.at(-1) });
      }),
    );
  });
});

describe("what the history leaves of what was written", () => {
  const told = (row: HistoryEntry, facts: object = {}) => ({ ...row, facts });
  const written = [
    told(opened),
    told(entry(2, "certifyHistory", "verification", "approval")),
    told(entry(3, "recordCellVote", "approval", "approval")),
  ];
  const returned = told(entry(4, "returnDossier", "approval", "dossier"));
  const annulled = told(entry(5, "annulStep", "dossier", "approval", "t4"));

  /** By the sequence of the step that wrote it: whether a certification and a vote of the cell still count. */
  const kept = (rows: readonly (HistoryEntry & { facts: unknown })[], sequence: number) => {
    const { isInvalidatedLater } = effectiveRecordsOf({ transitions: rows });
    return {
      paper: !isInvalidatedLater((voided) => invalidatesPaper(voided, "committeeCertification"), { sequence }),
      vote: !isInvalidatedLater((voided) => invalidatesVote(voided, { purpose: "admission", body: "cell" }), {
        sequence,
      }),
    };
  };

  test("is nothing of what rested on a dossier that was returned, and all of what is written anew", () => {
    expect(kept(written, 2)).toEqual({ paper: true, vote: true });
    expect(kept([...written, returned], 2)).toEqual({ paper: false, vote: false });
    expect(kept([...written, returned], 4)).toEqual({ paper: true, vote: true });
    expect(kept([...written, returned, told(entry(5, "x", "dossier", "approval"))], 5)).toEqual({
      paper: true,
      vote: true,
    });
  });

  test("is everything again once the return was a mistake and is annulled", () => {
    expect(kept([...written, returned, annulled], 2)).toEqual({ paper: true, vote: true });
  });

  test("depends on from where a decision that is annulled has the procedure done again", () => {
    const redoing = (redo: string) => [...written, told(entry(4, "annulDecision", "ceremony", "approval"), { redo })];
    expect(kept(redoing("committeeVote"), 2)).toEqual({ paper: true, vote: true });
    expect(kept(redoing("cellVote"), 2)).toEqual({ paper: true, vote: false });
    expect(kept(redoing("verification"), 2)).toEqual({ paper: false, vote: false });
  });

  test("is nothing of an annulled step, and all of the others", () => {
    const { isAnnulled } = effectiveRecordsOf({ transitions: [...written, returned, annulled] });
    expect([1, 2, 3, 4].filter((sequence) => isAnnulled({ sequence }))).toEqual([4]);
  });
});
