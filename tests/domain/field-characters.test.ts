import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { line, nameLine, prose, refusalsOf } from "../../lib/forms/field-schema";

const parsed = (schema: z.ZodType, typed: string): unknown => {
  const { data, error } = schema.safeParse(typed);
  return error ? refusalsOf(error).map(({ code, facts: { position, before } }) => [code, position, before]) : data;
};

describe("a name", () => {
  test("loses its invisible characters on the way in", () => {
    expect(parsed(nameLine(), "\u202ALê\u200B Thị H\u00ADạ\uFE0F\u202C")).toBe("Lê Thị Hạ");
  });

  test("is refused with a private character, which each font shows as another sign, and is told where it stands", () => {
    expect(parsed(nameLine(), "Lê \uE123Hạ")).toEqual([["name-bad-character", 4, "Lê"]]);
  });

  test("has at least one letter", () => {
    for (const typed of ["123", "…", "\u0301", "- -"])
      expect(parsed(nameLine(), typed)).toEqual([["name-without-letter", undefined, undefined]]);
    expect(parsed(nameLine(), "\u200B")).toEqual([["field-required", undefined, undefined]]);
  });
});

describe("characters of office programs become what they meant", () => {
  test("the line break of Word, its page break and the end of a table cell", () => {
    expect(parsed(prose(), "Một\u000BHai\u000CBa\u0007Bốn")).toBe("Một\nHai\nBa\tBốn");
    expect(parsed(line(), "Một\u000BHai")).toBe("Một Hai");
  });

  test("its optional hyphen and its no-break hyphen", () => {
    expect(parsed(line(), "phát\u001F triển A\u001EB")).toBe("phát triển A-B");
  });

  test("quotes and dashes of Windows that were read as control characters", () => {
    expect(parsed(line(), "\u0093Sóng\u0094 \u0096 H\u0092Hen\u0085")).toBe("“Sóng” – H’Hen…");
  });

  test("bullets of its symbol fonts", () => {
    expect(parsed(prose(), "\uF0B7 Một")).toBe("• Một");
  });

  test("what meant nothing is refused, and is told where it stands", () => {
    expect(parsed(prose(), "Làng Vũ\u0000 Đại")).toEqual([["field-bad-characters", 8, "Làng Vũ"]]);
    expect(parsed(line(), "\uFFFDVũ")).toEqual([["field-bad-characters", 1, ""]]);
  });
});
