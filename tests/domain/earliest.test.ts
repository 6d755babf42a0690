import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { isOpenStage, type Stage, stages } from "../../lib/admissions/case/stages";
import { earliestSchedule, lapsesBefore } from "../../lib/admissions/forecast/earliest-schedule";
import { admission, type Step } from "../../lib/admissions/procedure/procedure";
import { isWorkingDay } from "../../lib/calendar/calendar";
import { addDays, addMonths, type Day, day } from "../../lib/primitives/day";
import { builtInRulebook, type Rulebook } from "../../lib/regulations/rulebook";
import { availableSteps } from "../../lib/workflow/machine";
import {
  bookWith,
  calendar,
  factsOf,
  paperOf,
  readyForCell,
  replacePapers,
  requestOf,
  voteOf,
} from "../support/case-facts";

const bornOn = (facts: AdmissionFacts, born: string): AdmissionFacts => ({
  ...facts,
  person: { ...facts.person, bornOn: day(born) },
});
const earliest = (stage: Stage, facts: AdmissionFacts, today: string, step: Step) =>
  earliestSchedule(stage, facts, day(today)).milestones.find((each) => each.step === step)?.on;

const admitted = (ceremonyOn: string) =>
  readyForCell({
    papers: [
      ...readyForCell().papers,
      paperOf("ceremonyMinutes", ceremonyOn),
      paperOf("newMemberCertificate", ceremonyOn),
    ],
  });

