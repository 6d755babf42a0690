import { Unzip, UnzipInflate } from "fflate";

/** As much as a packed file may become: a list of ten thousand people is far smaller. */
const mostBytes = 64_000_000;
/** Unpacked bit by bit, so that a file made to swell is noticed before it fills the memory. */
const slice = 16_384;

class TooLarge extends Error {}

export type Unpacked = ReadonlyMap<string, Uint8Array>;

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return whole;
};

/** The files of an archive that are wanted; or why there are none. @param names every name met is added to it */
export const unpack = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Readonly<{ files: Unpacked; names: readonly string[] }> | "damaged" | "too-large" => {
  const found = new Map<string, Uint8Array[]>();
  const names: string[] = [];
  let size = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    found.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > mostBytes) throw new TooLarge();
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch (error) {
    return error instanceof TooLarge ? "too-large" : "damaged";
  }
  return { files: new Map([...found].map(([name, chunks]) => [name, joined(chunks)])), names };
};
