import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { type PaperFact, unreadableDetails } from "../../lib/admissions/case/papers";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { admission, stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import type { ConcludedKind } from "../../lib/regulations/values/matters";
import { availableSteps } from "../../lib/workflow/machine";
import { bookWith, paperOf, readyForCell } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

const declared = (matter: ConcludedKind) => paperOf("matter", "2025-03-03", { details: { matter } });
const concluded = (matter: ConcludedKind, on: string, outcome: "favourable" | "unfavourable" = "favourable") =>
  paperOf("conclusion", on, { number: "12-KL", details: { matter, outcome } });
const ready = (...papers: PaperFact[]) => readyForCell({ papers: [...readyForCell().papers, ...papers] });

const cellVote = (facts: AdmissionFacts, on: string, confirmation?: string) =>
  refusalCodes("recordCellVote", "approval", facts, { ...voteForm(on), confirmation });
const permit = (facts: AdmissionFacts, occurredOn: string) =>
  refusalCodes("permitStart", "mentoring", facts, { occurredOn, number: "21-TB/ĐU" });

const startable = (...papers: PaperFact[]): AdmissionFacts => ({
  ...ready(paperOf("sympathiserListing", "2025-01-20"), paperOf("startProposal", "2025-06-01"), ...papers),
  mentors: [{ personId: "member", name: "Trần Văn Ví Dụ", resolution: "01", from: day("2025-01-10"), to: null }],
  evaluatedOn: [day("2025-05-01")],
});

describe("a religion", () => {
  test("needs the superior committee's written consent, dated no later than the start of the procedure", () => {
    const facts = startable(declared("religion"), concluded("religion", "2025-07-10"));
    expect(permit(facts, "2025-07-09")).toEqual(["matter-open"]);
    expect(permit(facts, "2025-07-10")).toEqual([]);
  });

  test("must be concluded before the cell's vote when it becomes known after the start", () => {
    expect(cellVote(ready(declared("religion")), "2025-10-01")).toEqual(["matter-open"]);
  });
});

describe("a matter that cannot be read", () => {
  test("is concluded as each of them may be, and an unreadable conclusion concludes none", () => {
    const unread = paperOf("matter", "2025-03-03", { details: unreadableDetails });
    expect(new Set(permit(startable(unread), "2025-07-10"))).toEqual(new Set(["matter-open"]));
    const concludedUnread = paperOf("conclusion", "2025-07-01", { details: unreadableDetails });
    expect(cellVote(ready(declared("religion"), concludedUnread), "2025-10-01")).toEqual(["matter-open"]);
  });
});

describe("the other matters", () => {
  test.each([
    "foreignSpouse",
    "ethnicHoa",
    "politicalStandard",
    "privateBusiness",
    "populationPolicy",
    "overAge",
    "schoolingException",
    "schoolingOfStanding",
  ] as const)("%s does not stop the start, and is concluded before the cell's vote", (matter) => {
    expect(permit(startable(declared(matter)), "2025-07-10")).toEqual([]);
    const facts = ready(declared(matter), concluded(matter, "2025-10-02"));
    expect(cellVote(facts, "2025-10-01")).toEqual(["matter-open"]);
    expect(cellVote(facts, "2025-10-02")).toEqual([]);
  });

  test("an unfavourable conclusion stops the case until a later favourable one", () => {
    const facts = ready(declared("politicalStandard"), concluded("politicalStandard", "2025-09-10", "unfavourable"));
    expect(cellVote(facts, "2025-10-01")).toEqual(["matter-unfavourable"]);
    const again = { ...facts, papers: [...facts.papers, concluded("politicalStandard", "2025-10-05")] };
    expect(cellVote(again, "2025-10-04")).toEqual(["matter-unfavourable"]);
    expect(cellVote(again, "2025-10-05")).toEqual([]);
  });

  test("all matters without a conclusion are named at once", () => {
    const facts = ready(declared("ethnicHoa"), declared("privateBusiness"));
    expect(cellVote(facts, "2025-10-01")).toEqual(["matter-open", "matter-open"]);
  });

  test("before 09/06/2025, where no known text applies, a person may confirm and state the ground; from that day nobody may", () => {
    const older = readyForCell({
      papers: [...readyForCell().papers, declared("politicalStandard")].map((paper) => ({
        ...paper,
        datedOn: day("2025-05-05"),
      })),
    });
    const ground = "Hồ sơ bảo vệ chính trị nội bộ, bản lưu";
    expect(cellVote(older, "2025-06-08", ground)).toEqual([]);
    expect(cellVote(older, "2025-06-08")).toContain("matter-open");
    expect(cellVote(older, "2025-06-09", ground)).toEqual(["matter-open"]);
  });
});

describe("over 60", () => {
  const born = (facts: AdmissionFacts) => ({ ...facts, person: { ...facts.person, bornOn: day("1965-11-12") } });

  test("T16 (c): refused without prior written consent, allowed with a consent dated up to the meeting", () => {
    expect(cellVote(born(ready()), "2025-12-12")).toEqual(["too-old"]);
    const consented = (on: string) => born(ready(declared("overAge"), concluded("overAge", on)));
    expect(cellVote(consented("2025-12-12"), "2025-12-12")).toEqual([]);
    expect(cellVote(consented("2025-12-13"), "2025-12-12")).toEqual(["too-old", "matter-open"]);
  });
});

describe("schooling below the ordinary minimum", () => {
  const schooled = (schooling: string, ...papers: PaperFact[]) => {
    const facts = ready(...papers);
    return { ...facts, person: { ...facts.person, schooling } };
  };
  const exception = [declared("schoolingException"), concluded("schoolingException", "2025-09-01")];
  const standing = [declared("schoolingOfStanding"), concluded("schoolingOfStanding", "2025-09-01")];

  test("primary schooling is enough in the areas the guidance names, less is not", () => {
    expect(cellVote(schooled("primary"), "2025-10-01")).toEqual(["too-little-schooling"]);
    expect(cellVote(schooled("primary", ...exception), "2025-10-01")).toEqual([]);
    expect(cellVote(schooled("none", ...exception), "2025-10-01")).toEqual(["too-little-schooling"]);
  });

  test("is not checked for a person of standing (người có uy tín) with consent, who only needs to be literate", () => {
    expect(cellVote(schooled("none", ...standing), "2025-10-01")).toEqual([]);
    expect(cellVote(schooled("none", declared("schoolingOfStanding")), "2025-10-01")).toEqual([
      "too-little-schooling",
      "matter-open",
    ]);
  });
});

describe("a conclusion", () => {
  const conclude = (
    facts: AdmissionFacts,
    matter: ConcludedKind,
    authority: string,
    occurredOn = "2025-09-01",
    confirmation?: string,
  ) =>
    refusalCodes("recordConclusion", "approval", facts, {
      ...{ occurredOn, matter, authority, outcome: "favourable", number: "12-KL", confirmation },
    });

  test("needs a declared matter, and a matter is declared only once", () => {
    expect(conclude(ready(), "ethnicHoa", "securityBody")).toEqual(["matter-not-declared"]);
    expect(conclude(ready(declared("ethnicHoa")), "ethnicHoa", "securityBody")).toEqual([]);
    const again = { occurredOn: "2025-09-01", matter: "ethnicHoa" };
    expect(refusalCodes("declareMatter", "approval", ready(declared("ethnicHoa")), again)).toEqual([
      "matter-declared-already",
    ]);
  });

  test("is proposed when a matter or a former membership is declared, and otherwise not", () => {
    const offered = (facts: AdmissionFacts) =>
      availableSteps(admission, "approval", { ...facts, on: day("2025-10-01") }).some(
        ({ step }) => step === "recordConclusion",
      );
    expect(offered(ready())).toBe(false);
    expect(offered(ready(declared("ethnicHoa")))).toBe(true);
    expect(offered(ready(paperOf("formerMembership", "2025-03-03")))).toBe(true);
  });

  test("is asked for its ground on a day whose text on who concludes was not seen", () => {
    const old = ready({ ...declared("religion"), datedOn: day("2012-03-03") });
    expect(conclude(old, "religion", "committee", "2012-06-01")).toEqual(["authority-unknown"]);
    expect(conclude(old, "religion", "committee", "2012-06-01", "Công văn của ban tổ chức, bản lưu")).toEqual([]);
  });

  test("leaves only the code in the audit log when a refusal concerns its matter", () => {
    const stated = { matter: "religion", authority: "committee", outcome: "favourable", number: "12-KL" };
    const onDay = { ...stated, occurredOn: "2025-09-01" };
    const said = [
      refusalsOf("recordCellVote", "approval", ready(declared("religion")), voteForm("2025-10-01")),
      refusalsOf("declareMatter", "approval", ready(declared("religion")), onDay),
      refusalsOf("recordConclusion", "approval", ready(), onDay),
    ].flat();
    expect(said.map(({ code, secret }) => [code, secret])).toEqual([
      ["matter-open", true],
      ["matter-declared-already", true],
      ["matter-not-declared", true],
      ["wrong-authority", true],
    ]);
  });

  test("must come from the authority the texts name, where they name one", () => {
    const facts = ready(declared("overAge"), declared("religion"), declared("politicalStandard"));
    expect(conclude(facts, "overAge", "superiorCommittee")).toEqual(["wrong-authority"]);
    expect(conclude(facts, "overAge", "provincialStandingCommittee")).toEqual([]);
    expect(conclude(facts, "religion", "committee")).toEqual(["wrong-authority"]);
    expect(conclude(facts, "religion", "superiorCommittee")).toEqual([]);
    expect(conclude(facts, "politicalStandard", "committee")).toEqual([]);
  });

  test("must come from the authority a rule pack names instead", () => {
    const rules = bookWith({ overAgeAuthority: "superiorStandingCommittee" });
    const facts = { ...ready(declared("overAge")), rules };
    expect(conclude(facts, "overAge", "provincialStandingCommittee")).toEqual(["wrong-authority"]);
    expect(conclude(facts, "overAge", "superiorStandingCommittee")).toEqual([]);
  });

  test("on the political standard cites the regulation in force on its day", () => {
    const regulationOn = (on: string) => {
      const stated = { matter: "politicalStandard", authority: "committee", outcome: "favourable", number: "12-KL" };
      const facts = ready(declared("politicalStandard"));
      const left = stepDefinitions.recordConclusion.leaves({ ...stated, occurredOn: day(on) } as never, facts);
      return factsAfter(facts, "recordConclusion", left).papers.at(-1)?.details.regulation;
    };
    expect([regulationOn("2025-09-03"), regulationOn("2025-09-04")]).toEqual(["QĐ 58-QĐ/TW", "QĐ 367-QĐ/TW"]);
  });
});
