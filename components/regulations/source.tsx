import { isInstrument } from "@/lib/regulations/instruments";
import { instrumentHref } from "@/lib/regulations/links";
import { source } from "@/lib/text/sentence";
import type { Citation } from "@/lib/workflow/refusal";

/** A citation; for an instrument the program knows, a link to it on the page of instruments. */
export function Source({ cites }: Readonly<{ cites: Citation }>) {
  const { instrument } = cites;
  if (!isInstrument(instrument)) return source(cites);
  return <a href={instrumentHref(instrument)}>{source(cites)}</a>;
}
