import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchKey, sortKey, tidy } from "../../lib/primitives/name";

const surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Đặng", "Võ", "Vũ", "Ứng", "Âu", "Ông"];
const middles = ["Văn", "Thị", "Đức", "Ngọc", "Hữu", "Thanh", "Ái", "Ưu", "Thị Kim"];
const given =
  "An Ân Ấn Ánh Bình Cường Dũng Dung Đạt Đông Hà Hạ Hải Hân Hoà Hòa Lan Lân Long Mai Mãi Mài Ơn Phúc Quý Sơn Thảo Tú Từ Tư Uyên Ý Yến".split(
    " ",
  );

const name = fc
  .tuple(fc.constantFrom(...surnames), fc.constantFrom(...middles), fc.constantFrom(...given))
  .map((words) => words.join(" "));

const collator = new Intl.Collator("vi");
const compare = (one: string, other: string): number => {
  const [ours, theirs] = [one, other].map((full) => full.toLowerCase().split(" "));
  const byGiven = collator.compare(ours?.at(-1) ?? "", theirs?.at(-1) ?? "");
  return byGiven || collator.compare(ours?.slice(0, -1).join(" ") ?? "", theirs?.slice(0, -1).join(" ") ?? "");
};
const sign = (number: number): number => Math.sign(number);
const bytewise = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

describe("sorting names", () => {
  test("sorts by given name, and compares letters before tones", () => {
    const sorted = ["Lê Thị Ân", "Trần Văn An", "Đỗ Hạ", "Võ Hà", "Phạm Đạt", "Vũ Dũng", "Lê Văn An"].sort((a, b) =>
      bytewise(sortKey(a), sortKey(b)),
    );
    expect(sorted).toEqual(["Lê Văn An", "Trần Văn An", "Lê Thị Ân", "Vũ Dũng", "Phạm Đạt", "Võ Hà", "Đỗ Hạ"]);
  });

  test("agrees with the Vietnamese collation", () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const ours = bytewise(sortKey(one), sortKey(other));
        expect([one, other, ours]).toEqual([one, other, sign(compare(one, other))]);
      }),
      {
        numRuns: 2_000,
        examples: [["Đặng Thị Hoà", "Đặng Thị Kim Hoà"]],
      },
    );
  });
});

describe("searching names", () => {
  test("finds composed and decomposed letters, with or without accents, in upper or lower case", () => {
    fc.assert(
      fc.property(name, (full) => {
        const key = searchKey(full);
        expect(searchKey(full.normalize("NFD"))).toBe(key);
        expect(searchKey(full.toUpperCase())).toBe(key);
        expect(searchKey(key)).toBe(key);
        expect(key).toMatch(/^[a-z ]+$/);
      }),
    );
    expect(searchKey("Đặng Thị Ưu")).toBe("dang thi uu");
  });

  test("a name typed with decomposed letters and double spaces is stored in the normal form", () => {
    fc.assert(
      fc.property(name, (full) => {
        const typed = `  ${full.normalize("NFD").replaceAll(" ", "   ")} `;
        expect(tidy(typed)).toBe(full.normalize("NFC"));
        expect(sortKey(typed)).toBe(sortKey(full));
      }),
    );
  });
});
