/** The sides of a picture. */
export type Sides = Readonly<{ width: number; height: number }>;

/**
 * The largest picture a file of HEIC says it holds, before any of it is decoded: the boxes "ispe" of its head, and the size of a
 * grid of tiles. Null where it says none.
 */
export const heicSides = (bytes: Buffer): Sides | null => {
  let largest: Sides | null = null;
  for (let at = bytes.indexOf("ispe"); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf("ispe", at + 4)) {
    const sides = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (!largest || sides.width * sides.height > largest.width * largest.height) largest = sides;
  }
  return largest;
};
