import { describe, expect, test } from "vitest";
import { items } from "../../lib/dossier/items";
import { causesFrom, shippedCauses } from "../../lib/dossier/review/causes";
import {
  inReviewOrder,
  moved,
  nextToReviewAfter,
  ownOrderFrom,
  type Reviewed,
  seenOf,
  settingsFrom,
} from "../../lib/dossier/review/order";
import { placeFrom, threadsOf } from "../../lib/dossier/review/points";
import { returnSchema } from "../../lib/dossier/review/schema";
import { seenBefore } from "../../lib/dossier/review/seen";
import { newId } from "../../lib/primitives/ids";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";

const at = (day: number) => new Date(Date.UTC(2026, 4, day));

describe("what a reviewer has seen of an item", () => {
  test("is new before the first look, changed when another version came, and otherwise the same", () => {
    const looks = [{ number: 3, version: 2 }];
    expect(seenOf({ number: 4, version: 1 }, looks)).toBe("new");
    expect(seenOf({ number: 3, version: 3 }, looks)).toBe("changed");
    expect(seenOf({ number: 3, version: 2 }, looks)).toBe("same");
  });

  test("is compared with the version opened last or, once the present one was opened, with the one before it", () => {
    const look = { version: 2, at: at(2), earlierVersion: 1, earlierAt: at(1) };
    expect(seenBefore(undefined, 1)).toEqual({ isNew: true, version: null, at: null });
    expect(seenBefore(look, 3)).toEqual({ isNew: true, version: 2, at: at(2) });
    expect(seenBefore(look, 2)).toEqual({ isNew: false, version: 1, at: at(1) });
  });
});

describe("the order in which a reviewer goes through the items", () => {
  const lines: readonly Reviewed[] = [
    { number: 1, state: "sent", seen: "same" },
    { number: 2, state: "passed", seen: "same" },
    { number: 3, state: "sent", seen: "new" },
    { number: 4, state: "sent", seen: "changed" },
    { number: 5, state: "begun", seen: null },
  ];
  const numbers = (order: "form" | "changed" | "own", ownOrder: readonly number[] = []) =>
    inReviewOrder(lines, { order, ownOrder }).map(({ number }) => number);

  test("is that of the form, what changed first, or one's own", () => {
    expect(numbers("form")).toEqual([1, 2, 3, 4, 5]);
    expect(numbers("changed")).toEqual([4, 3, 1, 2, 5]);
    expect(numbers("own", [5, 4, 3, 2, 1])).toEqual([5, 4, 3, 2, 1]);
  });

  test("decides which item comes next, from the beginning again after the last", () => {
    const next = (order: "form" | "changed" | "own", after: number) =>
      nextToReviewAfter(lines, { order, ownOrder: [4, 1, 3, 2, 5] }, after);
    expect([next("form", 0), next("form", 1), next("form", 4)]).toEqual([1, 3, 1]);
    expect([next("changed", 0), next("changed", 4)]).toEqual([4, 3]);
    expect([next("own", 4), next("own", 1), next("own", 3)]).toEqual([1, 3, 4]);
    expect(nextToReviewAfter([{ number: 1, state: "sent", seen: "new" }], settingsFrom(null), 1)).toBeNull();
  });

  test("has every item once, whatever was stored", () => {
    const all = items.map(({ number }) => number);
    expect(ownOrderFrom("")).toEqual(all);
    expect(ownOrderFrom("3,1,3,99,x").slice(0, 3)).toEqual([3, 1, 2]);
    expect(ownOrderFrom("3,1").toSorted((one, other) => one - other)).toEqual(all);
    expect(settingsFrom({ order: "sideways", ownOrder: "", keys: false })).toMatchObject({
      order: "form",
      keys: false,
    });
  });

  test("is changed by moving an item one place up or down, and not beyond an end", () => {
    expect(moved([1, 2, 3], 3, "up")).toEqual([1, 3, 2]);
    expect(moved([1, 2, 3], 1, "down")).toEqual([2, 1, 3]);
    expect(moved([1, 2, 3], 1, "up")).toEqual([1, 2, 3]);
    expect(moved([1, 2, 3], 3, "down")).toEqual([1, 2, 3]);
  });
});

describe("the causes of returns", () => {
  test("are those shipped and the committee's own; a retired one is marked", () => {
    const rows = [
      { id: "a", key: "gap", name: null, retiredAt: at(1) },
      { id: "b", key: null, name: "Thiếu ảnh", retiredAt: null },
    ];
    const causes = causesFrom(rows);
    expect(causes).toHaveLength(shippedCauses.length + 1);
    expect(causes.find(({ value }) => value === "gap")?.isRetired).toBe(true);
    expect(causes.at(-1)).toEqual({ value: "b", name: "Thiếu ảnh", isRetired: false });
  });

  test("and 20 stock phrases are there in both languages", () => {
    for (const words of [vi, en]) {
      expect(new Set(words.sectionReview.phrases.all).size).toBe(20);
      expect(Object.keys(words.sectionReview.causes)).toEqual([...shippedCauses]);
    }
  });
});

describe("the points of a return", () => {
  const sent = { caseId: newId(), number: "15", version: "1", remark: "Thiếu tháng", cause: "gap" };
  const parsed = (more: Record<string, string>) => returnSchema.safeParse({ ...sent, ...more });

  test("are about the item, a row, a box, a box of a row, or go on with an earlier point", () => {
    const points = parsed({
      ...{ place: "row:r1", box: "to" },
      ...{ remark2: "Ghi đủ xã", cause2: "place", place2: "box:permanent", box2: "ignored" },
      ...{ remark3: "Vẫn thiếu", cause3: "gap", place3: "point:p1" },
      ...{ remark5: "Chung", cause5: "other" },
    }).data?.points.map(({ text, rowId, box, continues }) => [text, rowId, box, continues]);
    expect(points).toEqual([
      ["Thiếu tháng", "r1", "to", null],
      ["Ghi đủ xã", null, "permanent", null],
      ["Vẫn thiếu", null, null, "p1"],
      ["Chung", null, null, null],
    ]);
    expect(placeFrom("elsewhere")).toEqual({ rowId: null, box: null, continues: null });
  });

  test("each need a cause", () => {
    expect(returnSchema.safeParse({ ...sent, cause: "" }).success).toBe(false);
    expect(parsed({ remark2: "Ghi đủ xã" }).error?.issues.map(({ path }) => path)).toEqual([["cause2"]]);
    expect(parsed({ somethingElse: "x" }).success).toBe(false);
  });

  test("make a thread each, in the order in which they were raised", () => {
    const remarks = [
      { id: "a", pointId: "a" },
      { id: "b", pointId: "b" },
      { id: "c", pointId: "a" },
    ];
    expect(threadsOf(remarks).map((thread) => thread.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
  });
});
