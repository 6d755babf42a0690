import { describe, expect, test } from "vitest";
import type { AdmissionFacts, MentorFact } from "../../lib/admissions/case/facts";
import { admission } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { availableSteps } from "../../lib/workflow/machine";
import { bookWith, factsOf, paperOf, readyForCell, verifiedOn, voteOf } from "../support/case-facts";
import { refusalsOf, voteForm } from "../support/decide-step";

// Other tests check that a step is refused. Here: the refusal names the right person, field, day and provision.

const mentor = (personId: string, from: string, to: string | null = null): MentorFact => ({
  ...{ personId, name: `Đồng Chí ${personId}`, resolution: "01-NQ/CB" },
  ...{ from: day(from), to: to === null ? null : day(to) },
});

describe("a mentor who is not an official member", () => {
  const replace = (mentorId: string, mentors: readonly MentorFact[] = []) =>
    refusalsOf("replaceMentor", "mentoring", factsOf({ mentors }), {
      occurredOn: "2025-06-01",
      resolution: "02-NQ/CB",
      mentorId,
    });

  test("is named in the refusal, and so is somebody who is already the mentor", () => {
    expect(replace("probationer")).toMatchObject([
      { code: "mentor-not-official", facts: { name: "Phạm Giả Định" }, field: "mentorId" },
    ]);
    expect(replace("stranger")).toMatchObject([{ code: "mentor-not-official", facts: { name: null } }]);
    const twice = [mentor("second", "2024-01-10", "2025-01-10"), mentor("member", "2025-01-10")];
    expect(replace("member", twice)).toMatchObject([
      { code: "mentor-unchanged", facts: { name: "Đồng Chí member" }, field: "mentorId" },
    ]);
    expect(replace("second", twice)).toEqual([]);
  });

  test("is the mentor of the day of the step, or the present one on a day before the first mentor", () => {
    const papers = [paperOf("sympathiserListing", "2025-01-20"), paperOf("startProposal", "2025-01-25")];
    const mentors = [mentor("probationer", "2025-01-10", "2025-03-01"), mentor("member", "2025-03-01")];
    const permit = (occurredOn: string, rest: Partial<AdmissionFacts> = {}) =>
      refusalsOf("permitStart", "mentoring", factsOf({ papers, mentors, evaluatedOn: [day("2025-01-22")], ...rest }), {
        occurredOn,
        number: "21-TB/ĐU",
      });
    expect(permit("2025-02-28")).toMatchObject([
      { code: "mentor-not-official", facts: { name: "Đồng Chí probationer" } },
    ]);
    expect(permit("2025-03-01")).toEqual([]);
    expect(permit("2025-02-28", { mentors: [mentor("member", "2025-03-05")] })).toEqual([]);
    expect(permit("2025-02-28", { mentors: [mentor("member", "2024-01-05", "2024-06-01")] })).toMatchObject([
      { code: "no-mentor" },
    ]);
  });
});

describe("an incomplete consent", () => {
  const received = factsOf({ papers: [paperOf("decision", "2025-11-25"), paperOf("decisionReceipt", "2025-12-01")] });
  const hold = (consentNumber: string | null, consentOn: string | null) =>
    refusalsOf("holdCeremony", "ceremony", received, {
      ...{ occurredOn: "2026-01-13", place: "Hội trường", mentorId: "member", consentNumber, consentOn },
    }).map(({ code, field }) => [code, field]);

  test("is refused at the empty field", () => {
    expect(hold("15-CV/ĐU", null)).toEqual([["consent-incomplete", "consentOn"]]);
    expect(hold(null, "2026-01-12")).toEqual([["consent-incomplete", "consentNumber"]]);
    expect(hold("15-CV/ĐU", "2026-01-12")).toEqual([]);
  });
});

