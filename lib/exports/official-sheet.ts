import { party } from "../documents/forms/heads";
import type { Signatures } from "../documents/forms/register-signature";
import type { Written, WrittenSheet } from "../spreadsheets/write-workbook";

/** A column of a list, register or table as offices know it. `group`: the head it stands under, together with its neighbours. */
export type OfficialColumn = Readonly<{ group?: string; title: string; width: number }>;

const head = (label: string, across = 1, down = 1): Written => ({ text: label, isHead: true, across, down });

/** The rows of the head: columns of a group stand below its name, the others reach down over both; below them their numbers. */
export const headRows = (columns: readonly OfficialColumn[]): readonly (readonly Written[])[] => {
  const upper = columns.map(({ group, title }, index): Written => {
    if (group === undefined) return head(title, 1, 2);
    if (columns[index - 1]?.group === group) return null;
    return head(group, columns.filter((column) => column.group === group).length);
  });
  const lower = columns.map(({ group, title }): Written => (group === undefined ? null : head(title)));
  return [upper, lower, columns.map((_, index) => head(String(index + 1)))];
};

/** What is handed up: whose it is, its title and what it is as of, columns, rows, and what stands below. */
export type OfficialPaper = Readonly<{
  name: string;
  /** The organisation above and the one that issues it. */
  superior: string | null;
  issuer: string;
  titles: readonly string[];
  columns: readonly OfficialColumn[];
  rows: readonly (readonly (string | number)[])[];
  notes: readonly string[];
  signatures: Signatures;
  foot: string;
}>;

/** The lines of the signatures side by side, each block in its part of the width. */
const signatureRows = (signatures: Signatures, columns: number): readonly (readonly Written[])[] => {
  const share = Math.max(1, Math.floor(columns / Math.max(2, signatures.length)));
  const blocks = signatures.length === 1 ? [[], ...signatures] : signatures;
  const lines = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: lines }, (_, line) =>
    blocks.flatMap((block): readonly Written[] => [
      { text: block[line] ?? "", isTitle: true, across: share },
      ...Array.from({ length: share - 1 }, () => null),
    ]),
  );
};

/** A paper as a sheet that lies across. Nothing in it tells who had it or when: the same rows make the same bytes. */
export const officialSheet = (paper: OfficialPaper): WrittenSheet => {
  const { columns, titles } = paper;
  const width = columns.length;
  const left = Math.max(1, Math.floor(width / 2));
  const half = (text: string, other: string): readonly Written[] => [
    { text, isTitle: true, across: left },
    ...Array.from({ length: left - 1 }, () => null),
    { text: other, isTitle: true, across: Math.max(1, width - left) },
  ];
  return {
    name: paper.name,
    widths: columns.map((column) => column.width),
    isLandscape: true,
    foot: paper.foot,
    rows: [
      half(paper.superior?.toLocaleUpperCase("vi") ?? "", party),
      half(paper.issuer.toLocaleUpperCase("vi"), ""),
      half("*", ""),
      ...titles.map((text): readonly Written[] => [{ text, isTitle: true, across: width }]),
      [],
      ...headRows(columns),
      ...paper.rows,
      [],
      ...paper.notes.map((note): readonly Written[] => [{ text: note, across: width }]),
      [],
      ...signatureRows(paper.signatures, width),
    ],
  };
};
