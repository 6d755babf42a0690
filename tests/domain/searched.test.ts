import { describe, expect, test } from "vitest";
import { isTooShort, searchedOf, wordFits } from "../../lib/primitives/searched-words";
import { piecesOf } from "../../lib/search/marks";
import { findNamed } from "../../lib/search/match";

/** A text with its matches in brackets. */
const marked = (text: string, q: string, isNear = false): string =>
  piecesOf(text, q, isNear)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join("");

describe("the matched part of a result is marked", () => {
  test.each([
    ["Nguyễn Thị Hường", "nguyen huo", "[Nguyễn] Thị [Hườ]ng"],
    ["05-NQ/CB", "5 nq", "[05]-[NQ]/CB"],
    ["H’Hen Niê", "hhen", "[H’Hen] Niê"],
    ["Quỳnh Lý", "quinh li", "[Quỳnh] [Lý]"],
    ["Thời hạn trả lời thẩm tra, từ ngày nhận", "tham tra", "Thời hạn [trả] lời [thẩm] [tra], từ ngày nhận"],
  ])("%s searched by %s", (text, q, expected) => expect(marked(text, q)).toBe(expected));

  test("a word one letter away only where the text was found by it", () => {
    expect(marked("Trần Văn Môn", "mos", true)).toBe("Trần Văn [Môn]");
    expect(marked("Trần Văn Môn", "mos")).toBe("Trần Văn Môn");
  });
});

describe("a word fits", () => {
  test.each([
    ["huong", "huong", "whole"],
    ["huong", "hu", "begun"],
    ["huong", "houng", "near"],
    ["huong", "hung", "near"],
    ["huong", "huognn", null],
    ["05", "06", null],
    ["an", "on", null],
  ] as const)("%s typed as %s: %s", (word, typed, fit) => expect(wordFits(typed, true)(word)).toBe(fit));
});

describe("a text of the program is found", () => {
  const all = ["Quy định riêng của địa phương", "Quy định", "Đổi mật khẩu"].map((label) => ({
    label,
    hint: "",
    href: label,
  }));
  const found = (q: string) => findNamed(searchedOf(q), all, 10);

  test("the very name first", () => {
    expect(found("quy dinh").rows.map(({ label }) => label)).toEqual(["Quy định", "Quy định riêng của địa phương"]);
  });

  test("by a slip only where nothing has the words", () => {
    expect(found("mat khua")).toMatchObject({ total: 1, isNear: true });
    expect(found("mat khau")).toMatchObject({ total: 1, isNear: false });
    expect(found("mat khuaa")).toMatchObject({ total: 0, isNear: false });
  });
});

test("one letter is too short, two are not", () => {
  expect(["a", "ê", "-", "an", "5", "05"].map((q) => isTooShort(searchedOf(q)))).toEqual([
    true,
    true,
    true,
    false,
    true,
    false,
  ]);
});
