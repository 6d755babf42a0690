import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameSearchOf, plainKey, searchKey, sortKey, tidy } from "../../lib/primitives/name";

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

describe("the key of a name is the same", () => {
  const alike = (...typed: readonly string[]) =>
    expect(new Set(typed.map(searchKey))).toEqual(new Set([searchKey(typed[0] ?? "")]));

  test("with an apostrophe of every make, and with none", () => {
    alike(..."'’‘ʼ`´′".split("").map((mark) => `H${mark}Hen Niê`), "HHen Niê", "H' Hen Niê", "H Hen Niê");
    alike("K'Brôi", "K’ Brôi", "K Brôi");
  });

  test("with a hyphen, a no-break hyphen, a dash and a space", () => {
    alike("Niê-Kđăm", "Niê\u2011Kđăm", "Niê–Kđăm", "Niê Kđăm");
  });

  test("with the letter eth of other alphabets in the place of đ", () => {
    alike("Đỗ Đức", "Ðỗ Ðức", "ðỗ ðức", "đỗ đức");
  });

  test("with soft hyphens, zero-width characters, direction marks, no-break and doubled spaces", () => {
    alike("Lê Thị Hạ", "Lê\u200B Thị Hạ", "\u202ALê Thị Hạ\u202C", "Lê\u00A0\u00A0Thị  Hạ", "\uFEFFLê Thị H\u00ADạ");
  });

  test("with y and with i after a consonant, and not in Thuý and Thúi or Yến and Iến", () => {
    alike("Lý Mỹ Kỳ Quý", "Lí Mĩ Kì Quí");
    expect(searchKey("Thúy")).not.toBe(searchKey("Thúi"));
    expect(searchKey("Yến")).toBe("yen");
  });

  test("a username and a password keep the y and the hyphen they were made with", () => {
    expect(plainKey("Thu-Lý")).toBe("thu-ly");
  });
});

describe("a name one letter away", () => {
  const finds = (typed: string, name: string): boolean =>
    nameSearchOf(typed).slips.every((pattern) => new RegExp(pattern).test(searchKey(name)));

  test.each([
    ["one letter wrong", "Trah Văn Mới"],
    ["one letter missing", "Trn Văn Mới"],
    ["one letter too many", "Trann Văn Mới"],
    ["two letters exchanged", "Tarn Vănn Mới"],
  ])("is found with %s", (_what, typed) => {
    expect(finds(typed, "Trần Văn Mới")).toBe(true);
  });

  test("is not taken for one that differs by two letters in a word, nor by one in a word of two", () => {
    expect(finds("Trộc Văn Mới", "Trần Văn Mới")).toBe(false);
    expect(finds("Trần Văn Ai", "Trần Văn An")).toBe(false);
    expect(nameSearchOf("An").slips).toEqual([]);
  });
});
