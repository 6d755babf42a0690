import type { Numbered } from "../../admissions/procedure/paper-numbers";
import { type Day, isRealDay } from "../../primitives/day";
import { firstParam, type SearchParams } from "../../primitives/search-params";

/** The kinds of document a committee or a cell numbers, each in a book of its own; a congress has its own resolutions. */
export const bookKinds = ["NQ", "QĐ", "TTr", "BC", "CV", "GGT", "BB", "TB", "KL", "NQ/ĐH"] as const;
export type BookKind = (typeof bookKinds)[number];

export const isBookKind = (text: string): text is BookKind => bookKinds.some((kind) => kind === text);

export type Issuer = "cell" | "organisation";

/** The kinds an issuer has books of. */
export const kindsOf = (issuer: Issuer): readonly BookKind[] =>
  issuer === "cell" ? bookKinds.filter((kind) => kind !== "NQ/ĐH") : bookKinds;

/** How a number of a book is written. */
export const numberedIn = (issuer: Issuer, kind: BookKind): Numbered => {
  const by = issuer === "cell" ? "cell" : "committee";
  if (kind === "NQ/ĐH") return { kinds: ["NQ"], bodies: ["ĐH"], kept: { by, about: "one" } };
  return { kinds: [kind], bodies: [issuer === "cell" ? "CB" : "ĐU"], kept: { by, about: "one" } };
};

/** A running number as it is written: below ten with a nought. */
export const written = (ordinal: number): string => String(ordinal).padStart(2, "0");

/** The whole number: "05-NQ/CB". The superior's mark is not known here. */
export const wholeNumber = (ordinal: string, kind: string, issuer: Issuer | "superior"): string => {
  if (kind.includes("/") || issuer === "superior") return `${ordinal}-${kind}`;
  return `${ordinal}-${kind}/${issuer === "cell" ? "CB" : "ĐU"}`;
};

/** The running number at the head of a number: 5 of "05" and of "05a". */
export const ordinalOf = (number: string): number => Number.parseInt(number, 10);

type Kept = Readonly<{ number: string; datedOn: Day }>;

/**
 * The documents that have the numbers of a book, in order. What is kept under one number of one day is one document: a
 * paper and the step that records it, a list of several people, a letter that asks about several relatives.
 */
export const documentsIn = <Row extends Kept>(rows: readonly Row[]): readonly (Kept & Readonly<{ rows: Row[] }>)[] => {
  const found = new Map<string, Kept & Readonly<{ rows: Row[] }>>();
  for (const row of rows) {
    const { number, datedOn } = row;
    const document = found.get(`${number} ${datedOn}`) ?? { number, datedOn, rows: [] };
    document.rows.push(row);
    found.set(`${number} ${datedOn}`, document);
  }
  const isBefore = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
  return [...found.values()].sort(
    (one, other) =>
      ordinalOf(one.number) - ordinalOf(other.number) ||
      isBefore(one.number, other.number) ||
      isBefore(one.datedOn, other.datedOn),
  );
};

/** Running numbers from one to another. */
export type Span = Readonly<{ first: number; last: number }>;
export type Gap<Reason extends Span> = Span & Readonly<{ reason: Reason | null }>;

/** The parts of a gap, by the reason that was recorded last for each. */
const partsOf = <Reason extends Span>({ first, last }: Span, reasons: readonly Reason[]): Gap<Reason>[] => {
  const ends = reasons.flatMap((reason) => [reason.first, reason.last + 1]);
  const starts = [...new Set([first, ...ends.filter((at) => at > first && at <= last)])].sort((a, b) => a - b);
  const parts: Gap<Reason>[] = [];
  for (const [at, from] of starts.entries()) {
    const until = (starts[at + 1] ?? last + 1) - 1;
    const reason = reasons.findLast((each) => each.first <= from && from <= each.last) ?? null;
    const before = parts.at(-1);
    if (before?.reason === reason) parts.splice(-1, 1, { ...before, last: until });
    else parts.push({ first: from, last: until, reason });
  }
  return parts;
};

/** The highest running number that has a document or a reason. */
const highest = (ordinals: readonly number[], reasons: readonly Span[]): number =>
  [...ordinals, ...reasons.map(({ last }) => last)].reduce((most, each) => Math.max(most, each), 0);

/**
 * The running numbers without a document, from the first one on. @param reasons in the order they were recorded
 * @param ordinals running numbers that a document has
 */
export const gapsIn = <Reason extends Span>(
  ordinals: readonly number[],
  reasons: readonly Reason[],
): readonly Gap<Reason>[] => {
  const used = [...new Set(ordinals)].sort((one, other) => one - other);
  return [...used, highest(used, reasons) + 1].flatMap((number, at) => {
    const gap = { first: (used[at - 1] ?? 0) + 1, last: number - 1 };
    return gap.first > gap.last ? [] : partsOf(gap, reasons);
  });
};

/** How many numbers have neither a document nor a reason. */
export const unexplainedIn = (gaps: readonly Gap<Span>[]): number =>
  gaps.reduce((sum, { first, last, reason }) => sum + (reason ? 0 : last - first + 1), 0);

/** The number to be given next. */
export const nextIn = (ordinals: readonly number[], reasons: readonly Span[]): number => highest(ordinals, reasons) + 1;

/** The day a gap is taken to be of: that of the next document, or of the one before. @param documents in order */
export const dayOfGap = (documents: readonly Kept[], first: number): Day | null =>
  (
    documents.find(({ number }) => ordinalOf(number) > first) ??
    documents.findLast(({ number }) => ordinalOf(number) < first)
  )?.datedOn ?? null;

/** Which book of a unit is asked for: its kind, its first day, and the year to be shown of it. */
export type BookAsked = Readonly<{ kind: BookKind; of: Day | null; year: number | null }>;

export const parseBook = ({ kind, of, year }: SearchParams): BookAsked => {
  const [asked, first, shown] = [firstParam(kind), firstParam(of), firstParam(year)];
  return {
    kind: isBookKind(asked) ? asked : "NQ",
    of: isRealDay(first) ? first : null,
    year: /^(19|20)\d\d$/.test(shown) ? Number(shown) : null,
  };
};

/** The address of a book, or of a page below it. */
export const bookHref = (
  unitId: string,
  asked: Readonly<Record<string, string | number | null>>,
  page: "" | "/given" | "/gap" = "",
): string => {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
  return `/numbers/${unitId}${page}${query.size > 0 ? `?${query}` : ""}`;
};
