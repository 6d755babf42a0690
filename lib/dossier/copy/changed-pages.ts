import { type ModelPage, type PageName, pageName } from "./layout";

/** A page of which the model no longer says what the history says, and the items that differ on it. */
export type ChangedPage = Readonly<{ name: PageName; page: number; sheet: number; items: readonly number[] }>;

const textOf = (page: ModelPage | undefined, item: number): string =>
  JSON.stringify(page?.blocks.filter((block) => block.item === item).map(({ text }) => text) ?? []);

const itemsOn = (page: ModelPage | undefined): readonly number[] => page?.blocks.map(({ item }) => item) ?? [];

/** The pages that differ between two layouts of a history, in their order. */
export const changedPages = (model: readonly ModelPage[], now: readonly ModelPage[]): readonly ChangedPage[] => {
  const found = new Map([...model, ...now].map((each) => [pageName(each), each]));
  const named = (pages: readonly ModelPage[], name: PageName) => pages.find((each) => pageName(each) === name);
  return [...found]
    .map(([name, { page, sheet }]) => {
      const [before, after] = [named(model, name), named(now, name)];
      const items = [...new Set([...itemsOn(before), ...itemsOn(after)])].sort((one, other) => one - other);
      return { name, page, sheet, items: items.filter((item) => textOf(before, item) !== textOf(after, item)) };
    })
    .filter(({ items }) => items.length > 0)
    .sort((one, other) => one.page - other.page || one.sheet - other.sheet);
};
