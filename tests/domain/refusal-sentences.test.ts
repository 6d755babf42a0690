import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { type PaperFact, paperKinds } from "../../lib/admissions/case/papers";
import { stages } from "../../lib/admissions/case/stages";
import { warningsOf } from "../../lib/admissions/forecast/warnings";
import { checksOf } from "../../lib/admissions/procedure/any-step";
import { admission, type StepInput, steps } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { concludedKinds, matterKinds, matterRule } from "../../lib/regulations/values/matters";
import { requiredPapers } from "../../lib/regulations/values/papers";
import { leavingKinds } from "../../lib/regulations/values/readmission";
import { en } from "../../lib/text/en";
import { sentence, source } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { availableSteps } from "../../lib/workflow/machine";
import type { Refusal } from "../../lib/workflow/refusal";
import { factsOf, paperOf, readyForCell, replacePapers, requestOf, voteOf } from "../support/case-facts";
import { voteForm } from "../support/decide-step";

const lost = { yes: 3, carried: false } as const;
const mentors = [
  { personId: "probationer", name: "Phạm Giả Định", resolution: "1", from: day("2025-01-10"), to: null },
];
const born = (bornOn: string, schooling = "primary") => ({
  person: { id: "applicant", bornOn: day(bornOn), schooling },
});
const everything = paperKinds.map((kind) => paperOf(kind, "2026-10-01"));

const stating = (youthUnion: string, tradeUnion: string): AdmissionFacts => ({
  ...replacePapers(readyForCell(), paperOf("application", "2025-06-10", { details: { youthUnion, tradeUnion } })),
  ...born("2000-01-01"),
});
const declaring = (...papers: PaperFact[]) => readyForCell({ papers: [...readyForCell().papers, ...papers] });
const bothCarried = (["admission", "recognition"] as const).map((purpose) => voteOf(purpose, "cell", "2025-09-20"));

/** Cases that make each guard refuse. */
const amiss: readonly AdmissionFacts[] = [
  factsOf(),
  factsOf({ mentors, ...born("2015-01-01") }),
  factsOf({ ...born("1950-01-01"), verifications: [requestOf("2025-08-01")] }),
  factsOf({ verifications: [requestOf("2025-08-01", { answeredOn: day("2025-09-01"), result: "incorrect" })] }),
  factsOf({
    papers: everything,
    votes: (["admission", "recognition"] as const).flatMap((purpose) => [
      voteOf(purpose, "cell", "2026-10-01"),
      voteOf(purpose, "committee", "2026-10-01"),
    ]),
  }),
  factsOf({
    votes: (["admission", "recognition"] as const).flatMap((purpose) => [
      voteOf(purpose, "cell", "2025-09-01", lost),
      voteOf(purpose, "committee", "2025-09-01", lost),
    ]),
  }),
  readyForCell({ papers: readyForCell().papers.map((paper) => ({ ...paper, datedOn: day("2019-01-01") })) }),
  stating("yes", "yes"),
  stating("no", "yes"),
  readyForCell({ named: [] }),
  // A matter of every kind, open and unfavourable, and former members of every kind.
  declaring(...matterKinds.map((matter) => paperOf("matter", "2025-03-01", { details: { matter } }))),
  declaring(
    ...matterKinds.flatMap((matter) => [
      paperOf("matter", "2025-03-01", { details: { matter } }),
      paperOf("conclusion", "2025-03-02", { details: { matter, outcome: "unfavourable" } }),
    ]),
  ),
  ...leavingKinds.map((leftHow) =>
    declaring(
      paperOf("formerMembership", "2025-03-01", {
        details: { leftOn: "2024-01-01", leftHow, readmittedBefore: "yes" },
      }),
    ),
  ),
  declaring(paperOf("decisionExtension", "2025-03-01", { details: { days: "15" } })),
  readyForCell({ department: { from: day("2020-01-01"), to: null }, votes: bothCarried }),
];

const counts: readonly Parameters<typeof voteForm>[1][] = [
  {},
  { here: ["voter-1"], present: 2, yes: 2, shown: "another roll" },
  { present: 19, yes: 19 },
  { yes: 9 },
  { present: 16, yes: 16 },
  { yes: 2, no: 16 },
];

/** The papers of another organisation, their days in no order. */
const amissOnArrival = {
  ...{ issuedOn: day("2026-10-05"), transferredOn: day("2026-10-06"), competent: "other", arrival: "sent" },
  ...{ cellResolvedOn: day("2026-10-07"), cellBase: 9, cellYes: 6, cellNo: 4 },
  ...{ committeeResolvedOn: day("2026-10-01"), committeeBase: 9, committeeYes: 1, committeeNo: 1 },
  ...{ decidedOn: day("2026-09-29"), ceremonyOn: day("2026-10-07"), remarksOn: day("2026-09-01") },
  ...{ formerMentor: null, reportedOn: day("2026-10-07"), formerIntroducer: null, introducedOn: day("2026-10-07") },
};

