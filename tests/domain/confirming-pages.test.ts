import { describe, expect, test } from "vitest";
import {
  confirmingHref,
  countsOf,
  inOrder,
  nextFrom,
  pageFrom,
  peoplePerPage,
  type Waiting,
} from "../../lib/intake/list/confirming";

const waiting = (name: string, path: string, more: Partial<Waiting> = {}): Waiting => ({
  ...{ caseId: `${path}${name}`, path, name, toList: true, toPermit: false, entryId: null },
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, number) => waiting(`Người ${number}`, "o.k1."));

describe("the pages of what waits for the committee", () => {
  test("go cell by cell in the order of the tree, and by given name within each", () => {
    const found = inOrder([
      waiting("Lê Thị Ánh", "o.k2."),
      waiting("Trần Văn Bình", "o.k1."),
      waiting("Vũ Thị An", "o.k1."),
      waiting("Bùi Văn Cường", "o."),
    ]);
    expect(found.map(({ name }) => name)).toEqual(["Bùi Văn Cường", "Vũ Thị An", "Trần Văn Bình", "Lê Thị Ánh"]);
  });

  test("count people, cells and proposals of all pages", () => {
    const all = [
      ...many(120),
      waiting("Đề Nghị", "o.k2.", { toPermit: true }),
      waiting("Đưa Ra", "o.k3.", { toList: false, entryId: "entry" }),
    ];
    expect(countsOf(all)).toEqual({ people: 122, cells: 3, listed: 121, takenOff: 1, permitted: 1 });
  });

  test("hold fifty people each, from any place; behind the last there is the last page", () => {
    const all = many(120);
    const placed = (from: number) => {
      const page = pageFrom(all, from);
      return [page.from, page.shown.length, page.shown[0]?.name];
    };
    expect(peoplePerPage).toBe(50);
    expect(placed(1)).toEqual([1, 50, "Người 0"]);
    expect(placed(3)).toEqual([3, 50, "Người 2"]);
    expect(placed(101)).toEqual([101, 20, "Người 100"]);
    expect(placed(120)).toEqual([120, 1, "Người 119"]);
    expect(placed(121)).toEqual([101, 20, "Người 100"]);
    expect(pageFrom(many(100), 101)).toMatchObject({ from: 51, shown: { length: 50 } });
    expect(pageFrom([], 51)).toEqual({ from: 1, shown: [] });
  });

  test("go on behind those who were left waiting: nobody is passed by, and nobody left out comes back ticked", () => {
    const row = (caseId: string, ticked: boolean) => ({ caseId, ticked });
    expect(nextFrom(1, [row("a", true), row("b", true)])).toBe(1);
    expect(nextFrom(51, [row("a", false), row("b", true), row("c", false)])).toBe(53);
    // Confirmed on the list and left without the permission: still waiting.
    expect(nextFrom(1, [row("a", true), row("a", false)])).toBe(2);
  });

  test("are led to with the paper that confirmed the one before", () => {
    expect(confirmingHref({ from: 51 })).toBe("/sympathisers/confirm?from=51");
    expect(
      confirmingHref({ from: 1, done: 48, confirmedOn: "2026-11-28", number: "41-TB/ĐU", permissionNumber: null }),
    ).toBe("/sympathisers/confirm?from=1&done=48&confirmedOn=2026-11-28&number=41-TB%2F%C4%90U");
  });
});
