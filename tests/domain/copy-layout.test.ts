import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, blocksOf } from "../../lib/dossier/copy/blocks";
import { linesOn } from "../../lib/dossier/copy/booklet";
import { changedPages } from "../../lib/dossier/copy/changed-pages";
import { copyCode } from "../../lib/dossier/copy/copy-code";
import { blankPages, layoutOf, pageName } from "../../lib/dossier/copy/layout";
import { emptyContent, storedContent } from "../../lib/dossier/history/content";
import { vi } from "../../lib/text/vi";

const block = (item: number, key: string, text = `Dòng ${key}`): Block => ({ item, key: `${item}/${key}`, text });
const rows = (item: number, count: number, text?: string): Block[] =>
  Array.from({ length: count }, (_, at) => block(item, `r${at}`, text && `${text} ${at}`));
const namesOf = (pages: ReturnType<typeof layoutOf>) => pages.map(pageName);

describe("the model stands on the pages of the booklet", () => {
  test("items 1–13 on page 1, 14–15 on 2–8, 16 on 9, 17–18 on 10, 19–20 on 11, 21 on 12–24, 22–23 on 25", () => {
    const pages = layoutOf(Array.from({ length: 23 }, (_, at) => block(at + 1, "0")));
    const found = pages.map(({ page, blocks }) => [page, [...new Set(blocks.map(({ item }) => item))]]);
    expect(found).toEqual([
      [1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
      [2, [14, 15]],
      [9, [16]],
      [10, [17, 18]],
      [11, [19, 20]],
      [12, [21]],
      [25, [22, 23]],
    ]);
    expect(blankPages(pages)).toEqual([
      { first: 3, last: 8, items: [] },
      { first: 13, last: 24, items: [] },
      { first: 26, last: 31, items: [24] },
      { first: 32, last: 32, items: [25, 26] },
    ]);
  });

  test("a full page is followed by the next, and a history longer than its pages by added sheets", () => {
    const line = linesOn(2) - 1;
    expect(namesOf(layoutOf(rows(15, line)))).toEqual(["2"]);
    expect(namesOf(layoutOf(rows(15, line + 1)))).toEqual(["2", "3"]);
    expect(namesOf(layoutOf(rows(16, line * 3)))).toEqual(["9", "9a", "9b"]);
  });

  test("a row is not parted between pages, but one longer than a page is", () => {
    const long = Array.from({ length: 400 }, (_, at) => `chữ${at}`).join(" ");
    const pages = layoutOf([...rows(15, 3), block(15, "long", long)]);
    expect(namesOf(pages)).toEqual(["2", "3", "4", "5", "6"]);
    const words = pages.flatMap(({ blocks }) => blocks.filter(({ key }) => key.startsWith("15/long")));
    expect(
      words
        .map(({ text }) => text)
        .join("\n")
        .split(/\s/),
    ).toEqual(long.split(" "));
  });

  test("no block is lost, and their order is kept, whatever is written", () => {
    const texts = fc.array(
      fc.string({ maxLength: 900 }).map((text) => text.replace(/\s+/g, " ").trim() || "x"),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(14, 16, 21), (all, item) => {
        const blocks = all.map((text, at) => block(item, String(at), text));
        const found = layoutOf(blocks).flatMap(({ blocks: held }) => held);
        const joined = found
          .map(({ text }) => text)
          .join(" ")
          .split(/\s+/)
          .join(" ");
        expect(joined).toBe(all.join(" ").split(/\s+/).join(" "));
      }),
    );
  });
});

describe("after the model was made", () => {
  const before = rows(15, 60, "Làm việc tại đơn vị số");
  const model = layoutOf(before);
  const changedBy = (blocks: readonly Block[]) =>
    changedPages(model, layoutOf(blocks, model)).map(({ name, items }) => [name, items]);

  test("nothing changed, nothing is told", () => {
    expect(changedBy(before)).toEqual([]);
  });

  test("a word changed in a row tells exactly the page it stands on and its item", () => {
    const key = model[1]?.blocks[4]?.key;
    expect(changedBy(before.map((each) => (each.key === key ? { ...each, text: "Làm việc khác" } : each)))).toEqual([
      ["3", [15]],
    ]);
  });

  test("a row taken out tells its page alone: the pages behind it stay as they were", () => {
    const key = model[1]?.blocks[4]?.key;
    expect(changedBy(before.filter((each) => each.key !== key))).toEqual([["3", [15]]]);
  });

  test("rows put in move what is behind them only as far as there is no room", () => {
    const at = before.findIndex(({ key }) => key === model[1]?.blocks[2]?.key);
    const more = [
      ...before.slice(0, at),
      ...rows(15, 1, "Thêm").map((each) => ({ ...each, key: "15/new" })),
      ...before.slice(at),
    ];
    const names = changedBy(more).map(([name]) => name);
    expect(names[0]).toBe("3");
    expect(names).not.toContain("2");
  });

  test("an item beside it is not told, and a new item tells its page", () => {
    const item14 = block(14, "0");
    const both = layoutOf([item14, ...rows(15, 3)]);
    const later = layoutOf([item14, ...rows(15, 2), block(15, "r2", "Khác"), block(16, "0")], both);
    expect(changedPages(both, later)).toMatchObject([
      { name: "2", items: [15] },
      { name: "9", items: [16] },
    ]);
  });
});

test("rows are copied as the form prints them, relatives with a line for each box", () => {
  const stored = (values: Record<string, string>) => storedContent({ ...emptyContent, rows: [{ id: "a", values }] });
  expect(blocksOf(15, stored({ from: "2019-09", work: "Chuyên viên" }), vi.history)).toEqual([
    { item: 15, key: "15/a", text: "Từ 09/2019 đến nay: Chuyên viên" },
  ]);
  expect(
    blocksOf(21, stored({ kinship: "father", fullName: "Lê Văn Cha", residence: "Xã Ví Dụ" }), vi.history),
  ).toEqual([{ item: 21, key: "21/a", text: "Bố đẻ: Lê Văn Cha\nNơi cư trú: Xã Ví Dụ" }]);
  expect(blocksOf(6, "Xã Ví Dụ\n\nTỉnh Mẫu", vi.history).map(({ text }) => text)).toEqual(["Xã Ví Dụ", "Tỉnh Mẫu"]);
});

test("a code has two groups of four signs that are not mistaken for one another", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (digest) => {
      expect(copyCode(digest)).toMatch(/^[ACDEFHJKMNPRTWXY3479]{4}-[ACDEFHJKMNPRTWXY3479]{4}$/);
    }),
  );
  expect(copyCode("00".repeat(32))).not.toBe(copyCode("01".repeat(32)));
});
