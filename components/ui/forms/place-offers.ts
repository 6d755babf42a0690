import type { Offer } from "./offer-box";

/** The places that fit, as the route gives them; none where it cannot be reached, since any text may be typed. */
export const placesFor = async (typed: string, signal: AbortSignal): Promise<readonly Offer[]> => {
  try {
    const answer = await fetch(`/api/places?${new URLSearchParams({ q: typed })}`, { signal });
    return answer.ok ? ((await answer.json()) as readonly Offer[]) : [];
  } catch {
    return [];
  }
};

/** Fewer letters are in nearly every name. */
export const isSearchable = (typed: string): boolean => typed.replace(/[^\p{L}]/gu, "").length >= 2;
