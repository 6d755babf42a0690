import { describe, expect, test } from "vitest";
import { field } from "../../lib/forms/field";
import { line, prose, refusalsOf } from "../../lib/forms/field-schema";
import { lengthOf } from "../../lib/primitives/length";
import { vi } from "../../lib/text/vi";
import { code, read } from "../architecture/sources";

const decomposed = (text: string) => text.normalize("NFD");

describe("a limit", () => {
  test("counts the letters that are stored, however they were typed", () => {
    const text = "ữ".repeat(4_000);
    expect(decomposed(text)).toHaveLength(12_000);
    expect(prose(4_000).parse(decomposed(text))).toBe(text);
    expect(line(200).parse(decomposed("ằ".repeat(200)))).toBe("ằ".repeat(200));
    expect(prose(10).parse("  1\r\n2\r\n3\r\n4\r\n56\r\n\r\n")).toBe("1\n2\n3\n4\n56");
    expect([lengthOf("đồng chí"), lengthOf(decomposed("đồng chí")), lengthOf("a\r\nb "), lengthOf("👍")]).toEqual([
      8, 8, 3, 1,
    ]);
  });

  test("refuses what is longer, with both numbers, and cuts nothing", () => {
    const parsed = field.prose(4_000).schema.safeParse(decomposed("ữ".repeat(5_002)));
    expect(parsed.success ? [] : refusalsOf(parsed.error)).toEqual([
      { code: "field-too-long", facts: { max: 4_000, length: 5_002 }, field: "" },
    ]);
    expect(vi.refusals["field-too-long"]({ max: 4_000, length: 5_002 })).toContain("5.002 ký tự, chỉ nhận 4.000");
  });
});

test("no box cuts what is pasted into it", () => {
  const cutting = [...code("components"), ...code("app")].filter((path) => /maxLength/.test(read(path)));
  expect(cutting).toEqual([]);
});
