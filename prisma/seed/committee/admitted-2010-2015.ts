import type { Day } from "../../../lib/primitives/day";
import { officeDayAfter } from "../days";
import type { Cell } from "./units";

/** Who was admitted in the term 2010–2015, in which cell, on which ceremony day, with which mentor and introducer. */
export type Admission = Readonly<{ key: string; cell: Cell; ceremony: Day; mentor: string; introducer: string }>;

const rows: readonly (readonly [key: string, cell: Cell, ceremony: string, mentor: string, introducer: string])[] = [
  ["k2h1", "k2", "2011-12-22", "k2c", "bithu2"],
  ["k3h2", "k3", "2012-02-03", "k3c", "k3d"],
  ["k1d", "k1", "2012-05-18", "k1b", "k1c"],
  ["k4h1", "k4", "2012-10-19", "k4c", "danguy"],
  ["k5h1", "k5", "2013-05-17", "k5b", "k5c"],
  ["k1h2", "k1", "2013-08-30", "huongdan", "k1b"],
  ["k2h2", "k2", "2013-12-20", "k2d", "k2c"],
  ["k4h2", "k4", "2014-03-26", "k4d", "danguy"],
  ["k3h1", "k3", "2014-05-19", "k3a", "k3c"],
  ["k1h3", "k1", "2014-11-07", "k1c", "huongdan"],
];

export const admissions: readonly Admission[] = rows.map(([key, cell, ceremony, mentor, introducer]) => ({
  key,
  cell,
  ceremony: ceremony as Day,
  mentor,
  introducer,
}));

/** The ceremony day of each, by the person's key. */
export const admittedOn: ReadonlyMap<string, Day> = new Map(admissions.map(({ key, ceremony }) => [key, ceremony]));

/** Days from the ceremony to the decision of recognition. */
export const daysToRecognition = 419;

/** The day each was recognised, from which they count in the votes of the cell, by the person's key. */
export const recognisedOn: ReadonlyMap<string, Day> = new Map(
  admissions.map(({ key, ceremony }) => [key, officeDayAfter(ceremony, daysToRecognition)]),
);
