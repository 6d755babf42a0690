import { inflateRawSync } from "node:zlib";
import { zipSync } from "fflate";

/** Why a file is no archive that may be opened. */
type ArchiveFault = "template-not-docx" | "template-old-word" | "template-odt" | "template-broken" | "template-bomb";

export type Archive = ReadonlyMap<string, Uint8Array>;

/** A template of some pages has some dozen parts; with fonts and pictures it unfolds to a few megabytes. */
const mostParts = 300;
const mostOfText = 4_000_000;
const mostOfAll = 25_000_000;
/** How many times larger than in the archive a text may become. */
const mostUnfolded = 250;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the list of parts is, by the record at the end of the file; null where there is none. */
const listIn = (bytes: Uint8Array): Readonly<{ count: number; at: number }> | null => {
  const data = view(bytes);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1)
    if (data.getUint32(at, true) === 0x06054b50)
      return { count: data.getUint16(at + 10, true), at: data.getUint32(at + 16, true) };
  return null;
};

type Entry = Readonly<{ name: string; method: number; packed: number; size: number; at: number; isLocked: boolean }>;

/** The entries as the list tells of them. @throws RangeError where it points beyond the file */
const entriesIn = (bytes: Uint8Array, list: Readonly<{ count: number; at: number }>): readonly Entry[] | null => {
  const data = view(bytes);
  const entries: Entry[] = [];
  let { at } = list;
  for (let index = 0; index < list.count; index += 1) {
    if (data.getUint32(at, true) !== 0x02014b50) return null;
    const [names, extra, remark] = [28, 30, 32].map((offset) => data.getUint16(at + offset, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (names ?? 0))),
      isLocked: (data.getUint16(at + 8, true) & 1) === 1,
      method: data.getUint16(at + 10, true),
      packed: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      at: data.getUint32(at + 42, true),
    });
    at += 46 + (names ?? 0) + (extra ?? 0) + (remark ?? 0);
  }
  return entries;
};

const isText = (name: string): boolean => /\.(xml|rels)$/i.test(name);

const isTooLarge = (entries: readonly Entry[]): boolean =>
  entries.length > mostParts ||
  entries.reduce((sum, { size }) => sum + size, 0) > mostOfAll ||
  entries.some(
    ({ name, size, packed }) => isText(name) && (size > mostOfText || (size > 200_000 && size > packed * mostUnfolded)),
  );

/** The bytes of an entry. @throws where it is damaged, or unfolds to more than it says */
const unfolded = (bytes: Uint8Array, { at, method, packed, size }: Entry): Uint8Array => {
  const data = view(bytes);
  if (data.getUint32(at, true) !== 0x04034b50) throw new RangeError("No entry");
  const begin = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  if (begin + packed > bytes.length) throw new RangeError("Cut off");
  const kept = bytes.subarray(begin, begin + packed);
  const content = method === 0 ? kept : inflateRawSync(kept, { maxOutputLength: Math.max(1, size) });
  if (content.length !== size) throw new RangeError("Another size");
  return content;
};

/** An archive within an archive, whatever it is called. */
const isArchive = (content: Uint8Array): boolean =>
  content[0] === 0x50 && content[1] === 0x4b && (content[2] === 3 || content[2] === 5);

const partsIn = (bytes: Uint8Array): Archive | ArchiveFault => {
  const list = listIn(bytes);
  const entries = list && entriesIn(bytes, list);
  if (!entries) return "template-broken";
  if (isTooLarge(entries)) return "template-bomb";
  if (entries.some(({ isLocked, method }) => isLocked || (method !== 0 && method !== 8))) return "template-broken";
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (parts.has(entry.name)) return "template-broken";
    const content = unfolded(bytes, entry);
    if (isArchive(content)) return "template-bomb";
    parts.set(entry.name, content);
  }
  if (parts.has("mimetype")) return "template-odt";
  return parts.has("[Content_Types].xml") ? parts : "template-not-docx";
};

/** Opens a file as an archive, whatever its name says: its parts within the limits, or why it is refused. */
export const openedArchive = (bytes: Uint8Array): Archive | ArchiveFault => {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return "template-old-word";
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return "template-not-docx";
  try {
    return partsIn(bytes);
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && "code" in error)) return "template-broken";
    throw error;
  }
};

/** The texts of an archive, null for what is none: not UTF-8, or a picture. */
export const textsOf = (parts: Archive): ReadonlyMap<string, string | null> =>
  new Map(
    [...parts].map(([name, content]) => {
      if (!isText(name)) return [name, null];
      try {
        return [name, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content)];
      } catch {
        return [name, null];
      }
    }),
  );

/** Archives carry a day; this one is the same whenever the paper is made. */
const noDay = new Date(1980, 0, 1);

const noBytes = new Uint8Array();

/** Packs parts; the same parts are the same bytes. What says which part is which stands first. Fonts are not packed tightly: it takes long. */
export const packedArchive = (parts: Archive): Uint8Array => {
  const first = "[Content_Types].xml";
  const order = [first, ...[...parts.keys()].filter((name) => name !== first).sort()];
  return zipSync(
    Object.fromEntries(order.map((name) => [name, [parts.get(name) ?? noBytes, { level: isText(name) ? 6 : 1 }]])),
    { mtime: noDay },
  );
};
