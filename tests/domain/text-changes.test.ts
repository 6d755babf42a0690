import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, type TextChange } from "../../lib/dossier/text-changes";

const without = (kind: TextChange["kind"], runs: readonly TextChange[]): string =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join("");

describe("the changes between two versions of a text", () => {
  test("are whole Vietnamese words including their diacritics", () => {
    expect(changesBetween("Học tại Trường Ví Dụ đến 2019.", "Học tại Trường Mẫu đến 07/2020.")).toEqual([
      { kind: "kept", text: "Học tại Trường " },
      { kind: "removed", text: "Ví Dụ" },
      { kind: "added", text: "Mẫu" },
      { kind: "kept", text: " đến " },
      { kind: "removed", text: "2019" },
      { kind: "added", text: "07/2020" },
      { kind: "kept", text: "." },
    ]);
    expect(changesBetween("ở xã An", "ở xã Ân")).toContainEqual({ kind: "added", text: "Ân" });
  });

  test("are empty when nothing changed", () => expect(changesBetween("Không", "Không")).toEqual([]));

  test("show only the surroundings of a long unchanged passage", () => {
    const long = "Từ nhỏ sống với bố mẹ tại xã Ví Dụ. ".repeat(40);
    const runs = changesBetween(`${long}Năm 2019 đi học.`, `${long}Năm 2020 đi học.`);
    expect(runs[0]?.text).toMatch(/^Từ nhỏ sống .+ \[…\] .+Năm $/);
    expect(runs[0]?.text.length).toBeLessThan(200);
  });

  test("of very different texts replace the whole text", () => {
    const words = (letter: string) => Array.from({ length: 5_000 }, (_, at) => `${letter}${at}`).join(" ");
    expect(changesBetween(words("a"), words("b"))).toEqual([
      { kind: "removed", text: words("a") },
      { kind: "added", text: words("b") },
    ]);
  });

  test("turn one text into the other, for any two texts", () => {
    const line = fc.array(fc.constantFrom("học", "ở", "Đảng", "2019", ".", " "), { maxLength: 12 });
    const written = line.map((words) => words.join(" ").trim());
    const bare = (text: string) => text.replace(/\s+/g, "");
    fc.assert(
      fc.property(written, written, (before, after) => {
        fc.pre(before !== after);
        const runs = changesBetween(before, after);
        expect(bare(without("added", runs))).toBe(bare(before));
        expect(bare(without("removed", runs))).toBe(bare(after));
      }),
    );
  });
});
