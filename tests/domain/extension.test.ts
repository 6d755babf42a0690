import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

/** A case carried by the cell on a day and then sent up. */
const submitted = (on: string): AdmissionFacts =>
  readyForCell({
    papers: [...readyForCell().papers, paperOf("submission", on)],
    votes: [voteOf("admission", "cell", on), voteOf("admission", "committee", on)],
  });
const toBeRecognised = (on: string): AdmissionFacts =>
  factsOf({
    papers: [paperOf("ceremonyMinutes", "2024-09-01"), paperOf("recognitionSubmission", on)],
    votes: [voteOf("recognition", "cell", on), voteOf("recognition", "committee", on)],
  });

const stated = (occurredOn: string, days: number) => ({
  occurredOn: day(occurredOn),
  days,
  number: "15-CV/BTC",
  reason: "Chờ kết luận về tiêu chuẩn chính trị",
});
const extend = (facts: AdmissionFacts, occurredOn: string, days: number, confirmation?: string) =>
  refusalCodes("extendDecision", "approval", facts, { ...stated(occurredOn, days), confirmation });
const extended = (facts: AdmissionFacts, on: string, days = 15) =>
  factsAfter(facts, "extendDecision", stepDefinitions.extendDecision.leaves(stated(on, days), facts));

describe("an extension of the decision's deadline", () => {
  test("T02: may be 15 working days, not 16", () => {
    expect(extend(submitted("2025-09-15"), "2025-11-01", 15)).toEqual([]);
    expect(extend(submitted("2025-09-15"), "2025-11-01", 16)).toEqual(["extension-too-long"]);
  });

  test("T02: moves the last day from 17/11/2025 to 08/12/2025", () => {
    const facts = submitted("2025-09-15");
    expect(deadlinesOf("approval", facts)).toMatchObject([{ kind: "decision", dueOn: "2025-11-17" }]);
    expect(deadlinesOf("approval", extended(facts, "2025-11-17"))).toMatchObject([
      { kind: "decision", dueOn: "2025-12-08" },
    ]);
  });

  test("a decision on the last day of the extension is in time, one on the day after is late", () => {
    const decide = (occurredOn: string) =>
      refusalCodes("recordDecision", "approval", extended(submitted("2025-09-15"), "2025-11-17"), {
        ...voteForm(occurredOn, { total: 11, present: 11, yes: 11 }),
        number: "10-QĐ/ĐU",
        lateReason: null,
      });
    expect(decide("2025-12-08")).toEqual([]);
    expect(decide("2025-12-09")).toEqual(["late-without-reason"]);
  });

  test("may be given up to the last day of the period, not the day after", () => {
    expect(extend(submitted("2025-09-15"), "2025-11-17", 15)).toEqual([]);
    expect(extend(submitted("2025-09-15"), "2025-11-18", 15)).toEqual(["extension-too-late"]);
  });

  test("may be given once, and is then no longer proposed", () => {
    const facts = extended(submitted("2025-09-15"), "2025-11-03", 5);
    expect(refusalCodes("extendDecision", "approval", facts, stated("2025-11-04", 5))).toEqual(["already-extended"]);
  });

  test("may be given only after the dossier was sent up", () => {
    const { papers, ...facts } = submitted("2025-09-15");
    const unsent = { ...facts, papers: papers.filter(({ kind }) => kind !== "submission") };
    expect(extend(unsent, "2025-11-01", 5)).toEqual(["missing-submission"]);
  });

  test("is limited by the rule of the day that started the period; where that is not known a person confirms", () => {
    expect(extend(submitted("2016-07-25"), "2016-09-01", 30)).toEqual([]);
    expect(extend(submitted("2016-07-25"), "2016-09-01", 31)).toEqual(["extension-too-long"]);
    expect(extend(submitted("2025-06-30"), "2025-07-10", 15)).toEqual(["rule-unknown"]);
    expect(extend(submitted("2025-06-30"), "2025-07-10", 15, "QĐ 232-QĐ/TW, bản lưu")).toEqual([]);
    expect(extend(submitted("2025-07-01"), "2025-07-10", 15)).toEqual([]);
  });

  test("no longer counts when the dossier is returned for the cell to vote anew, whose vote the time runs from", () => {
    const facts = extended(submitted("2025-09-15"), "2025-11-03", 15);
    const returned = (corrects: string) =>
      factsAfter(facts, "returnDossier", {}, { corrects: [corrects] }).papers.map(({ kind }) => kind);
    expect(returned("vote-cellVote")).not.toContain("decisionExtension");
    expect(returned("section-15")).toContain("decisionExtension");
  });
});

describe("an extension of the recognition's deadline", () => {
  test("T30: moves the last day from 15/12/2025 to 07/01/2026 at most", () => {
    const facts = toBeRecognised("2025-11-03");
    const take = (days: number) => refusalCodes("extendRecognition", "probation", facts, stated("2025-12-15", days));
    expect([take(15), take(16)]).toEqual([[], ["extension-too-long"]]);
    const after = factsAfter(
      facts,
      "extendRecognition",
      stepDefinitions.extendRecognition.leaves(stated("2025-12-15", 15), facts),
    );
    expect(deadlinesOf("probation", facts)).toMatchObject([{ dueOn: "2025-12-15" }]);
    expect(deadlinesOf("probation", after)).toMatchObject([{ dueOn: "2026-01-07" }]);
  });
});
