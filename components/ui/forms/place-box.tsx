import { type InputHTMLAttributes, useState } from "react";
import { OfferBox, type OfferWords } from "./offer-box";
import { usePlaceOffers } from "./use-place-offers";

type Props = InputHTMLAttributes<HTMLInputElement> & Readonly<{ words: OfferWords }>;

/** A box to type a place in, with the places of the catalogue that fit. */
export function PlaceBox(props: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return <OfferBox {...props} offers={usePlaceOffers(typed)} onTyped={setTyped} />;
}
