import { inflateSync } from "node:zlib";
import { limits } from "../../files/limits";
import type { FileRefusal } from "../../files/refusals";

/** A name may be written with characters in hexadecimal: "/J#61vaScript". */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** What a reader must not be made to do by opening a paper: run a script, start a program, send a form, open another file. */
const active = /\/(JavaScript|JS|Launch|SubmitForm|ImportData|RichMedia|XFA|GoToR|GoToE|Movie|Rendition)\b/;
const attached = /\/(EmbeddedFiles?|FileAttachment|Collection)\b/;

type Stream = Readonly<{ head: string; body: Buffer }>;

/** The streams of a file, each with the dictionary before it. A length that is not stated, or is wrong, ends at "endstream". */
function* streamsIn(bytes: Buffer): Generator<Stream> {
  for (let at = bytes.indexOf("stream"); at >= 0; ) {
    const from = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = bytes.indexOf("endstream", from);
    if (end < 0) return;
    const head = plainNames(bytes.subarray(Math.max(0, at - 2048), at).toString("latin1"));
    yield { head: head.slice(head.lastIndexOf(" obj") + 1), body: bytes.subarray(from, end) };
    at = bytes.indexOf("stream", end + 9);
  }
}

/** Streams at most: each page has a few. */
const mostStreams = 20_000;

/** The text of a file outside its streams: pictures must not be read as words. */
const outsideStreams = (bytes: Buffer): string => {
  const pieces: string[] = [];
  let from = 0;
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", from)) {
    const end = bytes.indexOf("endstream", at);
    if (end < 0) break;
    pieces.push(bytes.subarray(from, at).toString("latin1"));
    from = end + 9;
  }
  return plainNames([...pieces, bytes.subarray(from).toString("latin1")].join("\n"));
};

/** What a packed stream holds; null where that is more than is left of what a file may come to. */
const inflated = (body: Buffer, left: number): Buffer | null => {
  try {
    return inflateSync(body, { maxOutputLength: Math.max(1, left), finishFlush: 2 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? null : Buffer.alloc(0);
  }
};

const isPacked = (head: string): boolean => /\/(FlateDecode|Fl)\b/.test(head);
const isPackedTwice = (head: string): boolean => (head.match(/\/(FlateDecode|Fl)\b/g) ?? []).length > 1;

type Unpacked = Readonly<{ objects: string; refusal?: FileRefusal }>;

/** The objects that are packed in streams, and whether all streams together stay within bounds. */
const packedObjects = (bytes: Buffer): Unpacked => {
  let left: number = limits.unpacked;
  const objects: string[] = [];
  let streams = 0;
  for (const { head, body } of streamsIn(bytes)) {
    streams += 1;
    if (streams > mostStreams) return { objects: "", refusal: "pdf-absurd" };
    if (!isPacked(head)) continue;
    if (isPackedTwice(head)) return { objects: "", refusal: "pdf-expands" };
    const open = inflated(body, left);
    if (!open) return { objects: "", refusal: "pdf-expands" };
    left -= open.length;
    if (/\/ObjStm\b/.test(head)) objects.push(plainNames(open.toString("latin1")));
  }
  return { objects: objects.join("\n") };
};

const hasAbsurdSizes = (text: string): boolean => {
  const boxes = [...text.matchAll(/\/(?:MediaBox|CropBox)\s*\[\s*(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)/g)];
  const isHuge = ([, left, bottom, right, top]: RegExpMatchArray) =>
    Math.max(Math.abs(Number(right) - Number(left)), Math.abs(Number(top) - Number(bottom))) > limits.pdfSide;
  const pictures = [...text.matchAll(/\/Subtype\s*\/Image\b/g)].length > 0;
  const sides = pictures ? [...text.matchAll(/\/(?:Width|Height)\s+(\d+)/g)].map(([, side]) => Number(side)) : [];
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return boxes.some(isHuge) || sides.some((side) => side > 30_000) || pages > limits.pdfPages;
};

/** Why a PDF is not taken: locked, cut short, active, holding other files, or of sizes no sheet of paper has. */
export const pdfRefusal = (bytes: Buffer): FileRefusal | undefined => {
  if (bytes.subarray(-2048).lastIndexOf("%%EOF") < 0) return "file-truncated";
  const open = outsideStreams(bytes);
  if (/\/Encrypt\b/.test(open)) return "pdf-locked";
  const { objects, refusal } = packedObjects(bytes);
  if (refusal) return refusal;
  const text = `${open}\n${objects}`;
  if (active.test(text)) return "pdf-active";
  if (attached.test(text)) return "pdf-attached";
  if (hasAbsurdSizes(text)) return "pdf-absurd";
  return /\/Type\s*\/Pages?\b/.test(text) ? undefined : "file-damaged";
};
