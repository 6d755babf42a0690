import { type InputHTMLAttributes, useMemo, useState } from "react";
import { OfferBox, type OfferWords } from "./offer-box";
import { optionsFor } from "./option-offers";

type Props = InputHTMLAttributes<HTMLInputElement> &
  Readonly<{ words: OfferWords; labels: readonly string[]; listId: string; listedBefore?: boolean }>;

/** As many are offered at once: more are found by typing on. */
const mostOffered = 30;

/** A box to type the name of one of many in: what is sent is the name. `listedBefore`: another box has the list of that id. */
export function OptionBox({ labels, listId, listedBefore = false, ...props }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const found = useMemo(() => (typed === null ? null : optionsFor(labels, typed)), [labels, typed]);
  return (
    <OfferBox
      {...props}
      count={found?.length ?? 0}
      offers={found?.slice(0, mostOffered).map((text) => ({ text, remark: null })) ?? null}
      onTyped={setTyped}
      plain={{ id: listId, texts: listedBefore ? [] : labels }}
    />
  );
}
