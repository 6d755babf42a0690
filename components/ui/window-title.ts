import { layout } from "@/lib/text/vi/layout";

/** The window title: the page, then the app's name, which is the same in both languages. Also for client components. */
export const windowTitle = (page: string): string => `${page} · ${layout.name}`;
