import { inflateRawSync } from "node:zlib";

/** A file in a zip, as the list at its end names it. */
export type Entry = Readonly<{ name: string; method: number; flags: number; packed: number; size: number; at: number }>;

export class DamagedZip extends Error {}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;

const find = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes.readUInt32LE(at) === endMark) return at;
  throw new DamagedZip("no end");
};

/** The files in a zip, by the list at its end. @throws DamagedZip */
export const entriesOf = (bytes: Buffer, most: number): readonly Entry[] => {
  if (bytes.length < 22) throw new DamagedZip("too short");
  const end = find(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most) throw new DamagedZip("too many files");
  const entries: Entry[] = [];
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count; ) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw new DamagedZip("no entry");
    const lengthOfName = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + lengthOfName).toString("utf8"),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + lengthOfName + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

/**
 * What a file in a zip holds: never more than it says it does.
 * @throws DamagedZip where the list and the file differ, or the bytes cannot be read
 */
export const unpacked = (bytes: Buffer, { at, method, packed, size }: Entry): Buffer => {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== fileMark) throw new DamagedZip("no file");
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const body = bytes.subarray(from, from + packed);
  if (body.length !== packed) throw new DamagedZip("cut short");
  if (method === 0) return body;
  if (method !== 8) throw new DamagedZip("packed in an unknown way");
  try {
    const open = inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
    if (open.length === size) return open;
  } catch {
    // Named below: it holds more than it says, or cannot be read.
  }
  throw new DamagedZip("another size than stated");
};
