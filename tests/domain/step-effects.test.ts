import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { effectsOf } from "../../lib/admissions/procedure/any-step";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { type Step, type StepInput, stepDefinitions } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { factsOf, paperOf, readyForCell } from "../support/case-facts";

const on = day("2025-10-01");
const mentor = (personId: string, from: string, to: string | null = null) => ({
  ...{ personId, name: `Đồng Chí ${personId}`, resolution: `NQ ${personId}` },
  ...{ from: day(from), to: to === null ? null : day(to) },
});
const taken = <S extends Step>(step: S, stated: StepInput<S>, facts: AdmissionFacts) =>
  factsAfter(facts, step, effectsOf(step, stated, facts), stated);

describe("a new mentor", () => {
  const facts = factsOf({ mentors: [mentor("gone", "2023-02-01", "2024-03-01"), mentor("second", "2024-03-01")] });
  const stated = { occurredOn: on, resolution: "31-NQ/CB", mentorId: "member" };

  test("begins on the day the previous mentor ends, and does not change earlier mentors", () => {
    expect(taken("replaceMentor", stated, facts).mentors).toEqual([
      mentor("gone", "2023-02-01", "2024-03-01"),
      mentor("second", "2024-03-01", "2025-10-01"),
      { personId: "member", name: "Trần Văn Ví Dụ", resolution: "31-NQ/CB", from: "2025-10-01", to: null },
    ]);
  });

  test("counts as the mentor even when no other record of the case gives the name", () => {
    expect(taken("replaceMentor", { ...stated, mentorId: "stranger" }, facts).mentors.at(-1)).toMatchObject({
      personId: "stranger",
      name: "",
    });
  });

  test("is not appointed by any other step", () => {
    const form = { occurredOn: on, number: "05-BC/ĐU" };
    expect(taken("recordAppraisal", form, facts).mentors).toEqual(facts.mentors);
  });
});

describe("the ceremony", () => {
  const stated = { occurredOn: on, place: "Hội trường", mentorId: "member", consentNumber: null, consentOn: null };
  const before = [mentor("first", "2022-02-01", "2023-02-01"), mentor("gone", "2023-02-01", "2024-03-01")];
  const facts = readyForCell({ mentors: [...before, mentor("second", "2024-03-01")] });

  test("records its minutes, the probation and the mentor named in the resolution", () => {
    const left = stepDefinitions.holdCeremony.leaves(stated, facts);
    expect(left.papers).toEqual([paperOf("ceremonyMinutes", "2025-10-01", { details: { place: "Hội trường" } })]);
    expect(left.mentor).toEqual({ personId: "member", resolution: "NQ second", from: "2025-10-01" });
    expect(stepDefinitions.holdCeremony.leaves(stated, factsOf()).mentor?.resolution).toBe("");
    expect(left.standing).toEqual({ kind: "probationary", from: "2025-10-01" });
  });

  test("held late also records the consent, and an incomplete consent is not recorded", () => {
    const kinds = (rest: Partial<typeof stated> | object) =>
      stepDefinitions.holdCeremony
        .leaves({ ...stated, ...rest }, facts)
        .papers?.map(({ kind, datedOn }) => [kind, datedOn]);
    const consent = { consentNumber: "08-CV/ĐU", consentOn: day("2025-09-29") };
    expect(kinds(consent)).toEqual([
      ["lateCeremonyConsent", "2025-09-29"],
      ["ceremonyMinutes", "2025-10-01"],
    ]);
    expect(kinds({ ...consent, consentOn: null })).toEqual([["ceremonyMinutes", "2025-10-01"]]);
    expect(kinds({ ...consent, consentNumber: null })).toEqual([["ceremonyMinutes", "2025-10-01"]]);
  });
});

describe("sending the personal history to verification", () => {
  test("records the seal across its pages with its day", () => {
    const sealedOn = day("2025-09-30");
    expect(taken("sendToVerification", { occurredOn: on, sealedOn }, factsOf()).papers).toEqual([
      paperOf("crossPageSeal", "2025-09-30"),
    ]);
  });
});

describe("a pause", () => {
  test("counts from its day until the step that ends it", () => {
    const paused = taken("pause", { occurredOn: on, reason: "Ốm dài ngày" }, readyForCell());
    expect(paused.pausedSince).toBe("2025-10-01");
    expect(taken("resume", { occurredOn: on, reason: "Đã khỏe" }, paused).pausedSince).toBeUndefined();
    expect(taken("recordAppraisal", { occurredOn: on, number: "1" }, readyForCell()).pausedSince).toBeUndefined();
  });
});

describe("an annulled decision", () => {
  const annul = (redo: StepInput<"annulDecision">["redo"]) =>
    stepDefinitions.annulDecision.leaves(
      { occurredOn: on, number: "09-QĐ/ĐU", redo, provision: "QĐ 294-QĐ/TW 4.4", reason: "Sai thẩm quyền" },
      readyForCell(),
    );
  const paper = paperOf("annulment", "2025-10-01", {
    number: "09-QĐ/ĐU",
    details: { provision: "QĐ 294-QĐ/TW 4.4" },
  });

  test("records its paper with the provision, and the person stays an applicant when the procedure is redone", () => {
    expect(annul("cellVote")).toEqual({ papers: [paper] });
  });

  test("makes the person a non-member again when it ends the case", () => {
    expect(annul("nothing")).toEqual({
      papers: [paper],
      standing: { kind: "nonMember", from: "2025-10-01", ending: "annulled" },
    });
  });
});

describe("a conclusion", () => {
  const conclude = (matter: StepInput<"recordConclusion">["matter"], occurredOn: string) =>
    stepDefinitions.recordConclusion.leaves(
      { occurredOn: day(occurredOn), number: "12-KL", matter, outcome: "favourable", authority: "committee" },
      factsOf(),
    ).papers?.[0]?.details.regulation;

  test("cites the political regulation only for the political standard, and none where it is not known", () => {
    expect(conclude("politicalStandard", "2025-10-01")).toBe("QĐ 367-QĐ/TW");
    expect(conclude("religion", "2025-10-01")).toBeNull();
    expect(conclude("politicalStandard", "2005-10-01")).toBeNull();
  });
});
