import { en } from "./en";
import { vi } from "./vi";

/** Every word shown to people. English has the type of the Vietnamese, so a missing key does not compile. */
export type Words = typeof vi;
export type Locale = "vi" | "en";

const words: Readonly<Record<Locale, Words>> = { vi, en };
export const text = (locale: Locale): Words => words[locale];
