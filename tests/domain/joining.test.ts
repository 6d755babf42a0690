import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { OtherCase } from "../../lib/admissions/case/joining";
import { beforeDecision, openStages, type Stage } from "../../lib/admissions/case/stages";
import { deadlinesOf } from "../../lib/admissions/clocks/deadlines";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { admission, stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { differencesOf } from "../../lib/people/likeness";
import { day } from "../../lib/primitives/day";
import { searchKeys } from "../../lib/primitives/name";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { stageAfter } from "../../lib/workflow/machine";
import { factsOf, paperOf, voteOf } from "../support/case-facts";
import { refusalCodes, refusalsOf } from "../support/decide-step";

const other = (id: string, ...differs: OtherCase["differs"]): OtherCase => ({
  ...{ id, personId: `person of ${id}`, name: "Lê Thị Hạ", bornOn: day("1995-05-05"), sex: "female" },
  ...{ unit: "Chi bộ Hai", stage: "mentoring", openedOn: day("2025-01-10"), differs },
});
const joining = {
  others: [other("alike"), other("different", "bornOn", "sex")],
  isJoinedHere: false,
  isRelative: false,
};
const facts = (rest: Partial<AdmissionFacts> = {}): AdmissionFacts => factsOf({ joining, ...rest });

const form = (change: Readonly<Record<string, string>> = {}) => ({
  ...{ occurredOn: "2025-10-01", keptCaseId: "alike", compared: "yes", reason: "Ghi hai lần", provision: "Biên bản 3" },
  ...change,
});
const codes = (over: AdmissionFacts, change: Readonly<Record<string, string>> = {}, stage: Stage = "mentoring") =>
  refusalCodes("joinCase", stage, over, form(change));

describe("a case is joined into another case of the same person", () => {
  test("from any stage before the decision, and ends as joined with nothing due and nothing next", () => {
    for (const stage of openStages)
      expect([stage, codes(facts(), {}, stage)]).toEqual([
        stage,
        beforeDecision.some((each) => each === stage) ? [] : ["step-out-of-order"],
      ]);
    expect(stageAfter(admission, "mentoring", "joinCase")).toBe("joined");
    expect([deadlinesOf("joined", facts()), nextStepOf("joined", facts())]).toEqual([[], undefined]);
  });

  test("leaves the person no standing in this record, and names the one that stays", () => {
    const left = stepDefinitions.joinCase.leaves({ ...form(), occurredOn: day("2025-10-01") } as never, facts());
    expect(left).toEqual({ standing: { kind: null, from: "2025-10-01" }, joins: joining.others[0] });
  });

  test("not when it has a vote: that one stays, and of two with votes none is joined", () => {
    const voted = facts({ votes: [voteOf("admission", "cell", "2025-09-15")] });
    expect(codes(voted, {}, "approval")).toEqual(["join-voted"]);
    const [refusal] = refusalsOf("joinCase", "approval", voted, form());
    expect(refusal && sentence(vi, refusal)).toContain("15/09/2025");
  });

  test("not when the register or a declaration knows the person as a former member", () => {
    expect(codes(facts({ papers: [paperOf("formerMembership", "2025-02-01")] }))).toEqual(["join-former-member"]);
    const membership = {
      ...{ from: day("2010-01-01"), officialFrom: null, decidedOn: null, admittedOn: day("2010-01-01") },
      ...{ officialOn: null, endedOn: day("2012-01-01"), ending: "resigned" as const, caseId: null },
    };
    expect(codes(facts({ register: { memberships: [membership], declared: [] } }))).toEqual(["join-former-member"]);
  });

  test("not when another case was joined into it", () => {
    expect(codes(facts({ joining: { ...joining, isJoinedHere: true } }))).toEqual(["join-chain"]);
  });

  test("not when its record is named as a relative: the tie to that file is kept", () => {
    expect(codes(facts({ joining: { ...joining, isRelative: true } }))).toEqual(["join-relative"]);
  });

  test("only into an open case, once the papers of both were compared", () => {
    expect(codes(facts(), { keptCaseId: "closed" })).toEqual(["join-not-open"]);
    expect(codes(facts(), { compared: "no" })).toEqual(["join-not-compared"]);
  });

  test("of a record that is not alike only on a stated ground, after being told in what it differs", () => {
    const [refusal, ...others] = refusalsOf("joinCase", "mentoring", facts(), form({ keptCaseId: "different" }));
    expect([refusal?.code, refusal?.confirmable, others]).toEqual(["join-not-alike", true, []]);
    expect(refusal && sentence(vi, refusal)).toContain("khác nhau về ngày sinh, giới tính (hồ sơ kia: Lê Thị Hạ)");
    expect(codes(facts(), { keptCaseId: "different", confirmation: "Giấy khai sinh bản gốc" })).toEqual([]);
  });

  test("rests on no provision, since no text speaks of it", () => {
    expect(admission.joinCase.cites).toBeNull();
    const [refusal] = refusalsOf("joinCase", "official", facts(), form());
    expect(refusal?.cites).toBeUndefined();
  });
});

describe("two records are alike", () => {
  const record = (name: string, bornOn: string, rest: Readonly<{ sex?: string; hasId?: boolean }> = {}) => ({
    ...{ searchKey: searchKeys(name.split("/")), bornOn: day(bornOn), sex: "female", hasId: false },
    ...rest,
  });
  const one = record("Lê Thị Hạ", "1995-05-07");

  test("with the same name without accents, a present or a former one, and a birth day easily typed for the other", () => {
    expect(differencesOf(one, record("Lê Thị Há", "1995-07-05"))).toEqual([]);
    expect(differencesOf(one, record("Lê Thu Hạ/Lê Thị Hạ", "1995-05-08"))).toEqual([]);
  });

  test("and otherwise differ in name, birth day or sex, or in national IDs where both have one", () => {
    expect(differencesOf(one, record("Lê Thị Thu", "1990-01-01", { sex: "male" }))).toEqual(["name", "bornOn", "sex"]);
    expect(differencesOf({ ...one, hasId: true }, one)).toEqual([]);
    expect(differencesOf({ ...one, hasId: true }, { ...one, hasId: true })).toEqual(["nationalId"]);
  });
});
