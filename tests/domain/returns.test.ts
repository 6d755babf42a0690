import { describe, expect, test } from "vitest";
import { correctionKey, parseCorrection } from "../../lib/admissions/case/corrections";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { correctableIn, openReturns } from "../../lib/admissions/case/returns";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { admission } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { stageAfter } from "../../lib/workflow/machine";
import { allSections, paperOf, readyForCell, verifiedOn, voteOf } from "../support/case-facts";
import { refusalsOf } from "../support/decide-step";

/** A case that was sent up: certified, voted on twice, submitted. */
const sentUp = readyForCell({
  ...verifiedOn("2025-08-20"),
  sectionsPassed: allSections,
  papers: [
    ...readyForCell().papers,
    paperOf("crossPageSeal", "2025-07-25"),
    paperOf("cellComment", "2025-08-29"),
    paperOf("submission", "2025-09-22"),
  ],
  votes: [voteOf("admission", "cell", "2025-09-10"), voteOf("admission", "committee", "2025-09-16")],
});

const returnFor = (facts: AdmissionFacts, ...corrects: string[]) =>
  factsAfter(facts, "returnDossier", {}, { occurredOn: day("2025-10-01"), reason: "Sai mục 15", corrects });
const goesTo = (at: "approval" | "verification", ...corrects: string[]) =>
  stageAfter(admission, at, "returnDossier", { corrects });

const kinds = ({ papers }: AdmissionFacts) => papers.map(({ kind }) => kind);
const bodies = ({ votes }: AdmissionFacts) => votes.map(({ body }) => body);
const resubmit = (facts: AdmissionFacts) =>
  refusalsOf("submitForDecision", "approval", facts, { occurredOn: "2025-10-20", number: "50-TTr/ĐU" });

describe("a return reopens exactly what it names", () => {
  test("a section: it alone is passed no longer, the history is sealed and certified anew, and the votes stand", () => {
    const facts = returnFor(sentUp, "section-15");
    expect(allSections.filter((number) => !facts.sectionsPassed.includes(number))).toEqual([15]);
    const gone = ["crossPageSeal", "cellComment", "committeeCertification", "submission"];
    expect(
      kinds(sentUp)
        .filter((kind) => !kinds(facts).includes(kind))
        .sort(),
    ).toEqual(gone.sort());
    expect(bodies(facts)).toEqual(["cell", "committee"]);
    expect(facts.verifications).toHaveLength(3);
    expect(goesTo("approval", "section-15", "vote-cellVote")).toBe("dossier");
    expect(nextStepOf("dossier", facts)?.step).toBe("sendToVerification");
  });

  test("the verification of one person: that one is asked about anew, and the history is certified anew", () => {
    const facts = returnFor(sentUp, "verification-mother");
    expect(facts.verifications.map(({ relativeId }) => relativeId)).toEqual([null, "father"]);
    expect(kinds(facts)).not.toContain("committeeCertification");
    expect(facts.sectionsPassed).toEqual(allSections);
    expect(goesTo("approval", "verification-mother", "paper-opinions")).toBe("verification");
  });

  test("a paper or a vote: the case stays where it is, and they are the next steps", () => {
    const opinions = returnFor(sentUp, "paper-opinions");
    expect(kinds(sentUp).filter((kind) => !kinds(opinions).includes(kind))).toEqual([
      ...["massOpinions", "residenceOpinion", "submission"],
    ]);
    expect(bodies(opinions)).toEqual(["cell", "committee"]);
    expect(nextStepOf("approval", opinions)?.step).toBe("recordOpinions");
    expect(bodies(returnFor(sentUp, "vote-committeeVote"))).toEqual(["cell"]);
    expect(bodies(returnFor(sentUp, "vote-cellVote"))).toEqual([]);
    expect(goesTo("approval", "vote-cellVote", "paper-introduction")).toBe("approval");
    expect(goesTo("verification", "paper-opinions")).toBe("verification");
  });

  test("nothing that is not there can be returned, and something must be", () => {
    const back = (...corrects: string[]) =>
      refusalsOf("returnDossier", "approval", sentUp, { occurredOn: "2025-10-01", reason: "Sai", corrects }).map(
        ({ code }) => code,
      );
    for (const key of correctableIn(sentUp).map(correctionKey)) expect(back(key)).toEqual([]);
    for (const key of ["section-24", "verification-sibling", "paper-unionResolution", "vote-x", "x"])
      expect(back("section-15", key)).toEqual(["nothing-to-correct"]);
    expect(correctableIn(sentUp).map((each) => parseCorrection(correctionKey(each)))).toEqual(correctableIn(sentUp));
  });
});

describe("a returned file", () => {
  test("is not sent again until each thing the return named is answered", () => {
    const facts = returnFor(sentUp, "section-15", "paper-opinions");
    const [refusal] = resubmit(facts);
    expect(refusal).toMatchObject({ code: "return-not-answered", facts: { open: "section-15,paper-opinions" } });
    expect(refusal && sentence(vi, refusal)).toContain(
      "01/10/2025, còn phải sửa: mục 15, ý kiến nhận xét của đoàn thể và nơi cư trú",
    );
    const passed = { ...facts, sectionsPassed: allSections };
    expect(resubmit(passed)[0]?.facts.open).toBe("paper-opinions");
    const opinions = [paperOf("massOpinions", "2025-10-10"), paperOf("residenceOpinion", "2025-10-10")];
    expect(resubmit({ ...passed, papers: [...passed.papers, ...opinions] })).toEqual([]);
    expect(factsAfter({ ...passed, papers: [...passed.papers, ...opinions] }, "submitForDecision", {}).returns).toEqual(
      [],
    );
  });

  test("is answered in a vote by a vote that carries, and in a verification by answers that agree", () => {
    const voteless = returnFor(sentUp, "vote-cellVote");
    expect(openReturns(voteless)[0]?.items).toMatchObject([{ isAnswered: false }]);
    const lost = voteOf("admission", "cell", "2025-10-10", { carried: false });
    expect(openReturns({ ...voteless, votes: [lost] })).toHaveLength(1);
    expect(openReturns({ ...voteless, votes: [voteOf("admission", "cell", "2025-10-10")] })).toEqual([]);
    const asked = returnFor(sentUp, "verification-mother");
    expect(openReturns(asked)).toHaveLength(1);
    expect(openReturns({ ...asked, verifications: sentUp.verifications })).toEqual([]);
  });

  test("that is returned again answers to both returns, and what both name to the later", () => {
    const once = returnFor(sentUp, "section-15", "section-3");
    const twice = returnFor({ ...once, sectionsPassed: allSections.filter((number) => number !== 3) }, "section-15");
    expect(openReturns(twice).map(({ items }) => items.map(({ correction }) => correctionKey(correction)))).toEqual([
      ["section-3"],
      ["section-15"],
    ]);
  });

  test("recorded before returns named anything voids all that rested on the history, as it did then", () => {
    const facts = factsAfter(sentUp, "returnDossier", {}, { reason: "Sai" });
    expect(bodies(facts)).toEqual([]);
    expect(stageAfter(admission, "approval", "returnDossier", { reason: "Sai" })).toBe("dossier");
    expect(facts.returns).toEqual([]);
  });
});
