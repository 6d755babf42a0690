/** A small picture in grey: a byte a point, row by row. */
export type Grey = Readonly<{ data: Uint8Array; width: number; height: number }>;

/** Degrees by which a page may lie at a slant and be turned back; what is less is left alone. */
const most = 10;
const least = 0.4;
/** Degrees looked at: words that happen to stand below one another gather too, but less than the lines they stand in. */
const looked = 45;
/** By how much a point is darker than what surrounds it, where it is ink or an edge, and how far round is looked. */
const darker = 18;
const around = 16;
/** Of the points of a page, the shares between which those that are ink must lie: none of a blank sheet, most of a picture. */
const leastInk = 0.003;
const mostInk = 0.35;
/** How much sharper the lines must stand out at the best angle than at most others. */
const sure = 2;
/** Points looked at: more do not make it surer. */
const enough = 60_000;

/** Sums of all points above and left, so that the mean of any part takes four looks. */
const sumsOf = ({ data, width, height }: Grey): Float64Array => {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
};

type Points = Readonly<{ x: Float64Array; y: Float64Array; count: number }>;

/** The points that are darker than what surrounds them: writing, lines, and the edge of a sheet on something dark. */
const inkOf = (grey: Grey): Points => {
  const { data, width, height } = grey;
  const sums = sumsOf(grey);
  const at = (x: number, y: number): number => sums[y * (width + 1) + x] ?? 0;
  const [x, y] = [new Float64Array(width * height), new Float64Array(width * height)];
  let count = 0;
  for (let row = 0; row < height; row += 1) {
    const [top, bottom] = [Math.max(0, row - around), Math.min(height, row + around + 1)];
    for (let column = 0; column < width; column += 1) {
      const [left, right] = [Math.max(0, column - around), Math.min(width, column + around + 1)];
      const sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
      if ((data[row * width + column] ?? 0) + darker >= sum / ((right - left) * (bottom - top))) continue;
      x[count] = column;
      y[count] = row;
      count += 1;
    }
  }
  return { x, y, count };
};

/** How sharply the ink gathers in lines when it is looked at along an angle: lines of writing are dense, the gaps between them empty. */
const sharpness = ({ x, y, count }: Points, degrees: number, reach: number): number => {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const lines = new Float64Array(2 * reach + 2);
  const step = Math.max(1, count / enough);
  for (let nth = 0; nth < count; nth += step) {
    const at = Math.floor(nth);
    // A point lies between two lines: given to one of them, all points together would gather by the grid they stand on.
    const place = (y[at] ?? 0) * cosine - (x[at] ?? 0) * sine + reach;
    const line = Math.floor(place);
    lines[line] = (lines[line] ?? 0) + line + 1 - place;
    lines[line + 1] = (lines[line + 1] ?? 0) + place - line;
  }
  let sum = 0;
  for (let line = 1; line < lines.length; line += 1) sum += ((lines[line] ?? 0) - (lines[line - 1] ?? 0)) ** 2;
  return sum;
};

/** The angle between two at which the ink gathers most sharply. */
const sharpest = (points: Points, reach: number, from: number, to: number, step: number) => {
  const tried = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, nth) => {
    const degrees = from + nth * step;
    return { degrees, sharp: sharpness(points, degrees, reach) };
  }).sort((one, other) => other.sharp - one.sharp);
  return { best: tried[0] ?? { degrees: 0, sharp: 0 }, usual: tried[tried.length >> 1]?.sharp ?? 0 };
};

/**
 * By how many degrees a page is turned to the right, told by its lines of writing; 0 where that is nothing to speak of, or not sure:
 * then the page is better left as it is.
 */
export const slantOf = (grey: Grey): number => {
  const points = inkOf(grey);
  const share = points.count / (grey.width * grey.height);
  if (share < leastInk || share > mostInk) return 0;
  const reach = grey.width + grey.height;
  const { best, usual } = sharpest(points, reach, -looked, looked, 0.5);
  if (best.sharp < sure * usual) return 0;
  const fine = sharpest(points, reach, best.degrees - 0.5, best.degrees + 0.5, 0.1).best.degrees;
  const size = Math.abs(fine);
  return size >= least && size <= most ? Math.round(fine * 10) / 10 : 0;
};
