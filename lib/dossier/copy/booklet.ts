/** Consecutive pages of the booklet, and the items written on them. */
export type PageGroup = Readonly<{ first: number; last: number; items: readonly number[] }>;

/** The pages the applicant writes: items 1–23. Source: form 2-KNĐ of HD 38-HD/BTCTW, 32 pages of 205 × 145 mm. */
export const writtenPages: readonly PageGroup[] = [
  { first: 1, last: 1, items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] },
  { first: 2, last: 8, items: [14, 15] },
  { first: 9, last: 9, items: [16] },
  { first: 10, last: 10, items: [17, 18] },
  { first: 11, last: 11, items: [19, 20] },
  { first: 12, last: 24, items: [21] },
  { first: 25, last: 25, items: [22, 23] },
];

/** The pages others write after the verification: items 24–26. */
export const laterPages: readonly PageGroup[] = [
  { first: 26, last: 31, items: [24] },
  { first: 32, last: 32, items: [25, 26] },
];

/** The first page of the form is a list of short answers and takes more lines than the others. */
const firstPageLines = 30;
const otherPageLines = 22;
/** Letters on a line of a page 145 mm wide, written by hand. An estimate: handwriting differs. */
export const lineLength = 42;

export const linesOn = (page: number): number => (page === 1 ? firstPageLines : otherPageLines);
