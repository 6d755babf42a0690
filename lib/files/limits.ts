const mebi = 1024 * 1024;

/** What may be sent and kept. The server before the app counts by `sending`: see lib/server/web/request-checks.ts. */
export const limits = {
  /** Bytes of one file. */
  file: 25 * mebi,
  /** Bytes of one sending: photographs of one paper are sent together. */
  sending: 101 * mebi,
  /** Photographs of one paper. */
  photographs: 20,
  /** Pixels of one photograph as it was taken. */
  pixels: 64_000_000,
  /** Pixels of one in HEIC, which is decoded whole. */
  heicPixels: 26_000_000,
  /** Pixels of the longer side of a page as it is kept: an A4 sheet at 210 dots an inch. */
  side: 2480,
  /** Pages of a PDF. */
  pdfPages: 500,
  /** Points of the longer side of a page of a PDF: more than an A0 sheet. */
  pdfSide: 3400,
  /** Bytes that what is packed in a document may come to. */
  unpacked: 200 * mebi,
  /** Bytes of the XML of a document. */
  xml: 60 * mebi,
  /** Files in a document. */
  entries: 3000,
  /** Bytes of a slice of a document as it is stored. */
  slice: mebi,
} as const;
