import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { may } from "@/lib/access/actor";
import { today } from "@/lib/primitives/clock";
import { isRealDay } from "@/lib/primitives/day";
import type { SearchParams } from "@/lib/primitives/search-params";
import { parseDay } from "@/lib/primitives/typed-day";
import { readRulebookOfActor } from "@/lib/regulations/queries";

/** What every page under /regulations needs: the rules the actor may read, and the day in the address or today. */
export const readRegulationsPage = async (searchParams: Promise<SearchParams>) => {
  const actor = await requireActor();
  const rulebook = (await readRulebookOfActor(actor)) ?? notFound();
  const { on: typed } = await searchParams;
  const day = typeof typed === "string" ? parseDay(typed) : "";
  const now = today();
  return {
    rulebook,
    on: isRealDay(day) ? day : now,
    today: now,
    words: await readWords(),
    keepsForms: may(actor, "forms.keep"),
  };
};
