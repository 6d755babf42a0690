import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import type { Sheet } from "./cell";
import { attribute, elementsOf, withoutPrefixes } from "./markup";
import { type Book, mergesOf, mostRows, richText, rowsOf } from "./sheet-cells";
import { type Unpacked, unpack } from "./unpack";

const field = "file";
const refusal = (code: string, facts: Refusal["facts"] = {}): Refusal => ({ code, facts, field });

const decoder = new TextDecoder();
const beginsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/** The name of a stream in the file format Office used until 2003, in which locked files still come. */
const hasStream = (bytes: Uint8Array, name: string): boolean => {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return text.includes(name);
};

/** What a file is that is no .xlsx, told by its content and not by its name. */
const otherKind = (bytes: Uint8Array): Refusal => {
  if (bytes.length === 0) return refusal("sheet-empty-file");
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refusal(hasStream(bytes, "EncryptedPackage") ? "sheet-locked" : "sheet-old-format");
  if (beginsWith(bytes, 0x4d, 0x5a) || beginsWith(bytes, 0x7f, 0x45, 0x4c, 0x46)) return refusal("sheet-program");
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return refusal("sheet-pdf");
  return refusal("sheet-not-excel");
};

const builtInDays = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** Whether a number format shows a day: it names day, month or year outside quotes and brackets. */
const isDayFormat = (code: string): boolean => /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

const daysIn = (styles: string): readonly boolean[] => {
  const own = new Map(
    [...elementsOf(styles, "numFmt")].map(({ attributes }) => [
      Number(attribute(attributes, "numFmtId")),
      isDayFormat(attribute(attributes, "formatCode")),
    ]),
  );
  const [formats] = elementsOf(styles, "cellXfs");
  return [...elementsOf(formats?.inner ?? "", "xf")].map(({ attributes }) => {
    const id = Number(attribute(attributes, "numFmtId"));
    return own.get(id) ?? builtInDays(id);
  });
};

const isWanted = (name: string): boolean =>
  /^xl\/(workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(\.rels)?$/i.test(name);

/** The visible sheets of a workbook, by name, with the file of each. */
const sheetsIn = (workbook: string, relations: string): readonly Readonly<{ name: string; file: string }>[] => {
  const targets = new Map(
    [...elementsOf(relations, "Relationship")].map(({ attributes }) => [
      attribute(attributes, "Id"),
      attribute(attributes, "Target").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  return [...elementsOf(workbook, "sheet")]
    .filter(({ attributes }) => !/hidden/i.test(attribute(attributes, "state")))
    .flatMap(({ attributes }) => {
      const [, id = ""] = /(?:^|\s)\w+:id\s*=\s*"([^"]*)"/.exec(attributes) ?? [];
      const file = targets.get(id);
      return file ? [{ name: attribute(attributes, "name"), file }] : [];
    });
};

const readSheets = (files: Unpacked): Outcome<readonly Sheet[]> => {
  const xml = (name: string): string => withoutPrefixes(decoder.decode(files.get(name) ?? new Uint8Array()));
  const workbook = xml("xl/workbook.xml");
  const book: Book = {
    texts: [...elementsOf(xml("xl/sharedStrings.xml"), "si")].map(({ inner }) => richText(inner)),
    days: daysIn(xml("xl/styles.xml")),
    since1904: /date1904\s*=\s*"(?:1|true)"/.test(workbook),
  };
  const sheets: Sheet[] = [];
  for (const { name, file } of sheetsIn(workbook, xml("xl/_rels/workbook.xml.rels")).slice(0, 100)) {
    const text = xml(file);
    const rows = rowsOf(text, book);
    if (rows === "too-many") return refused(refusal("sheet-too-many-rows", { sheet: name, most: mostRows }));
    if (rows.length > 0) sheets.push({ name, rows, merges: mergesOf(text) });
  }
  return sheets.length > 0 ? done(sheets) : refused(refusal("sheet-nothing-in-it"));
};

/** The sheets of an Excel file in which anything stands; or what it is instead, and what to do. */
export const readWorkbook = (bytes: Uint8Array): Outcome<readonly Sheet[]> => {
  if (!beginsWith(bytes, 0x50, 0x4b)) return refused(otherKind(bytes));
  const unpacked = unpack(bytes, isWanted);
  if (unpacked === "too-large") return refused(refusal("sheet-too-large"));
  if (unpacked === "damaged") return refused(refusal("sheet-damaged"));
  const { files, names } = unpacked;
  if (names.includes("xl/workbook.bin")) return refused(refusal("sheet-old-format"));
  if (!files.has("xl/workbook.xml"))
    return refused(refusal(names.some((name) => name.startsWith("xl/")) ? "sheet-damaged" : "sheet-not-excel"));
  return readSheets(files);
};
