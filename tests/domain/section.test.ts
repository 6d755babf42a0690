import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { type Role, roles } from "../../lib/access/roles";
import { itemOf, items } from "../../lib/dossier/items";
import { mayReadContent, mayReadFindings, mayReadHistory } from "../../lib/dossier/permissions";
import {
  afterPassing,
  afterReturning,
  afterSaving,
  afterSending,
  isPassable,
  isReturnable,
  noTimestamps,
  progressOf,
  type SectionState,
  type SectionTimestamps,
  sectionState,
} from "../../lib/dossier/section";

const acts = { saved: afterSaving, sent: afterSending, returned: afterReturning, passed: afterPassing };
type Act = keyof typeof acts;

/** The state of a section, computed in a second way: act by act. */
const told = (state: SectionState, act: Act): SectionState => {
  if (act === "sent") return "sent";
  if (act === "returned") return "returned";
  if (act === "passed") return "passed";
  return state === "returned" ? "returned" : "begun";
};

const isAllowed = (state: SectionState, act: Act): boolean =>
  act === "returned" ? isReturnable(state) : act === "passed" ? isPassable(state) : true;

const start = Date.parse("2026-03-01T01:00:00Z");
/** Acts, each with the time since the previous one; often zero, because two acts may have the same time. */
const histories = fc.array(
  fc.record({
    act: fc.constantFrom<Act>("saved", "sent", "returned", "passed"),
    pause: fc.constantFrom(0, 0, 1, 90_000),
  }),
  { maxLength: 30 },
);

describe("the state of a section", () => {
  test("is the same as computed act by act, for any allowed acts and also for acts at the same time", () => {
    fc.assert(
      fc.property(histories, (history) => {
        let days: SectionTimestamps = noTimestamps;
        let state: SectionState = "untouched";
        let at = start;
        for (const { act, pause } of history) {
          if (!isAllowed(state, act)) continue;
          at += pause;
          days = acts[act](days, new Date(at));
          state = told(state, act);
          expect(sectionState(days)).toBe(state);
          expect(days.passedAt === null).toBe(state !== "passed");
        }
      }),
      { numRuns: 500 },
    );
  });

  test("follows the latest of its days even when earlier days remain", () => {
    const [one, two, three, four] = [1, 2, 3, 4].map((hour) => new Date(start + hour)) as [Date, Date, Date, Date];
    expect(sectionState(noTimestamps)).toBe("untouched");
    expect(sectionState({ ...noTimestamps, savedAt: one })).toBe("begun");
    expect(sectionState({ savedAt: one, sentAt: two, returnedAt: null, passedAt: null })).toBe("sent");
    expect(sectionState({ savedAt: one, sentAt: two, returnedAt: three, passedAt: null })).toBe("returned");
    expect(sectionState({ savedAt: four, sentAt: two, returnedAt: three, passedAt: null })).toBe("returned");
    expect(sectionState({ savedAt: one, sentAt: three, returnedAt: two, passedAt: null })).toBe("sent");
    expect(sectionState({ savedAt: one, sentAt: three, returnedAt: two, passedAt: four })).toBe("passed");
  });

  test("remembers, until it passes again, that its writer changed an accepted text", () => {
    const [passed, later, last] = [1, 2, 3].map((hour) => new Date(start + hour)) as [Date, Date, Date];
    const accepted = afterPassing(afterSending(noTimestamps, new Date(start)), passed);
    expect(accepted.acceptedAt).toBeNull();
    const sent = afterSending(afterSaving(accepted, later), later);
    expect([sectionState(sent), sent.acceptedAt]).toEqual(["sent", passed]);
    expect(afterSending(accepted, later).acceptedAt).toEqual(passed);
    expect(afterReturning(sent, last).acceptedAt).toEqual(passed);
    expect(afterPassing(sent, last).acceptedAt).toBeNull();
    // What the reviewer returns was not changed by its writer.
    expect(afterSending(afterReturning(accepted, later), last).acceptedAt).toBeNull();
  });

  test("is no longer passed after somebody writes in it again", () => {
    const at = new Date(start);
    const days = afterPassing(afterSending(noTimestamps, at), at);
    expect(sectionState({ ...days, savedAt: new Date(start + 1) })).toBe("begun");
    expect(sectionState(afterSaving(days, at))).toBe("begun");
  });
});

describe("the progress of a history", () => {
  const line = (number: number, state: SectionState, returnedCount = 0) => ({ number, state, returnedCount });

  test("counts every item of the form, whether or not it has been begun", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: items.length })), (numbers) => {
        const { untouched, begun, sent, returned, passed, total } = progressOf(
          numbers.map((each) => line(each, "sent")),
        );
        expect(untouched + begun + sent + returned + passed).toBe(total);
        expect(total).toBe(23);
      }),
    );
  });

  test("names returned sections first, then begun ones, then untouched ones", () => {
    expect(progressOf([]).nextToWrite).toBe(1);
    expect(progressOf([line(1, "sent"), line(9, "begun")]).nextToWrite).toBe(9);
    expect(progressOf([line(9, "begun"), line(15, "returned", 1)]).nextToWrite).toBe(15);
    expect(progressOf(items.map(({ number }) => line(number, "passed"))).nextToWrite).toBeNull();
  });

  test("counts all returns and the sections passed at the first reading", () => {
    const progress = progressOf([line(1, "passed"), line(2, "passed", 2), line(3, "returned", 1)]);
    expect(progress).toMatchObject({ returns: 3, passedFirstTime: 1, passed: 2 });
  });
});

describe("the items of the form", () => {
  test("are numbered one to twenty-three without a gap", () => {
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect([itemOf(0), itemOf(24), itemOf(1.5), itemOf(Number.NaN)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("who may read the history", () => {
  const acting = (role: Role, personId = "someone"): Actor => {
    const actingPost = { id: "", role, unitId: "", unitName: "", unitTitle: "", path: "s.o.", committeeName: "" };
    const reach = { from: "", to: "", files: "none", cases: [], people: [] } as const;
    return { accountId: "", personId, name: "", actingPost, actingPosts: [actingPost], reach };
  };
  const readers: readonly Role[] = [
    "cellSecretary",
    "cellDeputySecretary",
    "committeeSecretary",
    "committeeDeputySecretary",
    "superiorOfficer",
    "applicant",
  ];

  test.each(roles)("%s: the same as in the database policy", (role) => {
    expect(mayReadHistory(acting(role))).toBe(readers.includes(role));
    expect(mayReadFindings(acting(role))).toBe(readers.includes(role) && role !== "applicant");
  });

  test("only its writer reads a draft until it is sent", () => {
    const draft = afterSaving(noTimestamps, new Date(start));
    expect(mayReadContent(acting("applicant", "writer"), "writer", draft)).toBe(true);
    expect(mayReadContent(acting("committeeDeputySecretary"), "writer", draft)).toBe(false);
    expect(mayReadContent(acting("committeeDeputySecretary"), "writer", afterSending(draft, new Date(start + 1)))).toBe(
      true,
    );
  });

  test("others read a returned section as it was returned, not the new draft", () => {
    const back = afterReturning(afterSending(noTimestamps, new Date(start)), new Date(start + 1));
    expect(mayReadContent(acting("cellSecretary"), "writer", back)).toBe(true);
    expect(mayReadContent(acting("cellSecretary"), "writer", afterSaving(back, new Date(start + 2)))).toBe(false);
  });
});
