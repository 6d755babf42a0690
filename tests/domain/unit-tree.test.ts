import { expect, test } from "vitest";
import { inTree } from "../../lib/units/tree";

const unit = (id: string, parentId: string | null, path: string) => ({ id, parentId, path });

test("units stand before those under them, by where they lay and not by their paths", () => {
  const units = [
    unit("k2", "b1", "s.o.k2."),
    unit("o", "s", "s.o."),
    unit("k1", "o", "s.o.b1.k1."),
    unit("s", null, "s."),
    unit("b1", "o", "s.o.b1."),
  ];
  expect(inTree(units).map(({ unit: { id }, depth, below }) => [id, depth, below.map((each) => each.id)])).toEqual([
    ["s", 0, ["s", "o", "b1", "k2", "k1"]],
    ["o", 1, ["o", "b1", "k2", "k1"]],
    ["b1", 2, ["b1", "k2"]],
    ["k2", 3, ["k2"]],
    ["k1", 2, ["k1"]],
  ]);
});

test("a unit whose parent is not among them stands for itself", () => {
  expect(inTree([unit("k1", "o", "s.o.k1.")]).map(({ depth }) => depth)).toEqual([0]);
});
