import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DueLine } from "../../components/admissions/case/deadlines";
import { InstrumentTable } from "../../components/regulations/instruments-page";
import { PackInForce } from "../../components/regulations/pack-in-force";
import { ruleViewOn } from "../../components/regulations/rule-view";
import { draftValues } from "../../components/rule-packs/pack-form";
import { deadlinesOf, isPeriodUnknown, nearestDue } from "../../lib/admissions/clocks/deadlines";
import { warningsOf } from "../../lib/admissions/forecast/warnings";
import { day } from "../../lib/primitives/day";
import { rulesCiting } from "../../lib/regulations/cited-by";
import { citationOf } from "../../lib/regulations/instruments";
import { withPacks } from "../../lib/regulations/packs/entered-packs";
import { ruleKeysOf } from "../../lib/regulations/packs/rule-keys";
import { shippedDrafts } from "../../lib/regulations/packs/shipped-drafts";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { draftRefusals } from "../../lib/rule-packs/draft-refusals";
import { parsePackText } from "../../lib/rule-packs/pack-text";
import { en } from "../../lib/text/en";
import { source } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { factsOf, paperOf } from "../support/case-facts";
import { refusalCodes } from "../support/decide-step";

const [draft] = shippedDrafts;
if (!draft) throw new Error("No draft is shipped");
const age = "Chương III, Mục 1, khoản 1.1, điểm 1.1.1";

describe("the draft of 2026 that comes with the program", () => {
  test("holds the values official keys state, each with its citation, a note of the confidence, and nothing else", () => {
    expect(draft).toMatchObject({ id: "2026-07", instrument: "QĐ 208-QĐ/TW", issuedOn: "2026-07-26" });
    const stated = draft.values.map(({ rule, value, clause }) => [
      rule,
      value,
      source(citationOf(draft.instrument, clause)),
    ]);
    const raised = ["father", "mother", "raisedBy", "fatherInLaw", "motherInLaw", "spouse", "spouseRaisedBy", "child"];
    expect(stated).toEqual([
      ["minimumAgeMonths", 216, `QĐ 208-QĐ/TW, ${age}`],
      ["maximumAgeMonths", 720, `QĐ 208-QĐ/TW, ${age}`],
      ["schoolingShownBy", "programmeCompleted", "QĐ 208-QĐ/TW"],
      ["verifiedRelatives", raised, "HD 01-HD/TW 2026"],
      ["residenceOpinionFrom", ["cellCommittee", "cell"], "HD 01-HD/TW 2026"],
      ["ceremonyFrom", "issued", "QĐ 208-QĐ/TW"],
      ["ceremonyDays", 30, "QĐ 208-QĐ/TW"],
      ["announcedAt", "nextMeeting", "HD 01-HD/TW 2026, 4.5b"],
    ]);
    for (const { shipped } of [vi.packs, en.packs])
      expect(Object.keys(shipped.notes)).toEqual(draft.values.map(({ rule }) => rule));
  });

  test("is not in force by itself: every value stays that of the texts before", () => {
    const on = day("2026-11-27");
    expect(builtInRulebook.ceremonyFrom.on(on).value).toBe("received");
    expect(builtInRulebook.packs.find(({ id }) => id === draft.id)?.enabled).toBe(false);
    expect(ruleViewOn("ceremonyFrom", builtInRulebook, on, vi).drafted).toEqual({
      pack: "2026-07",
      text: "Ngày ban hành quyết định",
      cites: { instrument: "QĐ 208-QĐ/TW", clause: "" },
    });
  });

  test("gives way to a pack of the same name that is on", () => {
    const on = withPacks(builtInRulebook, [{ ...draft, values: draft.values.slice(0, 2) }]);
    expect(on.drafts).toEqual([]);
    expect(on.minimumAgeMonths.on(day("2026-08-03")).cites).toEqual({ instrument: "QĐ 208-QĐ/TW", clause: age });
  });

  test("opens as lines to edit that can be saved as they are; rules it lacks follow as comments without a clause", () => {
    const view = {
      heading: { id: draft.id, pack: draft.id, instrument: draft.instrument, state: "shipped" as const, ...days },
      pack: draft,
      rules: builtInRulebook,
    };
    const typed = draftValues(view, vi);
    expect([typed.issuedOn, typed.from]).toEqual(["26/07/2026", "26/07/2026"]);
    const { lines, refusals } = parsePackText(builtInRulebook, typed.lines);
    expect(refusals).toEqual([]);
    expect(lines.map(({ line: _, ...value }) => value)).toEqual(draft.values);
    const heading = { pack: draft.id, instrument: draft.instrument, ...days };
    expect(draftRefusals(builtInRulebook, heading, lines)).toEqual([]);
    const uncommented = parsePackText(
      builtInRulebook,
      typed.lines.replace("# admissionDecisionDays", "admissionDecisionDays"),
    );
    expect(uncommented.refusals).toMatchObject([{ code: "pack-no-clause", facts: { rule: "admissionDecisionDays" } }]);
    for (const key of ruleKeysOf(builtInRulebook)) expect(typed.lines).toContain(`${key} | `);
  });
});

