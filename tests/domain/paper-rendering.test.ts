import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forms } from "../../lib/documents/forms/catalogue";
import type { Values } from "../../lib/documents/forms/fields";
import { type Form, fieldsOf } from "../../lib/documents/forms/form";
import { toBeCompared, typesetForm } from "../../lib/documents/forms/typeset";
import { jointPdfBytes, pdfBytes } from "../../lib/documents/page/pdf-bytes";
import { wordBytes } from "../../lib/documents/page/word-bytes";
import { inventedCases, markedLetters } from "../support/invented-papers";

const ids = forms.map(({ id }) => id);
const formOf = (id: string): Form => forms.find((form) => form.id === id) ?? (forms[0] as Form);
const paperOf = (id: string, values: Values) => typesetForm(formOf(id), values, false);

const millimetres = (points: number): number => (points * 25.4) / 72;

/** How high the letters of Tinos rise above their line, in parts of their size. */
const ascent = 0.891;

type Item = Readonly<{ text: string; left: number; right: number; top: number; page: number }>;

/** What stands on the pages of a PDF, in millimetres from the upper left corner, and the size of its first page. */
const readPdf = async (bytes: Uint8Array) => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const items: Item[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , , height = 0] = page.view;
    for (const item of (await page.getTextContent()).items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const [left, right] = [millimetres(x), millimetres(x + item.width)];
      items.push({ text: item.str, left, right, top: millimetres(height - y - item.height * ascent), page: number });
    }
  }
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  return { items, pages: document.numPages, width: millimetres(width), height: millimetres(height) };
};

/** Letters only: where a line breaks, and how wide a blank is, is not what a paper says. */
const lettersOf = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/** What is said on the pages, without the line at their foot. */
const bodyOf = (items: readonly Item[]): readonly Item[] => {
  const lineOf = ({ page, top }: Item): string => `${page} ${top.toFixed(1)}`;
  const lines = new Map<string, Item[]>();
  for (const item of items) lines.set(lineOf(item), [...(lines.get(lineOf(item)) ?? []), item]);
  const isFoot = (line: readonly Item[]): boolean =>
    lettersOf(line.map(({ text }) => text).join("")) === lettersOf(toBeCompared);
  return items.filter((item) => !isFoot(lines.get(lineOf(item)) ?? []));
};

const isSaid = (said: string, value = ""): boolean =>
  said.includes(lettersOf(value)) || said.includes(lettersOf(value.toLocaleUpperCase("vi")));

describe("a paper as PDF", () => {
  test.each(ids)("%s says of five cases what the record says, on its sheet and within its margins", async (id) => {
    const { sheet } = formOf(id);
    // The words of the cases differ, so that one PDF of all five, which reads the font once, tells them apart.
    const all = await jointPdfBytes(
      id,
      inventedCases.map((values) => paperOf(id, values)),
    );
    const { items, width, height } = await readPdf(all);
    const said = lettersOf(items.map(({ text }) => text).join(""));
    for (const values of inventedCases)
      expect(fieldsOf(formOf(id)).filter((name) => !isSaid(said, values[name]))).toEqual([]);
    expect([Math.round(width), Math.round(height)]).toEqual([sheet.width, sheet.height]);
    const body = bodyOf(items);
    expect(Math.abs(Math.min(...body.map(({ left }) => left)) - sheet.left)).toBeLessThan(0.5);
    expect(Math.max(...body.map(({ right }) => right))).toBeLessThan(sheet.width - sheet.right + 0.5);
    expect(Math.min(...body.map(({ top }) => top))).toBeGreaterThan(sheet.top - 0.5);
    expect(Math.max(...items.map(({ top }) => top))).toBeLessThan(sheet.height - 5);
  });

  test("has its font inside it, and every marked letter of Vietnamese", async () => {
    const last = inventedCases.at(-1) ?? {};
    const bytes = await pdfBytes(paperOf("6-knd", last));
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/FontFile2 /);
    const said = lettersOf((await readPdf(bytes)).items.map(({ text }) => text).join(""));
    expect([...markedLetters].filter((letter) => !said.includes(letter))).toEqual([]);
    expect(new Set(markedLetters).size).toBe(134);
  });

  const onOnePage =
    "cn-ntvd cn-dvm phieu-bieu-quyet 1-knd 1b-knd 5a-knd 5b-knd 12a-knd 12b-knd 9-knd 9b-knd 9c-knd 9d-knd 9e-knd 9f-xtdv 9h-hkn 9k-hkn 9l-hct 16-knd 16b-knd 17-knd 17a-knd 17b-knd 17c-knd 17d-knd loi-tuyen-the chuong-trinh-le-ket-nap";

  test.each(onOnePage.split(" "))("%s stands on one page", async (id) => {
    expect((await readPdf(await pdfBytes(paperOf(id, inventedCases[0] ?? {})))).pages).toBe(1);
  });
});

