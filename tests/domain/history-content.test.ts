import { describe, expect, test } from "vitest";
import { type Content, contentFrom, emptyContent, isBlank, storedContent } from "../../lib/dossier/history/content";
import { itemFields, relativeFieldsFor } from "../../lib/dossier/history/item-fields";
import { printedText } from "../../lib/dossier/history/printed-content";
import { text } from "../../lib/text/text";

const words = text("vi").history;
const withRows = (...rows: readonly Readonly<Record<string, string>>[]): Content => ({
  ...emptyContent,
  rows: rows.map((values, index) => ({ id: `row-${index}`, values })),
});

describe("an item with boxes", () => {
  const content = withRows({
    from: "2015-09",
    to: "2019-06",
    work: "Kỹ sư",
    unit: "Công ty Ví Dụ",
    posts: "Tổ trưởng",
  });

  test("is stored as text and read back as it was", () =>
    expect(contentFrom(15, storedContent(content))).toEqual(content));

  test("leaves a free text from before alone, and that of an item of one text", () => {
    expect(contentFrom(15, "Từ 2015 đến nay: kỹ sư")).toBeUndefined();
    expect(contentFrom(15, '{"form":"?"}')).toBeUndefined();
    expect(contentFrom(22, storedContent(content))).toBeUndefined();
  });

  test("is blank only when nothing at all was said", () => {
    expect(isBlank(emptyContent)).toBe(true);
    expect(isBlank({ ...emptyContent, says: "none" })).toBe(false);
    expect(isBlank(content)).toBe(false);
  });

  test("prints a period by its months, and the last one up to now", () => {
    const last = withRows({ from: "2019-07", work: "Chuyên viên" });
    expect(printedText(15, content, words)).toBe("Từ 09/2015 đến 06/2019: Kỹ sư; Công ty Ví Dụ; Tổ trưởng");
    expect(printedText(15, last, words)).toBe("Từ 07/2019 đến nay: Chuyên viên");
  });

  test("prints “không” where there is nothing", () =>
    expect(printedText(18, { ...emptyContent, says: "none" }, words)).toBe("Không"));

  test("prints a relative with a line for each box", () =>
    expect(printedText(21, withRows({ kinship: "mother", fullName: "Trần Thị Mẫu", born: "1966" }), words)).toBe(
      "Mẹ đẻ: Trần Thị Mẫu\n  Năm sinh: 1966",
    ));
});

test("each box has its label, and each choice its words", () => {
  const boxes = Object.values(itemFields).flatMap(({ fields, row }) => [...fields, ...row]);
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices;
  expect(boxes.filter(({ name }) => !(name in words.labels))).toEqual([]);
  for (const { name, choices: values } of boxes)
    expect(values.filter((value) => choices[name]?.[value] === undefined)).toEqual([]);
});

test("of each relative the form asks what its group is asked for", () => {
  const namesOf = (kinship: string) => relativeFieldsFor(kinship).map(({ name }) => name);
  expect(namesOf("father")).toEqual(expect.arrayContaining(["birthplace", "classOrigin", "politics"]));
  expect(namesOf("sibling")).toEqual(expect.arrayContaining(["nationality", "economy", "record"]));
  expect(namesOf("sibling")).not.toContain("classOrigin");
  expect(namesOf("paternalGrandfather")).not.toContain("economy");
});
