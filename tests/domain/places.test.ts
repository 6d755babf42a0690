import { describe, expect, test } from "vitest";
import { catalogueAfter, communeTitle, countsOf, formerTitle } from "../../lib/places/catalogue";
import { readCatalogueFile } from "../../lib/places/catalogue-file";
import { sampleFile } from "../../lib/places/columns";
import { provincesFor, soughtIn } from "../../lib/places/offers";
import { formerProvinces, provinceOf, provinces, provinceTitle } from "../../lib/places/provinces";
import { day } from "../../lib/primitives/day";
import { text } from "../../lib/text/text";
import { lineOf, placeFile } from "../support/place-file";

const on = day("2026-11-27");
const read = (content: string) => readCatalogueFile(content, on);
const linesIn = (content: string) => {
  const outcome = read(content);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const refusalsIn = (content: string) => {
  const outcome = read(content);
  return outcome.kind === "refused" ? outcome.refusals.map(({ code, facts }) => [code, facts.line ?? null]) : [];
};
const named = (content: string) =>
  catalogueAfter([], linesIn(content), "replace").map((line) => [communeTitle(line, on), formerTitle(line)]);

describe("the provinces", () => {
  test("are 34, made of 63, each of the 63 once", () => {
    expect(provinces).toHaveLength(34);
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(34);
    expect(formerProvinces).toHaveLength(63);
    expect(new Set(formerProvinces).size).toBe(63);
  });

  test("are 6 cities until 29/04/2026 and 7 since, when Đồng Nai became one", () => {
    const cities = (date: string) =>
      provinces.filter((province) => provinceTitle(province, day(date)).startsWith("thành phố")).length;
    expect([cities("2026-04-29"), cities("2026-04-30")]).toEqual([6, 7]);
    expect(provinceTitle(provinceOf("75"), day("2026-04-29"))).toBe("tỉnh Đồng Nai");
  });

  test("are offered by a former name with that name in brackets, by the present one also alone", () => {
    const offered = (typed: string) =>
      soughtIn(typed).flatMap((sought) => provincesFor(sought, on).map((offer) => offer.text));
    expect(offered("vinh phuc")).toEqual(["Tỉnh Phú Thọ (tỉnh Vĩnh Phúc)"]);
    expect(offered("Phú Thọ")).toEqual([
      "Tỉnh Phú Thọ",
      "Tỉnh Phú Thọ (tỉnh Hòa Bình)",
      "Tỉnh Phú Thọ (tỉnh Vĩnh Phúc)",
    ]);
    expect(offered("tp đồng nai")[0]).toBe("Thành phố Đồng Nai");
    expect(offered("Thôn Đông, tỉnh Kiên Giang")).toEqual(["Thôn Đông, tỉnh An Giang (tỉnh Kiên Giang)"]);
    expect(offered("Paris")).toEqual([]);
  });
});

describe("a file of communes", () => {
  test("is read with or without the mark of UTF-8, with commas, semicolons or tabs, quotes, and columns in any order", () => {
    for (const separator of [",", ";", "\t"])
      for (const mark of ["", "\uFEFF"]) {
        const lines = linesIn(mark + placeFile([lineOf({ formerCommune: '"xã Cũ"' })], separator));
        expect(lines).toMatchObject([{ province: "01", commune: "Hồng Hà", kind: "phường", from: "2025-07-01" }]);
        expect(lines[0]?.formerCommune).toBe("xã Cũ");
      }
    const other = 'Mã;Tinh;Xa, phuong, dac khu;Loại;Valid from\n97;Hà Nội;"Phường Hồng ""Hà""";Phường;2025-07-01\n';
    expect(linesIn(other)).toMatchObject([{ code: "00097", province: "01", commune: 'Hồng "Hà"' }]);
  });

  test("is refused with a sentence where it is in an old encoding or no UTF-8", () => {
    const tcvn3 = placeFile([lineOf({ province: "Thµnh phè Hµ Néi", commune: "Hång Hµ", kind: "ph­êng" })]);
    expect(refusalsIn(tcvn3)[0]?.[0]).toBe("place-file-encoding");
    const latin = new TextDecoder().decode(Buffer.from(placeFile([lineOf({ commune: "Hà" })]), "latin1"));
    expect(refusalsIn(latin)).toEqual([["place-file-encoding", null]]);
    const wide = Buffer.from(placeFile([lineOf()]), "utf16le").toString("utf8");
    expect(refusalsIn(wide)).toEqual([["place-file-encoding", null]]);
  });

  test("is refused line by line with the reason, and as a whole where columns or quotes are missing", () => {
    const wrong = [
      lineOf({ province: "Tỉnh Vĩnh Phúc" }),
      lineOf(),
      lineOf({ commune: "" }),
      lineOf({ code: "A7" }),
      lineOf({ kind: "thị trấn" }),
      lineOf({ from: "31/02/2026" }),
      lineOf({ from: "01/01/2027" }),
      lineOf({ formerProvince: "tỉnh Hà Tây" }),
      lineOf({ remark: "x".repeat(201) }),
      lineOf({ commune: "Ba Đình" }),
    ];
    expect(refusalsIn(placeFile(wrong))).toEqual([
      ["place-line-province", 2],
      ["place-line-commune", 4],
      ["place-line-code", 5],
      ["place-line-kind", 6],
      ["place-line-day", 7],
      ["place-line-not-yet", 8],
      ["place-line-former", 9],
      ["place-line-long", 10],
      ["place-line-two-names", 11],
    ]);
    expect(refusalsIn("Tỉnh,Xã\nHà Nội,Hồng Hà")).toEqual([["place-file-columns", null]]);
    expect(refusalsIn(placeFile([]))).toEqual([["place-file-empty", null]]);
    expect(refusalsIn(placeFile([lineOf({ remark: '"mở' })]))[0]?.[0]).toBe("place-file-quotes");
    expect(refusalsIn(placeFile(Array.from({ length: 40 }, () => lineOf({ code: "x" }))))).toHaveLength(31);
  });

  test("has a sample that can be loaded, and words for every column", () => {
    expect(linesIn(sampleFile())).toHaveLength(3);
    for (const locale of ["vi", "en"] as const)
      expect(Object.values(text(locale).places.load.meanings)).not.toContain("");
  });
});

describe("the catalogue", () => {
  const formerly = (formerCommune: string) =>
    ({ formerCommune, formerDistrict: "quận Ba Đình", formerProvince: "thành phố Hà Nội" }) as const;

  test("has each commune alone and once with each former name; a divided one stands at each of its heirs", () => {
    const file = placeFile([
      lineOf(formerly("phường Phúc Xá")),
      lineOf(formerly("phường Ngọc Hà")),
      lineOf(formerly("phường Ngọc Hà")),
      lineOf({ commune: "Ba Đình", code: "4", ...formerly("phường Ngọc Hà") }),
    ]);
    const former = (name: string) => `phường ${name}, quận Ba Đình, thành phố Hà Nội`;
    expect(named(file)).toEqual([
      ["phường Hồng Hà, thành phố Hà Nội", ""],
      ["phường Hồng Hà, thành phố Hà Nội", former("Phúc Xá")],
      ["phường Hồng Hà, thành phố Hà Nội", former("Ngọc Hà")],
      ["phường Ba Đình, thành phố Hà Nội", ""],
      ["phường Ba Đình, thành phố Hà Nội", former("Ngọc Hà")],
    ]);
  });

  test("calls a commune as the latest load says, and finds it by all its earlier names", () => {
    const before = linesIn(
      placeFile([
        lineOf({
          ...{ province: "Tỉnh Đồng Nai", commune: "Xuân Lộc", code: "26425", kind: "xã" },
          ...{ formerCommune: "thị trấn Gia Ray", formerDistrict: "huyện Xuân Lộc", formerProvince: "tỉnh Đồng Nai" },
        }),
      ]),
    );
    const later = linesIn(
      placeFile([
        lineOf({ province: "Đồng Nai", commune: "Xuân Lộc", code: "26425", kind: "phường", from: "30/04/2026" }),
      ]),
    );
    const after = catalogueAfter(catalogueAfter([], before, "replace"), later, "append");
    expect(after.map((line) => [communeTitle(line, on), formerTitle(line)])).toEqual([
      ["phường Xuân Lộc, thành phố Đồng Nai", ""],
      ["phường Xuân Lộc, thành phố Đồng Nai", "thị trấn Gia Ray, huyện Xuân Lộc, tỉnh Đồng Nai"],
      ["phường Xuân Lộc, thành phố Đồng Nai", "xã Xuân Lộc, tỉnh Đồng Nai"],
    ]);
    expect(countsOf(after)).toEqual({ communes: 1, formerNames: 2 });
    expect(countsOf(catalogueAfter(after, before, "replace"))).toEqual({ communes: 1, formerNames: 1 });
  });
});