const days = { issuedOn: day("2026-07-26"), from: day("2026-07-26") };

describe("the ceremony's clock while the text is a draft", () => {
  const decided = (issued: string, received: string | null) =>
    factsOf({
      papers: [paperOf("decision", issued), ...(received ? [paperOf("decisionReceipt", received)] : [])],
    });
  const clockOf = (issued: string, received: string | null) => deadlinesOf("ceremony", decided(issued, received));

  test("shows the day counted from the issue, which is the stricter of the two, and says why", () => {
    const [clock] = clockOf("2026-08-03", "2026-08-10");
    expect(clock).toMatchObject({
      ...{ startedOn: "2026-08-03", dueOn: "2026-09-16", provisional: true, pack: "2025-07" },
      cites: { instrument: "QĐ 208-QĐ/TW", clause: "" },
      drafted: {
        pack: "2026-07",
        inForce: { startedOn: "2026-08-10", dueOn: "2026-09-23", cites: { instrument: "QĐ 294-QĐ/TW", clause: "4.1" } },
      },
    });
    const deadlines = clock ? [{ ...clock, isUnknown: isPeriodUnknown(clock) }] : [];
    const nearest = nearestDue(deadlines);
    const due = {
      nextDueOn: nearest?.dueOn ?? null,
      nextDueHolder: nearest?.holder ?? null,
      nextHolder: "cellSecretary",
    };
    const said = (words: typeof vi) => renderToStaticMarkup(<DueLine view={{ deadlines, ...due }} words={words} />);
    expect(said(vi)).toContain("Hạn: 16/09/2026");
    expect(said(vi)).toContain(
      "Ngày chặt hơn: bản nháp 2026-07 (QĐ 208-QĐ/TW) tính từ ngày ban hành quyết định, 03/08/2026",
    );
    expect(said(vi)).toContain("Theo QĐ 294-QĐ/TW, 4.1, tính từ ngày nhận quyết định, 10/08/2026: 23/09/2026");
    expect(said(en)).toContain("The stricter day");
  });

  test("runs from the issue on before the decision is received", () => {
    expect(clockOf("2026-08-03", null)).toMatchObject([{ dueOn: "2026-09-16", drafted: { inForce: null } }]);
    expect(clockOf("2025-12-01", null)).toEqual([]);
  });

  test("is the one of the rules in force for a decision issued before the draft's day, and where both days are one", () => {
    for (const [issued, received] of [
      ["2026-07-24", "2026-08-10"],
      ["2026-08-10", "2026-08-10"],
    ] as const) {
      const [clock] = clockOf(issued, received);
      expect(clock).toMatchObject({ startedOn: "2026-08-10", cites: { instrument: "QĐ 294-QĐ/TW" } });
      expect(clock?.drafted).toBeUndefined();
    }
  });

  test("stops nothing between the two days: the step is warned of, and asked for a consent after the later day only", () => {
    const facts = decided("2026-08-03", "2026-08-10");
    const hold = (occurredOn: string) =>
      refusalCodes("holdCeremony", "ceremony", facts, {
        ...{ occurredOn, place: "Hội trường", mentorId: "member", consentNumber: null, consentOn: null },
      }).filter((code) => code === "ceremony-too-late");
    const warned = (on: string) => warningsOf("holdCeremony", { ...facts, on: day(on) }).map(({ code }) => code);
    expect([hold("2026-09-16"), warned("2026-09-16")]).toEqual([[], []]);
    expect([hold("2026-09-17"), warned("2026-09-17")]).toEqual([[], ["ceremony-late-by-draft"]]);
    expect([hold("2026-09-24"), warned("2026-09-24")]).toEqual([["ceremony-too-late"], ["ceremony-too-late"]]);
  });
});

