import { UnreadableFile } from "./content";

/** The sides of a JPEG in pixels, by its own head. @throws UnreadableFile where it is none */
export const jpegSides = (bytes: Buffer): Readonly<{ width: number; height: number }> => {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const mark = bytes[at + 1] ?? 0;
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  }
  throw new UnreadableFile("No picture.");
};

/** An A4 sheet, in points. */
const sheet = { width: 595, height: 842 } as const;

/** A picture on an A4 sheet, upright or across, as large as it fits. */
const placed = ({ width, height }: Readonly<{ width: number; height: number }>) => {
  const across = width > height;
  const page = across ? { width: sheet.height, height: sheet.width } : sheet;
  const scale = Math.min(page.width / width, page.height / height);
  const side = (of: number) => Number((of * scale).toFixed(2));
  const [wide, tall] = [side(width), side(height)];
  const middle = (all: number, of: number) => Number(((all - of) / 2).toFixed(2));
  return { page, content: `q ${wide} 0 0 ${tall} ${middle(page.width, wide)} ${middle(page.height, tall)} cm /P Do Q` };
};

/** Photographs as one PDF, a sheet each, written while they are read. */
export async function* pdfOfPages(pages: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  const offsets: number[] = [];
  let written = 0;
  const piece = (bytes: Buffer | string): Buffer => {
    const buffer = Buffer.from(bytes as string);
    written += buffer.length;
    return buffer;
  };
  const object = (number: number, text: string): Buffer => {
    offsets[number] = written;
    return piece(`${number} 0 obj\n${text}`);
  };
  // 1 the catalogue, 2 the list of pages, then three for each page: itself, what stands on it, the picture.
  const first = (index: number) => 3 + index * 3;
  const kids = Array.from({ length: count }, (_, index) => `${first(index)} 0 R`).join(" ");
  yield piece("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");
  yield object(1, "<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
  yield object(2, `<< /Type /Pages /Count ${count} /Kids [${kids}] >>\nendobj\n`);
  let index = 0;
  for await (const bytes of pages) {
    const number = first(index);
    const sides = jpegSides(bytes);
    const { page, content } = placed(sides);
    const resources = `<< /XObject << /P ${number + 2} 0 R >> >>`;
    yield object(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources ${resources} /Contents ${number + 1} 0 R >>\nendobj\n`,
    );
    yield object(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`);
    yield object(
      number + 2,
      `<< /Type /XObject /Subtype /Image /Width ${sides.width} /Height ${sides.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`,
    );
    yield piece(bytes);
    yield piece("\nendstream\nendobj\n");
    index += 1;
  }
  const table = written;
  const rows = offsets.slice(1).map((at) => `${String(at).padStart(10, "0")} 00000 n \n`);
  yield piece(
    `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size ${rows.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
  );
}
