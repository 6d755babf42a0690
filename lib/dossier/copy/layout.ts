import type { Block } from "./blocks";
import { laterPages, lineLength, linesOn, type PageGroup, writtenPages } from "./booklet";

/**
 * A page of the model. `sheet`: 0 for a page of the booklet; 1, 2 … for sheets added behind it, where a history is longer than
 * the pages the form has for it.
 */
export type ModelPage = Readonly<{ page: number; sheet: number; blocks: readonly Block[] }>;

type Place = Readonly<{ page: number; sheet: number }>;
export type PageName = string;

/** The name of a page: "24", and of the sheets added behind it "24a", "24b" … */
export const pageName = ({ page, sheet }: Place): PageName =>
  sheet === 0 ? String(page) : `${page}${String.fromCharCode(96 + Math.min(sheet, 26))}${sheet > 26 ? sheet : ""}`;

/** A paragraph in lines of the length of the page, broken between words. */
const linesOfParagraph = (paragraph: string): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && `${line} ${word}`.length > lineLength) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

const linesOf = (text: string): readonly string[] => text.split("\n").flatMap(linesOfParagraph);

const lineCount = ({ text }: Block): number => linesOf(text).length;

/** A block longer than a page, in parts that fit on one. */
const parts = (block: Block, lines: number): readonly Block[] => {
  const all = linesOf(block.text);
  if (all.length <= lines) return [block];
  return Array.from({ length: Math.ceil(all.length / lines) }, (_, at) => ({
    ...block,
    key: at === 0 ? block.key : `${block.key}#${at + 1}`,
    text: all.slice(at * lines, (at + 1) * lines).join("\n"),
  }));
};

const after = ({ page, sheet }: Place, { last }: PageGroup): Place =>
  page < last ? { page: page + 1, sheet: 0 } : { page, sheet: sheet + 1 };

const isBefore = (one: Place, other: Place): boolean =>
  one.page < other.page || (one.page === other.page && one.sheet < other.sheet);

/** Where each block stood before: a block that has not moved begins there again, so that the pages behind it stay. */
type Pins = ReadonlyMap<string, Place>;

const pinsOf = (pages: readonly ModelPage[]): Pins =>
  new Map(pages.flatMap(({ page, sheet, blocks }) => blocks.map(({ key }) => [key, { page, sheet }] as const)));

/** Fills the pages of a group, block after block. An item takes a line for its heading on each page but the first. */
const fill = (group: PageGroup, blocks: readonly Block[], pins: Pins): readonly ModelPage[] => {
  const lines = linesOn(group.first) - 1;
  const pages: ModelPage[] = [];
  let place: Place = { page: group.first, sheet: 0 };
  let held: Block[] = [];
  let used = 0;
  const turn = (): void => {
    if (held.length > 0) pages.push({ ...place, blocks: held });
    place = after(place, group);
    held = [];
    used = 0;
  };
  for (const block of blocks.flatMap((each) => parts(each, lines))) {
    const needed = () => lineCount(block) + (group.first !== 1 && held.at(-1)?.item !== block.item ? 1 : 0);
    if (held.length > 0 && used + needed() > linesOn(group.first)) turn();
    const pin = pins.get(block.key);
    while (pin && pin.sheet === 0 && isBefore(place, pin)) turn();
    used += needed();
    held.push(block);
  }
  if (held.length > 0) pages.push({ ...place, blocks: held });
  return pages;
};

const isOverfull = (pages: readonly ModelPage[]): boolean => pages.some(({ sheet }) => sheet > 0);

/** Whether the blocks that are in both stand in the same order. */
const keepsOrder = (blocks: readonly Block[], pins: Pins): boolean => {
  const known = blocks.flatMap(({ key }) => pins.get(key) ?? []);
  return known.every((pin, index) => index === 0 || !isBefore(pin, known[index - 1] ?? pin));
};

/**
 * The pages of the booklet with what is written on each. After an earlier model, pages on which nothing changed stay as they
 * were, as far as there is room before them.
 */
export const layoutOf = (blocks: readonly Block[], earlier: readonly ModelPage[] = []): readonly ModelPage[] => {
  const pins = pinsOf(earlier);
  return writtenPages.flatMap((group) => {
    const own = blocks.filter(({ item }) => group.items.includes(item));
    const pinned = keepsOrder(own, pins) ? fill(group, own, pins) : null;
    return pinned && !isOverfull(pinned) ? pinned : fill(group, own, new Map());
  });
};

/** A stretch of the booklet that is not written by the applicant: left blank, or written by others later. */
export type BlankPages = Readonly<{ first: number; last: number; items: readonly number[] }>;

/** The pages of a group that nothing is written on, as stretches. */
const blankIn = (group: PageGroup, pages: readonly ModelPage[]): readonly BlankPages[] => {
  const stretches: BlankPages[] = [];
  for (let page = group.first; page <= group.last; page += 1) {
    if (pages.some((each) => each.page === page)) continue;
    const last = stretches.at(-1);
    if (last?.last === page - 1) stretches[stretches.length - 1] = { ...last, last: page };
    else stretches.push({ first: page, last: page, items: [] });
  }
  return stretches;
};

/** The pages of the booklet left blank by the applicant; with items those that others write. */
export const blankPages = (pages: readonly ModelPage[]): readonly BlankPages[] => [
  ...writtenPages.flatMap((group) => blankIn(group, pages)),
  ...laterPages,
];
