import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodingQuestions, inUnicode } from "../../lib/forms/encoding";
import { readOldEncoding } from "../../lib/primitives/old-encodings";
import { isSyllable } from "../../lib/primitives/syllable";

describe("a text pasted from an old document is recognised and read", () => {
  test.each([
    ["TCVN3", "NguyÔn V¨n An", "Nguyễn Văn An"],
    ["TCVN3", "Lª ThÞ H¹", "Lê Thị Hạ"],
    ["TCVN3", "NGUYÔN V¡N AN", "NGUYỄN VĂN AN"],
    ["TCVN3", "TrÇn §øc Dòng", "Trần Đức Dũng"],
    ["TCVN3", "Ph\u00AD¬ng Hång", "Phương Hồng"],
    ["TCVN3", "Chuyªn viªn, tõ 3/2018", "Chuyên viên, từ 3/2018"],
    ["VNI", "Nguyeãn Vaên An", "Nguyễn Văn An"],
    ["VNI", "Leâ Thò Haï", "Lê Thị Hạ"],
    ["VNI", "NGUYEÃN VAÊN AN", "NGUYỄN VĂN AN"],
    ["VNI", "Traàn Ñöùc Duõng", "Trần Đức Dũng"],
    ["VNI", "Ñaûng vieân chính thöùc", "Đảng viên chính thức"],
  ])("in %s: %s", (encoding, typed, text) => {
    expect(readOldEncoding(typed)).toEqual({ encoding, text });
  });
});

describe("a text is left alone", () => {
  test.each([
    "Lê Thị Hạ",
    "Bùi Hà",
    "Thò",
    "Nguyễn Văn An học ở São Paulo",
    "Beyoncé",
    "François Müller",
    "Café Noël",
    "H'Hen Niê",
    "Y Blui Êban",
    "1234",
    "",
  ])("when it may be what it seems: %s", (typed) => {
    expect(readOldEncoding(typed)).toBeUndefined();
  });

  test("when it is Vietnamese already, whatever its words", () => {
    const initials = ["", "b", "ch", "đ", "ngh", "qu", "gi", "tr"];
    const rimes = ["ướng", "iễn", "a", "ạ", "oà", "uý", "ấm", "ê", "ôi", "ưu", "yên"];
    const word = fc.tuple(fc.constantFrom(...initials), fc.constantFrom(...rimes)).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(word.filter(isSyllable), { minLength: 1 }), (words) => {
        expect(readOldEncoding(words.join(" "))).toBeUndefined();
      }),
    );
  });
});

describe("a form with such a text", () => {
  const sent = { fullName: "Lª ThÞ H¹", occupation: "Kế toán", password: "Lª ThÞ H¹" };

  test("is asked about each of its fields but passwords, and tells how it reads", () => {
    expect(encodingQuestions(sent)).toEqual([
      { code: "field-old-encoding", facts: { encoding: "TCVN3", text: "Lê Thị Hạ" }, field: "fullName" },
    ]);
  });

  test("is converted when that is the answer", () => {
    expect(inUnicode(sent)).toEqual({ ...sent, fullName: "Lê Thị Hạ" });
  });
});
