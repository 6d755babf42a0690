import { describe, expect, test } from "vitest";
import { dutiesIn, isCovered } from "../../lib/access/duties";
import { type Permission, permissions } from "../../lib/access/permissions";
import { ballotOf, steps } from "../../lib/admissions/procedure/procedure";
import { type AuthorisationFacts, authorisationRefusals, type Running } from "../../lib/authorisations/authorisation";
import { addDays, day } from "../../lib/primitives/day";

const today = day("2026-05-04");
const facts = (change: Partial<AuthorisationFacts> = {}): AuthorisationFacts => ({
  post: { id: "post", unit: "Chi bộ Một", from: day("2025-06-18"), to: null },
  giverId: "giver",
  taker: { id: "taker", name: "Trần Thị Thay", joinedUnitOn: day("2018-05-02") },
  offered: ["receive", "sign"],
  official: [{ from: day("2020-05-19"), to: null }],
  running: [],
  ...change,
});
const stated = { from: today, lastDay: day("2026-05-08"), duties: ["receive"] as const };
const refusals = (
  change: Partial<AuthorisationFacts>,
  asked: Partial<Parameters<typeof authorisationRefusals>[0]> = {},
) => authorisationRefusals({ ...stated, ...asked }, facts(change), today).map(({ code }) => code);

describe("an authorisation", () => {
  test("is given to another official member of the unit, from today at the earliest, for duties of the post", () => {
    expect(refusals({})).toEqual([]);
    expect(refusals({}, { from: addDays(today, -1) })).toEqual(["authorisation-in-past"]);
    expect(refusals({}, { lastDay: addDays(today, -1) })).toEqual(["authorisation-ends-first"]);
    expect(refusals({}, { duties: [] })).toEqual(["authorisation-without-duty"]);
    expect(refusals({}, { duties: ["review"] })).toEqual(["authorisation-no-such-duty"]);
  });

  test("is refused to oneself, to a probationary member or a non-member, and to who becomes official a day later", () => {
    expect(refusals({ taker: { id: "giver", name: "Chính Mình", joinedUnitOn: today } })).toEqual([
      "authorisation-own",
    ]);
    expect(refusals({ official: [] })).toEqual(["authorisation-needs-official"]);
    expect(refusals({ official: [{ from: day("2020-05-19"), to: addDays(today, 2) }] })).toEqual([
      "authorisation-needs-official",
    ]);
    expect(refusals({ official: [{ from: addDays(today, 1), to: null }] })).toEqual(["authorisation-needs-official"]);
    expect(refusals({ official: [{ from: today, to: null }] })).toEqual([]);
  });

  test("lasts no longer than the post: its last day is allowed, the day after is not", () => {
    const post = { ...facts().post, to: day("2026-05-08") };
    expect(refusals({ post }, { lastDay: day("2026-05-07") })).toEqual([]);
    expect(refusals({ post }, { lastDay: day("2026-05-08") })).toEqual(["authorisation-beyond-post"]);
  });

  const running = (giverId: string, takerId: string, from = today, standsForId = "other"): Running => ({
    ...{ giverId, takerId, standsForId, from, to: addDays(from, 3) },
  });

  test("is refused in a ring, straight or through others, on common days only", () => {
    expect(refusals({ running: [running("taker", "giver")] })).toEqual(["authorisation-ring"]);
    expect(refusals({ running: [running("taker", "third"), running("third", "giver")] })).toEqual([
      "authorisation-ring",
    ]);
    expect(refusals({ running: [running("taker", "third"), running("fourth", "giver")] })).toEqual([]);
    expect(refusals({ running: [running("taker", "giver", addDays(stated.lastDay, 1))] })).toEqual([]);
    expect(refusals({ running: [running("taker", "giver", stated.lastDay)] })).toEqual(["authorisation-ring"]);
  });

  test("is not given twice to the same person for the same post on the same days", () => {
    expect(refusals({ running: [running("giver", "taker", today, "post")] })).toEqual(["authorisation-already"]);
  });

  test("never makes a ring, whatever is given and in which order: 10,000 random histories", () => {
    // A small generator of its own, so that a failure can be repeated.
    let seed = 20_261_128;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const actsForItself = (all: readonly Running[], on: string): boolean =>
      ["0", "1", "2", "3"].some((start) => {
        const reached = new Set<string>();
        const wave = [start];
        for (const id of wave)
          for (const { giverId, takerId, from, to } of all)
            if (giverId === id && from <= on && to !== null && on < to && !reached.has(takerId)) {
              reached.add(takerId);
              wave.push(takerId);
            }
        return reached.has(start);
      });
    for (let history = 0; history < 10_000; history += 1) {
      const all: Running[] = [];
      for (let tries = 0; tries < 6; tries += 1) {
        const [giverId, takerId] = [String(random(4)), String(random(4))];
        const from = addDays(today, random(6));
        const lastDay = addDays(from, random(4));
        const asked = { from, lastDay, duties: ["receive"] as const };
        const taker = { ...facts().taker, id: takerId };
        const post = { ...facts().post, id: giverId };
        if (authorisationRefusals(asked, facts({ giverId, taker, post, running: all }), today).length === 0)
          all.push({ giverId, takerId, standsForId: giverId, from, to: addDays(lastDay, 1) });
      }
      for (let ahead = 0; ahead < 10; ahead += 1) expect(actsForItself(all, addDays(today, ahead))).toBe(false);
    }
  });
});

describe("what can be handed on", () => {
  const every = ["receive", "review", "sign"] as const;

  // Fourteen duties of a secretary or deputy: by which authorisation somebody else may do them, if any.
  const matrix: readonly (readonly [Permission, readonly (typeof every)[number][]])[] = [
    ["admission.recordApplication", ["receive"]],
    ["admission.receiveDecision", ["receive"]],
    ["papers.keep", ["receive"]],
    ["dossier.review", ["review"]],
    ["verification.keep", ["review"]],
    ["papers.issue", ["sign"]],
    ["admission.submitForDecision", ["sign"]],
    ["admission.recordCellVote", []],
    ["admission.recordCommitteeVote", []],
    ["admission.recordIntroduction", []],
    ["admission.replaceMentor", []],
    ["admission.nominate", []],
    ["admission.holdCeremony", []],
    ["accounts.agree", []],
  ];
  test.each(matrix)("%s by %j and by nothing else", (permission, by) => {
    expect(every.filter((duty) => isCovered(permission, [duty]))).toEqual(by);
  });

  test("is no vote, no annulment, no authorisation and nothing of a mentor, whatever is named", () => {
    const votes = steps.filter((step) => ballotOf(step)).map((step): Permission => `admission.${step}`);
    expect(votes.length).toBeGreaterThan(5);
    const never: readonly Permission[] = [
      ...votes,
      ...(["annulStep", "takeOffList", "certifyHistory", "recordConclusion", "confirmSympathiser"] as const).map(
        (step): Permission => `admission.${step}`,
      ),
      ...([
        "mentoring.log",
        "people.keep",
        "authorisations.give",
        "exceptions.see",
        "admission.answerAnnulment",
      ] as const),
    ];
    for (const permission of never) expect([permission, isCovered(permission, every)]).toEqual([permission, false]);
  });

  test("follows from the post: a cell receives and signs, a committee also reviews, a member of the committee has only the vote", () => {
    expect(dutiesIn(permissions.cellSecretary)).toEqual(["receive", "sign"]);
    expect(dutiesIn(permissions.committeeDeputySecretary)).toEqual(every);
    expect(permissions.committeeMember).not.toContain("authorisations.give");
  });
});