const amissInSpecialCases = {
  replacesId: "second",
  assignedOn: day("2026-10-05"),
  isMember: "no",
  union: "youth",
  madeBy: "branch",
  days: 99,
  matter: "overAge",
  authority: "other",
  firstDecisionOn: day("2026-10-02"),
  leftOn: day("2026-10-01"),
  leftHow: "lessSeriousCrime",
  clearedOn: null,
};

/** Forms that make each check refuse. */
const forms = counts.map((rest) => ({
  ...voteForm("2026-09-30", rest),
  ...{ absent: 1, absenceReasons: null, resolution: "Số: 5/NQ-CB", minutes: null, tellerId: "nobody", number: "5/QĐ" },
  lateReason: null,
  mentorId: "applicant",
  introducerId: "applicant",
  togetherSince: day("2026-01-01"),
  residenceBy: "cell",
  residenceOn: day("2026-10-02"),
  sealedOn: day("2026-10-02"),
  corrects: ["section-99"],
  cellCommentOn: day("2026-10-02"),
  consentNumber: "01-CV/ĐU",
  consentOn: null,
  ...amissInSpecialCases,
  ...amissOnArrival,
}));

const refusals: readonly Refusal[] = amiss.flatMap((facts) =>
  ["2025-10-01", "2026-09-30", "2026-11-24", "2030-01-01"].flatMap((text) => {
    const on = day(text);
    const open = stages.flatMap((stage) =>
      availableSteps(admission, stage, { ...facts, on }).flatMap(({ missing }) => missing),
    );
    const stated = steps.flatMap((step) =>
      checksOf(step).flatMap((check) =>
        forms.map((form) => check({ ...facts, on }, { ...form, occurredOn: on } as unknown as StepInput)),
      ),
    );
    return [...open, ...stated, ...steps.flatMap((step) => warningsOf(step, { ...facts, on }))].filter(
      (each) => each !== undefined,
    );
  }),
);

describe("the sentence of a refusal", () => {
  test("is checked for most refusal codes", () => {
    expect(new Set(refusals.map(({ code }) => code)).size).toBeGreaterThan(40);
  });

  test.each(Object.entries({ vi, en }))("in %s is a whole sentence with formatted days and no gaps", (_, words) => {
    for (const refusal of refusals) {
      const said = sentence(words, refusal);
      expect(said).toMatch(/^[\p{Lu}\d].*[.:?]$/u);
      expect(said).not.toMatch(/\b(undefined|null|NaN|Infinity)\b|\d{4}-\d{2}-\d{2}/);
    }
  });

  test("names its provision, except for a few that need none", () => {
    // No text speaks of two cases of one person.
    const joining = Object.keys(vi.joining.refusals);
    const plain = ["is-the-applicant", "introduced-already", "before-the-mentor", "after-the-step", ...joining];
    const silent = refusals.filter(({ code, cites }) => !plain.includes(code) && !(cites && source(cites)));
    expect([...new Set(silent.map(({ code }) => code))]).toEqual([]);
  });
});

test("every kind of paper has a rule, except ceremony minutes; a matter and its conclusion have one for each kind of matter", () => {
  const without = paperKinds.filter((kind) => !(kind in requiredPapers));
  expect(without).toEqual(["ceremonyMinutes", "matter", "conclusion"]);
  expect(concludedKinds.filter((kind) => matterRule(builtInRulebook, kind).history.length === 0)).toEqual([]);
});

describe("the table of steps", () => {
  const rules = steps.map((step) => ({ step, ...admission[step] }));

  test("every stage can be reached, and every stage but the final ones can be left", () => {
    const reached = new Set([
      "nomination",
      ...rules.flatMap(({ to }) => (typeof to === "string" ? [to] : Object.values(to.leads))),
    ]);
    // Annulling an admission or a step repairs a case; neither counts as leaving a stage.
    const repairs = ["annulAdmission", "annulStep"];
    const onward = rules.filter(({ step, to }) => to !== "same" && !repairs.includes(step));
    const left = new Set(onward.flatMap(({ from }) => from));
    const ends = [
      "official",
      "takenOff",
      "refused",
      "withdrawn",
      "removed",
      "annulled",
      "transferred",
      "joined",
    ] as const;
    expect(stages.filter((stage) => !reached.has(stage))).toEqual([]);
    expect(stages.filter((stage) => !left.has(stage))).toEqual(ends);
  });

  test("every main step that keeps the stage says when it is done, so that it is not proposed for ever", () => {
    const endless = rules.filter(({ to, sideStep, done }) => to === "same" && !sideStep && !done);
    expect(endless.map(({ step }) => step)).toEqual([]);
  });

  test("each stage has one step to the next stage, a decision a second one for a committee that decides itself; only probation also has the removal", () => {
    const onward = rules.filter(({ sideStep, to }) => !sideStep && to !== "same").map(({ from, to }) => [from, to]);
    expect(onward).toEqual([
      [["nomination"], "mentoring"],
      [["mentoring"], "dossier"],
      [["dossier"], "verification"],
      [["verification"], "approval"],
      [["approval"], "ceremony"],
      [["approval"], "ceremony"],
      [["ceremony"], "probation"],
      [["probation"], "official"],
      [["probation"], "official"],
      [["probation"], "removed"],
      [["probation"], "removed"],
    ]);
  });
});
