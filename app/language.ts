import { cookies } from "next/headers";
import { noteReached } from "@/lib/primitives/answer-state";
import { type Locale, text, type Words } from "@/lib/text/text";

/** The language chosen in this browser; Vietnamese by default. */
export const readLocale = async (): Promise<Locale> => {
  // Every page asks first in which language it is read.
  noteReached();
  return (await cookies()).get("language")?.value === "en" ? "en" : "vi";
};
export const readWords = async (): Promise<Words> => text(await readLocale());
