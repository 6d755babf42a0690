import { describe, expect, test } from "vitest";
import { type CommentLog, composed } from "../../lib/mentoring/comment/compose";
import {
  type Draft,
  moved,
  notResting,
  notYetIn,
  parsePurpose,
  periodOf,
  purposeKey,
  resting,
  textOf,
} from "../../lib/mentoring/comment/draft";
import { day } from "../../lib/primitives/day";

const nothing: CommentLog = { tasks: [], notes: [], evaluations: [], mentorReports: [], ownReports: [] };
const task = {
  ...{ id: "t1", title: "Báo cáo tháng", state: "accepted", givenOn: day("2026-01-05"), dueOn: day("2026-02-05") },
  ...{ assessedOn: day("2026-02-05"), returnedCount: 0 },
};
const judged = {
  ...{ id: "e1", evaluatedOn: day("2026-03-01"), authorName: "Phạm Thị Giúp" },
  ...{ attitude: 4, responsibility: 3, motive: 3 },
};
const texts = (log: Partial<CommentLog>) => composed({ ...nothing, ...log }).map(({ text }) => text);

describe("a comment drafted from a log", () => {
  test("is empty where the log is", () => expect(composed(nothing)).toEqual([]));

  test("names for every sentence the entries it rests on", () => {
    const log: CommentLog = {
      tasks: [task, { ...task, id: "t2", title: "Lập hồ sơ", state: "open", assessedOn: null, returnedCount: 1 }],
      notes: [{ id: "n1", notedOn: day("2026-02-01") }],
      evaluations: [judged],
      mentorReports: [
        {
          ...{ id: "r1", quarter: day("2026-01-01"), version: 1, authorName: "Phạm Thị Giúp" },
          ...{ attitude: 3, responsibility: 3, motive: 3 },
        },
      ],
      ownReports: [{ id: "o1", half: day("2026-01-01"), version: 1 }],
    };
    const sentences = composed(log);
    expect(sentences.length).toBeGreaterThanOrEqual(8);
    expect(sentences.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    const named = sentences.flatMap(({ evidence }) => evidence.map(({ id }) => id));
    expect([...new Set(named)].sort()).toEqual(["e1", "n1", "o1", "r1", "t1", "t2"]);
  });

  test("counts as in time what was accepted on its day, and not on the day after", () => {
    expect(texts({ tasks: [task] })).toContain("Trong số việc đã hoàn thành, 1 trên 1 việc đúng hạn.");
    expect(texts({ tasks: [{ ...task, assessedOn: day("2026-02-06") }] }).join()).not.toContain("đúng hạn");
  });

  test("says where assessors differ what each says, and once where they agree", () => {
    const other = { ...judged, id: "e2", authorName: "Nguyễn Văn Thư", attitude: 2 };
    const [attitude = "", responsibility] = texts({ evaluations: [judged, other] });
    expect(attitude).toContain("các ý kiến đánh giá khác nhau");
    expect(attitude).toContain("Phạm Thị Giúp: chủ động nhận việc");
    expect(attitude).toContain("Nguyễn Văn Thư: làm khi được nhắc");
    expect(responsibility).toBe("Về ý thức trách nhiệm: làm việc đúng hạn, kết quả dùng được.");
  });

  test("takes the last judgement of each assessor, and the last version of each report", () => {
    const later = { ...judged, id: "e3", evaluatedOn: day("2026-04-01"), attitude: 3 };
    expect(texts({ evaluations: [later, judged] })[0]).toBe("Về thái độ: vui vẻ nhận việc, biết tiếp thu và sửa chữa.");
    const ownReports = [1, 2].map((version) => ({ id: `o${version}`, half: day("2026-01-01"), version }));
    expect(composed({ ...nothing, ownReports }).map(({ evidence }) => evidence)).toEqual([
      [{ kind: "ownReport", id: "o2" }],
    ]);
  });

  test("never states a figure of a judgement", () =>
    expect(texts({ evaluations: [judged] }).join(" ")).not.toMatch(/\d/));
});

describe("a draft", () => {
  const of = (id: string) => ({ id, text: `Câu ${id}.`, evidence: [] });
  const draft: Draft = [of("a"), of("b"), of("c")];
  const order = (next: Draft) => next.map(({ id }) => id).join("");

  test("keeps its sentences when one is moved, and the ends stay ends", () => {
    expect(order(moved(draft, "b", "up"))).toBe("bac");
    expect(order(moved(draft, "b", "down"))).toBe("acb");
    expect(order(moved(draft, "a", "up"))).toBe("abc");
    expect(order(moved(draft, "c", "down"))).toBe("abc");
  });

  test("names an entry once, and no longer once it is taken away", () => {
    const on = { kind: "task" as const, id: "t1" };
    const sentence = resting(resting(of("a"), on), on);
    expect(sentence.evidence).toEqual([on]);
    expect(notResting(sentence, on).evidence).toEqual([]);
  });

  test("is added to only by what it has neither in words nor from the same entries", () => {
    const evidence = [{ kind: "note" as const, id: "n1" }];
    const edited = [{ id: "a", text: "Sửa bằng lời của mình.", evidence }];
    expect(notYetIn(edited, [{ text: "Được trao đổi 1 lần.", evidence }])).toEqual([]);
    expect(notYetIn(edited, [{ text: "Câu khác.", evidence: [{ kind: "note", id: "n2" }] }])).toHaveLength(1);
  });

  test("is on paper its sentences alone", () => expect(textOf(draft)).toBe("Câu a. Câu b. Câu c."));
});

describe("what a draft is for", () => {
  test("is written in its address, and nothing else is taken for one", () => {
    for (const key of ["history", "admission", "recognition", "quarter-2026-07-01"]) {
      const purpose = parsePurpose(key);
      expect(purpose && purposeKey(purpose)).toBe(key);
    }
    expect(["", "other", "quarter-", "quarter-2026-08-01", "quarter-2026-07-02"].map(parsePurpose)).toEqual([
      ...[null, null, null, null, null],
    ]);
  });

  test("says from when the log counts: for the recognition since the admission", () => {
    const known = { openedOn: day("2024-01-10"), admittedOn: day("2025-05-19"), on: day("2026-05-20") };
    expect(periodOf({ of: "recognition" }, known)).toEqual({ from: "2025-05-19", last: "2026-05-20" });
    expect(periodOf({ of: "history" }, known).from).toBe("2024-01-10");
    expect(periodOf({ of: "quarter", quarter: day("2026-01-01") }, known)).toEqual({
      ...{ from: "2026-01-01", last: "2026-03-31" },
    });
  });
});
