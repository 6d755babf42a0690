import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Stage } from "../../lib/admissions/case/stages";
import { lapsesBefore } from "../../lib/admissions/forecast/earliest-schedule";
import { papersHoldUntil } from "../../lib/admissions/procedure/lapses";
import {
  type Checklist,
  checklistFrom,
  emptyChecklist,
  nothingKept,
  storedChecklist,
} from "../../lib/papers-needed/checklist";
import { statedUntil } from "../../lib/papers-needed/lapses";
import { paperKeys } from "../../lib/papers-needed/paper-keys";
import { paperLines } from "../../lib/papers-needed/paper-lines";
import type { Answers } from "../../lib/papers-needed/questions";
import { addDays, addMonths, type Day, day } from "../../lib/primitives/day";
import { allSections, factsOf, paperOf, verifiedOn, voteOf } from "../support/case-facts";

const today = day("2026-05-20");
const asked = (answers: Answers, rest: Partial<Checklist> = {}): Checklist => ({ ...emptyChecklist, ...rest, answers });
const meeting = (plannedOn: Day): Checklist => ({ ...emptyChecklist, plannedOn });
const everythingNo: Answers = {
  ...{ religion: "no", foreignSpouse: "no", relativesAbroad: "no", ethnicHoa: "no", readmission: "no" },
  ...{ youthUnion: "no", tradeUnion: "no", unionOfficer: "no" },
};
const linesOf = (facts: AdmissionFacts, checklist = emptyChecklist, stage: Stage = "dossier", on = today) =>
  paperLines(stage, facts, checklist, on);
const line = (key: string, ...given: Parameters<typeof linesOf>) =>
  linesOf(...given).lines.find((each) => each.key === key);

/** A dossier applied for on a day, with introductions and opinions of that day. */
const dossierOf = (appliedOn: Day, certifiedOn: Day): AdmissionFacts =>
  factsOf({
    papers: [
      paperOf("awarenessCertificate", certifiedOn),
      paperOf("startPermission", appliedOn),
      paperOf("application", appliedOn, { details: { youthUnion: "no", tradeUnion: "no", unionOfficer: "no" } }),
      paperOf("introduction", appliedOn, { personId: "member" }),
      paperOf("introduction", appliedOn, { personId: "second" }),
      paperOf("massOpinions", appliedOn),
      paperOf("residenceOpinion", appliedOn),
    ],
    ...verifiedOn("2026-04-01"),
    sectionsPassed: allSections,
  });

describe("the list of papers follows from the record and is never typed twice", () => {
  test("has the papers of HD 06 8.1 in their order", () => {
    const { lines } = linesOf(factsOf(), asked(everythingNo));
    const admission = lines.filter(({ part }) => part === "admission").map(({ key }) => key);
    expect(admission).toEqual(paperKeys.slice(0, 8));
    expect(lines.every(({ cites }) => cites.instrument.length > 0)).toBe(true);
  });

  test("a paper the case records is accepted, with its day and number, whatever was typed of it", () => {
    const facts = dossierOf(day("2026-02-10"), day("2025-06-01"));
    const typed = { ...emptyChecklist, papers: { application: { ...nothingKept, state: "missing" as const } } };
    expect(line("application", facts, typed)).toMatchObject({ state: "accepted", recorded: { on: "2026-02-10" } });
    expect(line("history", facts)).toMatchObject({ state: "inProgress" });
    expect(line("introduction", facts)).toMatchObject({ state: "accepted" });
    expect(line("cellResolution", { ...facts, votes: [voteOf("admission", "cell", "2026-05-10")] })).toMatchObject({
      state: "accepted",
      recorded: { on: "2026-05-10", number: "05-NQ/CB" },
    });
  });

  test("introductions are accepted once there are as many as the rule asks for", () => {
    const facts = dossierOf(day("2026-02-10"), day("2025-06-01"));
    const one = { ...facts, papers: facts.papers.filter(({ personId }) => personId !== "second") };
    expect(line("introduction", one)).toMatchObject({ state: "inProgress" });
    expect(line("introduction", factsOf())).toMatchObject({ state: "missing" });
  });

  test("a paper the record does not know has one of the seven states, as stated", () => {
    const kept = { ...nothingKept, state: "copyHandedIn" as const, holder: "Văn thư", originalAt: "Chi bộ" };
    expect(line("memberCard", factsOf(), { ...emptyChecklist, papers: { memberCard: kept } })).toMatchObject({
      state: "copyHandedIn",
      keeping: { holder: "Văn thư", originalAt: "Chi bộ" },
    });
  });

  test("the appraisal is needed only under a departmental committee", () => {
    expect(line("appraisal", factsOf())).toMatchObject({ need: "no", state: "notNeeded" });
    const under = factsOf({ department: { from: day("2015-01-01"), to: null } });
    expect(line("appraisal", under)).toMatchObject({ need: "yes", state: "missing" });
  });
});

