import pdfmake from "pdfmake";
import type { Content, ContentColumns, TableCell, TDocumentDefinitions } from "pdfmake/interfaces";
import {
  type Block,
  bodySize,
  firstLine,
  lineHeightOf,
  type Paragraph,
  plainText,
  type Run,
  sizeOf,
  type Typeset,
} from "./blocks";
import { facePaths, family } from "./faces-state";

pdfmake.setFonts({ [family]: facePaths });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(facePaths).includes(path));

const pointsPerMillimetre = 72 / 25.4;
const points = (millimetres: number): number => millimetres * pointsPerMillimetre;

/** What the font itself puts between two lines: ascent and descent of Tinos, in parts of its size. */
const naturalLine = 1.149;

const said = ({ text, bold, italic, underline, size = bodySize }: Run) => ({
  text,
  bold,
  italics: italic,
  fontSize: size,
  ...(underline ? { decoration: "underline" as const } : {}),
});

/** The height of a line, in parts of the font's own. */
const heightOf = (runs: readonly Run[]): number => lineHeightOf(runs) / (sizeOf(runs) * naturalLine);

const pdfParagraph = ({ runs, align, indent, before = 0, after = 0 }: Paragraph): Content => ({
  text: runs.length === 0 ? " " : runs.map(said),
  alignment: align,
  lineHeight: heightOf(runs),
  margin: [0, before, 0, after],
  ...(indent ? { leadingIndent: points(firstLine) } : {}),
});

const cell = (runs: readonly Run[], alignment: Paragraph["align"]): TableCell => ({
  text: runs.map((run) => said({ size: 12, ...run })),
  alignment,
});

const pdfBlock = (block: Block): Content => {
  switch (block.kind) {
    case "paragraph":
      return pdfParagraph(block);
    case "pageBreak":
      return { text: "", pageBreak: "after" };
    case "columns": {
      const columns: ContentColumns = {
        columns: block.columns.map(({ width, lines }) => ({ width: `${width}%`, stack: lines.map(pdfParagraph) })),
      };
      return { ...columns, unbreakable: true };
    }
    case "table":
      return {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: block.columns.map(({ width }) => `${width}%`),
          body: [
            block.columns.map(({ head }) => cell([{ text: head, bold: true }], "center")),
            ...block.rows.map((row) => row.map((runs, at) => cell(runs, block.columns[at]?.align ?? "left"))),
          ],
        },
        layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
      };
  }
};

/** So many letters fill a third of a page: more is never kept together, since it may not fit on one. */
const mostTogether = 1200;

const lengthOf = (block: Block): number => plainText([block]).length;

/** The blocks as content: those that are not parted from what follows stand on one page with it. */
const pdfBlocks = (blocks: readonly Block[]): Content[] => {
  const contents: Content[] = [];
  let together: Block[] = [];
  for (const block of blocks) {
    together.push(block);
    if (block.kind === "paragraph" && block.keep) continue;
    const isGroup = together.length > 1 && together.reduce((sum, each) => sum + lengthOf(each), 0) <= mostTogether;
    const made = together.map(pdfBlock);
    contents.push(...(isGroup ? [{ stack: made, unbreakable: true }] : made));
    together = [];
  }
  return [...contents, ...together.map(pdfBlock)];
};

/** How far down in the lower margin its line stands. */
const footAt = 0.3;

/** What of a paper holds for each of its pages. */
const pagesOf = ({ sheet, watermark, foot }: Typeset) => ({
  pageSize: { width: points(sheet.width), height: points(sheet.height) },
  pageMargins: [points(sheet.left), points(sheet.top), points(sheet.right), points(sheet.bottom)] as [
    number,
    number,
    number,
    number,
  ],
  ...(watermark ? { watermark: { text: watermark, color: "#777777", opacity: 0.18, bold: true } } : {}),
  ...(foot
    ? {
        footer: {
          text: foot,
          fontSize: 9,
          italics: true,
          alignment: "center" as const,
          margin: [0, points(sheet.bottom * footAt), 0, 0],
        },
      }
    : {}),
});

const ofAll = { language: "vi", defaultStyle: { font: family, fontSize: bodySize } } as const;

const definitionOf = (paper: Typeset): TDocumentDefinitions => ({
  ...ofAll,
  ...(pagesOf(paper) as Partial<TDocumentDefinitions>),
  info: { title: paper.title },
  content: pdfBlocks(paper.blocks),
});

/**
 * A paper as a PDF, with the letters it uses of the font inside it.
 * @returns the bytes of the file
 */
export const pdfBytes = (paper: Typeset): Promise<Buffer> => pdfmake.createPdf(definitionOf(paper)).getBuffer();

/**
 * Several papers as one PDF, each beginning on a new page, on its own sheet and with its own foot.
 * @param title of the whole
 */
export const jointPdfBytes = (title: string, papers: readonly Typeset[]): Promise<Buffer> => {
  const content = papers.map((paper) => ({ section: pdfBlocks(paper.blocks), ...pagesOf(paper) }));
  return pdfmake.createPdf({ ...ofAll, info: { title }, content: content as Content[] }).getBuffer();
};