describe("the pages of the regulations", () => {
  test("name the two instruments with their public titles and say that their texts have to be supplied", () => {
    for (const words of [vi, en]) {
      const { library, regulations } = words;
      const rules = renderToStaticMarkup(
        <PackInForce on={day("2026-11-27")} rulebook={builtInRulebook} words={words} />,
      );
      for (const said of [...Object.values(library.titles), regulations.awaitedTitle]) expect(rules).toContain(said);
      const instruments = renderToStaticMarkup(<InstrumentTable rulebook={builtInRulebook} words={words} />);
      for (const said of [...Object.values(library.titles), library.supply]) expect(instruments).toContain(said);
    }
  });
});

describe("a clause", () => {
  test("is cited as the text prints it, also by chapter, section, clause and point", () => {
    expect(citationOf("QĐ 208-QĐ/TW", age)).toEqual({ instrument: "QĐ 208-QĐ/TW", clause: age });
    expect(source(citationOf("QĐ 208-QĐ/TW", age))).toBe(`QĐ 208-QĐ/TW, ${age}`);
    const [line] = parsePackText(builtInRulebook, `minimumAgeMonths | 216 | ${age} | cao`).lines;
    expect(line?.clause).toBe(age);
  });

  test("may name the guidance it stands in, and an instrument alone has no clause", () => {
    expect(citationOf("QĐ 208-QĐ/TW", "HD 01-HD/TW 2026, 3.4c")).toEqual({
      instrument: "HD 01-HD/TW 2026",
      clause: "3.4c",
    });
    expect(citationOf("QĐ 208-QĐ/TW", "QĐ 208-QĐ/TW")).toEqual({ instrument: "QĐ 208-QĐ/TW", clause: "" });
    expect(citationOf("QĐ 300-QĐ/TW", "QĐ 300-QĐ/TW, Chương I")).toEqual({
      instrument: "QĐ 300-QĐ/TW",
      clause: "Chương I",
    });
  });

  test("stands in the order of the chapters, which have Roman numbers", () => {
    const chapters = [
      "Chương X, Mục 1",
      "Chương V, Mục 2",
      "Chương IX, Mục 1",
      "Chương III, Mục 10",
      "Chương III, Mục 2",
    ];
    const rules = ["ceremonyDays", "complaintDays", "cellTermMonths", "votesBeforeReport", "applicantsItems"];
    const values = rules.map((rule, index) => ({
      ...{ rule, value: 3, clause: chapters[index] ?? "" },
      confidence: "high" as const,
    }));
    const cited = rulesCiting(withPacks(builtInRulebook, [{ ...draft, values }]), "QĐ 208-QĐ/TW");
    expect(cited.clauses.map(({ clause }) => clause)).toEqual([
      "Chương III, Mục 2",
      "Chương III, Mục 10",
      "Chương V, Mục 2",
      "Chương IX, Mục 1",
      "Chương X, Mục 1",
    ]);
  });
});
