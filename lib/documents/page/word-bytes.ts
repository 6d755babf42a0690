import {
  AlignmentType,
  BorderStyle,
  CharacterSet,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageBreak,
  PageOrientation,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Paragraph as WordParagraph,
  Table as WordTable,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import {
  type Block,
  bodySize,
  firstLine,
  lineHeightOf,
  type Paragraph,
  type Run,
  type Sheet,
  type Typeset,
} from "./blocks";
import { faces, family } from "./faces-state";

const twentieths = (points: number): number => Math.round(points * 20);

const aligned = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

const textRun = ({ text, bold, italic, underline, size = bodySize }: Run): TextRun =>
  new TextRun({ text, bold, italics: italic, ...(underline ? { underline: {} } : {}), size: size * 2 });

const wordParagraph = ({ runs, align, indent, before = 0, after = 0, keep }: Paragraph): WordParagraph =>
  new WordParagraph({
    children: runs.map(textRun),
    alignment: aligned[align],
    keepNext: keep,
    ...(indent ? { indent: { firstLine: convertMillimetersToTwip(firstLine) } } : {}),
    spacing: {
      before: twentieths(before),
      after: twentieths(after),
      line: twentieths(lineHeightOf(runs)),
      lineRule: LineRuleType.EXACT,
    },
  });

const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noLines = { top: noLine, bottom: noLine, left: noLine, right: noLine };
const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const lines = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

const textWidth = ({ width, left, right }: Sheet): number => convertMillimetersToTwip(width - left - right);

const wordTable = (
  sheet: Sheet,
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  ruled: boolean,
): WordTable => {
  const columnWidths = widths.map((share) => Math.round((textWidth(sheet) * share) / 100));
  const margin = ruled ? 80 : 0;
  return new WordTable({
    width: { size: textWidth(sheet), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: ruled ? lines : { ...noLines, insideHorizontal: noLine, insideVertical: noLine },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: ruled && at === 0,
          children: cells.map(
            (paragraphs, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                margins: { left: margin, right: margin, top: margin / 2, bottom: margin / 2 },
                ...(ruled ? {} : { borders: noLines }),
                children: paragraphs.map(wordParagraph),
              }),
          ),
        }),
    ),
  });
};

const cell = (runs: readonly Run[], align: Paragraph["align"]): readonly Paragraph[] => [
  { kind: "paragraph", runs: runs.map((run) => ({ size: 12, ...run })), align },
];

const wordBlock =
  (sheet: Sheet) =>
  (block: Block): readonly FileChild[] => {
    switch (block.kind) {
      case "paragraph":
        return [wordParagraph(block)];
      case "pageBreak":
        return [new WordParagraph({ children: [new PageBreak()] })];
      case "columns":
        return [
          wordTable(
            sheet,
            block.columns.map(({ width }) => width),
            [block.columns.map(({ lines: paragraphs }) => paragraphs)],
            false,
          ),
        ];
      case "table":
        return [
          wordTable(
            sheet,
            block.columns.map(({ width }) => width),
            [
              block.columns.map(({ head }) => cell([{ text: head, bold: true }], "center")),
              ...block.rows.map((row) => row.map((runs, column) => cell(runs, block.columns[column]?.align ?? "left"))),
            ],
            true,
          ),
        ];
    }
  };

/** A table cannot be the last of a Word file: after it stands a line that takes no room. */
const end = new WordParagraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } });

/** What stands on each page around the text: the watermark of a draft, and what the paper is to be compared with. */
const around = ({ watermark, foot }: Typeset, font: string) => ({
  ...(watermark
    ? {
        headers: {
          default: new Header({
            children: [new WordParagraph({ children: [new TextWatermark({ text: watermark, font })] })],
          }),
        },
      }
    : {}),
  ...(foot
    ? {
        footers: {
          default: new Footer({
            children: [
              wordParagraph({ kind: "paragraph", align: "center", runs: [{ text: foot, italic: true, size: 9 }] }),
            ],
          }),
        },
      }
    : {}),
});

/** The font every machine with Word has, whose letters are as wide as those of Tinos. */
const installedFamily = "Times New Roman";

/** The font of a file, and its letters where they are inside it. */
const fontOf = (inside: boolean) => {
  if (!inside) return { name: installedFamily, fonts: [] };
  const { normal: data, bold, italics: italic, bolditalics: boldItalic } = faces();
  const characterSet = CharacterSet.VIETNAMESE;
  return { name: family, fonts: [{ name: family, data, bold, italic, boldItalic, characterSet }] };
};

/**
 * A paper as a Word file (.docx).
 * @param inside whether its font is inside it: more than a megabyte, so that many files together leave it to the machine
 * @returns the bytes of the file
 */
export const wordBytes = async (paper: Typeset, inside = true): Promise<Buffer> => {
  const { sheet } = paper;
  const { name, fonts } = fontOf(inside);
  const across = sheet.width > sheet.height;
  const size = { width: convertMillimetersToTwip(sheet.width), height: convertMillimetersToTwip(sheet.height) };
  const document = new Document({
    title: paper.title,
    fonts,
    styles: { default: { document: { run: { font: name, size: bodySize * 2 } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns width and height of a sheet that lies across.
            size: across ? { width: size.height, height: size.width, orientation: PageOrientation.LANDSCAPE } : size,
            margin: {
              top: convertMillimetersToTwip(sheet.top),
              bottom: convertMillimetersToTwip(sheet.bottom),
              left: convertMillimetersToTwip(sheet.left),
              right: convertMillimetersToTwip(sheet.right),
              header: convertMillimetersToTwip(8),
              footer: convertMillimetersToTwip(8),
            },
          },
        },
        ...around(paper, name),
        children: [...paper.blocks.flatMap(wordBlock(sheet)), end],
      },
    ],
  });
  return Packer.toBuffer(document);
};
