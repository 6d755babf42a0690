import { hyphens } from "../../../primitives/characters";
import { isToPresent, parseMonth } from "../../../primitives/typed-day";
import type { Values } from "../content";

const month = String.raw`(?<!\d)(?:ngày\s+)?(?:\d{1,2}\s*[/.-]\s*)?(?:tháng\s*|t\.?\s*)?\d{1,2}(?:\s*[/.-]\s*|,?\s*năm\s+)\d{4}(?!\d)`;
const present = String.raw`(?:nay|hiện nay|hiện tại)(?![\p{L}\d])`;
const between = String.raw`\s*(?:(?:-+|→|đến|tới)\s*)+(?:hết\s+)?`;
const period = String.raw`(?:từ\s+)?(?<from>${month})${between}(?<to>${month}|${present})`;
const alone = String.raw`(?<since>từ\s+)?(?<only>${month})`;

const atStart = new RegExp(`^(?:${period}|${alone}(?!${between}))[\\s:,.;-]*`, "iu");
const anyPeriod = new RegExp(`(?<=^|[.;\\n]\\s*)${period}`, "giu");

/** A text as it is compared: dashes of any kind as "-", spaces of any kind as " ", without the bullet of a list. */
export const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(new RegExp(`[${hyphens}]`, "gu"), "-")
    .replace(/[^\S\t\n]+/g, " ")
    .replace(/^\s*(?:[-•+*▪➢✓]\s+|\d{1,3}[.)]\s+)/u, "")
    .trim();

const monthOrPresent = (text = ""): string => (isToPresent(text) ? "" : (parseMonth(text) ?? ""));

/** The months a text begins with and what follows them. Undefined where it begins with none. */
export type Begun = Readonly<{ values: Values; rest: string; isGuessed: boolean }>;

const stated = (from: string, to: string): Values => ({ from, ...(to ? { to } : {}) });

/** The period a text begins with: "9/2015 - 8/2019: …", "Từ tháng 9 năm 2015 đến nay, …". A month alone is a guess. */
export const periodAtStart = (text: string): Begun | undefined => {
  const found = atStart.exec(text);
  const { from, to, since, only } = found?.groups ?? {};
  const first = monthOrPresent(from ?? only);
  if (!found || !first) return undefined;
  const rest = text.slice(found[0].length);
  if (from !== undefined) {
    const last = monthOrPresent(to);
    return last || isToPresent(to ?? "") ? { values: stated(first, last), rest, isGuessed: false } : undefined;
  }
  // "Since a month" lasts; what stands at a month alone happened in it.
  return { values: stated(first, since === undefined ? first : ""), rest, isGuessed: true };
};

/** The month a text begins with, for what happened in one month: "5/2020: …". */
export const monthAtStart = (text: string): Begun | undefined => {
  const found = new RegExp(`^${alone}[\\s:,.;-]*`, "iu").exec(text);
  const read = monthOrPresent(found?.groups?.only);
  return found && read ? { values: { month: read }, rest: text.slice(found[0].length), isGuessed: false } : undefined;
};

/** A line cut where a sentence in it begins with a period. */
export const sentencesIn = (line: string): readonly string[] => {
  const starts = [...line.matchAll(anyPeriod)].map(({ index }) => index);
  const cuts = [...new Set([0, ...starts])];
  return cuts.map((start, index) => line.slice(start, cuts[index + 1]).trim()).filter(Boolean);
};
