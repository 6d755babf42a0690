import { deflateSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";
import sharp from "sharp";

/** A photograph of HEIC as libheif writes it: 128 × 64, its left half red, its right half blue. */
export const heic = Buffer.from(
  "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAkZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAJqAAEAAAAAAAAAJwACAAAAAAKRAAEAAAAAAAAAFAAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAAAAAIAAGh2YzEAAAABhWlwcnAAAAFgaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoBAgQWW6kkprm4EBAwIAAAMAAgAAAwACECIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAIAAAABAAAAAEHBpeGkAAAAAAwgICAAAAHNodmNDAQQIAAAAAAAAAAAAHvAA/Pz4+AAADwMgAAEAF0ABDAH//wQIAAADAJ/4AAADAAAeugJAIQABACdCAQEECAAAAwCf+AAAAwAAHsBAgQWW6kkprmwIAAADAAgAAAMACEAiAAEAB0QBwXKwIkAAAAAUaXNwZQAAAAAAAACAAAAAQAAAAA5waXhpAAAAAAEIAAAAJ2F1eEMAAAAAdXJuOm1wZWc6aGV2YzoyMDE1OmF1eGlkOjEAAAAAHWlwbWEAAAAAAAAAAgABA4ECgwACBIQFhocAAAAaaXJlZgAAAAAAAAAOYXV4bAACAAEAAQAAAENtZGF0AAAAIygBrxmA93yFN//6kmf9+Wv+ZgV4rWu//10a1+anX/WTlGsmAAAAECgBrjPisOD2n6KOcMyJK7A=",
  "base64",
);

type Sides = Readonly<{ width: number; height: number }>;

/** A photograph as a phone stores it: across, with a note to turn it upright, the place and the device. Its upper part is red. */
export const photograph = async ({ width, height }: Sides = { width: 400, height: 300 }): Promise<Buffer> => {
  const upper = await sharp({ create: { width: Math.round(width / 2), height, channels: 3, background: "#c01010" } })
    .png()
    .toBuffer();
  return (
    sharp({ create: { width, height, channels: 3, background: "#f4f4f0" } })
      .composite([{ input: upper, left: 0, top: 0 }])
      // Turned a quarter to the right when it is shown.
      .withExif({ IFD0: { Make: "Máy ảnh thử", Orientation: "6" }, IFD3: { GPSLatitudeRef: "N" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
  );
};

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<?xml version="1.0"?><Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://dangcongsan.vn" TargetMode="External"/></Relationships>';

/** A document of Word. @param more other files in it, or others in the place of its own */
export const docx = (more: Zippable = {}): Buffer =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(contentTypes),
      "_rels/.rels": strToU8("<Relationships/>"),
      "word/document.xml": strToU8("<w:document><w:body>Đơn xin vào Đảng</w:body></w:document>"),
      "word/_rels/document.xml.rels": strToU8(relations),
      ...more,
    }),
  );

/** A PDF of one page. @param catalogue more of its first object @param streams packed streams, each with more of its head */
export const pdf = (catalogue = "", streams: readonly Readonly<{ head: string; body: Buffer }>[] = []): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`),
    Buffer.from("2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"),
    Buffer.from("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"),
    ...streams.flatMap(({ head, body }, index) => [
      Buffer.from(`${index + 4} 0 obj\n<< /Length ${body.length} ${head} >>\nstream\n`, "latin1"),
      body,
      Buffer.from("\nendstream\nendobj\n"),
    ]),
    Buffer.from("trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"),
  ]);

export const packed = (text: string | Buffer): Buffer => deflateSync(text);

/** A form of parts as a browser sends it. */
export const sentForm = (
  fields: Readonly<Record<string, string>>,
  files: readonly Readonly<{ name: string; bytes: Buffer }>[],
  boundary = "----thu",
): Buffer =>
  Buffer.concat([
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    ),
    ...files.flatMap(({ name, bytes }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      bytes,
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

/** Bytes in pieces, as a connection hands them over. */
export async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
