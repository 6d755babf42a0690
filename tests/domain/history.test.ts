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
  test("gives the stage of its last row", () => {
    expect(replayHistory([opened, listed, permitted])).toEqual({ stage: "dossier" });
  });

  test("reports the first row that does not follow from the one before", () => {
    expect(replayHistory([opened, permitted])).toEqual({ brokenAt: 3 });
    expect(replayHistory([opened, listed, entry(3, "annulStep", "mentoring", "nomination", "t1")])).toEqual({
      brokenAt: 3,
    });
    expect(replayHistory([])).toEqual({ brokenAt: 1 });
  });

  test("reports a missing row even if the stages agree, and disagreeing stages even if no row is missing", () => {
    expect(replayHistory([opened, entry(3, "listSympathiser", "nomination", "mentoring")])).toEqual({ brokenAt: 3 });
    expect(replayHistory([opened, entry(2, "permitStart", "mentoring", "dossier")])).toEqual({ brokenAt: 2 });
  });

  test("reports an annulment that does not lead back, or has no step to annul", () => {
    expect(replayHistory([opened, listed, entry(3, "annulStep", "mentoring", "dossier", "t2")])).toEqual({
      brokenAt: 3,
    });
    expect(replayHistory([opened, entry(2, "annulStep", "nomination", "nomination", "t1")])).toEqual({ brokenAt: 2 });
  });

  test("gives the day the case reached its stage, ignoring later and annulled steps", () => {
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

  test("keeps an annulled step and returns to the stage before it", () => {
    const history = [opened, listed, permitted, entry(4, "annulStep", "dossier", "mentoring", "t3")];
    expect(replayHistory(history)).toEqual({ stage: "mentoring" });
    expect(effectiveEntries(history).map(({ step }) => step)).toEqual(["nominate", "listSympathiser"]);
    expect(annulmentsById(history).get("t3")?.sequence).toBe(4);
    expect(lastAnnullable(history)?.id).toBe("t2");
  });

  test("does not allow annulling the nomination", () => {
    const history = [opened, listed, entry(3, "annulStep", "mentoring", "nomination", "t2")];
    expect(lastAnnullable(history)).toBeUndefined();
  });

  test("gives the pause that has not ended, and ignores an annulled pause", () => {
    const pause = entry(3, "pause", "mentoring", "mentoring");
    expect(pauseOf([opened, listed, pause])?.id).toBe("t3");
    expect(pauseOf([opened, listed, pause, entry(4, "replaceMentor", "mentoring", "mentoring")])?.id).toBe("t3");
    expect(pauseOf([opened, listed])).toBeUndefined();
    expect(pauseOf([opened, listed, pause, entry(4, "resume", "mentoring", "mentoring")])).toBeUndefined();
    expect(pauseOf([opened, listed, pause, entry(4, "annulStep", "mentoring", "mentoring", "t3")])).toBeUndefined();
  });

  test("after any annulments in any order, it gives the stage before the annulled steps", () => {
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

describe("the papers and votes that still count", () => {
  const told = (row: HistoryEntry, facts: object = {}) => ({ ...row, facts });
  const written = [
    told(opened),
    told(entry(2, "certifyHistory", "verification", "approval")),
    told(entry(3, "recordCellVote", "approval", "approval")),
  ];
  const returned = told(entry(4, "returnDossier", "approval", "dossier"));
  const annulled = told(entry(5, "annulStep", "dossier", "approval", "t4"));

  /** Whether a certification and a vote of the cell, written by the step with this sequence number, still count. */
  const kept = (rows: readonly (HistoryEntry & { facts: unknown })[], sequence: number) => {
    const { invalidatedLaterBy } = effectiveRecordsOf({ transitions: rows });
    return {
      paper: !invalidatedLaterBy((voided) => invalidatesPaper(voided, "committeeCertification"), { sequence }),
      vote: !invalidatedLaterBy((voided) => invalidatesVote(voided, { purpose: "admission", body: "cell" }), {
        sequence,
      }),
    };
  };

  test("exclude those based on a returned dossier, and include those written afterwards", () => {
    expect(kept(written, 2)).toEqual({ paper: true, vote: true });
    expect(kept([...written, returned], 2)).toEqual({ paper: false, vote: false });
    expect(kept([...written, returned], 4)).toEqual({ paper: true, vote: true });
    expect(kept([...written, returned, told(entry(5, "x", "dossier", "approval"))], 5)).toEqual({
      paper: true,
      vote: true,
    });
  });

  test("include all of them again when the return was a mistake and is annulled", () => {
    expect(kept([...written, returned, annulled], 2)).toEqual({ paper: true, vote: true });
  });

  test("depend on the part from which the procedure is redone after an annulled decision", () => {
    const redoing = (redo: string) => [...written, told(entry(4, "annulDecision", "ceremony", "approval"), { redo })];
    expect(kept(redoing("committeeVote"), 2)).toEqual({ paper: true, vote: true });
    expect(kept(redoing("cellVote"), 2)).toEqual({ paper: true, vote: false });
    expect(kept(redoing("verification"), 2)).toEqual({ paper: false, vote: false });
  });

  test("exclude those of an annulled step and no others", () => {
    const { isAnnulled } = effectiveRecordsOf({ transitions: [...written, returned, annulled] });
    expect([1, 2, 3, 4].filter((sequence) => isAnnulled({ sequence }))).toEqual([4]);
  });
});
