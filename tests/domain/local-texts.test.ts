import { describe, expect, test } from "vitest";
import { localDeadlinesOf } from "../../lib/admissions/clocks/local-deadlines";
import { day } from "../../lib/primitives/day";
import { localRefusals } from "../../lib/regulations/packs/draft-refusals";
import type { LoadedPack } from "../../lib/regulations/packs/loaded-packs";
import { parsePackText } from "../../lib/regulations/packs/pack-text";
import { rulebookUnder } from "../../lib/regulations/packs/packs-in-force";
import { ownRulebook } from "../../lib/regulations/rulebook";
import { readyForCell, voteOf } from "../support/case-facts";

describe("a local text", () => {
  const from = day("2025-12-01");
  const said = (text: string, on = from) =>
    localRefusals(ownRulebook, on, parsePackText(ownRulebook, text).lines).map(({ code, facts }) => [facts.line, code]);

  test("may only tighten: shorter periods, longer months together, higher shares", () => {
    expect(
      said(
        "admissionDecisionDays | 30 | 2 | cao\nmonthsTogether | 18 | 2 | cao\ncommitteeThreshold | 3/4 | 2 | cao\ndossierSendingDays | 5 | 2 | cao",
      ),
    ).toEqual([]);
    expect(
      said("admissionDecisionDays | 46 | 2 | cao\nmonthsTogether | 11 | 2 | cao\ncommitteeThreshold | 1/2 | 2 | cao"),
    ).toEqual([
      [1, "local-looser"],
      [2, "local-looser"],
      [3, "local-looser"],
    ]);
    expect(said("superiorThreshold | 1/2 | 2 | cao\n\nsuperiorThreshold | > 1/2 | 2 | cao")).toEqual([
      [1, "local-looser"],
    ]);
  });

  test("is measured by how great a share is, not by the numbers it is written with", () => {
    expect(said("committeeThreshold | 5/8 | 2 | cao")).toEqual([[1, "local-looser"]]);
    expect(said("committeeThreshold | 4/6 | 2 | cao\nsuperiorThreshold | 2/3 | 2 | cao")).toEqual([]);
  });

  test("may repeat what holds, and set what no central text of its day sets", () => {
    expect(said("certificateValidMonths | 60 | 2 | cao\nmonthsTogether | 12 | 2 | cao")).toEqual([]);
    expect(said("certificateValidMonths | 600 | 2 | cao", day("2014-01-01"))).toEqual([]);
    expect(said("monthsTogether | 1 | 2 | cao", day("2011-01-31"))).toEqual([]);
  });

  test("cannot touch what has no stricter way, nor leave a value open", () => {
    expect(said("cellThreshold | 3/4 | 2 | cao\nceremonyDays | unknown | 2 | cao")).toEqual([
      [1, "local-no-direction"],
      [2, "local-unknown"],
    ]);
  });

  const local = (rule: string, value: unknown, path = "s.o.", until: string | null = null, since: string = from) => ({
    ...{ path, rule, value, instrument: "HD 01-HD/TU", clause: "2", confidence: "high" as const, from: day(since) },
    until: until === null ? null : day(until),
  });

  test("holds for its unit and those below, from its day up to its end, and a period leaves the central one as it is", () => {
    const law = {
      packs: [],
      locals: [local("monthsTogether", 18, "s.o.", "2026-03-01"), local("admissionDecisionDays", 20)],
    };
    const mine = rulebookUnder(law, "s.o.k1.");
    const months = ["2025-11-30", "2025-12-01", "2026-02-28", "2026-03-01"].map(
      (on) => mine.monthsTogether.on(day(on)).value,
    );
    expect(months).toEqual([12, 18, 18, 12]);
    expect(mine.admissionDecisionDays.on(from).value).toBe(45);
    expect(mine.internal.admissionDecisionDays?.knownOn(from)?.value).toBe(20);
    expect(rulebookUnder(law, "s.p.k1.")).toBe(ownRulebook);
  });

  test("hands its internal day to the text that follows it on the day it ends, and to nobody where none does", () => {
    const followed = [
      local("admissionDecisionDays", 20, "s.o.", "2026-03-01"),
      local("admissionDecisionDays", 25, "s.o.", "2026-06-01", "2026-03-01"),
    ];
    const { internal } = rulebookUnder({ packs: [], locals: followed }, "s.o.");
    const held = ["2025-11-30", "2025-12-01", "2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01"].map(
      (on) => internal.admissionDecisionDays?.knownOn(day(on))?.value,
    );
    expect(held).toEqual([undefined, 20, 20, 25, 25, undefined]);
  });

  test("gives its internal day back to the text of the unit above once it ends", () => {
    const locals = [
      local("admissionDecisionDays", 30, "s."),
      local("admissionDecisionDays", 20, "s.o.", "2026-03-01", "2026-01-01"),
    ];
    const { internal } = rulebookUnder({ packs: [], locals }, "s.o.");
    const held = ["2025-12-01", "2026-01-01", "2026-03-01"].map(
      (on) => internal.admissionDecisionDays?.knownOn(day(on))?.value,
    );
    expect(held).toEqual([30, 20, 30]);
  });

  test("of the unit above holds below it once it is the stricter of the two, whichever was entered first", () => {
    const locals = [local("monthsTogether", 24, "s.", null, "2026-03-01"), local("monthsTogether", 18)];
    const months = ["2026-02-28", "2026-03-01"].map((on) =>
      rulebookUnder({ packs: [], locals }, "s.o.").monthsTogether.on(day(on)),
    );
    expect(months.map(({ value }) => value)).toEqual([18, 24]);
  });

  test("changes nothing that has no stricter way, nor a rule nobody knows any more, if it was stored all the same", () => {
    const mine = rulebookUnder(
      { packs: [], locals: [local("cellThreshold", { numerator: 3, denominator: 4 })] },
      "s.o.",
    );
    expect(mine.cellThreshold.on(day("2026-01-01")).value).toEqual({ numerator: 2, denominator: 3, strict: false });
    expect(rulebookUnder({ packs: [], locals: [local("ruleOfBefore", 3)] }, "s.o.")).toBe(ownRulebook);
  });

  const july: LoadedPack = {
    id: "2026-07",
    instrument: "QĐ 208-QĐ/TW",
    from: day("2026-08-03"),
    values: [{ rule: "admissionDecisionDays", value: 30, clause: "4", confidence: "high" }],
  };

  test("shows its day beside the central one, and none once a pack is as strict", () => {
    const rules = rulebookUnder({ packs: [july], locals: [local("admissionDecisionDays", 30)] }, "s.o.");
    const days = (heldOn: string) =>
      localDeadlinesOf("approval", readyForCell({ rules, votes: [voteOf("admission", "cell", heldOn)] }));
    expect(days("2026-07-31")).toMatchObject([{ rule: "admissionDecisionDays", startedOn: "2026-07-31" }]);
    expect(days("2026-08-03")).toEqual([]);
  });

  test("gives way where a later pack is stricter than it", () => {
    const pack: LoadedPack = {
      ...july,
      values: [{ rule: "monthsTogether", value: 24, clause: "3", confidence: "high" }],
    };
    const mine = rulebookUnder({ packs: [pack], locals: [local("monthsTogether", 18)] }, "s.o.");
    expect([mine.monthsTogether.on(day("2026-08-02")).value, mine.monthsTogether.on(day("2026-08-03")).value]).toEqual([
      18, 24,
    ]);
  });
});
