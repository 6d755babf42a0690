import sharp from "sharp";
import { limits } from "../../files/limits";
import type { FileRefusal } from "../../files/refusals";
import { heicSides } from "./heic";
import { type Frame, RefusedPicture } from "./refused-picture";
import { slantOf } from "./slant";

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

/** How bright a corner is in one of its colours. */
const brightnessAt = ({ data, info: { width, channels } }: Raw, left: number, top: number, colour = 0): number => {
  let sum = 0;
  for (let y = top; y < top + corner; y += 1)
    for (let x = left; x < left + corner; x += 1) sum += data[(y * width + x) * channels + colour] ?? 0;
  return sum / (corner * corner);
};

const cornersOf = ({ info: { width, height } }: Raw) =>
  [0, width - corner].flatMap((left) => [0, height - corner].map((top) => ({ left, top })));

const isTiny = ({ info: { width, height } }: Raw): boolean => width < 4 * corner || height < 4 * corner;

/** Whether a sheet lies on something dark: then what is not the sheet may be cut off. A white margin is part of the sheet. */
const liesOnDark = (raw: Raw): boolean =>
  !isTiny(raw) && cornersOf(raw).every(({ left, top }) => brightnessAt(raw, left, top) < dark);

/** The colour of the corners, between them. */
const cornerColour = (raw: Raw) => {
  const of = (colour: number): number => {
    const all = cornersOf(raw).map(({ left, top }) => brightnessAt(raw, left, top, raw.info.channels < 3 ? 0 : colour));
    return Math.round(all.reduce((sum, each) => sum + each, 0) / all.length);
  };
  return { r: of(0), g: of(1), b: of(2) };
};

const ofRaw = ({ data, info }: Raw) =>
  sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });

/** Pixels of the longer side of the copy by which a slant is found. */
const small = 900;

/** Turned so that its lines are level, where it is sure that they are not; what comes into the picture has the colour of its corners. */
const straightened = async (raw: Raw): Promise<Raw> => {
  if (isTiny(raw)) return raw;
  const { data, info } = await ofRaw(raw)
    .greyscale()
    .toColourspace("b-w")
    .resize({ width: small, height: small, fit: "inside", withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const slant = slantOf({ data, width: info.width, height: info.height });
  if (slant === 0) return raw;
  const turned = ofRaw(raw).rotate(-slant, { background: cornerColour(raw) });
  return (await turned.raw().toBuffer({ resolveWithObject: true })) as Raw;
};

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

/** As large as a sheet needs, and no larger. */
const sized = { width: limits.side, height: limits.side, fit: "inside", withoutEnlargement: true } as const;

type Kind = Readonly<{ isHeic: boolean; isStraightened: boolean }>;

/**
 * A page as it is kept: turned upright by what the camera noted, straightened, without the dark table around it, no larger than a
 * sheet needs, encoded anew so that nothing the camera wrote into the file is left (place, time, device).
 * @throws RefusedPicture
 */
export const pageOf = async (bytes: Buffer, { isHeic, isStraightened }: Kind): Promise<Buffer> => {
  const source = isHeic ? await decodedHeic(bytes) : bytes;
  try {
    const upright = await reading(source)
      .autoOrient()
      .resize(sized)
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const straight = isStraightened ? await straightened(upright as Raw) : (upright as Raw);
    return await ofRaw(await trimmed(straight))
      .resize(sized)
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
