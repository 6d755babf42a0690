import { piecesOf } from "@/lib/search/marks";

/** A text with what was searched for marked in it. */
export function Marked({ text, q, isNear }: Readonly<{ text: string; q: string; isNear: boolean }>) {
  return piecesOf(text, q, isNear).map(({ text: piece, isMatch }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their order.
    isMatch ? <mark key={index}>{piece}</mark> : piece,
  );
}
