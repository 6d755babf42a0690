import { describe, expect, test } from "vitest";
import { optionsFor } from "../../components/ui/forms/option-offers";
import { unitChoice, unitChoiceIfAny, withOneList } from "../../components/units/unit-choice";
import { unitFinder } from "../../lib/imports/reading/unit-finder";
import { mostInList, onlyChoice, unitNamed, unitOptions } from "../../lib/units/named/choices";

const unit = (
  id: string,
  name: string,
  above: string | null = "Đảng bộ A",
  shortName = name.replace("Chi bộ ", ""),
) => ({
  ...{ id, name, shortName, above },
});
const economy = unit("1", "Chi bộ Kinh tế ngành - TĐC");
const general = unit("2", "Chi bộ Tổng hợp");
const here = unit("3", "Chi bộ Văn phòng", "Đảng bộ A");
const there = unit("4", "Chi bộ Văn phòng", "Đảng bộ B");
const units = [economy, general, here, there];

describe("the name of a unit", () => {
  test("means the unit with that full or short name, with or without accents", () => {
    for (const typed of ["Chi bộ Kinh tế ngành - TĐC", " chi bo kinh te nganh – tdc ", "kinh tế ngành - TĐC"])
      expect([typed, unitNamed(units, typed)]).toEqual([typed, { kind: "one", id: "1" }]);
  });

  test("that is only a part of a name means none, and the names with that part are told", () => {
    expect(unitNamed(units, "kinh te")).toEqual({ kind: "none", near: [economy.name] });
    expect(unitNamed(units, "Thủy lợi")).toEqual({ kind: "none", near: [] });
    expect(unitNamed(units, "...")).toMatchObject({ kind: "none" });
  });

  test("of several units means none of them until what it lies under is given too", () => {
    const labels = ["Chi bộ Văn phòng (Đảng bộ A)", "Chi bộ Văn phòng (Đảng bộ B)"];
    expect(unitNamed(units, "chi bo van phong")).toEqual({ kind: "several", labels });
    expect(unitNamed(units, "chi bo van phong (dang bo b)")).toEqual({ kind: "one", id: "4" });
    expect(unitOptions(units).map(({ label }) => label)).toEqual([economy.name, general.name, ...labels]);
  });

  test("of two under the same unit stays several: nobody can tell them apart", () => {
    const twin = unit("5", here.name, here.above);
    expect(unitNamed([here, twin], "Chi bộ Văn phòng (Đảng bộ A)")).toMatchObject({ kind: "several" });
  });
});

describe("the name of a unit in a list of an office", () => {
  const hall = unit("6", "Đảng bộ Tổng hợp", null, "Đảng bộ Tổng hợp");
  const find = unitFinder([...units, hall]);

  test("is the full name before the short one, and either of them before the name without “Chi bộ”", () => {
    expect(["Chi bộ Tổng hợp", "TỔNG HỢP", "Đảng bộ tổng hợp", "CB kinh tế ngành - TĐC"].map(find)).toEqual([
      "2",
      "2",
      "6",
      "1",
    ]);
  });

  test("means none where several have it, until what they lie under is given too", () => {
    expect(["Chi bộ Văn phòng", "văn phòng", "Chi bộ Văn phòng (Đảng bộ B)", "Thủy lợi"].map(find)).toEqual([
      "",
      "",
      "4",
      "",
    ]);
  });
});

describe("what is offered while a name is typed", () => {
  const labels = ["Chi bộ Ví dụ 120", "Chi bộ Ví dụ 12", "Chi bộ Kinh tế", "Chi bộ Bảo hiểm xã hội"];

  test("fits without accents and from any word on, whole words before beginnings of words", () => {
    expect(optionsFor(labels, "kinh t")).toEqual(["Chi bộ Kinh tế"]);
    expect(optionsFor(labels, "hiem")).toEqual(["Chi bộ Bảo hiểm xã hội"]);
    expect(optionsFor(labels, "chi bo vi du 12")).toEqual(["Chi bộ Ví dụ 12", "Chi bộ Ví dụ 120"]);
    expect(optionsFor(labels, "12")).toEqual(["Chi bộ Ví dụ 12", "Chi bộ Ví dụ 120"]);
  });

  test("is every name before anything is typed, and none where nothing fits", () => {
    expect(optionsFor(labels, "  ")).toEqual(labels);
    expect(optionsFor(labels, "thủy lợi")).toEqual([]);
  });
});

describe("the field for a unit", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, number) => ({ value: `${number}`, label: `Chi bộ ${number}` }));
  const asked = (count: number) => ({ name: "unitId", label: "Chi bộ", units: many(count), choose: "Chọn chi bộ" });

  test("is a list of up to fifteen, and a box for the name of more", () => {
    expect(unitChoice(asked(mostInList))).toMatchObject({ kind: "select" });
    expect(unitChoice(asked(mostInList)).options?.[0]).toEqual({ value: "", label: "Chọn chi bộ" });
    expect(unitChoice(asked(mostInList + 1))).toMatchObject({ kind: "lookup", options: many(mostInList + 1) });
    expect([unitChoiceIfAny(asked(1)).kind, unitChoiceIfAny(asked(2)).kind]).toEqual(["hidden", "select"]);
  });

  test("of which a form has several carries the names once, for browsers without scripts", () => {
    const field = (name: string, count: number) => unitChoice({ ...asked(count), name });
    const listed = withOneList([
      field("one", 16),
      { name: "day", label: "", kind: "day" },
      field("two", 16),
      field("few", 3),
    ]);
    expect(listed.map(({ name, listOf }) => [name, listOf])).toEqual([
      ["one", undefined],
      ["day", undefined],
      ["two", "one"],
      ["few", undefined],
    ]);
  });

  test("begins with the only unit there is; of several none is chosen for the reader", () => {
    expect([onlyChoice(many(1)), onlyChoice(many(2)), onlyChoice([])]).toEqual(["0", "", ""]);
  });
});
