import sharp from "sharp";
import { limits } from "../../files/limits";
import type { FileRefusal } from "../../files/refusals";
import { heicSides } from "./heic";
import { type Frame, RefusedPicture } from "./refused-picture";

// One picture after another, and nothing kept: the process ends with it.
sharp.concurrency(1);
sharp.cache(false);

const refusalOf = (error: unknown): FileRefusal => {
  const said = error instanceof Error ? error.message : "";
  if (/pixel limit/i.test(said)) return "file-too-many-pixels";
  return /premature|truncat|unexpected end|end of (file|stream|data)/i.test(said) ? "file-truncated" : "file-damaged";
};

const reading = (bytes: Buffer) => sharp(bytes, { limitInputPixels: limits.pixels, failOn: "error" });

/** Sides of the corners looked at, in pixels. */
const corner = 12;
/** A corner is dark below this brightness, of 255. */
const dark = 90;

type Raw = Readonly<{ data: Buffer; info: Readonly<{ width: number; height: number; channels: 1 | 2 | 3 | 4 }> }>;

const brightnessAt = ({ data, info: { width, channels } }: Raw, left: number, top: number): number => {
  let sum = 0;
  for (let y = top; y < top + corner; y += 1)
    for (let x = left; x < left + corner; x += 1) sum += data[(y * width + x) * channels] ?? 0;
  return sum / (corner * corner);
};

/** Whether a sheet lies on something dark: then what is not the sheet may be cut off. A white margin is part of the sheet. */
const liesOnDark = (raw: Raw): boolean => {
  const { width, height } = raw.info;
  if (width < 4 * corner || height < 4 * corner) return false;
  return [0, width - corner].every((left) => [0, height - corner].every((top) => brightnessAt(raw, left, top) < dark));
};

const ofRaw = ({ data, info }: Raw) =>
  sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });

/** Without the dark border around the sheet; as it was where less than a quarter would be left. */
const trimmed = async (raw: Raw): Promise<Raw> => {
  if (!liesOnDark(raw)) return raw;
  const cut = await ofRaw(raw)
    .trim({ threshold: 60 })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (!cut) return raw;
  const { width, height } = raw.info;
  return cut.info.width * cut.info.height * 4 >= width * height ? (cut as Raw) : raw;
};

/** A photograph of HEIC as another picture; libheif has turned it upright. */
const decodedHeic = async (bytes: Buffer): Promise<Buffer> => {
  const sides = heicSides(bytes);
  if (!sides) throw new RefusedPicture("file-damaged");
  if (sides.width * sides.height > limits.heicPixels) throw new RefusedPicture("file-too-many-pixels");
  try {
    const { default: convert } = await import("heic-convert");
    return Buffer.from(await convert({ buffer: bytes, format: "JPEG", quality: 0.95 }));
  } catch (error) {
    throw new RefusedPicture(refusalOf(error) === "file-truncated" ? "file-truncated" : "file-damaged");
  }
};

/**
 * A page as it is kept: turned upright by what the camera noted, without the dark table around it, no larger than a sheet needs,
 * encoded anew so that nothing the camera wrote into the file is left (place, time, device).
 * @throws RefusedPicture
 */
export const pageOf = async (bytes: Buffer, isHeic: boolean): Promise<Buffer> => {
  const source = isHeic ? await decodedHeic(bytes) : bytes;
  try {
    const upright = await reading(source)
      .autoOrient()
      .resize({ width: limits.side, height: limits.side, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    return await ofRaw(await trimmed(upright as Raw))
      .jpeg({ quality: 82 })
      .toBuffer();
  } catch (error) {
    throw new RefusedPicture(refusalOf(error));
  }
};

/** A portrait of 3 × 4 cm at 600 dots an inch. */
const portrait = { width: 709, height: 945 } as const;

/** The part of a picture inside a frame of 3 × 4. */
export const framed = async (bytes: Buffer, frame: Frame): Promise<Buffer> => {
  const { width = 0, height = 0 } = await reading(bytes).metadata();
  const widest = Math.min(width, (height * 3) / 4);
  const wide = Math.max(30, Math.round((widest * frame.width) / 100));
  const tall = Math.min(height, Math.round((wide * 4) / 3));
  const region = {
    ...{ width: Math.min(wide, width), height: tall },
    left: Math.round(((width - Math.min(wide, width)) * frame.left) / 100),
    top: Math.round(((height - tall) * frame.top) / 100),
  };
  return reading(bytes)
    .extract(region)
    .resize({ ...portrait, fit: "fill" })
    .jpeg({ quality: 90 })
    .toBuffer();
};
