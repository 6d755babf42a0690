import { describe, expect, test } from "vitest";
import { rowHref, rowSentence } from "../../components/desk/row-sentences";
import type { DeskRow } from "../../lib/desk/desk-rows";
import { levelsOn } from "../../lib/mentoring/levels";
import { handedOver } from "../../lib/mentoring/mentors/hand-over";
import { lastWords } from "../../lib/mentoring/mentors/last-words";
import { type Candidate, warningsOf } from "../../lib/mentoring/mentors/warnings";
import { addDays, day } from "../../lib/primitives/day";
import { withLocalRules } from "../../lib/regulations/packs/local-rules";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { vi } from "../../lib/text/vi";

const on = day("2026-05-20");
const levels = levelsOn(builtInRulebook, on);
const free: Candidate = { load: 0, away: [], kinship: null };
const kinds = (change: Partial<Candidate>, by = levels) =>
  warningsOf({ ...free, ...change }, by, on).map(({ kind }) => kind);

describe("beside a member who could be named as mentor", () => {
  test("nothing is said of who helps few, is here and is no relative", () => expect(kinds({})).toEqual([]));

  test("it is said from the level on that the member helps as many already, by the committee's own level where there is one", () => {
    expect([kinds({ load: levels.mostInCare - 1 }), kinds({ load: levels.mostInCare })]).toEqual([[], ["load"]]);
    const own = { rule: "mostInCare", value: 1, instrument: "05-QC/ĐU", clause: "3", confidence: "high" } as const;
    const stricter = levelsOn(withLocalRules(builtInRulebook, [{ ...own, from: on, until: null }]), on);
    expect([kinds({ load: 0 }, stricter), kinds({ load: 1 }, stricter)]).toEqual([[], ["load"]]);
  });

  test("it is said that the member is away on the day, until the last day of it", () => {
    const until = (lastDay: number) => kinds({ away: [{ from: addDays(on, -2), lastDay: addDays(on, lastDay) }] });
    expect([until(-1), until(0)]).toEqual([[], ["away"]]);
  });

  test("it is said that the member will be away for as many days as the level, and not for one fewer", () => {
    const from = addDays(on, 5);
    const forDays = (count: number) => kinds({ away: [{ from, lastDay: addDays(from, count - 1) }] });
    expect([forDays(levels.daysMentorAway - 1), forDays(levels.daysMentorAway)]).toEqual([[], ["away"]]);
  });

  test("a near relative is told from others of the family", () => {
    expect([kinds({ kinship: "sibling" }), kinds({ kinship: "fatherInLaw" })]).toEqual([["nearKin"], ["kin"]]);
  });
});

test("the desk says who is to be followed, why, and for how many days", () => {
  const row: DeskRow = {
    ...{ kind: "mentorLost", caseId: "c", name: "Lê Thị Mai", unit: "Một", holder: "cellSecretary", count: 1 },
    ...{ what: JSON.stringify({ name: "Phạm Văn Giúp", why: "suspended" }), reason: null, ref: null, mayAct: true },
    ...{ dueOn: on, daysLeft: 0, isRelative: false },
  };
  const context = { group: "soon", isApplicant: false } as const;
  const said = (daysLeft: number) => rowSentence({ ...row, daysLeft }, context, vi);
  expect(said(0)).toBe(vi.mentors.desk.lost("Phạm Văn Giúp", vi.mentors.losses.suspended, 0));
  expect(said(-3)).toContain("đã 3\u00a0ngày");
  expect(rowHref(row, context)).toBe("/admissions/c/steps/replaceMentor");
});

describe("what is handed over", () => {
  const before = { id: "1", personId: "a", personName: "Người trước", from: day("2025-01-01"), to: day("2026-01-01") };
  const present = { id: "2", personId: "b", personName: "Người nay", from: day("2026-01-01"), to: null };
  const of = (helped: readonly (typeof before | typeof present)[], personId: string, isMentor: boolean) =>
    handedOver(helped, { personId, isMentor })?.id;

  test("is the own work of a mentor, and of nobody who does not help any more", () => {
    expect(of([before, present], "b", true)).toBe("2");
    expect(of([before, present], "a", true)).toBeUndefined();
  });

  test("is for the cell that of the mentor before, or of the present one while nobody follows", () => {
    expect(of([before, present], "x", false)).toBe("1");
    expect(of([present], "x", false)).toBe("2");
    expect(of([], "x", false)).toBeUndefined();
    const again = { ...before, personId: "b" };
    expect(of([again, present], "x", false)).toBe("2");
  });

  test("begins with open work, the last two talks and the last evaluation", () => {
    const note = (date: string, text: string) => ({ notedOn: day(date), text });
    const words = lastWords({
      openTasks: [{ title: "Viết báo cáo", dueOn: day("2026-06-01") }],
      notes: [note("2026-05-10", "Ba"), note("2026-04-10", "Hai"), note("2026-03-10", "Một")],
      evaluations: [{ evaluatedOn: day("2026-05-02"), comment: "Tiến bộ.", authorName: "Lê Thị Thư" }],
    });
    expect(words).toBe(
      "Việc đang làm:\n- Viết báo cáo (hạn 01/06/2026)\nTrao đổi ngày 10/05/2026: Ba\nTrao đổi ngày 10/04/2026: Hai\n" +
        "Đánh giá ngày 02/05/2026 của Lê Thị Thư: Tiến bộ.",
    );
    expect(lastWords({ openTasks: [], notes: [], evaluations: [] })).toBe("Hiện không có việc nào đang giao.");
  });
});
