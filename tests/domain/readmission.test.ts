import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Ending, Membership } from "../../lib/admissions/case/memberships";
import { type PaperFact, unreadableDetails } from "../../lib/admissions/case/papers";
import { declaredIn as declaredMatters } from "../../lib/admissions/procedure/guards/matters";
import { formerMemberships } from "../../lib/admissions/procedure/guards/readmission";
import { day } from "../../lib/primitives/day";
import type { LeavingKind } from "../../lib/regulations/values/readmission";
import { paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

type Former = Readonly<{ clearedOn?: string; readmittedBefore?: "yes" | "no" }>;

const former = (leftHow: LeavingKind, leftOn: string, rest: Former = {}): PaperFact =>
  paperOf("formerMembership", "2025-03-03", {
    details: { leftHow, leftOn, firstDecisionOn: "2010-05-19", readmittedBefore: "no", clearedOn: null, ...rest },
  });
const ready = (...papers: PaperFact[]) => readyForCell({ papers: [...readyForCell().papers, ...papers] });
const cellVote = (facts: AdmissionFacts, on: string, confirmation?: string) =>
  refusalCodes("recordCellVote", "approval", facts, { ...voteForm(on), confirmation });
const permit = (facts: AdmissionFacts, occurredOn: string) =>
  refusalCodes(
    "permitStart",
    "mentoring",
    {
      ...facts,
      papers: [...facts.papers, paperOf("sympathiserListing", "2025-01-20"), paperOf("startProposal", "2025-06-01")],
      mentors: [{ personId: "member", name: "Trần Văn Ví Dụ", resolution: "01", from: day("2025-01-10"), to: null }],
      evaluatedOn: [day("2025-05-01")],
    },
    { occurredOn, number: "21-TB/ĐU" },
  );

describe("re-admission", () => {
  test("T25: refused on 30/11/2025 and considered on 01/12/2025 for a person who left on 01/12/2022 because of hardship", () => {
    const facts = ready(former("hardship", "2022-12-01"));
    expect(cellVote(facts, "2025-11-30")).toEqual(["readmission-too-early"]);
    expect(cellVote(facts, "2025-12-01")).toEqual([]);
    expect(permit(facts, "2025-11-30")).toEqual(["readmission-too-early"]);
    expect(permit(facts, "2025-12-01")).toEqual([]);
  });

  test("T25: needs the written consent of the provincial standing committee, dated no later than the decision", () => {
    const sent = (...papers: PaperFact[]): AdmissionFacts => ({
      ...ready(former("hardship", "2022-12-01"), paperOf("submission", "2025-12-05"), ...papers),
      votes: [voteOf("admission", "cell", "2025-12-01"), voteOf("admission", "committee", "2025-12-03")],
    });
    const decide = (facts: AdmissionFacts, occurredOn: string) =>
      refusalCodes("recordDecision", "approval", facts, {
        ...voteForm(occurredOn, { total: 11, present: 11, yes: 11 }),
        number: "10-QĐ/ĐU",
        lateReason: null,
      });
    const consent = (outcome: string) =>
      paperOf("conclusion", "2025-12-20", { details: { matter: "readmission", outcome } });
    expect(decide(sent(), "2025-12-20")).toEqual(["matter-open"]);
    expect(decide(sent(consent("favourable")), "2025-12-19")).toEqual(["matter-open"]);
    expect(decide(sent(consent("favourable")), "2025-12-20")).toEqual([]);
    expect(decide(sent(consent("unfavourable")), "2025-12-20")).toEqual(["matter-unfavourable"]);
  });

  test("after a less serious crime is possible 60 months after the record was cleared", () => {
    const facts = ready(former("lessSeriousCrime", "2018-01-01", { clearedOn: "2020-10-15" }));
    expect(cellVote(facts, "2025-10-14")).toEqual(["readmission-too-early"]);
    expect(cellVote(facts, "2025-10-15")).toEqual([]);
  });

  test.each(["abandoned", "resigned", "disunity", "corruption", "seriousCrime"] as const)(
    "T26: is always refused to a person who left for this reason: %s",
    (how) => {
      expect(cellVote(ready(former(how, "2018-04-01")), "2025-10-01")).toEqual(["never-readmitted"]);
      expect(permit(ready(former(how, "2018-04-01")), "2025-10-01")).toEqual(["never-readmitted"]);
    },
  );

  test("after a crime is refused while the day the record was cleared is not on file", () => {
    expect(cellVote(ready(former("lessSeriousCrime", "2018-01-01")), "2025-10-01")).toEqual(["cleared-day-missing"]);
  });

  test("is not checked where the declaration is encrypted, as when the rules are tried on all cases", () => {
    const sealed = ready(paperOf("formerMembership", "2025-03-03"));
    expect(formerMemberships(sealed)).toEqual([]);
    expect(cellVote(sealed, "2025-10-01")).toEqual([]);
  });

  test("is refused while a declaration cannot be read, in this case or an earlier one", () => {
    const here = ready(paperOf("formerMembership", "2025-03-03", { details: unreadableDetails }));
    expect(cellVote(here, "2025-10-01")).toEqual(["declaration-unreadable"]);
    const facts = ready();
    const earlier = { ...facts, register: { ...facts.register, declared: [unreadableDetails] } };
    expect(cellVote(earlier, "2025-10-01")).toContain("declaration-unreadable");
  });

  test("leaves only the code of a refusal in the audit log", () => {
    const taken = [
      former("disunity", "2018-04-01"),
      former("other", "2018-04-01", { readmittedBefore: "yes" }),
      former("hardship", "2024-12-01"),
    ].map((paper) => refusalsOf("recordCellVote", "approval", ready(paper), voteForm("2025-10-01")));
    expect(taken.map((said) => said.map(({ code, secret }) => [code, secret]))).toEqual([
      [["never-readmitted", true]],
      [["readmitted-before", true]],
      [["readmission-too-early", true]],
    ]);
  });

  test("is possible once in life", () => {
    const second = ready(former("other", "2018-04-01", { readmittedBefore: "yes" }));
    expect(cellVote(second, "2025-10-01")).toEqual(["readmitted-before"]);
  });

  test("after violating the population policy needs a stated ground, because that rule is not known", () => {
    const facts = ready(former("populationPolicy", "2024-04-01"));
    expect(cellVote(facts, "2025-10-01")).toEqual(["readmission-separate-rule"]);
    expect(cellVote(facts, "2025-10-01", "QĐ 05-QĐi/TW, bản lưu")).toEqual([]);
  });

  test("before 01/07/2025 needs a stated ground, because the rule on who is never re-admitted is not known", () => {
    const facts = ready(former("other", "2018-04-01"));
    expect(permit(facts, "2025-06-30")).toEqual(["rule-unknown"]);
    expect(permit(facts, "2025-07-01")).toEqual([]);
  });

  test("is not checked for a person who was never a member", () => {
    expect(formerMemberships(ready())).toEqual([]);
    expect(cellVote(ready(), "2025-10-01")).toEqual([]);
  });

  test("keeps the day of the first decision, from which party age counts", () => {
    expect(formerMemberships(ready(former("other", "2018-04-01")))).toMatchObject([{ from: "2010-05-19" }]);
  });
});

describe("a former membership of the register", () => {
  const knownAs = (ending: Ending | null, from: string, endedOn: string): Membership => ({
    ...{ from: day(from), endedOn: day(endedOn), ending },
    ...{ officialFrom: null, officialOn: null, decidedOn: null, admittedOn: day(from), caseId: "earlier" },
  });
  const registered = (memberships: readonly Membership[], ...papers: PaperFact[]): AdmissionFacts => ({
    ...ready(...papers),
    register: { memberships, declared: [] },
  });

  test("counts without a declaration: 36 months from the day the person was removed", () => {
    const facts = registered([knownAs("other", "2022-03-01", "2022-12-01")]);
    expect(permit(facts, "2025-11-30")).toEqual(["readmission-too-early"]);
    expect(cellVote(facts, "2025-11-30")).toEqual(["readmission-too-early"]);
    expect(cellVote(facts, "2025-12-01")).toEqual([]);
  });

  test("asks for the consent of the provincial standing committee", () => {
    expect(declaredMatters(registered([knownAs("other", "2018-03-01", "2018-12-01")]))).toEqual(["readmission"]);
  });

  test("is not made milder by a declaration of an earlier day or of another way of leaving", () => {
    const removed = knownAs("other", "2022-03-01", "2022-12-01");
    expect(cellVote(registered([removed], former("hardship", "2018-04-01")), "2025-11-30")).toContain(
      "readmission-too-early",
    );
    const abandoned = knownAs("abandoned", "2008-03-01", "2018-12-01");
    expect(cellVote(registered([abandoned], former("hardship", "2018-12-01")), "2025-11-30")).toEqual([
      "never-readmitted",
    ]);
  });

  test("is made stricter by a declaration: a way of leaving the register does not tell", () => {
    const removed = knownAs("other", "2008-03-01", "2018-12-01");
    expect(cellVote(registered([removed]), "2025-10-01")).toEqual([]);
    expect(cellVote(registered([removed], former("corruption", "2018-12-01")), "2025-10-01")).toEqual([
      "never-readmitted",
    ]);
  });

  test("takes from a declaration the day a record was cleared", () => {
    const convicted = knownAs("lessSeriousCrime", "2008-03-01", "2018-12-01");
    expect(cellVote(registered([convicted]), "2025-10-01")).toEqual(["cleared-day-missing"]);
    const declared = former("lessSeriousCrime", "2018-12-01", { clearedOn: "2020-10-01" });
    expect(cellVote(registered([convicted], declared), "2025-09-30")).toEqual(["readmission-too-early"]);
    expect(cellVote(registered([convicted], declared), "2025-10-01")).toEqual([]);
  });

  test("declared in an earlier case is not forgotten by the next", () => {
    const { details } = former("resigned", "2018-04-01");
    const facts = { ...ready(), register: { memberships: [], declared: [details] } };
    expect(cellVote(facts, "2025-10-01")).toEqual(["never-readmitted"]);
    expect(declaredMatters(facts)).toEqual(["readmission"]);
  });

  test("is the first of two: whoever was re-admitted and left again is not re-admitted a second time", () => {
    const twice = [knownAs("other", "2008-03-01", "2010-12-01"), knownAs("other", "2014-03-01", "2020-12-01")];
    expect(cellVote(registered(twice), "2025-10-01")).toEqual(["readmitted-before"]);
    expect(cellVote(registered(twice.slice(1), former("other", "2011-04-01")), "2025-10-01")).toEqual([
      "readmitted-before",
    ]);
    expect(cellVote(registered(twice.slice(1), former("other", "2020-11-30")), "2025-10-01")).toEqual([]);
  });

  test("is none for a member who went to another organisation", () => {
    expect(cellVote(registered([knownAs("transferred", "2022-03-01", "2025-01-01")]), "2025-10-01")).toEqual([]);
  });
});

describe("a declared former membership", () => {
  const declare = (stated: Readonly<Record<string, string | null>>) =>
    refusalCodes("declareFormerMembership", "mentoring", readyForCell(), {
      ...{ occurredOn: "2025-03-03", firstDecisionOn: day("2010-05-19"), leftOn: day("2018-04-01"), leftHow: "other" },
      ...{ clearedOn: null, readmittedBefore: "no" },
      ...stated,
    });

  test("must have its days in order", () => {
    expect(declare({})).toEqual([]);
    expect(declare({ leftOn: "2010-05-19" })).toEqual(["left-before-admitted"]);
    expect(declare({ leftOn: "2010-05-20" })).toEqual([]);
    expect(declare({ leftOn: "2025-03-03" })).toEqual([]);
    expect(declare({ leftOn: "2025-03-04" })).toEqual(["after-the-step"]);
  });

  test("must state when the record was cleared after a less serious crime", () => {
    expect(declare({ leftHow: "lessSeriousCrime" })).toEqual(["cleared-day-missing"]);
    expect(declare({ leftHow: "lessSeriousCrime", clearedOn: "2025-03-03" })).toEqual([]);
    expect(declare({ leftHow: "lessSeriousCrime", clearedOn: "2025-03-04" })).toEqual(["after-the-step"]);
  });
});
