import sharp from "sharp";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

// Draws the pages of a PDF with nothing but pdf.js, which reads them into operators and outlines of letters, and sharp, which
// draws those: no program and no font of the machine takes part, so that every machine draws the same.

/** Node 20 does not have this method of a later standard, which pdf.js uses for the outlines of letters. */
const buffers: { transferToFixedLength?: (length?: number) => ArrayBuffer } = ArrayBuffer.prototype as never;
buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
};

const dotsPerInch = 50;
const scale = dotsPerInch / 72;

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  ...([a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j] as const),
  ...([a * k + c * l + e, b * k + d * l + f] as const),
];

const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** What a pen has been told: where it draws, in what, and in which letters. */
type Pen = Readonly<{
  at: Matrix;
  text: Matrix;
  fill: string;
  stroke: string;
  width: number;
  opacity: number;
  font: string;
  size: number;
}>;

const firstPen = (at: Matrix): Pen => ({
  ...{ at, text: unchanged, fill: "#000000", stroke: "#000000", width: 1, opacity: 1, font: "", size: 1 },
});

/** `isInFont`: a blank has no outline of its own. */
type Glyph = Readonly<{ fontChar: string; width: number; isInFont: boolean }>;
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

const element = (d: string, at: Matrix, style: string): string =>
  `<path d="${d}" transform="matrix(${at.map((each) => each.toFixed(4)).join(" ")})" ${style}/>`;

/** The letters of one stretch of text, each where the widths before it put it. */
const lettersOf = (page: Page, pen: Pen, glyphs: readonly (Glyph | number)[]): string[] => {
  let x = 0;
  return glyphs.flatMap((glyph) => {
    if (typeof glyph === "number") {
      x -= (glyph * pen.size) / 1000;
      return [];
    }
    const name = `${pen.font}_path_${glyph.fontChar}`;
    const outline: unknown = glyph.isInFont && page.commonObjs.has(name) ? page.commonObjs.get(name) : "";
    const at = times(times(pen.at, pen.text), [pen.size, 0, 0, pen.size, x, 0]);
    x += (glyph.width * pen.size) / 1000;
    return outline ? [element(String(outline), at, `fill="${pen.fill}" fill-opacity="${pen.opacity}"`)] : [];
  });
};

/** The letters by which a path is written, and how many numbers follow each. */
const strokes = [
  ["M", 2],
  ["L", 2],
  ["C", 6],
  ["Z", 0],
] as const;

const outlineOf = (numbers: ArrayLike<number>): string => {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length; ) {
    const [letter, count] = strokes[numbers[at] ?? 3] ?? strokes[3];
    parts.push(letter, Array.from({ length: count }, (_, place) => numbers[at + 1 + place]).join(" "));
    at += count + 1;
  }
  return parts.join("");
};

/** Operators that say nothing of what is seen on a paper. */
const silent = ["dependency", "endText", "setDash", "setLineJoin", "setLineCap"];

