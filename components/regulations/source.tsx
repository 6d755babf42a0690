import { instrumentHref, isInstrument } from "@/lib/regulations/links";
import { source } from "@/lib/text/sentence";
import type { Citation } from "@/lib/workflow/refusal";

/** Where it is written, with the way to the text in the library. */
export function Source({ cites }: Readonly<{ cites: Citation }>) {
  const { instrument } = cites;
  if (!isInstrument(instrument)) return source(cites);
  return <a href={instrumentHref(instrument)}>{source(cites)}</a>;
}
