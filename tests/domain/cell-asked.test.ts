import { describe, expect, test } from "vitest";
import { cellFields } from "../../components/intake/cell-field";
import { cellAsked, mostOffered } from "../../lib/intake/cell-asked";

const one = { id: "01890000-0000-7000-8000-000000000001", name: "Chi bộ Tổng hợp" };
const two = { id: "01890000-0000-7000-8000-000000000002", name: "Chi bộ Kinh tế" };

describe("the cell an address asks for", () => {
  test("is named by its id or by a part of its name, with or without accents", () => {
    expect(cellAsked([one, two], two.id)).toEqual({ found: two, noCell: null });
    expect(cellAsked([one, two], "kinh te")).toEqual({ found: two, noCell: null });
    expect(cellAsked([one, two], "Tổng")).toEqual({ found: one, noCell: null });
    expect(cellAsked([one, two], null)).toEqual({ found: undefined, noCell: null });
  });

  test("is said to be none where no name has what was typed; of an id out of reach nothing is said", () => {
    expect(cellAsked([one, two], "Văn thư")).toEqual({ found: undefined, noCell: "Văn thư" });
    expect(cellAsked([one], two.id)).toEqual({ found: undefined, noCell: null });
  });
});

test("up to forty cells are offered, of more the name is typed, and one is no choice", () => {
  const cells = (count: number) => Array.from({ length: count }, () => one);
  const kinds = (count: number) =>
    cellFields({ cells: cells(count), unit: null, label: "Chi bộ" }).map(({ kind }) => kind);
  expect([kinds(1), kinds(2), kinds(mostOffered), kinds(mostOffered + 1)]).toEqual([
    ...[[], ["select"], ["select"], ["search"]],
  ]);
});