describe("questions at the start switch papers on", () => {
  const keys = (answers: Answers, facts = factsOf()) => linesOf(facts, asked(answers)).lines.map(({ key }) => key);

  test.each([
    ["religion", "conclusion-religion"],
    ["foreignSpouse", "conclusion-foreignSpouse"],
    ["foreignSpouse", "marriageCertificate"],
    ["ethnicHoa", "conclusion-ethnicHoa"],
    ["readmission", "conclusion-readmission"],
    ["relativesAbroad", "answerFromAbroad"],
  ] as const)("%s answered yes asks for %s, no does not, and unknown stays unclear", (question, key) => {
    expect(keys({ ...everythingNo, [question]: "yes" })).toContain(key);
    expect(keys({ ...everythingNo, [question]: "no" })).not.toContain(key);
    for (const answer of ["unknown", undefined] as const) {
      const answers = { ...everythingNo, ...(answer ? { [question]: answer } : {}) };
      const { [question]: _, ...without } = answers;
      expect(line(key, factsOf(), asked(answer ? answers : without))).toMatchObject({
        need: "unclear",
        state: "missing",
      });
    }
  });

  test("names the authority by the rule of the day, none where the texts name none, and does not guess", () => {
    const religion = asked({ ...everythingNo, religion: "yes" });
    expect(line("conclusion-religion", factsOf(), religion)).toMatchObject({ authority: "superiorCommittee" });
    expect(line("conclusion-religion", factsOf(), religion, "dossier", day("2024-05-20"))).toMatchObject({
      authority: "unknown",
    });
    const spouse = asked({ ...everythingNo, foreignSpouse: "yes" });
    expect(line("conclusion-foreignSpouse", factsOf(), spouse)).toMatchObject({ authority: null });
  });

  test("a matter the case has declared is not asked, and its conclusion is answered by the record", () => {
    const papers = [
      paperOf("matter", "2026-02-01", { details: { matter: "religion" } }),
      paperOf("conclusion", "2026-03-01", {
        number: "12-CV/ĐU",
        details: { matter: "religion", outcome: "favourable" },
      }),
    ];
    expect(line("conclusion-religion", factsOf({ papers }), asked({ ...everythingNo, religion: "no" }))).toMatchObject({
      ...{ need: "yes", state: "accepted" },
      recorded: { number: "12-CV/ĐU" },
    });
  });

  test("over 60 at the planned meeting asks for the consent, on the day before the month is full not yet", () => {
    const bornOn = day("1965-11-12");
    const person = { ...factsOf().person, bornOn };
    const at = (planned: string) =>
      line("conclusion-overAge", factsOf({ person }), meeting(day(planned)), "dossier", day("2025-11-01"));
    expect(at("2025-12-11")).toBeUndefined();
    expect(at("2025-12-12")).toMatchObject({ need: "yes", authority: "provincialStandingCommittee" });
  });

  test("a union's resolution is needed in youth age where there is a union, and unclear until that is answered", () => {
    const young = factsOf({ person: { ...factsOf().person, bornOn: day("2000-03-15") } });
    const need = (answers: Answers, facts = young) => line("unionResolution", facts, asked(answers))?.need;
    expect(need({ youthUnion: "yes" })).toBe("yes");
    expect(need({ youthUnion: "no", tradeUnion: "no" })).toBe("no");
    expect(need({ youthUnion: "no" })).toBe("unclear");
    const at30 = factsOf({ person: { ...factsOf().person, bornOn: day("1995-03-15") } });
    expect(need({ unionOfficer: "no", youthUnion: "yes" }, at30)).toBe("no");
    expect(need({ unionOfficer: "yes", youthUnion: "yes" }, at30)).toBe("yes");
    expect(need({}, at30)).toBe("unclear");
  });
});

