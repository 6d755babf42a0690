import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { today } from "@/lib/primitives/clock";
import { isRealDay, parseDay } from "@/lib/primitives/day";
import { rulebookFor } from "@/lib/regulations/queries";

type Asked = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** What each page of the regulations begins with: who may read, the rules, and the day in the address or today. */
export const regulationsAsked = async (searchParams: Asked) => {
  const actor = await requireActor();
  const book = (await rulebookFor(actor)) ?? notFound();
  const { on: typed } = await searchParams;
  const day = typeof typed === "string" ? parseDay(typed) : "";
  const now = today();
  return { book, on: isRealDay(day) ? day : now, today: now, words: await readWords() };
};
