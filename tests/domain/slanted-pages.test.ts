import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { look } from "../../lib/server/received/look";
import { type Grey, slantOf } from "../../lib/server/received/slant";

const [width, height] = [640, 900];

/** Figures that look random and are the same each time. */
const random = (seed: number) => {
  let last = seed;
  return () => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return last / 2_147_483_648;
  };
};

/** A figure between 0 and 1 of its own for each place in each line. */
const chance = (line: number, place: number): number => {
  const figure = Math.sin(line * 12.9898 + place * 78.233) * 43_758.5453;
  return figure - Math.floor(figure);
};

/** Whether a word stands at a place of a page: lines of words of differing length, with gaps, a margin, and short last lines. */
const isInk = (x: number, y: number): boolean => {
  if (x < 60 || x > width - 40 || y < 60 || y > height - 90) return false;
  const line = Math.floor(y / 22);
  if (y % 22 > 8 || line % 9 === 8) return false;
  if (line % 9 === 7 && x > 260 + (line % 5) * 30) return false;
  // Strokes of letters, and gaps between words.
  return chance(line, Math.floor(x / 3)) > 0.45 && chance(line + 100, Math.floor((x + line * 7) / 9)) > 0.2;
};

type Look = Readonly<{ isUneven?: boolean; isOnTable?: boolean; ink?: typeof isInk }>;

/** A page turned to the right by so many degrees about its middle. */
const page = (degrees: number, { isUneven = false, isOnTable = false, ink = isInk }: Look = {}): Grey => {
  const noise = random(7);
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const size = isOnTable ? 0.82 : 1;
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const [fromX, fromY] = [(at % width) - width / 2, Math.floor(at / width) - height / 2];
    const x = (fromX * cosine + fromY * sine) / size + width / 2;
    const y = (fromY * cosine - fromX * sine) / size + height / 2;
    const isSheet = !isOnTable || (x >= 0 && x < width && y >= 0 && y < height);
    const light = isUneven ? 150 + ((at % width) / width) * 90 : 232;
    return (isSheet ? (ink(x, y) ? light * 0.35 : light) : 40) + noise() * 12;
  });
  return { data, width, height };
};

const angles = [-9.5, -7, -4.2, -2, -0.8, 0.6, 1.5, 3, 5.5, 8, 9.8];

describe("a page that lies at a slant", () => {
  test.each(angles)("by %d degrees is known by its lines of writing, within a quarter of a degree", (degrees) => {
    expect(Math.abs(slantOf(page(degrees)) - degrees)).toBeLessThanOrEqual(0.25);
    expect(Math.abs(slantOf(page(degrees, { isUneven: true })) - degrees)).toBeLessThanOrEqual(0.25);
    expect(Math.abs(slantOf(page(degrees, { isOnTable: true })) - degrees)).toBeLessThanOrEqual(0.25);
  });

  test("is left as it is where it is level, or further from it than ten degrees", () => {
    for (const degrees of [0, 0.2, -0.3, 11.5, -13, 45, 90])
      expect([degrees, slantOf(page(degrees))]).toEqual([degrees, 0]);
  });

  test("is left as it is where that is not sure: a blank page, noise, a face, a page with one word", () => {
    const noise = random(3);
    const face = (x: number, y: number) => ((x - 320) / 150) ** 2 + ((y - 400) / 210) ** 2 < 1;
    const pictures: readonly Grey[] = [
      page(4, { ink: () => false }),
      { data: Uint8Array.from({ length: width * height }, () => noise() * 255), width, height },
      page(4, { ink: face }),
      page(4, { ink: (x, y) => Math.abs(x - 300) < 9 && Math.abs(y - 300) < 6 }),
      page(4, { ink: (x, y) => (x - 200) ** 2 + (y - 500) ** 2 < 900 && noise() < 0.5 }),
    ];
    expect(pictures.map(slantOf)).toEqual(pictures.map(() => 0));
  });
});

describe("a photograph of a page", () => {
  const asJpeg = ({ data }: Grey) =>
    sharp(data, { raw: { width, height, channels: 1 } })
      .jpeg({ quality: 92 })
      .toBuffer();
  const taken = async (picture: Buffer, as: "page" | "photograph" = "page") => {
    const answer = await look({ do: "take", as }, picture);
    const bytes = "bytes" in answer ? answer.bytes : expect.fail(JSON.stringify(answer));
    const { data, info } = await sharp(bytes)
      .greyscale()
      .toColourspace("b-w")
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  };

  test.each([-6, 3.5])("taken at %d degrees is kept level, with all that was on it", async (degrees) => {
    const kept = await taken(await asJpeg(page(degrees)));
    expect(slantOf(kept)).toBe(0);
    expect(kept.width).toBeGreaterThanOrEqual(width);
    expect(kept.height).toBeGreaterThanOrEqual(height);
    // What came into the picture has the colour of the paper.
    expect(kept.data[0]).toBeGreaterThan(220);
  });

  test("on a dark table is kept level, and without the table", async () => {
    const kept = await taken(await asJpeg(page(4, { isOnTable: true })));
    expect(slantOf(kept)).toBe(0);
    expect(kept.width / kept.height).toBeCloseTo(width / height, 1);
    const middleOfRim = kept.data[Math.floor(kept.height / 2) * kept.width + 8] ?? 0;
    expect(middleOfRim).toBeGreaterThan(200);
  });

  test("that is level keeps its size and its look", async () => {
    const picture = await asJpeg(page(0));
    const kept = await taken(picture);
    expect([kept.width, kept.height]).toEqual([width, height]);
    const before = await sharp(picture).greyscale().toColourspace("b-w").raw().toBuffer();
    const apart = kept.data.reduce((sum, value, at) => sum + Math.abs(value - (before[at] ?? 0)), 0) / before.length;
    expect(apart).toBeLessThan(4);
  });

  test("of somebody is never turned, whatever is behind them", async () => {
    const kept = await taken(await asJpeg(page(5)), "photograph");
    expect([kept.width, kept.height]).toEqual([width, height]);
    expect(slantOf(kept)).toBeCloseTo(5, 0);
  });
});
