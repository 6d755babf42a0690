import { describe, expect, test } from "vitest";
import { localDeadlinesOf } from "../../lib/admissions/clocks/local-deadlines";
import { day } from "../../lib/primitives/day";
import { rulebookAt } from "../../lib/regulations/packs/entered-rules";
import type { EnteredPack } from "../../lib/regulations/packs/packs";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { localRuleRefusals } from "../../lib/rule-packs/draft-refusals";
import { parsePackText } from "../../lib/rule-packs/pack-text";
import { readyForCell, voteOf } from "../support/case-facts";

describe("a local rule", () => {
  const from = day("2025-12-01");
  const refusedLines = (text: string, on = from) =>
    localRuleRefusals(builtInRulebook, on, parsePackText(builtInRulebook, text).lines).map(({ code, facts }) => [
      facts.line,
      code,
    ]);

  test("may only tighten: shorter periods, more months together, higher shares", () => {
    expect(
      refusedLines(
        "admissionDecisionDays | 30 | 2 | cao\nmonthsTogether | 18 | 2 | cao\ncommitteeThreshold | 3/4 | 2 | cao\ndossierSendingDays | 5 | 2 | cao",
      ),
    ).toEqual([]);
    expect(
      refusedLines(
        "admissionDecisionDays | 46 | 2 | cao\nmonthsTogether | 11 | 2 | cao\ncommitteeThreshold | 1/2 | 2 | cao",
      ),
    ).toEqual([
      [1, "local-looser"],
      [2, "local-looser"],
      [3, "local-looser"],
    ]);
    expect(refusedLines("superiorThreshold | 1/2 | 2 | cao\n\nsuperiorThreshold | > 1/2 | 2 | cao")).toEqual([
      [1, "local-looser"],
    ]);
  });

  test("is compared by the size of the share, not by the numbers it is written with", () => {
    expect(refusedLines("committeeThreshold | 5/8 | 2 | cao")).toEqual([[1, "local-looser"]]);
    expect(refusedLines("committeeThreshold | 4/6 | 2 | cao\nsuperiorThreshold | 2/3 | 2 | cao")).toEqual([]);
  });

  test("may repeat the value in force, and set a value where no central text of the day sets one", () => {
    expect(refusedLines("certificateValidMonths | 60 | 2 | cao\nmonthsTogether | 12 | 2 | cao")).toEqual([]);
    expect(refusedLines("certificateValidMonths | 600 | 2 | cao", day("2014-01-01"))).toEqual([]);
    expect(refusedLines("monthsTogether | 1 | 2 | cao", day("2011-01-31"))).toEqual([]);
  });

  test("cannot set a rule without a stricter direction, nor leave a value unknown", () => {
    expect(refusedLines("cellThreshold | 3/4 | 2 | cao\nceremonyDays | unknown | 2 | cao")).toEqual([
      [1, "local-no-direction"],
      [2, "local-unknown"],
    ]);
  });

  const local = (rule: string, value: unknown, path = "s.o.", until: string | null = null, since: string = from) => ({
    ...{ path, rule, value, instrument: "HD 01-HD/TU", clause: "2", confidence: "high" as const, from: day(since) },
    until: until === null ? null : day(until),
  });

  test("applies to its unit and the units below, from its first day to its end; a local period leaves the central period unchanged", () => {
    const entered = {
      packs: [],
      localRules: [local("monthsTogether", 18, "s.o.", "2026-03-01"), local("admissionDecisionDays", 20)],
    };
    const ofUnit = rulebookAt(entered, "s.o.k1.");
    const months = ["2025-11-30", "2025-12-01", "2026-02-28", "2026-03-01"].map(
      (on) => ofUnit.monthsTogether.on(day(on)).value,
    );
    expect(months).toEqual([12, 18, 18, 12]);
    expect(ofUnit.admissionDecisionDays.on(from).value).toBe(45);
    expect(ofUnit.localPeriods.admissionDecisionDays?.knownOn(from)?.value).toBe(20);
    expect(rulebookAt(entered, "s.p.k1.")).toBe(builtInRulebook);
  });

  test("gives way on the day it ends to the local period that follows, or to none", () => {
    const followed = [
      local("admissionDecisionDays", 20, "s.o.", "2026-03-01"),
      local("admissionDecisionDays", 25, "s.o.", "2026-06-01", "2026-03-01"),
    ];
    const { localPeriods } = rulebookAt({ packs: [], localRules: followed }, "s.o.");
    const localDays = ["2025-11-30", "2025-12-01", "2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01"].map(
      (on) => localPeriods.admissionDecisionDays?.knownOn(day(on))?.value,
    );
    expect(localDays).toEqual([undefined, 20, 20, 25, 25, undefined]);
  });

  test("gives way to the local period of the unit above when it ends", () => {
    const localRules = [
      local("admissionDecisionDays", 30, "s."),
      local("admissionDecisionDays", 20, "s.o.", "2026-03-01", "2026-01-01"),
    ];
    const { localPeriods } = rulebookAt({ packs: [], localRules }, "s.o.");
    const localDays = ["2025-12-01", "2026-01-01", "2026-03-01"].map(
      (on) => localPeriods.admissionDecisionDays?.knownOn(day(on))?.value,
    );
    expect(localDays).toEqual([30, 20, 30]);
  });

  test("of the unit above applies in the units below once it is the stricter one, whichever was entered first", () => {
    const localRules = [local("monthsTogether", 24, "s.", null, "2026-03-01"), local("monthsTogether", 18)];
    const months = ["2026-02-28", "2026-03-01"].map((on) =>
      rulebookAt({ packs: [], localRules }, "s.o.").monthsTogether.on(day(on)),
    );
    expect(months.map(({ value }) => value)).toEqual([18, 24]);
  });

  test("that is stored for a rule without a stricter direction, or for an unknown rule, changes nothing", () => {
    const ofUnit = rulebookAt(
      { packs: [], localRules: [local("cellThreshold", { numerator: 3, denominator: 4 })] },
      "s.o.",
    );
    expect(ofUnit.cellThreshold.on(day("2026-01-01")).value).toEqual({ numerator: 2, denominator: 3, strict: false });
    expect(rulebookAt({ packs: [], localRules: [local("ruleOfBefore", 3)] }, "s.o.")).toBe(builtInRulebook);
  });

  const july: EnteredPack = {
    id: "2026-07",
    instrument: "QĐ 208-QĐ/TW",
    from: day("2026-08-03"),
    values: [{ rule: "admissionDecisionDays", value: 30, clause: "4", confidence: "high" }],
  };

  test("gives a local deadline beside the central one, and none once a pack is as strict", () => {
    const rules = rulebookAt({ packs: [july], localRules: [local("admissionDecisionDays", 30)] }, "s.o.");
    const days = (heldOn: string) =>
      localDeadlinesOf("approval", readyForCell({ rules, votes: [voteOf("admission", "cell", heldOn)] }));
    expect(days("2026-07-31")).toMatchObject([{ rule: "admissionDecisionDays", startedOn: "2026-07-31" }]);
    expect(days("2026-08-03")).toEqual([]);
  });

  test("gives way to a later pack that is stricter", () => {
    const pack: EnteredPack = {
      ...july,
      values: [{ rule: "monthsTogether", value: 24, clause: "3", confidence: "high" }],
    };
    const ofUnit = rulebookAt({ packs: [pack], localRules: [local("monthsTogether", 18)] }, "s.o.");
    expect([
      ofUnit.monthsTogether.on(day("2026-08-02")).value,
      ofUnit.monthsTogether.on(day("2026-08-03")).value,
    ]).toEqual([18, 24]);
  });
});
