import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";

/** One cell to be written. `isHead`: a name of a column; `across`, `down`: over so many columns and rows. */
export type Written =
  | string
  | number
  | null
  | Readonly<{ text: string; isHead?: boolean; isTitle?: boolean; across?: number; down?: number }>;

/** A sheet to be written. `foot`: printed below each page. */
export type WrittenSheet = Readonly<{
  name: string;
  widths: readonly number[];
  rows: readonly (readonly Written[])[];
  foot: string;
  isLandscape?: boolean;
}>;

/**
 * A text that no program takes for a formula, whatever it is opened or saved as: one that begins like a formula gets an
 * apostrophe before it, which `withoutGuard` takes away.
 */
export const guarded = (text: string): string => (/^['=+@\t\r]|^-(?!\s*$)/.test(text) ? `'${text}` : text);
export const withoutGuard = (text: string): string => text.replace(/^'(?=['=+@\t\r-])/, "");

const cellOf = (cell: Written) => {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  const given = typeof cell === "string" ? { text: cell } : cell;
  const { text, isHead = false, isTitle = false, across = 1, down = 1 } = given;
  return {
    value: guarded(text),
    type: String,
    wrap: !isTitle,
    alignVertical: "top" as const,
    ...(across > 1 ? { columnSpan: across } : {}),
    ...(down > 1 ? { rowSpan: down } : {}),
    ...(isTitle ? { fontWeight: "bold" as const, align: "center" as const } : {}),
    ...(isHead
      ? {
          fontWeight: "bold" as const,
          align: "center" as const,
          borderStyle: "thin" as const,
          backgroundColor: "#EEEEEE",
        }
      : {}),
  };
};

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);

/** The foot of each page, an ampersand doubled as Excel asks. */
const withFoot = (xml: string, foot: string): string => {
  const line = escaped(foot.replaceAll("&", "&&").slice(0, 180));
  return xml.replace(
    "</worksheet>",
    `<headerFooter><oddFooter>&amp;L${line}&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`,
  );
};

// The archive tells when each of its files was made; always the same day, the same sheets are the same bytes.
const madeOn = new Date(2000, 0, 1);

/** An .xlsx file. The same sheets always make the same bytes. */
export const writeWorkbook = async (sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  const made = await writeExcelFile(
    sheets.map(({ name, widths, rows, isLandscape }) => ({
      data: rows.map((row) => row.map(cellOf)),
      sheet: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
      columns: widths.map((width) => ({ width })),
      ...(isLandscape ? { orientation: "landscape" as const } : {}),
    })),
    { fontFamily: "Times New Roman", fontSize: 12 },
  ).toBuffer();
  const files = Object.entries(unzipSync(made)).map(([name, bytes]) => {
    const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]) - 1];
    return [name, sheet ? strToU8(withFoot(strFromU8(bytes), sheet.foot)) : bytes] as const;
  });
  const packed = zipSync(Object.fromEntries(files), { mtime: madeOn, level: 6 });
  return new Uint8Array(packed);
};