/** The page as SVG. An operator that papers have never had is an error, so that nothing is left out unseen. */
const svgOf = async (page: Page, [width, height]: readonly [number, number]): Promise<string> => {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const { fnArray, argsArray } = await page.getOperatorList();
  let pen = firstPen([scale, 0, 0, -scale, 0, height]);
  const kept: Pen[] = [];
  const seen: string[] = [];
  for (const [place, code] of fnArray.entries()) {
    const name = names.get(code) ?? String(code);
    const args = argsArray[place] ?? [];
    if (name === "save") kept.push(pen);
    else if (name === "restore") pen = kept.pop() ?? pen;
    else if (name === "transform") pen = { ...pen, at: times(pen.at, args) };
    else if (name === "setGState")
      for (const [key, value] of args[0]) pen = key === "ca" || key === "CA" ? { ...pen, opacity: value } : pen;
    else if (name === "setFillRGBColor") pen = { ...pen, fill: args[0] };
    else if (name === "setStrokeRGBColor") pen = { ...pen, stroke: args[0] };
    else if (name === "setLineWidth") pen = { ...pen, width: args[0] };
    else if (name === "beginText") pen = { ...pen, text: unchanged };
    else if (name === "setTextMatrix") pen = { ...pen, text: [...(args[0] as Iterable<number>)] as never };
    else if (name === "setFont") pen = { ...pen, font: args[0], size: args[1] };
    else if (name === "showText") seen.push(...lettersOf(page, pen, args[0]));
    else if (name === "constructPath") {
      const [painted, [numbers]] = args;
      const style =
        painted === OPS.stroke
          ? `fill="none" stroke="${pen.stroke}" stroke-width="${pen.width}" stroke-opacity="${pen.opacity}"`
          : `fill="${pen.fill}" fill-opacity="${pen.opacity}"`;
      if (![OPS.stroke, OPS.fill].includes(painted)) throw new Error(`A path is painted by ${names.get(painted)}.`);
      if (numbers) seen.push(element(outlineOf(numbers), pen.at, style));
    } else if (!silent.includes(name)) throw new Error(`The pages are drawn without ${name}.`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${seen.join("")}</svg>`;
};

/** Shades of grey, row by row. */
export type Picture = Readonly<{ width: number; height: number; grey: Uint8Array }>;

/** Sixteen shades of grey, so that a picture kept is small. */
const shades = 16;
const step = 255 / (shades - 1);

const drawnPage = async (page: Page): Promise<Picture> => {
  const [, , right = 0, top = 0] = page.view;
  const [width, height] = [Math.round(right * scale), Math.round(top * scale)];
  const svg = await svgOf(page, [width, height]);
  const grey = await sharp(Buffer.from(svg)).flatten({ background: "#fff" }).greyscale().raw().toBuffer();
  return { width, height, grey: grey.map((shade) => Math.round(shade / step) * step) };
};

/** The first pages of a PDF in grey, one below the other. */
export const drawnPages = async (bytes: Uint8Array, most = 2): Promise<Picture> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true });
  const numbers = Array.from({ length: Math.min(most, document.numPages) }, (_, at) => at + 1);
  const pages: Picture[] = [];
  for (const number of numbers) pages.push(await drawnPage(await document.getPage(number)));
  return {
    width: pages[0]?.width ?? 0,
    height: pages.reduce((sum, { height }) => sum + height, 0),
    grey: Buffer.concat(pages.map(({ grey }) => grey)),
  };
};

export const pngOf = ({ width, height, grey }: Picture): Promise<Buffer> =>
  sharp(grey, { raw: { width, height, channels: 1 } })
    .png({ palette: true, colours: shades, dither: 0 })
    .toBuffer();

export const pictureOf = async (png: Uint8Array): Promise<Picture> => {
  const { data, info } = await sharp(png).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
};

/** The height of a line of text, in rows of a picture. */
const lineHeight = 12;

/** Shades that no eye tells apart, and that another version of the drawing library may choose. */
const alike = 3 * step;

const part = (from: number, to: number, one: Uint8Array, other: Uint8Array): number => {
  let differing = 0;
  for (let at = from; at < to; at += 1) if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > alike) differing += 1;
  return differing / (to - from);
};

/**
 * Which part of two pictures differs, as a share of the pixels: of the whole, and of the line of text that differs most,
 * since one changed word is little of a page.
 */
export const differenceOf = (one: Picture, other: Picture): Readonly<{ whole: number; line: number }> => {
  if (one.width !== other.width || one.height !== other.height) return { whole: 1, line: 1 };
  const end = one.grey.length;
  const high = lineHeight * one.width;
  const lines = Array.from({ length: Math.ceil(end / high) }, (_, at) =>
    part(at * high, Math.min(end, (at + 1) * high), one.grey, other.grey),
  );
  return { whole: part(0, end, one.grey, other.grey), line: Math.max(...lines) };
};
