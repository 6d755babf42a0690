import { itemText, type Row } from "../history/content";
import { type PrintedWords, printedBoxes, printedRow, printedText } from "../history/printed-content";

/** What is copied together: a box, a row, or a paragraph of an item. The key stays while the row or box stays. */
export type Block = Readonly<{ item: number; key: string; text: string }>;

const familyItem = 21;

const rowText = (item: number, row: Row, words: PrintedWords): string => {
  const { head, boxes } = printedRow(item, row, words);
  if (item === familyItem) return [head, ...boxes.map(({ label, text }) => `${label}: ${text}`)].join("\n");
  return `${head}: ${boxes.map(({ text }) => text).join("; ")}`;
};

/** The blocks of an item as the form prints it, in their order. */
export const blocksOf = (item: number, stored: string, words: PrintedWords): readonly Block[] => {
  const { content, text } = itemText(item, stored);
  const block = (key: string, said: string): Block => ({ item, key: `${item}/${key}`, text: said });
  if (!content)
    return text
      .split("\n")
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph, index) => block(String(index), paragraph.trim()));
  if (content.says !== "stated") return [block("says", printedText(item, content, words))];
  return [
    ...printedBoxes(item, content, words).map(({ name, label, text: said }) => block(name, `${label}: ${said}`)),
    ...content.rows.map((row) => block(row.id, rowText(item, row, words))),
  ];
};
