import { prerender } from "react-dom/static";
import { describe, expect, test, vi } from "vitest";
import { BookPage } from "../../components/documents/numbers/book-page";
import { registerSignature } from "../../lib/documents/forms/register-signature";
import type { NumberBook } from "../../lib/documents/numbers/book-queries";
import { day } from "../../lib/primitives/day";
import { text } from "../../lib/text/text";

// The title of the window asks for the request, of which there is none here.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const book = (kind: NumberBook["unit"]["kind"]): NumberBook => ({
  unit: { id: "u", name: "Chi bộ 1", parent: "Đảng bộ Văn phòng", kind },
  ...{ kind: "NQ", year: null, books: [], years: [2026], kinds: ["NQ"], documents: 1, unexplained: 0, next: null },
  book: { firstDay: day("2025-01-01"), lastDay: day("2029-12-31"), term: "Nhiệm kỳ 2025–2030" },
  lines: [
    {
      ...{ number: "01-NQ/CB", ordinal: 1, datedOn: day("2026-02-05"), people: [], paper: null, signer: null },
      ...{ about: { what: "given", title: "Nghị quyết tháng 2", by: "" }, sentTo: null, givenId: null, gap: null },
    },
  ],
  ...{ isPresent: false, mayKeep: false, mayOpenUnits: false },
});

describe("a register is signed as papers of its body are", () => {
  test("the cell's without a seal, the committee's with one", () => {
    expect(registerSignature("cell")[0]?.slice(1)).toEqual([
      "T/M CHI BỘ",
      "BÍ THƯ (hoặc PHÓ BÍ THƯ)",
      "(ký, ghi rõ họ và tên)",
    ]);
    expect(registerSignature("organisation")[0]).toContain("(ký, đóng dấu, ghi rõ họ và tên)");
  });

  test("a number book is printed with it, one of the superior's numbers is not", async () => {
    const printed = async (kind: NumberBook["unit"]["kind"]) => {
      const { prelude } = await prerender(<BookPage done={null} view={book(kind)} words={text("vi")} />);
      return new Response(prelude).text();
    };
    expect(await printed("cell")).toContain("T/M CHI BỘ");
    expect(await printed("organisation")).toContain("T/M ĐẢNG ỦY");
    expect(await printed("superior")).not.toContain("T/M ");
  });
});
