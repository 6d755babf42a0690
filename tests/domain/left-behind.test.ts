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

  test("takes over on the day the one before lays down the care, and leaves those before as they were", () => {
    expect(taken("replaceMentor", stated, facts).mentors).toEqual([
      mentor("gone", "2023-02-01", "2024-03-01"),
      mentor("second", "2024-03-01", "2025-10-01"),
      { personId: "member", name: "Trần Văn Thí Dụ", resolution: "31-NQ/CB", from: "2025-10-01", to: null },
    ]);
  });

  test("whom nothing else names in the case has no name yet, and is the mentor all the same", () => {
    expect(taken("replaceMentor", { ...stated, mentorId: "stranger" }, facts).mentors.at(-1)).toMatchObject({
      personId: "stranger",
      name: "",
    });
  });

  test("no other step changes who mentors", () => {
    const form = { occurredOn: on, number: "5-BC/ĐU" };
    expect(taken("recordAppraisal", form, facts).mentors).toEqual(facts.mentors);
  });
});

describe("the ceremony", () => {
  const stated = { occurredOn: on, place: "Hội trường", mentorId: "member", consentNumber: null, consentOn: null };
  const before = [mentor("first", "2022-02-01", "2023-02-01"), mentor("gone", "2023-02-01", "2024-03-01")];
  const facts = readyForCell({ mentors: [...before, mentor("second", "2024-03-01")] });

  test("leaves its minutes, the person on probation and, by the resolution in force, the mentor of the probation", () => {
    const left = stepDefinitions.holdCeremony.leaves(stated, facts);
    expect(left.papers).toEqual([paperOf("ceremonyMinutes", "2025-10-01", { details: { place: "Hội trường" } })]);
    expect(left.mentor).toEqual({ personId: "member", resolution: "NQ second", from: "2025-10-01" });
    expect(stepDefinitions.holdCeremony.leaves(stated, factsOf()).mentor?.resolution).toBe("");
    expect(left.standing).toEqual({ kind: "probationary", from: "2025-10-01" });
  });

  test("held late leaves the consent it rests on as well, and half a consent is none", () => {
    const kinds = (rest: Partial<typeof stated> | object) =>
      stepDefinitions.holdCeremony
        .leaves({ ...stated, ...rest }, facts)
        .papers?.map(({ kind, datedOn }) => [kind, datedOn]);
    const consent = { consentNumber: "8-CV/ĐU", consentOn: day("2025-09-29") };
    expect(kinds(consent)).toEqual([
      ["lateCeremonyConsent", "2025-09-29"],
      ["ceremonyMinutes", "2025-10-01"],
    ]);
    expect(kinds({ ...consent, consentOn: null })).toEqual([["ceremonyMinutes", "2025-10-01"]]);
    expect(kinds({ ...consent, consentNumber: null })).toEqual([["ceremonyMinutes", "2025-10-01"]]);
  });
});

describe("the sending of a history to verification", () => {
  test("leaves the seal across its pages, on the day it was set", () => {
    const sealedOn = day("2025-09-30");
    expect(taken("sendToVerification", { occurredOn: on, sealedOn }, factsOf()).papers).toEqual([
      paperOf("crossPageSeal", "2025-09-30"),
    ]);
  });
});

describe("a pause", () => {
  test("is on from its day, and over with the step that ends it", () => {
    const paused = taken("pause", { occurredOn: on, reason: "Ốm dài ngày" }, readyForCell());
    expect(paused.pausedSince).toBe("2025-10-01");
    expect(taken("resume", { occurredOn: on, reason: "Đã khỏe" }, paused).pausedSince).toBeUndefined();
    expect(taken("recordAppraisal", { occurredOn: on, number: "1" }, readyForCell()).pausedSince).toBeUndefined();
  });
});

describe("an annulled decision", () => {
  const annul = (redo: StepInput<"annulDecision">["redo"]) =>
    stepDefinitions.annulDecision.leaves(
      { occurredOn: on, number: "9-QĐ/ĐU", redo, provision: "QĐ 294-QĐ/TW 4.4", reason: "Sai thẩm quyền" },
      readyForCell(),
    );
  const paper = paperOf("annulment", "2025-10-01", {
    number: "9-QĐ/ĐU",
    details: { provision: "QĐ 294-QĐ/TW 4.4" },
  });

  test("leaves its paper with the provision; the person stays an applicant where the procedure is done again", () => {
    expect(annul("cellVote")).toEqual({ papers: [paper] });
  });

  test("that ends the case makes the person a non-member again", () => {
    expect(annul("nothing")).toEqual({ papers: [paper], standing: { kind: "nonMember", from: "2025-10-01" } });
  });
});

describe("a conclusion", () => {
  const conclude = (matter: StepInput<"recordConclusion">["matter"], occurredOn: string) =>
    stepDefinitions.recordConclusion.leaves(
      { occurredOn: day(occurredOn), number: "12-KL", matter, outcome: "favourable", authority: "committee" },
      factsOf(),
    ).papers?.[0]?.details.regulation;

  test("names the political regulation only of the political standard, and none where it is not known", () => {
    expect(conclude("politicalStandard", "2025-10-01")).toBe("QĐ 367-QĐ/TW");
    expect(conclude("religion", "2025-10-01")).toBeNull();
    expect(conclude("politicalStandard", "2005-10-01")).toBeNull();
  });
});
