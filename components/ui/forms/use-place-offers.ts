import { useEffect, useState } from "react";
import type { Offer } from "./offer-box";
import { isSearchable, placesFor } from "./place-offers";

/** Waits until the writer pauses: each letter would be a request. */
const pause = 150;

type Offered = Readonly<{ typed: string; offers: readonly Offer[] }>;

/** The places that fit what was typed; null while nothing is asked for, or the answer is not there. */
export const usePlaceOffers = (typed: string | null): readonly Offer[] | null => {
  const [offered, setOffered] = useState<Offered | null>(null);
  useEffect(() => {
    if (typed === null || !isSearchable(typed)) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const offers = await placesFor(typed, stop.signal);
      if (!stop.signal.aborted) setOffered({ typed, offers });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);
  return offered && offered.typed === typed ? offered.offers : null;
};
