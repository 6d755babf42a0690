import type { Day } from "../primitives/day";
import { type CatalogueLine, communeTitle, formerTitle } from "./catalogue";
import { placePatterns, placeWords } from "./place-key";
import { type Province, provinces, provinceTitle, provinceTitles } from "./provinces";

/** A place offered for a box: the text as the form asks for it, and a remark of the catalogue. */
export type Offer = Readonly<{ text: string; remark: string | null }>;

/** What is looked for: the words typed, and what stands before them and is kept ("thôn Đông"). */
export type Sought = Readonly<{ before: string; words: readonly string[] }>;

export const mostOffers = 12;

/**
 * What was typed as it may be looked for: all of it, and what follows each comma, since before the commune stand a house, a
 * street or a hamlet, which no catalogue has. What stands in brackets is a former name already chosen.
 */
export const soughtIn = (typed: string): readonly Sought[] => {
  const parts = typed.replace(/\(.*$/s, "").split(",");
  return parts.flatMap((_, index): Sought[] => {
    const words = placeWords(parts.slice(index).join(" "));
    const before = parts
      .slice(0, index)
      .map((part) => part.trim())
      .filter(Boolean)
      .join(", ");
    return words.join("").length < 2 ? [] : [{ before, words }];
  });
};

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A place behind what stands before it, with the former name in brackets. */
const offerOf = ({ before }: Sought, title: string, former: string, remark: string | null): Offer => {
  const text = former === "" ? title : `${title} (${former})`;
  return { text: before === "" ? withCapital(text) : `${before}, ${text}`, remark };
};

const begins = (words: readonly string[], title: string): boolean => {
  const own = placeWords(title);
  return words.every((word) => own.some((each) => each.startsWith(word)));
};

const provinceOffers = (sought: Sought, province: Province, on: Day): Offer[] => {
  const title = provinceTitle(province, on);
  const isNamed = provinceTitles(province).some((each) => begins(sought.words, each));
  const earlier = provinceTitles(province).filter((each) => each !== title);
  const formers = [...earlier, ...province.joined].filter((each) => isNamed || begins(sought.words, each));
  return [...(isNamed ? [""] : []), ...formers].map((former) => offerOf(sought, title, former, null));
};

/** The provinces that fit, present and former. */
export const provincesFor = (sought: Sought, on: Day): readonly Offer[] =>
  provinces.flatMap((province) => provinceOffers(sought, province, on));

/** A line of the catalogue as it is found. */
export type FoundLine = Omit<CatalogueLine, "code" | "from">;

/** The communes found, as they are offered. */
export const communesFor = (sought: Sought, lines: readonly FoundLine[], on: Day): readonly Offer[] =>
  lines.map((line) => offerOf(sought, communeTitle(line, on), formerTitle(line), line.remark));

export const patternsOf = ({ words }: Sought): readonly string[] => placePatterns(words);
