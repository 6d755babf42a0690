import { layout } from "@/lib/text/vi/layout";

/** What the window and the list of visited pages say: the page, then the house, whose name is one in all languages. */
export const windowTitle = (page: string): string => `${page} · ${layout.name}`;