const wordText = (bytes: Uint8Array): Readonly<{ xml: string; names: readonly string[] }> => {
  const files = unzipSync(bytes);
  return { xml: strFromU8(files["word/document.xml"] ?? new Uint8Array()), names: Object.keys(files) };
};

const twips = (wanted: number): number => Math.round((wanted / 25.4) * 1440);

describe("a paper as Word", () => {
  test.each(ids)(
    "%s says of five cases what the record says, with its font and the measures of its sheet",
    async (id) => {
      const { sheet } = formOf(id);
      for (const [at, values] of inventedCases.entries()) {
        // The font does not hang on the case: it is put into the first alone, which is most of the work.
        const { xml, names } = wordText(await wordBytes(paperOf(id, values), at === 0));
        const said = lettersOf(xml.replace(/<[^>]*>/g, ""));
        expect(fieldsOf(formOf(id)).filter((name) => !isSaid(said, values[name]))).toEqual([]);
        expect(names.filter((name) => /^word\/fonts\/.*\.odttf$/.test(name))).toHaveLength(at === 0 ? 4 : 0);
        const number = (pattern: RegExp): number => Number(pattern.exec(xml)?.[1]);
        expect(Math.abs(number(/<w:pgSz w:w="(\d+)"/) - twips(sheet.width))).toBeLessThan(3);
        expect(Math.abs(number(/w:left="(\d+)"/) - twips(sheet.left))).toBeLessThan(3);
        expect(Math.abs(number(/<w:pgMar w:top="(\d+)"/) - twips(sheet.top))).toBeLessThan(3);
      }
    },
  );
});

const isInstalled = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;
const hasOffice = isInstalled("soffice", "--version") && isInstalled("pdffonts", "-v");

describe.runIf(hasOffice)("opened by LibreOffice", () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "nguon-papers-"));
    for (const id of ids)
      writeFileSync(join(folder, `${id}.docx`), await wordBytes(paperOf(id, inventedCases.at(-1) ?? {})));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const files = ids.map((id) => join(folder, `${id}.docx`));
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(ids)("%s has the same text as the PDF, its own font, and breaks its pages much alike", async (id) => {
    const values = inventedCases.at(-1) ?? {};
    const file = join(folder, `${id}.pdf`);
    const [office, own] = [await readPdf(readFileSync(file)), await readPdf(await pdfBytes(paperOf(id, values)))];
    const letters = ({ items }: typeof office) =>
      [
        ...lettersOf(
          bodyOf(items)
            .map(({ text }) => text)
            .join(""),
        ),
      ]
        .sort()
        .join("");
    expect(letters(office)).toBe(letters(own));
    expect(Math.abs(office.pages - own.pages)).toBeLessThanOrEqual(1);
    expect([Math.round(office.width), Math.round(office.height)]).toEqual([
      Math.round(own.width),
      Math.round(own.height),
    ]);
    const fonts = spawnSync("pdffonts", [file], { encoding: "utf8" }).stdout.split("\n").slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Tinos-\w+ .* yes yes/);
  });
});
