import { describe, expect, test } from "vitest";
import { groundsFor, type Kinship, kinships, needsResidence } from "../../lib/admissions/case/relatives";
import type { VerificationFact } from "../../lib/admissions/case/verification";
import { day } from "../../lib/primitives/day";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { factsOf, requestOf, verifiedOn } from "../support/case-facts";
import { refusalsOf } from "../support/decide-step";

const verified = verifiedOn("2025-09-01");
const relative = (kinship: Kinship, id: string = kinship) => ({ id, kinship });
const about = (relativeId: string | null, rest: Partial<VerificationFact> = {}) =>
  requestOf("2025-08-01", { id: `more about ${relativeId}`, relativeId, ...rest });
const answered = { answeredOn: day("2025-09-01"), result: "correct" } as const;
const wrong = { answeredOn: day("2025-09-01"), result: "incorrect" } as const;

/** Why the history is not certified, of a family of two verified parents and what is added. */
const missing = (
  family: readonly ReturnType<typeof relative>[] = [],
  verifications: readonly VerificationFact[] = [],
  confirmation: string | null = null,
) => {
  const facts = factsOf({
    family: [...verified.family, ...family],
    verifications: [...verified.verifications, ...verifications],
  });
  const stated = { occurredOn: "2025-09-10", cellCommentOn: day("2025-09-05"), confirmation };
  return refusalsOf("certifyHistory", "verification", facts, stated).map(({ code, facts: { who } }) => [code, who]);
};

describe("the history is certified only when every relative who must be verified is", () => {
  test("a spouse nobody was asked about stops it, though every place that was asked found the history correct", () => {
    const inLaws = [relative("fatherInLaw"), relative("motherInLaw")];
    const answers = inLaws.map(({ id }) => about(id, answered));
    expect(missing([relative("spouse"), ...inLaws], answers)).toEqual([["verification-not-asked", "spouse"]]);
    expect(missing([relative("spouse"), ...inLaws], [...answers, about("spouse", answered)])).toEqual([]);
  });

  test("the applicant and both parents, or who raised the applicant, are named and verified; of a married one also the parents-in-law", () => {
    const certify = (family: readonly ReturnType<typeof relative>[]) => {
      const verifications = [null, ...family.map(({ id }) => id)].map((id) => about(id, answered));
      const facts = factsOf({ family, verifications });
      const stated = { occurredOn: "2025-09-10", cellCommentOn: day("2025-09-05") };
      return refusalsOf("certifyHistory", "verification", facts, stated).map(({ facts: { who } }) => who);
    };
    expect(certify([])).toEqual(["father,mother"]);
    expect(certify([relative("mother")])).toEqual(["father"]);
    expect(certify([relative("raisedBy")])).toEqual([]);
    expect(certify([...verified.family, relative("spouse")])).toEqual(["fatherInLaw,motherInLaw"]);
  });

  test("a parent nobody knows is not named; on what ground is then stated", () => {
    const facts = factsOf({
      family: [relative("mother")],
      verifications: [null, "mother"].map((id) => about(id, answered)),
    });
    const stated = { occurredOn: "2025-09-10", cellCommentOn: day("2025-09-05") };
    const certify = (confirmation: string | null) =>
      refusalsOf("certifyHistory", "verification", facts, { ...stated, confirmation }).map(({ code }) => code);
    expect(certify(null)).toEqual(["relatives-not-named"]);
    expect(certify("Giấy khai sinh không ghi tên cha")).toEqual([]);
  });

  test("brothers and sisters are named and not verified", () => {
    expect(missing([relative("sibling")])).toEqual([]);
  });

  test("all that is missing is named, each with the people concerned, not the first only", () => {
    const children = [relative("child", "first"), relative("child", "second")];
    const found = missing(
      [relative("spouse"), ...children],
      [about(null, { answeredOn: null }), about("mother", { ...wrong, id: "wrong" })],
    );
    expect(found).toEqual([
      ["relatives-not-named", "fatherInLaw,motherInLaw"],
      ["verification-not-asked", "spouse,child,child"],
      ["verification-open", "applicant"],
      ["verification-not-correct", "mother"],
    ]);
    const facts = { count: 3, who: "spouse,child,child" };
    expect(sentence(vi, { code: "verification-not-asked", facts })).toContain("vợ (chồng), con (2)");
  });
});

describe("a named ground not to be verified", () => {
  test("settles a relative nobody was asked about, but neither an open request nor an answer that is not correct", () => {
    const ground = about("child", { ...answered, ground: "memberInFamily" });
    expect(missing([relative("child")], [ground])).toEqual([]);
    expect(missing([relative("child")], [ground, about("child", { id: "asked" })])).toEqual([
      ["verification-open", "child"],
    ]);
    expect(missing([relative("child")], [ground, about("child", { ...wrong, id: "asked" })])).toEqual([
      ["verification-not-correct", "child"],
    ]);
  });

  test("that a member is in the spouse's family exempts the parents-in-law from being named", () => {
    const ground = about("spouse", { ...answered, ground: "memberInSpousesFamily" });
    expect(missing([relative("spouse")], [ground])).toEqual([]);
  });

  test("fits the side of the family the member belongs to, and leaves present politics to the residence", () => {
    expect(Object.fromEntries(kinships.map((kinship) => [kinship, groundsFor(kinship)[0]]))).toEqual({
      ...{ father: "memberInFamily", mother: "memberInFamily", raisedBy: "memberInFamily", child: "memberInFamily" },
      ...{ spouse: "memberInSpousesFamily", fatherInLaw: "memberInSpousesFamily" },
      ...{ motherInLaw: "memberInSpousesFamily", spouseRaisedBy: "memberInSpousesFamily", sibling: undefined },
    });
    expect(
      ["memberInFamily", "memberInSpousesFamily", "sameCommune"].map((each) => needsResidence(each as never)),
    ).toEqual([true, true, false]);
  });
});

describe("an answer that does not agree", () => {
  const first = about("mother", { ...wrong, id: "first" });
  const second = about("mother", { id: "second", checksId: "first" });

  test("is cleared by a second check that agrees, not by another answer", () => {
    expect(missing([], [first, about("mother", { ...answered, id: "other" })])).toEqual([
      ["verification-not-correct", "mother"],
    ]);
    expect(missing([], [first, { ...second, ...answered }])).toEqual([]);
  });

  test("still stands while the second check is open, and both stand when it does not agree either", () => {
    expect(missing([], [first, second])).toEqual([
      ["verification-open", "mother"],
      ["verification-not-correct", "mother"],
    ]);
    expect(missing([], [first, { ...second, ...wrong }])).toEqual([["verification-not-correct", "mother,mother"]]);
    const third = about("mother", { ...answered, id: "third", checksId: "second" });
    expect(missing([], [first, { ...second, ...wrong }, third])).toEqual([]);
  });
});
