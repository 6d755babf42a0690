/** A place that fits what was typed: the text for the box, and a remark of the catalogue. */
export type PlaceOffer = Readonly<{ text: string; remark: string | null }>;

/** The places that fit, as the route gives them; none where it cannot be reached, since any text may be typed. */
export const placesFor = async (typed: string, signal: AbortSignal): Promise<readonly PlaceOffer[]> => {
  try {
    const answer = await fetch(`/api/places?${new URLSearchParams({ q: typed })}`, { signal });
    return answer.ok ? ((await answer.json()) as readonly PlaceOffer[]) : [];
  } catch {
    return [];
  }
};

/** Fewer letters are in nearly every name. */
export const isSearchable = (typed: string): boolean => typed.replace(/[^\p{L}]/gu, "").length >= 2;