describe("what will have lapsed at the planned meeting is told now", () => {
  const monthsAgo = (months: number) => addMonths(today, -months);
  const stale = (facts: AdmissionFacts, planned: Day) => linesOf(facts, meeting(planned)).stale.map(({ key }) => key);

  test("a certificate of 58 months and a meeting in 3 months is warned of today, with the day it counts until", () => {
    const facts = dossierOf(monthsAgo(2), monthsAgo(58));
    const found = linesOf(facts, meeting(addMonths(today, 3)));
    expect(found.stale).toMatchObject([
      { key: "awarenessCertificate", until: addMonths(monthsAgo(58), 60), cites: { instrument: "HD 06-HD/TW" } },
    ]);
    expect(line("awarenessCertificate", facts, meeting(addMonths(today, 3)))).toMatchObject({
      state: "toCorrect",
      isStale: true,
    });
  });

  test("the last day itself still counts, the day after does not", () => {
    const facts = dossierOf(monthsAgo(2), monthsAgo(58));
    const lastDay = addMonths(monthsAgo(58), 60);
    expect(stale(facts, lastDay)).toEqual([]);
    expect(stale(facts, addDays(lastDay, 1))).toEqual(["awarenessCertificate"]);
  });

  test("a dossier of twelve months lapses with what is then written anew, in the order of doing it again", () => {
    const facts = dossierOf(monthsAgo(11), monthsAgo(59));
    expect(stale(facts, addMonths(today, 3))).toEqual([
      "awarenessCertificate",
      "introduction",
      "massOpinions",
      "residenceOpinion",
    ]);
  });

  test("a day stated on a paper is looked at too", () => {
    const papers = { memberCard: { ...nothingKept, validUntil: addDays(today, 10) } };
    const at = (planned: Day) => linesOf(factsOf(), { ...meeting(planned), papers }).stale.map(({ key }) => key);
    expect(at(addDays(today, 10))).toEqual([]);
    expect(at(addDays(today, 11))).toEqual(["memberCard"]);
  });

  test("without a stated day the first day the rules allow is taken; once the cell has met, nothing is warned of", () => {
    const facts = dossierOf(monthsAgo(2), monthsAgo(10));
    expect(linesOf(facts).planned).toMatchObject({ isStated: false });
    expect(linesOf(facts, meeting(addDays(today, -1))).planned).toMatchObject({ isStated: false });
    const met = { ...facts, votes: [voteOf("admission", "cell", "2026-05-10")] };
    expect(linesOf(met, meeting(addMonths(today, 90)))).toMatchObject({ planned: null, stale: [] });
  });

  test("gives no false alarm on 30 dossiers, and agrees with the procedure on each", () => {
    const fixtures = Array.from({ length: 30 }, (_, at) => ({
      facts: dossierOf(monthsAgo(at % 11), monthsAgo(2 * at)),
      planned: addMonths(today, (at * 7) % 12),
    }));
    for (const { facts, planned } of fixtures) {
      const told = stale(facts, planned);
      const again: readonly string[] = lapsesBefore("verification", facts, today, planned).again;
      expect([planned, told.includes("awarenessCertificate")]).toEqual([planned, again.includes("recordCertificate")]);
      expect([planned, told.includes("introduction")]).toEqual([planned, again.includes("recordIntroduction")]);
      expect([planned, told.includes("massOpinions")]).toEqual([planned, again.includes("recordOpinions")]);
    }
  });

  test("what was written anew after the dossier had lapsed is not told again", () => {
    const facts = dossierOf(monthsAgo(14), monthsAgo(20));
    const renewed = { ...facts, papers: [...facts.papers, paperOf("massOpinions", addDays(today, -3))] };
    expect(stale(facts, addDays(today, 5))).toContain("massOpinions");
    expect(stale(renewed, addDays(today, 5))).not.toContain("massOpinions");
  });
});

test("a checklist is read as it was stored; what it does not know is left out", () => {
  const checklist: Checklist = {
    answers: { religion: "no", youthUnion: "unknown" },
    plannedOn: today,
    papers: { memberCard: { state: "accepted", holder: "Văn thư", originalAt: null, validUntil: today } },
  };
  expect(checklistFrom(storedChecklist(checklist))).toEqual(checklist);
  expect(checklistFrom('{"answers":{"religion":"maybe"},"plannedOn":"x"}')).toEqual(emptyChecklist);
});

describe("the day kept of a case on which the first of its papers ceases to count", () => {
  const facts = dossierOf(day("2026-02-10"), day("2022-03-01"));

  test("is that of the certificate or of the dossier, whichever comes first", () => {
    expect(papersHoldUntil("dossier", facts)).toBe("2027-02-10");
    expect(papersHoldUntil("approval", dossierOf(day("2026-02-10"), day("2021-07-01")))).toBe("2026-07-01");
    expect(papersHoldUntil("mentoring", factsOf({ papers: [paperOf("awarenessCertificate", "2025-06-01")] }))).toBe(
      "2030-06-01",
    );
    expect(papersHoldUntil("nomination", factsOf({ papers: [] }))).toBeNull();
  });

  test("is that of the papers written anew once they are whole", () => {
    const valid = dossierOf(day("2026-02-10"), day("2025-06-01"));
    const anew = [
      paperOf("introduction", "2027-03-01", { personId: "member" }),
      paperOf("massOpinions", "2027-03-02"),
      paperOf("residenceOpinion", "2027-03-05"),
    ];
    const adding = (papers: typeof anew) => ({ ...valid, papers: [...valid.papers, ...papers] });
    expect(papersHoldUntil("dossier", adding(anew.slice(0, 2)))).toBe("2027-02-10");
    expect(papersHoldUntil("dossier", adding(anew))).toBe("2028-03-01");
  });

  test("is none once the cell has met, or the case has ended", () => {
    const met = { ...facts, votes: [voteOf("admission", "cell", "2026-05-10")] };
    expect(papersHoldUntil("approval", met)).toBeNull();
    expect(papersHoldUntil("withdrawn", facts)).toBeNull();
  });

  test("has beside it the first day people stated, of papers the rules give no time", () => {
    const until = (validUntil: Day) => ({ ...nothingKept, validUntil });
    const papers = {
      ...{ marriageCertificate: until(day("2027-05-01")), spouseHistory: until(day("2027-04-01")) },
      awarenessCertificate: until(day("2026-06-01")),
    };
    expect(statedUntil({ papers })).toBe("2027-04-01");
    expect(statedUntil(emptyChecklist)).toBeNull();
  });
});