describe("the earliest day", () => {
  test("of a case opened on a Saturday is Monday when everybody acts at once, and official membership follows after twelve months", () => {
    expect(earliest("nomination", factsOf(), "2025-10-04", "recordCellVote")).toBe("2025-10-06");
    expect(earliest("nomination", factsOf(), "2025-10-04", "holdCeremony")).toBe("2025-10-06");
    expect(earliest("nomination", factsOf(), "2025-10-04", "recordRecognition")).toBe("2026-10-06");
  });

  test.each([
    ["before the 18th birthday the cell waits for it", "2007-12-20", "2025-10-06", "2025-12-22"],
    ["a Saturday worked instead of a Friday counts as a day for a meeting", "2008-01-10", "2025-10-06", "2026-01-10"],
    ["a birthday in Tết is waited out until after it", "2008-02-17", "2025-10-06", "2026-02-23"],
    ["a birthday past is not waited for", "2000-02-17", "2025-10-06", "2025-10-06"],
  ])("%s", (_, born, today, meetsOn) => {
    expect(earliest("approval", bornOn(readyForCell(), born), today, "recordCellVote")).toBe(meetsOn);
  });

  test.each([
    ["2025-09-19", "2026-09-21"],
    ["2024-10-10", "2025-10-10"],
    ["2024-02-29", "2025-02-28"],
    ["2025-01-31", "2026-02-02"],
    ["2025-02-16", "2026-02-23"],
  ])(
    "after a ceremony on %s recognition is possible on the first working day after twelve months: %s",
    (ceremonyOn, on) => {
      expect(earliest("probation", admitted(ceremonyOn), addDays(day(ceremonyOn), 5), "recordSelfReview")).toBe(on);
      expect(earliest("probation", admitted(ceremonyOn), addDays(day(ceremonyOn), 5), "recordRecognition")).toBe(on);
    },
  );

  test("the end of probation is not moved in a year without a calendar", () => {
    expect(earliest("probation", admitted("2026-01-02"), "2026-02-02", "recordSelfReview")).toBe("2027-01-02");
  });

  test("a certificate that expires before the required age is renewed before the cell meets", () => {
    const facts = bornOn(replacePapers(readyForCell(), paperOf("awarenessCertificate", "2020-11-10")), "2007-12-20");
    const way = earliestSchedule("approval", facts, day("2025-10-06")).milestones;
    expect(way.slice(0, 2).map(({ step, on }) => [step, on])).toEqual([
      ["recordCertificate", "2025-12-22"],
      ["recordCellVote", "2025-12-22"],
    ]);
  });

  test("names what is missing: the evaluation, the sections, the answers", () => {
    const { milestones } = earliestSchedule("nomination", factsOf(), day("2025-10-06"));
    const waits = Object.fromEntries(milestones.map(({ step, waitsFor }) => [step, waitsFor.map(({ code }) => code)]));
    expect(waits.sendToVerification).toEqual(["sections-not-passed"]);
    expect(waits.certifyHistory).toEqual(["verification-not-asked"]);
    expect(waits.recordSelfReview).toEqual(["probation-not-served"]);
  });

  test("does not exist when a verification contradicts the history", () => {
    const wrong = requestOf("2025-08-01", { answeredOn: day("2025-09-01"), result: "incorrect" });
    const facts = readyForCell({ verifications: [wrong] });
    const { milestones, blocked } = earliestSchedule("verification", facts, day("2025-10-06"));
    expect(milestones.map(({ step }) => step)).not.toContain("certifyHistory");
    expect(blocked.map(({ code }) => code)).toEqual(["verification-not-correct"]);
  });

  test("does not exist in a closed case, however it ended", () => {
    for (const stage of stages.filter((each) => !isOpenStage(each)))
      expect(earliestSchedule(stage, factsOf(), day("2025-10-06"))).toEqual({ milestones: [], blocked: [] });
  });

  test("is not shown after the cell has voted for removal", () => {
    const removed = { ...admitted("2024-10-10"), votes: [voteOf("removal", "cell", "2025-06-10")] };
    const reviewed = ["selfReview", "mentorReview", "probationMassOpinions", "probationResidenceOpinion"] as const;
    const papers = [...removed.papers, ...reviewed.map((kind) => paperOf(kind, "2025-10-13"))];
    expect(earliestSchedule("probation", { ...removed, papers }, day("2025-10-15"))).toEqual({
      milestones: [],
      blocked: [],
    });
  });

  test("waits for open answers and for conclusions on declared matters, and then goes on", () => {
    const facts = readyForCell({
      verifications: [
        requestOf("2025-08-01", { answeredOn: day("2025-09-01"), result: "correct" }),
        requestOf("2025-08-02"),
      ],
      papers: [...readyForCell().papers, paperOf("matter", "2025-07-01", { details: { matter: "ethnicHoa" } })],
    });
    const { milestones, blocked } = earliestSchedule("verification", facts, day("2025-10-06"));
    const waits = Object.fromEntries(milestones.map(({ step, waitsFor }) => [step, waitsFor.map(({ code }) => code)]));
    expect(blocked).toEqual([]);
    expect(waits).toMatchObject({ certifyHistory: ["verification-open"], recordCellVote: ["matter-open"] });
    expect(milestones.at(-1)?.step).toBe("recordRecognition");
  });

  test("a case with nothing missing waits for nothing", () => {
    expect(earliestSchedule("approval", readyForCell(), day("2025-10-06")).milestones[0]).toMatchObject({
      step: "recordCellVote",
      on: "2025-10-06",
      waitsFor: [],
    });
  });

  test("of two waiting periods the later day counts, and each is named once", () => {
    const left = { leftHow: "other", leftOn: "2022-12-01", readmittedBefore: "no" };
    const former = paperOf("formerMembership", "2025-07-01", { details: { firstDecisionOn: "2010-05-19", ...left } });
    const readmitted = readyForCell({ papers: [...readyForCell().papers, former] });
    const waited = (rules: Rulebook) => {
      const [first] = earliestSchedule(
        "approval",
        { ...bornOn(readmitted, "1990-12-10"), rules },
        day("2025-10-06"),
      ).milestones;
      return [first?.on, first?.waitsFor.map(({ code }) => code)];
    };
    expect(waited(builtInRulebook)).toEqual(["2025-12-01", ["readmission-too-early"]]);
    const fromThirtyFive = bookWith({ minimumAgeMonths: 420 });
    expect(waited(fromThirtyFive)).toEqual(["2025-12-10", ["too-young", "readmission-too-early"]]);
  });

  test.each([
    ["the Youth Union in youth age", { youthUnion: "yes", tradeUnion: "yes" }, 1],
    ["the trade union where there is no Youth Union", { youthUnion: "no", tradeUnion: "yes" }, 1],
    ["members where there is no union", { youthUnion: "no", tradeUnion: "no" }, 2],
  ] as const)("goes by the introduction of %s", (_, unions, members) => {
    const application = paperOf("application", "2025-06-10", { details: { ...unions, unionOfficer: "no" } });
    const facts = bornOn(factsOf({ papers: [application] }), "2000-02-17");
    const steps = earliestSchedule("dossier", facts, day("2025-10-06")).milestones.map(({ step }) => step);
    expect(steps.filter((step) => step === "recordIntroduction")).toHaveLength(members);
    expect(steps.filter((step) => step === "recordUnionResolution")).toHaveLength(2 - members);
    expect(steps).toContain("recordRecognition");
  });

  test("a vote of the cell that has carried is not repeated", () => {
    const voted = readyForCell({ votes: [voteOf("admission", "cell", "2025-09-15")] });
    const { milestones } = earliestSchedule("approval", voted, day("2025-10-06"));
    expect(milestones[0]?.step).toBe("recordCommitteeVote");
  });

  const days = fc.integer({ min: 0, max: 1000 }).map((offset) => addDays(day("2022-06-01"), offset));

  test("days never go back and are working days, and each step is allowed on its day but not one day earlier", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 190, max: 400 }), (today, age) => {
        const facts = bornOn(factsOf(), addMonths(today, -age));
        const { milestones, blocked } = earliestSchedule("nomination", facts, today);
        expect(blocked).toEqual([]);
        expect(milestones.map(({ on }) => on)).toEqual(milestones.map(({ on }) => on).sort());
        expect(
          milestones.every(({ on }) => !calendar.years.has(Number(on.slice(0, 4))) || isWorkingDay(calendar, on)),
        ).toBe(true);
        const vote = milestones.find(({ step }) => step === "recordCellVote");
        const eighteenth = addMonths(facts.person.bornOn, 216);
        expect(vote && vote.on >= eighteenth).toBe(true);
        if (vote?.waitsFor.some(({ code }) => code === "too-young")) {
          const before = addDays(eighteenth, -1);
          const { missing = [] } =
            availableSteps(admission, "approval", { ...facts, on: before }).find(
              ({ step }) => step === "recordCellVote",
            ) ?? {};
          expect(missing.map(({ code }) => code)).toContain("too-young");
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("papers that will have expired on a planned day", () => {
  const certified = (issuedOn: string) => replacePapers(readyForCell(), paperOf("awarenessCertificate", issuedOn));
  const again = (facts: AdmissionFacts, today: Day, planned: Day) =>
    lapsesBefore("approval", facts, today, planned).again;

  test("include a certificate of 58 months when the cell will meet in three months", () => {
    const facts = certified("2021-01-06");
    expect(again(facts, day("2025-11-06"), day("2026-01-06"))).toEqual([]);
    expect(again(facts, day("2025-11-06"), day("2026-01-07"))).toEqual(["recordCertificate"]);
    expect(lapsesBefore("approval", facts, day("2025-11-06"), day("2026-02-06")).why.map(({ code }) => code)).toEqual([
      "certificate-expired",
    ]);
  });

  test("include the introductions and opinions of a dossier that will be twelve months old, in their order", () => {
    const unions = { youthUnion: "no", tradeUnion: "no", unionOfficer: "no" };
    const facts = replacePapers(readyForCell(), paperOf("application", "2025-06-10", { details: unions }));
    expect(again(facts, day("2025-10-01"), day("2026-06-10"))).toEqual([]);
    expect(again(facts, day("2025-10-01"), day("2026-06-11"))).toEqual(["recordIntroduction", "recordOpinions"]);
  });

  test("leave out every paper that is still valid on that day", () => {
    const offset = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(offset, fc.integer({ min: 0, max: 70 }), (ahead, months) => {
        const today = day("2025-10-01");
        const planned = addDays(today, ahead);
        const facts = certified(addMonths(today, -months));
        const lapse = lapsesBefore("approval", facts, today, planned);
        const { missing = [] } =
          availableSteps(admission, "approval", { ...facts, on: planned }).find(
            ({ step }) => step === "recordCellVote",
          ) ?? {};
        const lapsed = missing.some(({ code }) => code === "certificate-expired" || code === "dossier-stale");
        const already = months > 60;
        expect(lapse.again.length > 0).toBe(already ? lapse.again.includes("recordIntroduction") : lapsed);
      }),
      { numRuns: 200 },
    );
  });
});