describe("a comment dated before the last answer", () => {
  test("is refused with the day of the last answer, whatever the order of the answers", () => {
    const { family, verifications: answers } = verifiedOn("2025-08-05");
    const verifications = answers.map((each, at) => (at === 0 ? { ...each, answeredOn: day("2025-08-20") } : each));
    const certify = (cellCommentOn: string) =>
      refusalsOf("certifyHistory", "verification", readyForCell({ family, verifications }), {
        ...{ occurredOn: "2025-09-01", cellCommentOn },
      });
    expect(certify("2025-08-19")).toMatchObject([{ code: "comment-before-answers", facts: { last: "2025-08-20" } }]);
    expect(certify("2025-08-20")).toEqual([]);
  });
});

describe("the provision that requires a missing paper", () => {
  const facts = readyForCell({ rules: bookWith({ "papers.residenceOpinion": { form: "9-KNĐ" } }, "2026-08-03") });
  const without = { ...facts, papers: facts.papers.filter(({ kind }) => kind !== "residenceOpinion") };
  const cited = (on: string) =>
    availableSteps(admission, "approval", { ...without, on: day(on) })
      .flatMap(({ missing }) => missing)
      .find(({ code }) => code === "missing-residenceOpinion")?.cites;

  test("is the one in force on the day", () => {
    expect(cited("2026-08-03")).toEqual({ instrument: "QĐ 208-QĐ/TW", clause: "1" });
    expect(cited("2026-08-02")).toEqual(facts.rules.papers.residenceOpinion.entryOn(day("2026-08-02"))?.cites);
  });
});

describe("a probation that has not begun", () => {
  test("has no end in the refusal, and no provision on a day before the first rule", () => {
    const review = (occurredOn: string) =>
      refusalsOf("recordSelfReview", "probation", factsOf({ votes: [voteOf("admission", "cell", "2024-08-01")] }), {
        occurredOn,
      });
    expect(review("2025-10-10")).toMatchObject([
      { code: "probation-not-served", facts: { endsOn: null }, cites: { clause: "5.1" } },
    ]);
    expect(review("2005-10-10")).toMatchObject([{ code: "probation-not-served", cites: undefined }]);
  });

  test("has its end in the refusal once it has begun", () => {
    const facts = factsOf({ papers: [paperOf("ceremonyMinutes", "2024-10-10")] });
    expect(refusalsOf("recordSelfReview", "probation", facts, { occurredOn: "2025-10-09" })).toMatchObject([
      { facts: { endsOn: "2025-10-10" }, until: "2025-10-10" },
    ]);
  });
});

describe("an introducer who may not introduce", () => {
  const introduce = (rest: object) =>
    refusalsOf("recordIntroduction", "approval", readyForCell(), {
      ...{ occurredOn: "2025-08-05", togetherSince: day("2020-01-01"), introducerId: "probationer" },
      ...{ replacesId: null, replacedBecause: null, assignment: null, assignedOn: null },
      ...rest,
    });

  test("is named in the refusal, and a substitution is refused at its first empty field", () => {
    expect(introduce({})).toMatchObject([{ code: "introducer-not-official", facts: { name: "Phạm Giả Định" } }]);
    const half = { replacesId: "second", assignment: "21-NQ/CB" };
    expect(introduce(half).map(({ code, field }) => [code, field])).toContainEqual([
      "substitution-incomplete",
      "replacedBecause",
    ]);
    expect(introduce({ ...half, replacedBecause: "moved" }).map(({ field }) => field)).toContain("assignedOn");
  });
});

describe("a vote with more present than convened", () => {
  test("is refused, also when nobody was convened", () => {
    const codes = (facts: AdmissionFacts) =>
      refusalsOf("recordCellVote", "approval", facts, voteForm("2025-10-01", { present: 1, yes: 1 })).map(
        ({ code }) => code,
      );
    expect(codes({ ...readyForCell(), voters: undefined })).toEqual(codes(readyForCell({ voters: [] })));
  });
});
