import { en } from "./en";
import { vi } from "./vi";

/** Every word the reader sees, Vietnamese first. English has the same keys, or it does not compile. */
export type Words = typeof vi;
export type Locale = "vi" | "en";

const words: Readonly<Record<Locale, Words>> = { vi, en };
export const text = (locale: Locale): Words => words[locale];
